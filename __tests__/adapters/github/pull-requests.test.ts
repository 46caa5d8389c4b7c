import { describe, expect, it } from '@jest/globals'
import type { Proposal } from '../../../src/ports/pull-requests.js'
import { errorOf } from '../../support/error-code.js'
import { withGitHub, type Connected } from '../../support/github/connected.js'
import { outage, says, type Fault } from '../../support/github/faults.js'

const HEAD = 'seedgate/flip-tiny-0123456789ab'
const proposal: Proposal = { head: HEAD, base: 'main', title: 'Promote tiny', body: 'The table\n' }

async function withBranch(body: (connected: Connected) => Promise<void>): Promise<void> {
  await withGitHub(async (connected) => {
    const { standIn, base } = connected
    standIn.git.setRef(`refs/heads/${HEAD}`, base)
    standIn.git.commitFiles(HEAD, { 'model/registry.json': '{}\n' })
    await body(connected)
    expect(standIn.state.pulls.filter(({ draft }) => !draft)).toEqual([])
  })
}

describe('a proposal', () => {
  it('is a draft, made once, then brought up to date, then left alone', async () => {
    await withBranch(async ({ standIn, github }) => {
      const first = await github.pullRequests.propose(proposal)
      expect(first).toMatchObject({
        outcome: 'created',
        cut: false,
        pull: { draft: true, number: 1, state: 'open' },
      })
      const other = await github.pullRequests.propose({ ...proposal, body: 'Another table\n' })
      expect(other).toMatchObject({ outcome: 'updated', pull: { number: 1 } })
      expect(other.pull.body).toContain('\nAnother table\n')
      expect(other.pull.body).not.toContain('The table')
      expect((await github.pullRequests.propose({ ...proposal, body: 'Another table\n' })).outcome).toBe(
        'unchanged',
      )
      expect(standIn.state.pulls).toHaveLength(1)
      expect(standIn.violations).toEqual([])
    })
  })

  const LOST: Readonly<Record<string, Fault>> = {
    'opened, but the answer was a 502': { kind: 'lost', status: 502 },
    'opened, but the connection broke': { kind: 'drop', when: 'after' },
    'opened, but the answer is a page of HTML': { kind: 'html' },
    'not opened, with a 500': outage(500),
    'not opened, and the connection broke': { kind: 'drop', when: 'before' },
  }
  it.each(Object.entries(LOST))('is there once when it was %s', async (_name, fault) => {
    await withBranch(async ({ standIn, github }) => {
      standIn.fault('pulls/create', fault)
      expect((await github.pullRequests.propose(proposal)).outcome).toBe('created')
      standIn.fault('pulls/update', fault)
      expect((await github.pullRequests.propose({ ...proposal, body: 'Another\n' })).outcome).toBe('updated')
      expect(standIn.state.pulls.map(({ body }) => body)).toEqual([expect.stringContaining('\nAnother\n')])
    })
  })

  it('D54: keeps the title and all that people wrote around its part', async () => {
    await withBranch(async ({ standIn, github }) => {
      await github.pullRequests.propose(proposal)
      const [pull] = standIn.state.pulls
      if (pull === undefined) throw new Error('expected a draft')
      pull.title = 'Promote tiny (after the holidays)'
      // A browser sends CRLF.
      pull.body = `Talked over with Ada.\r\n\r\n${pull.body.replaceAll('\n', '\r\n')}\r\n- [x] looked at the plots\r\n`
      const again = await github.pullRequests.propose({
        ...proposal,
        title: 'Other',
        body: 'Another table\n',
      })
      expect(again.outcome).toBe('updated')
      expect(pull.title).toBe('Promote tiny (after the holidays)')
      expect(pull.body).toMatch(/^Talked over with Ada\.\r\n\r\n<!-- /)
      expect(pull.body).toMatch(/ -->\r\n\r\n- \[x\] looked at the plots\r\n$/)
      expect(pull.body).toContain('\nAnother table\n')
      expect(pull.body).not.toContain('The table')
    })
  })

  it.each([
    ['without its lines', 'Mine alone'],
    ['with one of them', '<!-- seedgate: end of draft -->'],
    ['without room', null],
  ])('leaves a body %s as it is, and says so', async (_what, body) => {
    await withBranch(async ({ standIn, github }) => {
      await github.pullRequests.propose(proposal)
      const [pull] = standIn.state.pulls
      if (pull === undefined) throw new Error('expected a draft')
      pull.body = body ?? `${'x'.repeat(62_000)}\n${pull.body}`
      const before = pull.body
      expect((await github.pullRequests.propose({ ...proposal, body: 'Another\n' })).outcome).toBe('kept')
      expect(pull.body).toBe(before)
      expect(standIn.calls('pulls/update')).toBe(0)
    })
  })

  it('is found when somebody was faster', async () => {
    await withBranch(async ({ standIn, github }) => {
      standIn.before('pulls/create', () => {
        standIn.state.pulls.push({
          number: 1,
          head: HEAD,
          base: 'main',
          author: 'github-actions[bot]',
          title: proposal.title,
          body: proposal.body,
          state: 'open',
          draft: true,
          reviewers: new Set(),
        })
      })
      expect((await github.pullRequests.propose(proposal)).pull.number).toBe(1)
      expect(standIn.state.pulls).toHaveLength(1)
    })
  })

  it('is never a ready one where there are no drafts', async () => {
    await withBranch(async ({ standIn, github }) => {
      standIn.state.drafts = false
      const error = await errorOf(
        async () => await github.pullRequests.propose(proposal),
        'drafts-unsupported',
      )
      expect(error.message).toContain('Draft pull requests are not supported in this repository.')
      expect(error.hint).toContain('opens no ready one instead')
      expect(standIn.state.pulls).toEqual([])
    })
  })

  it('names the setting that keeps GitHub Actions from opening pull requests', async () => {
    await withBranch(async ({ standIn, github }) => {
      standIn.state.actionsMayOpenPullRequests = false
      const error = await errorOf(
        async () => await github.pullRequests.propose(proposal),
        'pull-requests-forbidden',
      )
      expect(error.message).toContain('GitHub Actions is not permitted to create or approve pull requests.')
      expect(error.hint).toContain('"Allow GitHub Actions to create and approve pull requests"')
      expect(standIn.calls('pulls/create')).toBe(1)
    })
  })

  it('names the permission that is missing', async () => {
    await withBranch(async ({ standIn, github }) => {
      standIn.state.token = { login: 'github-actions[bot]', permissions: { 'pull-requests': 'read' } }
      const error = await errorOf(
        async () => await github.pullRequests.propose(proposal),
        'permission-missing',
      )
      expect(error.hint).toContain('"pull-requests: write"')
    })
  })

  it("passes on GitHub's words where the branch has nothing on it", async () => {
    await withBranch(async ({ standIn, github, base }) => {
      standIn.git.setRef(`refs/heads/${HEAD}`, base)
      const error = await errorOf(async () => await github.pullRequests.propose(proposal), 'github-refused')
      expect(error.message).toContain(`No commits between main and ${HEAD}`)
    })
  })

  it('is cut at 65,536 characters, and says so', async () => {
    await withBranch(async ({ standIn, github }) => {
      const { cut } = await github.pullRequests.propose({ ...proposal, body: 'x'.repeat(70_000) })
      expect(cut).toBe(true)
      expect(standIn.state.pulls[0]?.body).toContain('**Cut here:**')
    })
  })

  it('leaves one that a person has marked ready as it is, and says that it is', async () => {
    await withGitHub(async ({ standIn, github }) => {
      standIn.git.commitFiles(HEAD, { 'a.json': '{}\n' })
      await github.pullRequests.propose(proposal)
      const [pull] = standIn.state.pulls
      if (pull !== undefined) pull.draft = false
      expect(await github.pullRequests.propose(proposal)).toMatchObject({
        outcome: 'unchanged',
        pull: { draft: false },
      })
    })
  })

  it('whose answer does not say whether it is a draft is not believed', async () => {
    await withBranch(async ({ standIn, github }) => {
      const change = (body: unknown): unknown =>
        (body as object[]).map((pull) => ({ ...pull, draft: undefined }))
      await github.pullRequests.propose(proposal)
      standIn.fault('pulls/list', { kind: 'changed', change })
      await errorOf(async () => await github.pullRequests.propose(proposal), 'github-answer-invalid')
    })
  })
})

describe('labels', () => {
  it('are added where they exist; of the others it is told that they do not', async () => {
    await withBranch(async ({ standIn, github }) => {
      await github.pullRequests.propose(proposal)
      standIn.state.labels.add('model promotion')
      expect(await github.pullRequests.label(1, ['model promotion', 'typo'])).toEqual({
        done: ['model promotion'],
        refused: [{ name: 'typo', reason: 'the repository has no label typo' }],
      })
      expect([...standIn.state.labels]).toEqual(['model promotion'])
      expect(standIn.violations).toEqual([])
    })
  })
})

describe('reviews', () => {
  it('are asked of those who can give them; of the others it is told why not', async () => {
    await withBranch(async ({ standIn, github }) => {
      await github.pullRequests.propose(proposal)
      const wish = { users: ['grace', 'stranger'], teams: ['octo/nobody'] }
      const { done, refused } = await github.pullRequests.requestReviews(1, wish)
      expect(done).toEqual(['grace'])
      expect(refused.map(({ name }) => name)).toEqual(['stranger', 'octo/nobody'])
      expect(refused[0]?.reason).toContain('Reviews may only be requested from collaborators.')
      expect([...(standIn.state.pulls[0]?.reviewers ?? [])]).toEqual(['grace'])
    })
  })
})

describe('pull requests', () => {
  it('from a branch are only those of this repository', async () => {
    await withBranch(async ({ standIn, github }) => {
      await github.pullRequests.propose(proposal)
      expect(await github.pullRequests.openFrom(HEAD)).toHaveLength(1)
      expect(await github.pullRequests.openFrom('seedgate')).toEqual([])
      const change = (body: unknown): unknown =>
        (body as { head: object }[]).map((pull) => ({
          ...pull,
          head: { ...pull.head, repo: { full_name: 'octo/fork' } },
        }))
      standIn.fault('pulls/list', { kind: 'changed', change })
      expect(await github.pullRequests.openFrom(HEAD)).toEqual([])
    })
  })

  it('can be opened by hand from an address whose branch names are encoded', async () => {
    await withGitHub(async ({ github }) => {
      await Promise.resolve()
      expect(github.pullRequests.compareUrl('main', 'seedgate/flip-a#b')).toBe(
        'https://github.com/octo/models/compare/main...seedgate/flip-a%23b?expand=1',
      )
    })
  })

  it('that GitHub refuses for a reason of its own are refused in its words', async () => {
    await withBranch(async ({ standIn, github }) => {
      standIn.fault('pulls/create', says(422, 'Validation Failed', [{ message: 'Something new' }]))
      const error = await errorOf(async () => await github.pullRequests.propose(proposal), 'github-refused')
      expect(error.message).toContain('422 Validation Failed: Something new')
    })
  })
})
