// Which job of a run waited for a verdict's approval, and in which attempt it was let through.
import { expect, it } from '@jest/globals'
import { approvalJobs } from '../../../src/approval/approval-jobs.js'
import { DIGEST, OTHER } from './cases.js'

const job = (name: string, attempt: number, conclusion: string | null = 'success') => ({
  name,
  attempt,
  conclusion,
})
const plan = job('retrain / Plan', 1)

it('finds the first attempt that let the verdict through, in any order, whether GitHub lists kept jobs again or not', () => {
  const name = `retrain / Approve ${DIGEST}`
  const failed = job(name, 1, 'failure')
  for (const jobs of [
    [plan, failed, job(name, 2)],
    [job(name, 3), job(name, 2), failed, plan],
  ]) {
    expect(approvalJobs(jobs, DIGEST)).toMatchObject({ name, attempt: 2, otherVerdicts: false })
  }
})

it('knows no attempt where the job never succeeded, and no name where there is no such job', () => {
  const name = `Approve ${DIGEST}`
  expect(approvalJobs([job(name, 1, null)], DIGEST)).toMatchObject({
    name,
    attempt: null,
    conclusions: [null],
  })
  expect(approvalJobs([plan], DIGEST)).toEqual({
    name: null,
    attempt: null,
    conclusions: [],
    otherVerdicts: false,
  })
})

it('sees other verdicts that were asked for, whatever became of them, and no name that only looks alike', () => {
  const ours = job(`Approve ${DIGEST}`, 1)
  const others = (name: string, conclusion: string | null = 'success') =>
    approvalJobs([ours, job(name, 1, conclusion)], DIGEST).otherVerdicts
  expect(others(`other / Approve ${OTHER}`, 'failure')).toBe(true)
  expect(others(`Approve ${OTHER}`, null)).toBe(true)
  expect(others(`Approve ${OTHER}`, 'skipped')).toBe(false)
  expect(others(`Approve ${OTHER} later`)).toBe(false)
  expect(others(`Disapprove ${OTHER}`)).toBe(false)
})
