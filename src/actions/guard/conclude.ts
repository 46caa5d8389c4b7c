// What a check found → outputs, log, annotations, summary; then people are told, which may fail without changing the answer.
import { summary } from '@actions/core'
import type { StepLog } from '../../adapters/actions/step-log.js'
import { EXIT } from '../../errors/seedgate-error.js'
import type { Guarded } from '../../guard/guarded.js'
import { describeGuarded } from '../../report/guarded-plain.js'
import { annotateFailure, failureOf } from '../failure.js'
import { annotateFindings } from './annotate.js'
import { giveGuarded, giveResult, guardedRecord } from './give.js'

export interface Conclusion {
  readonly check: 'guard' | 'audit'
  readonly guarded: Guarded
  /** Of the record: what was looked at. */
  readonly about: Readonly<Record<string, unknown>>
  /** Markdown. */
  readonly page: string
  /** What the record says of who was told. */
  readonly tell: () => Promise<Readonly<Record<string, unknown>>>
}

/** The exit status. */
export async function conclude(
  log: StepLog,
  { check, guarded, about, page, tell }: Conclusion,
): Promise<number> {
  const passed = guarded.findings.length === 0
  const outcome = passed ? 'passed' : 'findings'
  const record = { ...about, ...guardedRecord(guarded) }
  giveGuarded(guarded)
  giveResult(check, outcome, { ...record, comment: null, issue: null })
  log.info(describeGuarded(guarded, 'no findings'))
  annotateFindings(guarded.findings)
  await summary.addRaw(page).write()
  let told: number = EXIT.ok
  try {
    giveResult(check, outcome, { ...record, comment: null, issue: null, ...(await tell()) })
  } catch (error) {
    annotateFailure(error)
    told = failureOf(error).status
  }
  return passed ? told : EXIT.hold
}
