import { describe, expect, it } from '@jest/globals'
import { errorOf } from '../../support/error-code.js'
import { withGitHub } from '../../support/github/connected.js'
import { outage, primaryLimit, says, secondaryLimit, type Fault } from '../../support/github/faults.js'
import type { GitHubStandIn } from '../../support/github/stand-in.js'
import { addUser } from '../../support/github/state.js'

const RUN = 7

function addRun(standIn: GitHubStandIn, states: readonly string[] = ['approved']): void {
  standIn.state.environments.push({
    id: 11,
    name: 'model-promotion',
    rules: [
      {
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: [
          { type: 'User', name: 'grace' },
          { type: 'Team', name: 'ml' },
        ],
      },
    ],
    canAdminsBypass: false,
    branchPolicy: ['main'],
    customRules: ['guardian'],
  })
  standIn.state.runs.set(RUN, {
    id: RUN,
    path: '.github/workflows/retrain.yml',
    event: 'workflow_dispatch',
    headBranch: 'main',
    headSha: standIn.git.branch('main') ?? '',
    attempts: [
      { actor: 'ada', triggeringActor: 'ada' },
      { actor: 'ada', triggeringActor: 'grace' },
    ],
    reviews: states.map((state) => ({
      state,
      comment: 'Ship it',
      user: 'grace',
      environments: ['model-promotion'],
    })),
    jobs: [
      { name: 'Decide', conclusion: 'success' },
      { name: 'Promote', attempt: 2, conclusion: null },
    ],
  })
}

describe('reviews of a run', () => {
  it('come with state, comment, reviewer and environments', async () => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      expect(await github.reviews.ofRun(RUN)).toEqual([
        {
          state: 'approved',
          comment: 'Ship it',
          user: { id: 102, login: 'grace', type: 'User' },
          environments: [{ id: 11, name: 'model-promotion' }],
        },
      ])
      expect(standIn.violations).toEqual([])
    })
  })

  it('keep every state as the word that came, known or not', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const states = ['approved', 'rejected', 'pending', 'skipped', 'Approved ', 'blessed']
      addRun(standIn, states)
      expect((await github.reviews.ofRun(RUN)).map(({ state }) => state)).toEqual(states)
    })
  })

  const WRONG: Readonly<Record<string, Fault>> = {
    'half of a JSON with status 200': { kind: 'truncated' },
    'a page of HTML with status 200': { kind: 'html' },
    'an object instead of a list': { kind: 'changed', change: () => ({ message: 'ok' }) },
    'an empty answer': { kind: 'changed', change: () => undefined },
    'a review without a state': {
      kind: 'changed',
      change: () => [{ comment: '', user: {}, environments: [] }],
    },
    'a review by nobody': {
      kind: 'changed',
      change: (body) => (body as object[]).map((review) => ({ ...review, user: null })),
    },
  }
  it.each(Object.entries(WRONG))('are never read out of %s', async (_name, fault) => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      standIn.fault('actions/get-reviews-for-run', fault, { times: 9 })
      const error = await errorOf(async () => await github.reviews.ofRun(RUN), 'github-answer-invalid')
      expect(error.message).toContain('list the reviews of run 7')
    })
  })
})

it('the jobs of a run are those of every attempt', async () => {
  await withGitHub(async ({ standIn, github }) => {
    addRun(standIn)
    expect(await github.workflowRuns.jobs(RUN)).toEqual([
      { name: 'Decide', attempt: 1, conclusion: 'success' },
      { name: 'Promote', attempt: 2, conclusion: null },
    ])
  })
})

it('the history of a commit has itself and what came before, and neither what came after nor another line', async () => {
  await withGitHub(async ({ standIn: { git }, github }) => {
    const first = git.commitFiles('main', { 'a.txt': 'a' })
    const second = git.commitFiles('main', { 'a.txt': 'b' })
    git.setRef('refs/heads/topic', first)
    const aside = git.commitFiles('topic', { 'a.txt': 'c' })
    const has = async (commit: string) => await github.repository.hasInHistory(second, commit)
    expect(await Promise.all([first, second, aside, '0'.repeat(40)].map(has))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(await github.repository.hasInHistory(first, second)).toBe(false)
  })
})

describe('a read', () => {
  const PASSING: Readonly<Record<string, Fault>> = {
    'a 502': outage(502),
    'a 500': outage(500),
    'a connection that breaks': { kind: 'drop', when: 'before' },
    'the hourly limit, soon over': primaryLimit(0),
    'a secondary limit': secondaryLimit(1),
  }
  it.each(Object.entries(PASSING))('is asked again after %s', async (_name, fault) => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      standIn.fault('actions/get-workflow-run', fault)
      expect((await github.workflowRuns.run(RUN))?.attempt).toBe(2)
      expect(standIn.calls('actions/get-workflow-run')).toBe(2)
    })
  })

  it('is given up after three more tries, as an outage and not as an answer', async () => {
    await withGitHub(async ({ standIn, github }) => {
      standIn.fault('repos/get', outage(503), { times: 99 })
      await errorOf(async () => await github.repository.facts(), 'github-unavailable')
      expect(standIn.calls('repos/get')).toBe(4)
    })
  })

  it('is given up when GitHub asks to wait too long, and says so', async () => {
    await withGitHub(async ({ standIn, github, log }) => {
      standIn.fault('repos/get', primaryLimit(1800), { times: 9 })
      const error = await errorOf(async () => await github.repository.facts(), 'github-unavailable')
      expect(error.hint).toContain('wait for the limit')
      expect(log.join()).toContain('too long: giving up')
      expect(standIn.calls('repos/get')).toBe(1)
    })
  })

  it('is given up when the time for everything is over, though nobody ever answers', async () => {
    await withGitHub(
      async ({ standIn, github }) => {
        standIn.fault('repos/get', { kind: 'silence' }, { times: 99 })
        const error = await errorOf(async () => await github.repository.facts(), 'github-unavailable')
        expect(error.message).toContain('timeout')
      },
      { total: 300 },
    )
  })

  it('is asked again when one attempt takes too long', async () => {
    await withGitHub(
      async ({ standIn, github }) => {
        standIn.fault('repos/get', { kind: 'silence' })
        expect((await github.repository.facts()).defaultBranch).toBe('main')
      },
      { attempt: 200 },
    )
  })

  it('names the permission that is missing', async () => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      standIn.state.token = { login: 'github-actions[bot]', permissions: { contents: 'read' } }
      const error = await errorOf(async () => await github.reviews.ofRun(RUN), 'permission-missing')
      expect(error.message).toContain('403 Resource not accessible by integration')
      expect(error.hint).toContain('"actions: read"')
    })
  })

  it('names a token that is no longer valid', async () => {
    await withGitHub(async ({ standIn, github }) => {
      standIn.fault('repos/get', says(401, 'Bad credentials'))
      const error = await errorOf(async () => await github.repository.facts(), 'permission-missing')
      expect(error.hint).toContain('24 hours')
    })
  })
})

describe('a run', () => {
  it('tells its actor and who triggered each attempt', async () => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      const first = await github.workflowRuns.attempt(RUN, 1)
      const last = await github.workflowRuns.run(RUN)
      expect([first?.attempt, first?.triggeringActor?.login]).toEqual([1, 'ada'])
      expect([last?.attempt, last?.actor?.login, last?.triggeringActor?.login]).toEqual([2, 'ada', 'grace'])
      expect(await github.workflowRuns.attempt(RUN, 3)).toBeNull()
      expect(await github.workflowRuns.run(8)).toBeNull()
      expect(standIn.violations).toEqual([])
    })
  })
})

describe('an environment', () => {
  it('is read with its reviewers, its branches, its custom rules and the bypass', async () => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      const environment = await github.environments.find('Model-Promotion')
      expect(environment).toMatchObject({
        id: 11,
        name: 'model-promotion',
        requiredReviewers: {
          preventSelfReview: true,
          reviewers: [
            { type: 'User', name: 'grace' },
            { type: 'Team', name: 'ml' },
          ],
        },
        canAdminsBypass: false,
        branches: { kind: 'named', patterns: [{ name: 'main', type: 'branch' }] },
        customRules: ['guardian'],
      })
      expect(environment?.recorded['protection_rules']).toHaveLength(2)
      expect(standIn.violations).toEqual([])
    })
  })

  it('that nobody protects has no reviewers, any branch, and an unknown bypass', async () => {
    await withGitHub(async ({ standIn, github }) => {
      standIn.state.environments.push({
        id: 12,
        name: 'a typo/odd',
        rules: [],
        branchPolicy: 'none',
        customRules: [],
      })
      expect(await github.environments.find('a typo/odd')).toMatchObject({
        requiredReviewers: null,
        canAdminsBypass: null,
        branches: { kind: 'any' },
        customRules: [],
      })
    })
  })

  it('that is not there is null', async () => {
    await withGitHub(async ({ github }) => {
      expect(await github.environments.find('nowhere')).toBeNull()
    })
  })
})

describe('accounts', () => {
  it('tell who the token is, asking once', async () => {
    await withGitHub(async ({ standIn, github }) => {
      expect(await github.accounts.own()).toBe('github-actions[bot]')
      expect(await github.accounts.own()).toBe('github-actions[bot]')
      expect(standIn.calls('graphql/viewer')).toBe(1)
    })
  })

  it('tell what somebody may do, and who is nobody', async () => {
    await withGitHub(async ({ standIn, github }) => {
      addUser(standIn.state, { id: 9, login: 'vera', type: 'User', permission: 'read', role: 'triage-plus' })
      expect(await github.accounts.access('vera')).toEqual({
        permission: 'read',
        role: 'triage-plus',
        account: { id: 9, login: 'vera', type: 'User' },
      })
      expect(await github.accounts.access('nobody')).toBeNull()
      expect(standIn.violations).toEqual([])
    })
  })

  it('tell who is in a team', async () => {
    await withGitHub(async ({ standIn, github }) => {
      standIn.state.teams.set('octo/ml', new Set(['grace']))
      const ml = { org: 'octo', slug: 'ml' }
      expect(await github.accounts.isTeamMember(ml, 'grace')).toBe(true)
      expect(await github.accounts.isTeamMember(ml, 'ada')).toBe(false)
      expect(standIn.violations).toEqual([])
    })
  })
})

describe('artifact records', () => {
  it('are listed to the last page, with digest and run', async () => {
    await withGitHub(async ({ standIn, github }) => {
      addRun(standIn)
      for (let i = 0; i < 205; i++) standIn.artifacts.put(RUN, `seed-${i}`, Buffer.from(`bytes ${i}`))
      const records = await github.artifactRecords.ofRun(RUN)
      expect(records).toHaveLength(205)
      expect(records[204]).toMatchObject({ name: 'seed-204', run: { id: RUN }, expired: false })
      const id = records[0]?.id ?? 0
      expect(await github.artifactRecords.find(id)).toEqual(records[0])
      expect(await github.artifactRecords.find(1)).toBeNull()
      expect(standIn.violations).toEqual([])
    })
  })
})
