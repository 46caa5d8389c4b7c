// Who may approve by review of the environment, and every way in which that must fail closed (D29–D32).
import { describe, expect, it } from '@jest/globals'
import { judgeApproval } from '../../../src/approval/judge-approval.js'
import {
  DIGEST,
  OTHER,
  ann,
  anEnvironment,
  aPolicy,
  aReview,
  aReviewedCase,
  bob,
  bot,
  codesOf,
} from './cases.js'

const codes = (plant: Parameters<typeof aReviewedCase>[0]) => codesOf(judgeApproval(aReviewedCase(plant)))

describe('an approval by review', () => {
  it('stands when a required reviewer who did not start the run approved this environment', () => {
    const judgement = judgeApproval(aReviewedCase())
    expect(judgement).toMatchObject({
      approved: true,
      approval: {
        verdict_sha256: DIGEST,
        channel: 'environment',
        approver: { id: 2, login: 'bob' },
        self_approval: false,
        digest_given: false,
        observed_at_utc: '2026-03-04T05:06:07.000Z',
        run: { id: 7, attempt: 1, started_by: [{ id: 1, login: 'ann' }] },
        environment: { id: 77, recorded: { id: 77 } },
      },
    })
  })

  it('knows the environment by its id, whatever its name looks like', () => {
    expect(codes({ reviews: [aReview({ environments: [{ id: 77, name: 'MODEL-PROMOTION' }] })] })).toEqual([
      'approved',
    ])
    expect(codes({ reviews: [aReview({ environments: [{ id: 78, name: 'model-promotion' }] })] })).toEqual([
      'review-other-environment',
    ])
  })

  it('needs one review that stands, whatever the others say', () => {
    expect(codes({ reviews: [aReview({ state: 'rejected', user: ann }), aReview()] })).toEqual(['approved'])
    expect(codes({ reviews: [aReview({ user: ann }), aReview()] })).toEqual(['approved'])
  })
})

describe('a review of the same environment that let another job through', () => {
  const job = (name: string, conclusion: string | null = 'success') => ({ name, attempt: 1, conclusion })
  it.each([
    ['no job of a verdict', [job('Deploy the site')]],
    ['one of another verdict', [job(`Approve ${OTHER}`)]],
    ['one that only begins like it', [job(`Approve ${DIGEST} later`)]],
    ['one that only ends like it', [job(`Do not Approve ${DIGEST}`)]],
    ['one that was not let through', [job(`Approve ${DIGEST}`, 'failure'), job(`Approve ${DIGEST}`, null)]],
  ])('does not count for the verdict: %s', (_what, jobs) => {
    expect(codes({ jobs })).toEqual(['review-of-another-job'])
  })

  it('counts beside it, also where another workflow calls', () => {
    const jobs = [job('Deploy the site'), job(`Retrain / Approve ${DIGEST}`)]
    expect(codes({ jobs })).toEqual(['approved'])
  })
})

describe('an environment that protects nothing (D29)', () => {
  it.each([
    ['that is not there', null, 'environment-missing'],
    [
      'without a rule that asks for reviewers',
      anEnvironment({ requiredReviewers: null }),
      'environment-unprotected',
    ],
    [
      'whose rule names nobody',
      anEnvironment({ requiredReviewers: { reviewers: [], preventSelfReview: true } }),
      'environment-unprotected',
    ],
  ])('refuses one %s, even beside an approving review', (_what, environment, code) => {
    expect(codes({ environment })).toEqual([code])
  })

  it('refuses a run that nobody reviewed', () => {
    expect(codes({ reviews: [] })).toEqual(['review-missing'])
  })

  it('asks more where the recipe is strict', () => {
    const policy = aPolicy(', strict: true')
    const loose = {
      requiredReviewers: { reviewers: [{ type: 'User', name: 'bob', id: 2 }], preventSelfReview: false },
      branches: { kind: 'any' },
    } as const
    expect(codes({ policy })).toEqual(['approved'])
    expect(codes({ policy, environment: anEnvironment({ ...loose, canAdminsBypass: true }) })).toEqual([
      'environment-bypassable',
      'environment-self-review',
      'environment-any-branch',
    ])
    const stars = { kind: 'named', patterns: [{ name: '**/*', type: 'branch' }] } as const
    expect(codes({ policy, environment: anEnvironment({ branches: stars }) })).toEqual([
      'environment-any-branch',
    ])
    expect(codes({ policy, environment: anEnvironment({ canAdminsBypass: null }) })).toEqual([
      'environment-bypassable',
    ])
    expect(codes({ environment: anEnvironment({ ...loose, canAdminsBypass: true }) })).toEqual(['approved'])
  })
})

describe('a review that is no approval (D30)', () => {
  it.each(['skipped', 'rejected', 'pending', 'Approved', 'APPROVED', 'approved ', 'waived', ''])(
    'refuses the state %j',
    (state) => {
      expect(codes({ reviews: [aReview({ state })] })).toEqual(['review-not-approved'])
    },
  )

  it('keeps a state that nobody knows in the message', () => {
    const judgement = judgeApproval(aReviewedCase({ reviews: [aReview({ state: 'waived' })] }))
    expect(judgement).toMatchObject({ refusals: [{ message: expect.stringContaining('"waived"') }] })
  })
})

describe('a bypass beside a review of the same environment (D30)', () => {
  const bypass = aReview({ state: 'skipped', user: ann })

  it('leaves open which job the review let through, so the review has to name the digest', () => {
    expect(codes({ reviews: [bypass, aReview()] })).toEqual(['review-not-approved', 'review-beside-bypass'])
    expect(codes({ reviews: [bypass, aReview({ comment: DIGEST.slice(0, 12) })] })).toEqual(['approved'])
  })

  it('does not matter in another environment', () => {
    const elsewhere = { ...bypass, environments: [{ id: 78, name: 'docs' }] }
    expect(codes({ reviews: [elsewhere, aReview()] })).toEqual(['approved'])
  })
})

describe('a run that was re-run (D31, D51)', () => {
  const approve = (digest: string, attempt = 1, conclusion: string | null = 'success') => ({
    name: `retrain / Approve ${digest}`,
    attempt,
    conclusion,
  })
  const askedTwice = [approve(OTHER), approve(DIGEST, 2)]
  const run = { id: 7, attempt: 2, startedBy: [ann, ann, ann, ann] }

  it('needs no digest where it asked for the approval of one verdict only', () => {
    expect(codes({ run, jobs: [approve(DIGEST, 1, 'failure'), approve(DIGEST, 2)] })).toEqual(['approved'])
  })

  it('needs the digest where it asked for several: the review may be of the other verdict', () => {
    expect(codes({ run, jobs: askedTwice })).toEqual(['digest-missing'])
    const named = (comment: string) => codes({ run, jobs: askedTwice, reviews: [aReview({ comment })] })
    expect(named(`ok ${OTHER.slice(0, 12)}`)).toEqual(['digest-missing'])
    expect(named(DIGEST.slice(0, 11))).toEqual(['digest-missing'])
    expect(named('APPROVE 0123456789AB.')).toEqual(['approved'])
  })

  it('asked for nothing where a job of another verdict was skipped', () => {
    expect(codes({ run, jobs: [approve(OTHER, 1, 'skipped'), approve(DIGEST, 2)] })).toEqual(['approved'])
  })

  it('asks the same on the first attempt where the recipe says so', () => {
    const policy = aPolicy(', digestInComment: true')
    expect(codes({ policy })).toEqual(['digest-missing'])
    expect(codes({ policy, reviews: [aReview({ comment: DIGEST })] })).toEqual(['approved'])
  })

  it('is told which single job to re-run, by the name that GitHub shows', () => {
    const judgement = judgeApproval(aReviewedCase({ run, jobs: askedTwice }))
    expect(judgement).toMatchObject({
      refusals: [{ fix: expect.stringContaining(`re-run the job "retrain / Approve ${DIGEST}" alone`) }],
    })
  })

  it('takes the recorded review, of several that count', () => {
    const carol = { id: 3, login: 'carol', type: 'User' }
    const environment = anEnvironment({
      requiredReviewers: { reviewers: [{ type: 'Team', name: 'leads', id: 9 }], preventSelfReview: true },
    })
    const reviews = [aReview({ user: carol, comment: 'fine' }), aReview()]
    const approver = (plant: object) => {
      const judgement = judgeApproval(aReviewedCase({ environment, reviews, ...plant }))
      return judgement.approved ? judgement.approval.approver.login : null
    }
    expect(approver({})).toBe('carol')
    expect(approver({ recorded: { approver: { id: 2, login: 'bob' }, comment: '' } })).toBe('bob')
  })
})

describe('somebody whose approval does not count (D32)', () => {
  it('refuses a bot', () => {
    const environment = anEnvironment({
      requiredReviewers: {
        reviewers: [{ type: 'User', name: bot.login, id: bot.id }],
        preventSelfReview: true,
      },
    })
    expect(codes({ environment, reviews: [aReview({ user: bot })] })).toEqual(['approver-not-user'])
  })

  it('refuses who started the run, or an attempt of it, by id and not by login', () => {
    const renamed = { ...bob, login: 'robert' }
    expect(codes({ run: { id: 7, attempt: 1, startedBy: [ann, renamed] } })).toEqual(['approver-is-starter'])
    expect(codes({ run: { id: 7, attempt: 1, startedBy: [ann, { ...bob, id: 3 }] } })).toEqual(['approved'])
  })

  it('lets the starter approve where the recipe says so, and records it', () => {
    const judgement = judgeApproval(
      aReviewedCase({
        policy: aPolicy(', allowSelfApproval: true'),
        run: { id: 7, attempt: 1, startedBy: [bob, bob] },
      }),
    )
    expect(judgement).toMatchObject({ approved: true, approval: { self_approval: true } })
  })

  it('refuses everybody where nobody knows who started the run', () => {
    expect(codes({ run: { id: 7, attempt: 1, startedBy: [ann, null] } })).toEqual(['starter-unknown'])
    expect(codes({ run: { id: 7, attempt: 1, startedBy: [] } })).toEqual(['starter-unknown'])
  })

  it('refuses who is not among the reviewers, as far as that can be told', () => {
    const carol = { id: 3, login: 'carol', type: 'User' }
    const withTeam = anEnvironment({
      requiredReviewers: {
        reviewers: [{ type: 'Team', name: 'maintainers', id: 2 }],
        preventSelfReview: true,
      },
    })
    expect(codes({ reviews: [aReview({ user: carol })] })).toEqual(['approver-not-listed'])
    expect(codes({ environment: withTeam, reviews: [aReview({ user: carol })] })).toEqual(['approved'])
  })
})
