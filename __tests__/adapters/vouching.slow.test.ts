// D40: who vouches for a verdict in a change, with real commits, the real API over the wire, and real attestations.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { auditRevision, guardRevisions } from '../../src/use-cases/guard/guard-revisions.js'
import { statementOf } from '../../src/attestation/statement.js'
import type { Guarded } from '../../src/guard/guarded.js'
import { serialiseApproval, type ApprovalRecord } from '../../src/approval/record.js'
import { serialiseVerdict } from '../../src/gate/verdict.js'
import type { VerdictClaim, VouchAnswer, VouchedFor, VouchPolicy } from '../../src/ports/vouchers.js'
import { aRecipe, bytesOf, ENSEMBLE, RECIPE_TEXT, type Promotion } from '../support/a-promotion.js'
import { anotherPromotion, aRepository, verdictDigest, type TestRepository } from '../support/a-repository.js'
import { addComment } from '../support/github/answers/issues.js'
import { addUser } from '../support/github/state.js'
import { annStarts, approveJob, bobApproves } from '../support/gate-scene.js'
import { SigstoreStandIn } from '../support/sigstore/stand-in.js'
import { suiteFolder } from '../support/suite-folder.js'
import { ofRun, VouchScene, type SpoiledScene } from '../support/vouch-scene.js'

const folder = suiteFolder()
const promotion = ofRun()

let here: TestRepository
let sigstore: SigstoreStandIn
let base: string
let flipped: string
let attested: string
let scene: VouchScene | null = null

beforeAll(async () => {
  here = await aRepository(folder)
  sigstore = await SigstoreStandIn.start()
  base = here.git('rev-parse', 'main')
  flipped = await flip(promotion)
  attested = await flip(promotion, await sigstore.attester().attest(statementOf(promotion.verdict)))
})
afterEach(async () => {
  expect(scene?.standIn.violations ?? []).toEqual([])
  await scene?.close()
  scene = null
})
afterAll(async () => {
  await sigstore.close()
})

/** The flip as one commit on the base, which stays where it is. */
async function flip(of: Promotion, attestation?: Uint8Array): Promise<string> {
  here
    .git('branch', '--list', 'seedgate/*', '--format=%(refname:short)')
    .split('\n')
    .filter((name) => name !== '')
    .forEach((name) => here.git('branch', '-qD', name))
  const commit = await here.flip(of, 'fast-forward', attestation)
  here.git('reset', '-q', '--hard', base)
  return commit
}

const open = async (spoiled: SpoiledScene = {}, of = promotion): Promise<VouchScene> =>
  (scene = await VouchScene.open(folder, of, spoiled))

async function guard(head: string, from = base): Promise<Guarded> {
  const { history } = here
  const vouchers = scene?.vouchers(sigstore) ?? []
  const asked = { history, recipePath: 'seedgate.yml', vouchers, requireVouched: true }
  return await guardRevisions({ ...asked, base: from, head })
}

/** Passes, or the one finding that nobody vouches, with what was said. */
function verdictOn({ findings, vouching }: Guarded): string {
  const others = findings.filter(({ code }) => code !== 'verdict-unvouched')
  expect(others).toEqual([])
  expect(findings.length === 0).toBe(vouching?.state === 'vouched')
  return findings.length === 0 ? 'passes' : (findings[0]?.message ?? '')
}

describe('a flip', () => {
  it('passes by its run, its artifact and its approval', async () => {
    await open()
    const guarded = await guard(flipped)
    expect(verdictOn(guarded)).toBe('passes')
    expect(guarded.vouching?.answers).toEqual([
      { voucher: 'attestation', answer: 'not-checked', detail: 'there is none beside the verdict' },
      {
        voucher: 'run',
        answer: 'vouched',
        detail: expect.stringMatching(
          /^its origin and its approval: run 7: PROMOTE\.json in its artifact 1000 .*; bob approved it$/,
        ),
      },
    ])
  })

  it.each<[string, SpoiledScene]>([
    ['while its run is in its last job', { run: { status: 'in_progress' } }],
    ['of a schedule', { run: { event: 'schedule' } }],
    ['of a workflow that GitHub names with its ref', { run: { path: '.github/workflows/retrain.yml@main' } }],
    ['beside other artifacts', { archive: [{ name: 'x', content: 'y' }], artifactName: 'evidence-7-1-0' }],
  ])('passes %s', async (_what, spoiled) => {
    await open(spoiled)
    if (spoiled.archive) {
      const whole = await VouchScene.open(folder, promotion)
      scene?.standIn.artifacts.put(7, whole.artifact!.name, whole.artifact!.bytes)
      await whole.close()
    }
    expect(verdictOn(await guard(flipped))).toBe('passes')
  })

  it('passes by its attestation where the artifact is expired and the approval can still be read', async () => {
    await open()
    scene!.artifact!.expired = true
    expect(verdictOn(await guard(attested))).toBe('passes')
  })

  it('does not without one', async () => {
    await open()
    scene!.artifact!.expired = true
    expect(verdictOn(await guard(flipped))).toContain(`its artifact verdict-${ENSEMBLE}-7-1 is expired`)
  })
})

describe('is vouched for by nobody', () => {
  it('a PROMOTE.json that somebody wrote, with digests that match, of a run that is there', async () => {
    const forged = ofRun(anotherPromotion(5))
    await open({}, promotion)
    const said = verdictOn(await guard(await flip(forged)))
    expect(said).toContain(`review-of-another-job: run 7: expected a job "Approve ${verdictDigest(forged)}"`)
    // Not even where a job of that name went through.
    const run = scene!.standIn.state.runs.get(7)!
    run.jobs.push(approveJob(verdictDigest(forged)))
    expect(verdictOn(await guard(await flip(forged)))).toContain('digest-missing')
    // And not where the reviewer wrote its digest.
    run.reviews.push({ ...bobApproves, comment: verdictDigest(forged).slice(0, 12) })
    expect(verdictOn(await guard(await flip(forged)))).toContain(
      `expected sha256 ${verdictDigest(forged)}, got ${verdictDigest(promotion)}`,
    )
  })

  it('a real verdict of another repository, attested there', async () => {
    const other = ofRun(promotion, { repository: 'octo/other' })
    const there = sigstore.attester({
      repository: 'octo/other',
      workflow_ref: 'octo/other/.github/workflows/retrain.yml@refs/heads/main',
    })
    const head = await flip(other, await there.attest(statementOf(other.verdict)))
    await open({}, other)
    const said = verdictOn(await guard(head))
    expect(said).toContain(
      'repository: expected https://github.com/octo/models, got "https://github.com/octo/other"',
    )
    expect(said).toContain('expected the verdict to name a run of octo/models, got run "7" of "octo/other"')
  })

  it('a verdict that names no run', async () => {
    const { verdict } = promotion
    const local = { ...promotion, verdict: { ...verdict, run: { ...verdict.run, run_id: null } } }
    await open({}, local)
    expect(verdictOn(await guard(await flip(local)))).toContain('run: not-checked: the verdict names none')
  })

  it.each<[string, SpoiledScene, string]>([
    [
      'a pull request’s run',
      { run: { event: 'pull_request', headBranch: 'topic', headRepositoryId: 99 } },
      'got one of a fork; event: expected workflow_dispatch or schedule, got "pull_request"; branch: expected main, got "topic"',
    ],
    ['a run that nobody approved', { run: { reviews: [] } }, 'review-missing'],
    ['a run that is gone', { run: null }, 'GitHub knows no run 7 (any more)'],
  ])('a verdict of %s', async (_what, spoiled, expected) => {
    await open(spoiled)
    expect(verdictOn(await guard(flipped))).toContain(expected)
  })

  it.each<[string, SpoiledScene]>([
    ['nobody approved', { run: { reviews: [] } }],
    ['is gone, and with it the approval', { run: null }],
    ['is of another branch', { run: { headBranch: 'topic' } }],
  ])('a verdict whose run %s, whatever its attestation says', async (_what, spoiled) => {
    await open(spoiled)
    const said = verdictOn(await guard(attested))
    expect(said).toContain('attestation: vouched: its origin')
  })

  it('a verdict whose archive is not the one that GitHub lists', async () => {
    await open()
    scene!.artifact!.digest = `sha256:${'0'.repeat(64)}`
    expect(verdictOn(await guard(flipped))).toContain('artifact 1000: expected sha256:000')
  })

  it('a verdict beside another’s attestation, though its run holds', async () => {
    const others = await sigstore.attester().attest(statementOf(ofRun(anotherPromotion(3)).verdict))
    await open()
    const said = verdictOn(await guard(await flip(promotion, others)))
    expect(said).toContain('attestation: refused: subject: expected')
    expect(said).toContain('run: vouched: its origin and its approval')
  })

  it('a verdict while GitHub cannot be asked, and it says so', async () => {
    await open()
    scene!.standIn.state.token = { login: 'github-actions[bot]', permissions: { contents: 'read' } }
    expect(verdictOn(await guard(flipped))).toContain('add "actions: read" to the job')
  })
})

/** Weeks later the reviewer of then re-runs all jobs: another verdict, and nobody has approved that yet, or carol has. */
const reRunByTheApprover: SpoiledScene = {
  run: {
    attempts: [annStarts, { actor: 'ann', triggeringActor: 'bob' }],
    jobs: [
      approveJob(verdictDigest(promotion)),
      { ...approveJob('0'.repeat(64)), attempt: 2, conclusion: null },
    ],
  },
}

describe('a run that was re-run since (D51)', () => {
  it.each<[string, SpoiledScene]>([
    ['by somebody', { run: { attempts: [annStarts, annStarts] } }],
    ['by the approver', { run: { attempts: [annStarts, { actor: 'ann', triggeringActor: 'bob' }] } }],
    ['whole, by the approver', reRunByTheApprover],
    [
      'whole, and approved again by somebody else, whom GitHub lists first',
      { run: { ...reRunByTheApprover.run, reviews: [{ ...bobApproves, user: 'ann' }, bobApproves] } },
    ],
    [
      'and its approval alone, which then failed',
      {
        run: {
          attempts: [annStarts, { actor: 'ann', triggeringActor: 'bob' }],
          jobs: [
            { ...approveJob(verdictDigest(promotion)), attempt: 2, conclusion: 'failure' },
            approveJob(verdictDigest(promotion)),
          ],
        },
      },
    ],
  ])('keeps its promotion vouched for: %s', async (_what, spoiled) => {
    await open(spoiled)
    expect(verdictOn(await guard(flipped))).toBe('passes')
  })

  it('does not make a starter’s approval count that was given in a later attempt', async () => {
    const jobs = [
      { ...approveJob(verdictDigest(promotion)), conclusion: 'failure' as const },
      { ...approveJob(verdictDigest(promotion)), attempt: 2 },
    ]
    await open({ run: { attempts: [annStarts, { actor: 'ann', triggeringActor: 'bob' }], jobs } })
    expect(verdictOn(await guard(flipped))).toContain('approver-is-starter')
  })
})

const RECORDED_ENVIRONMENT: ApprovalRecord['environment'] = {
  id: 77,
  name: 'model-promotion',
  required_reviewers: [{ type: 'User', name: 'bob', id: 102 }],
  prevent_self_review: false,
  can_admins_bypass: null,
  branches: 'protected',
  custom_rules: [],
  recorded: {},
}

const RECORDED_RUN: ApprovalRecord['run'] = { id: 7, attempt: 1, started_by: [{ id: 101, login: 'ann' }] }

/** The approval's record with something else in it. */
function record(change: Partial<ApprovalRecord>): Uint8Array {
  const whole: ApprovalRecord = {
    schema_version: 1,
    ensemble: ENSEMBLE,
    verdict_sha256: verdictDigest(promotion),
    channel: 'environment',
    approver: { id: 102, login: 'bob' },
    self_approval: false,
    digest_given: false,
    comment: '',
    comment_url: null,
    commented_at_utc: null,
    observed_at_utc: '2026-01-02T03:04:05.000Z',
    run: RECORDED_RUN,
    environment: RECORDED_ENVIRONMENT,
    permission: null,
    ...change,
  }
  return bytesOf(serialiseApproval(whole))
}

describe('the run alone', () => {
  const bytes = bytesOf(serialiseVerdict(promotion.verdict))
  const claim: VerdictClaim = {
    ensemble: ENSEMBLE,
    verdict: bytes,
    sha256: verdictDigest(promotion),
    approval: null,
    attestation: null,
    run: { repository: 'octo/models', id: '7', attempt: 1 },
  }
  const policy = aRecipe().recipe.flip!
  const ask = async (change: Partial<VerdictClaim> = {}, by: Partial<VouchPolicy> = {}) => {
    const run = scene?.vouchers(sigstore).find(({ name }) => name === 'run')
    return await run!.vouch({ ...claim, ...change }, { ...policy, ...by })
  }
  const of = (...what: VouchedFor[]) => ({ answer: 'vouched', of: what })

  it.each<[string, SpoiledScene, VouchAnswer['answer'], string]>([
    [
      'another workflow',
      { run: { path: '.github/workflows/ci.yml' } },
      'refused',
      'workflow: expected .github/workflows/retrain.yml',
    ],
    ['another branch', { run: { headBranch: 'topic' } }, 'refused', 'branch: expected main, got "topic"'],
    [
      'a tag',
      { run: { path: '.github/workflows/retrain.yml@refs/tags/main' } },
      'refused',
      'workflow: expected it of refs/heads/main, got "refs/tags/main"',
    ],
    [
      'a tag that looks like the branch',
      { run: { headSha: '1'.repeat(40) } },
      'refused',
      'commit: expected one of the branch main, got 1111',
    ],
    [
      'a review of another job in the environment',
      { run: { jobs: [{ name: 'Deploy the site', conclusion: 'success' }] } },
      'refused',
      'review-of-another-job',
    ],
    [
      'a run that has not begun',
      { run: { status: 'queued' } },
      'not-checked',
      'expected one that has run, got status "queued"',
    ],
    [
      'a run that was rejected',
      { run: { reviews: [{ ...bobApproves, state: 'rejected' }] } },
      'refused',
      'review-not-approved',
    ],
    [
      'a run approved by who started it',
      { run: { attempts: [{ actor: 'bob', triggeringActor: 'bob' }] } },
      'refused',
      'approver-is-starter',
    ],
    ['a run without artifacts', { archive: null }, 'vouched', 'is not there (any more)'],
    [
      'an artifact under a name that anything in the run can take',
      { artifactName: 'verdict' },
      'vouched',
      'is not there (any more)',
    ],
    [
      'an artifact without a verdict',
      { archive: [{ name: 'HOLD.json', content: '{}' }] },
      'refused',
      'got no such file',
    ],
    [
      'an artifact that reaches out of its folder',
      { archive: [{ name: '../PROMOTE.json', content: '{}' }] },
      'refused',
      'path-escapes',
    ],
  ])('does not vouch for everything: %s', async (_what, spoiled, answer, expected) => {
    await open(spoiled)
    const said = await ask()
    expect(said.answer).toBe(answer)
    expect('by' in said ? said.by : said.why).toContain(expected)
    if ('of' in said) expect(said.of).toHaveLength(1)
  })

  it.each<[string, Partial<VerdictClaim>, string]>([
    ['an id that is none', { run: { ...claim.run!, id: '7x' } }, 'got run "7x"'],
    ['no repository', { run: { ...claim.run!, repository: null } }, 'of "no repository"'],
    [
      'an attempt that never was',
      { run: { ...claim.run!, attempt: 2 } },
      'attempt: expected at most 1, got 2',
    ],
  ])('refuses a verdict that names %s', async (_what, change, expected) => {
    await open()
    expect(await ask(change)).toEqual({ answer: 'refused', why: expect.stringContaining(expected) })
  })

  it.each<[string, Partial<ApprovalRecord>, string]>([
    ['approver', { approver: { id: 101, login: 'ann' } }, 'approver: expected 102, got 101'],
    ['channel', { channel: 'comment' }, 'channel: expected "environment", got "comment"'],
    ['comment', { comment: 'I looked at every plot' }, 'comment: expected "", got "I looked at every plot"'],
    ['word on the digest', { digest_given: true }, 'digest_given: expected false, got true'],
    ['word on who started', { self_approval: true }, 'self_approval: expected false, got true'],
    ['environment', { environment: { ...RECORDED_ENVIRONMENT, id: 78 } }, 'environment: expected 77, got 78'],
    ['run', { run: { ...RECORDED_RUN, id: 8 } }, 'run: expected 7, got 8'],
    ['attempt', { run: { ...RECORDED_RUN, attempt: 2 } }, 'attempt: expected at most 1, got 2'],
    ['starter', { run: { ...RECORDED_RUN, started_by: [{ id: 9, login: 'x' }] } }, 'started_by: expected'],
    [
      'list of starters',
      { run: { ...RECORDED_RUN, started_by: [] } },
      'started_by: expected accounts 101, got none',
    ],
  ])('refuses where the record beside the verdict has another %s', async (_what, change, expected) => {
    await open()
    expect(await ask({ approval: record(change) })).toEqual({
      answer: 'refused',
      why: expect.stringContaining(`run 7: the approval’s record beside the verdict: ${expected}`),
    })
  })

  it('takes the record as it was, also after somebody else started the run again', async () => {
    await open({ run: { attempts: [annStarts, { actor: 'ann', triggeringActor: 'eve' }] } })
    const { state } = scene!.standIn
    addUser(state, { id: 103, login: 'eve', type: 'User', permission: 'write' })
    const comment = verdictDigest(promotion)
    state.runs.get(7)!.reviews.splice(0, 1, { ...bobApproves, comment })
    const approval = record({ comment, digest_given: true })
    expect(await ask({ approval })).toMatchObject(of('origin', 'approval'))
  })

  it('takes the record where it tells what GitHub tells', async () => {
    await open()
    expect(await ask({ approval: record({}) })).toMatchObject(of('origin', 'approval'))
  })

  it('finds the comment that approved where the record says it is, and judges what GitHub has there', async () => {
    await open({ run: { reviews: [] } })
    const { standIn } = scene!
    standIn.state.issues.push({ number: 1, author: 'ann', title: 't', body: '', state: 'open' })
    const byComment = { approval: 'comment' as const }
    const told = {
      channel: 'comment' as const,
      comment_url: 'https://github.com/octo/models/issues/1#issuecomment-1',
      comment: `/promote ${claim.sha256}`,
      digest_given: true,
      environment: null,
    }
    expect((await ask({ approval: record(told) }, byComment)).answer).toBe('refused')
    const { createdAt } = addComment(standIn, 1, 'bob', told.comment)
    const approval = record({ ...told, commented_at_utc: createdAt })
    expect(await ask({ approval }, byComment)).toMatchObject(of('origin', 'approval'))
    expect((await ask({}, byComment)).answer).toBe('refused')
    const another = record({ ...told, commented_at_utc: '2020-01-01T00:00:00Z' })
    expect((await ask({ approval: another }, byComment)).answer).toBe('refused')
  })
})

describe('the policy is the base’s', () => {
  const recipeWith = async (text: string): Promise<string> => {
    const commit = await here.commit('recipe', { 'seedgate.yml': text })
    here.git('reset', '-q', '--hard', base)
    return commit
  }

  it('a head that names another workflow changes nothing', async () => {
    await open({ run: { path: '.github/workflows/mine.yml' } })
    here.git('reset', '-q', '--hard', flipped)
    const head = await recipeWith(
      RECIPE_TEXT.replace('base: main', 'base: main, workflow: .github/workflows/mine.yml'),
    )
    const { findings } = await guard(head)
    expect(findings.map(({ code }) => code)).toEqual(['recipe-with-rows', 'verdict-unvouched'])
  })
})

describe('the audit', () => {
  const audit = async (revision: string): Promise<Guarded> =>
    await auditRevision({
      history: here.history,
      recipePath: 'seedgate.yml',
      vouchers: scene?.vouchers(sigstore) ?? [],
      requireVouched: false,
      revision,
      today: new Date(),
    })

  it.each<[string, SpoiledScene]>([
    ['its run is gone', { run: null }],
    ['its artifact is gone', { archive: null }],
  ])('is no drift where %s: it can no longer be looked up, and says so', async (_what, spoiled) => {
    await open(spoiled)
    expect(await audit(flipped)).toMatchObject({ findings: [], vouching: { state: 'not-checked' } })
  })

  it('sees the approval of an earlier attempt where its artifact is hidden by now (D51)', async () => {
    await open({ ...reRunByTheApprover, archive: null })
    const { findings, vouching } = await audit(flipped)
    expect([findings, vouching?.state]).toEqual([[], 'not-checked'])
    expect(vouching?.answers[1]).toMatchObject({ answer: 'vouched', detail: expect.stringContaining('bob') })
  })

  it('is no drift where the environment is another by now', async () => {
    await open()
    scene!.standIn.state.environments.splice(0)
    const { findings, vouching } = await audit(flipped)
    expect([findings, vouching?.state]).toEqual([[], 'not-checked'])
    expect(vouching?.answers[1]?.detail).toContain('environment-missing')
  })

  it('is drift where nobody ever approved', async () => {
    await open({ run: { reviews: [] } })
    expect((await audit(flipped)).findings.map(({ code }) => code)).toEqual(['verdict-unvouched'])
  })
})
