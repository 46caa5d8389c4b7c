// D51: promote fails at a write and is re-run, by everybody, in every way that GitHub offers. It ends with one branch, one draft and
// the right approver, or with a refusal whose hint, followed to the letter, leads there; and the guard believes it weeks later.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { vouchersOf } from '../../../src/actions/guard/vouchers.js'
import { connectGitHub } from '../../../src/adapters/github/connect.js'
import type { VouchPolicy } from '../../../src/ports/vouchers.js'
import { verdictArtifactName } from '../../../src/use-cases/decide/verdict-artifact.js'
import type { Promoted } from '../../../src/use-cases/promote/promote.js'
import {
  annStarts,
  approveJob,
  bobApproves,
  decidedRun,
  GateScene,
  NOTHING,
  RUN_ID,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { TEST_PACE, TEST_TOKEN } from '../../support/github/connected.js'
import { says, type AnyOperation } from '../../support/github/faults.js'
import { addUser, type Attempt } from '../../support/github/state.js'
import { SigstoreStandIn } from '../../support/sigstore/stand-in.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { readTrustedRoots } from '../../../src/adapters/sigstore/trusted-roots.js'

const folder = suiteFolder()
let decided: DecidedRun
let scene: GateScene

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'))
})
afterEach(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

/** By the name under which the guard looks for it. */
const open = async (options: SceneOptions = {}): Promise<GateScene> =>
  (scene = await GateScene.open(folder, decided, {
    artifactName: verdictArtifactName('tiny_v1', RUN_ID, 1),
    ...options,
  }))

const WRITES = [
  'git/create-ref',
  'graphql/createCommitOnBranch',
  'repos/create-commit-status',
  'pulls/create',
] as const
const PEOPLE = ['ann', 'bob', 'carol'] as const
type Person = (typeof PEOPLE)[number]

const WHEN = ['before', 'after'] as const

/** The first attempt: bob has approved, and promote fails at this write, before it is done or when it is. */
async function fails(write: AnyOperation, when: (typeof WHEN)[number]): Promise<void> {
  await open()
  addUser(scene.standIn.state, { id: 106, login: 'carol', type: 'User', permission: 'write' })
  const abort = new AbortController()
  if (when === 'before') scene.standIn.fault(write, says(403, 'Resource not accessible by integration'))
  else {
    scene.standIn.onWorkDone((operation) => {
      if (operation === write) abort.abort()
    })
  }
  await expect(scene.promote({}, abort.signal)).rejects.toThrow()
  scene.standIn.onWorkDone(() => undefined)
}

function run() {
  const found = scene.standIn.state.runs.get(RUN_ID)
  if (found === undefined) throw new Error('no run')
  return found
}

/** A new attempt. Jobs that succeeded keep their outputs, so what is promoted stays the same. */
function newAttempt(triggeringActor: string): number {
  const attempts: readonly Attempt[] = [...run().attempts, { actor: 'ann', triggeringActor }]
  scene.standIn.state.runs.set(RUN_ID, { ...run(), attempts })
  return attempts.length
}

/** "Re-run failed jobs", or the arrow beside Promote. */
async function again(by: Person): Promise<Promoted> {
  return await scene.promote({ attempt: newAttempt(by) })
}

/** The arrow beside Approve: it asks again, and Promote follows. */
async function approveAgain(by: Person, approver: string, comment = ''): Promise<Promoted> {
  const attempt = newAttempt(by)
  run().reviews.push({ ...bobApproves, user: approver, comment })
  run().jobs.push({ ...approveJob(decided.verdictSha256), attempt })
  return await scene.promote({ attempt })
}

function expectOneDraftApprovedBy(approver: string, { approval, outcome }: Promoted): void {
  expect([outcome, approval.approver.login, approval.self_approval]).toEqual(['proposed', approver, false])
  expect(scene.traces).toMatchObject({ branches: 1, pulls: 1, comments: 0 })
  const [branch = ''] = scene.flipBranches
  expect(scene.standIn.state.pulls).toMatchObject([{ head: branch, draft: true, state: 'open' }])
  expect(scene.standIn.git.run(['rev-list', '--count', `main..${branch}`])).toBe('1')
}

/** What the guard's voucher says of what lies on the branch. */
async function vouched(): Promise<string> {
  const [branch = ''] = scene.flipBranches
  const there = (name: string): Buffer =>
    scene.standIn.git.bytes(['show', `${branch}:model/tiny/tiny_v1_${name}`])
  const sigstore = await SigstoreStandIn.start()
  try {
    const log = { info: () => undefined, warn: () => undefined }
    const forge = connectGitHub({
      ...{ token: TEST_TOKEN, apiUrl: scene.standIn.base, serverUrl: 'https://github.com' },
      ...{ repository: 'octo/models', log, pace: TEST_PACE },
    })
    const trustedRoots = readTrustedRoots(sigstore.rootFile(), 'root.json')
    const vouchers = vouchersOf({
      forge,
      repository: 'octo/models',
      serverUrl: 'https://github.com',
      trustedRoots,
    })
    const answer = await vouchers
      .find(({ name }) => name === 'run')
      ?.vouch(
        {
          ensemble: 'tiny_v1',
          verdict: there('PROMOTE.json'),
          sha256: decided.verdictSha256,
          approval: there('approval.json'),
          attestation: null,
          run: { repository: 'octo/models', id: String(RUN_ID), attempt: 1 },
        },
        decided.run.recipe.recipe.flip as VouchPolicy,
      )
    if (answer === undefined) throw new Error('no voucher')
    return answer.answer === 'vouched' ? answer.of.join(' and ') : `${answer.answer}: ${answer.why}`
  } finally {
    await sigstore.close()
  }
}

/** Weeks later somebody re-runs everything: another verdict, which carol approves. GitHub lists her review first. */
function weeksLater(by: Person): void {
  const attempt = newAttempt(by)
  run().reviews.unshift({ ...bobApproves, user: 'carol' })
  run().jobs.push({ ...approveJob('0'.repeat(64)), attempt })
}

describe.each(WRITES.flatMap((write) => WHEN.map((when) => [write, when] as const)))(
  'promote that failed at %s, %s it was done',
  (write, when) => {
    it.each(PEOPLE)(
      'and is re-run by %s ends as if it had never failed',
      async (by) => {
        await fails(write, when)
        expectOneDraftApprovedBy('bob', await again(by))
        expect(await vouched()).toBe('origin and approval')
        weeksLater(by)
        expect(await vouched()).toBe('origin and approval')
      },
      120_000,
    )
  },
)

describe.each(PEOPLE)('the approval alone, re-run by %s', (by) => {
  it.each(['bob', 'carol'])(
    'and given by %s, leaves the first approval valid',
    async (approver) => {
      await fails('pulls/create', 'before')
      const { rules } = scene.standIn.state.environments[0]!
      const reviewers = rules[0]!.reviewers as { type: 'User'; name: string }[]
      if (approver === 'carol' && !reviewers.some(({ name }) => name === 'carol'))
        scene.standIn.state.environments[0] = {
          ...scene.standIn.state.environments[0]!,
          rules: [{ ...rules[0]!, reviewers: [...reviewers, { type: 'User', name: 'carol' }] }],
        }
      expectOneDraftApprovedBy('bob', await approveAgain(by, approver))
      expect(await vouched()).toBe('origin and approval')
    },
    120_000,
  )
})

describe('a refusal’s hint, followed to the letter', () => {
  const refusedWith = async (code: string): Promise<string> => {
    const attempt = run().attempts.length
    const error = await scene.promote({ attempt }).then(
      () => new Error('nothing was refused'),
      (thrown: unknown) => thrown as Error & { hint?: string },
    )
    expect(error.message).toContain(`${code}:`)
    expect(scene.traces).toEqual(NOTHING)
    return 'hint' in error ? (error.hint ?? '') : ''
  }
  const thisJob = () => `re-run the job "retrain / Approve ${decided.verdictSha256}" alone`

  it('leads from a self-approval to somebody else’s', async () => {
    const bobStarts = { actor: 'ann', triggeringActor: 'bob' }
    // decide failed in attempt 1, bob re-ran it, and then approved what he had started.
    const jobs = [{ ...approveJob(decided.verdictSha256), attempt: 2 }]
    await open({ attempts: [annStarts, bobStarts], jobs })
    addUser(scene.standIn.state, { id: 106, login: 'carol', type: 'User', permission: 'write' })
    scene.standIn.state.environments[0] = {
      ...scene.standIn.state.environments[0]!,
      rules: [
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: ['bob', 'carol'].map((name) => ({ type: 'User', name })),
        },
      ],
    }
    expect(await refusedWith('approver-is-starter')).toContain(thisJob())
    expectOneDraftApprovedBy('carol', await approveAgain('carol', 'carol'))
    expect(await vouched()).toBe('origin and approval')
  })

  it('leads from a review that may be of another verdict to one that names this', async () => {
    const jobs = [approveJob('0'.repeat(64)), { ...approveJob(decided.verdictSha256), attempt: 2 }]
    await open({ attempts: [annStarts, annStarts], jobs })
    expect(await refusedWith('digest-missing')).toContain(thisJob())
    const { approval } = await approveAgain('ann', 'bob', `APPROVE ${decided.verdictSha256.slice(0, 12)}`)
    expect(approval).toMatchObject({ digest_given: true, run: { attempt: 2 } })
    expect(await vouched()).toBe('origin and approval')
  })

  it('leads from a bypass to a review', async () => {
    const bypass = { ...bobApproves, state: 'skipped', user: 'ann' }
    await open({ reviews: [bypass] })
    expect(await refusedWith('review-not-approved')).toContain(thisJob())
    await expect(approveAgain('ann', 'bob')).rejects.toThrow('review-beside-bypass')
    const { approval } = await approveAgain('ann', 'bob', decided.verdictSha256.slice(0, 12))
    expect(approval).toMatchObject({ approver: { login: 'bob' }, digest_given: true })
    expect(await vouched()).toBe('origin and approval')
  })

  it('leads from an environment that asked nobody to a review', async () => {
    await open({ reviews: [] })
    expect(await refusedWith('review-missing')).toContain(thisJob())
    expectOneDraftApprovedBy('bob', await approveAgain('ann', 'bob'))
  })
})
