import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { findEarlierRun, type ResumePolicy } from '../../../src/use-cases/seed-loop/find-earlier-run.js'
import { serialiseRunRecord } from '../../../src/evidence/run-record.js'
import type { Restored } from '../../../src/ports/earlier-evidence.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const RECORD = serialiseRunRecord({
  schema_version: 1,
  ensemble: 'tiny',
  state: 'running',
  code: 'seedgate 0',
  recipe: { path: 'seedgate.yml', sha256: null },
  table: { path: 'corpus.jsonl', sha256: null, rows: 1, sources: ['a'], encoders: ['x'] },
  corpus: { present: false, corpus_root: null, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 },
  seeds: [],
  provider: 'cpu',
  runtime: 'r',
  machine: { platform: 'linux', arch: 'x64', cpus: 1, node: 'v24' },
  origin: { repository: null, commit: null, run_id: '7', run_attempt: 1, actor: null, runner: null },
  started_at_utc: '2026-01-01T00:00:00.000Z',
  finished_at_utc: null,
})

/** Whether it resumes, and which artifacts it asked for. */
async function find(at: {
  policy: ResumePolicy
  runId: string | null
  here?: boolean
  uploaded?: readonly string[]
  unreachable?: readonly string[]
}): Promise<{ resume: boolean; asked: readonly string[]; warned: readonly string[] }> {
  const asked: string[] = []
  const warned: string[] = []
  let resume = false
  await withTemporaryFolder(async (out) => {
    if (at.here === true) await nodeFiles.writeAtomically(join(out, 'run.json'), RECORD)
    const evidence = {
      async restore(name: string): Promise<Restored> {
        asked.push(name)
        if (at.unreachable?.includes(name) === true) return { outcome: 'unreachable', why: '404 not found' }
        const there = (at.uploaded ?? []).includes(name)
        return await Promise.resolve({ outcome: there ? 'restored' : 'absent' })
      },
    }
    const log = { info: () => undefined, warn: (text: string) => warned.push(text) }
    resume = await findEarlierRun(
      { files: nodeFiles, log, evidence },
      { out, policy: at.policy, runId: at.runId, artifacts: ['attempt-2', 'attempt-1'] },
    )
  })
  return { resume, asked, warned }
}

describe('a run directory that holds a run', () => {
  it.each([
    ['auto', '7', true],
    ['auto', '8', false],
    ['auto', null, false],
    ['true', '8', true],
    ['false', '7', false],
  ] as const)('with resume: %s in workflow run %s is gone on with: %s', async (policy, runId, resume) => {
    expect(await find({ policy, runId, here: true })).toEqual({ resume, asked: [], warned: [] })
  })
})

describe('a machine that has never seen the run', () => {
  it('goes on from the newest artifact that there is', async () => {
    expect(await find({ policy: 'auto', runId: '7', uploaded: ['attempt-1'] })).toEqual({
      resume: true,
      asked: ['attempt-2', 'attempt-1'],
      warned: [],
    })
  })

  it('looks further where an artifact cannot be fetched, and says so', async () => {
    const question = { policy: 'auto', runId: '7', unreachable: ['attempt-2'] } as const
    const found = await find({ ...question, uploaded: ['attempt-1'] })
    expect(found).toMatchObject({ resume: true, asked: ['attempt-2', 'attempt-1'] })
    expect(found.warned).toEqual([expect.stringMatching(/^attempt-2: .*cannot get it \(404 not found\)/)])
    expect(await find(question)).toMatchObject({ resume: false })
  })

  it('starts anew where there is none, and asks for none where it was told to', async () => {
    expect(await find({ policy: 'auto', runId: '7' })).toMatchObject({ resume: false })
    expect(await find({ policy: 'false', runId: '7', uploaded: ['attempt-1'] })).toEqual({
      resume: false,
      asked: [],
      warned: [],
    })
  })
})
