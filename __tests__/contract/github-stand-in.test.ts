import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { checkAnswer, checkRequest } from '../support/github/contract.js'
import { exampleOf, findOperation, operationsByPath, type Operation } from '../support/github/description.js'
import { outage } from '../support/github/faults.js'
import { GitHubStandIn } from '../support/github/stand-in.js'

const REPOSITORY = '/repos/octo/models'
let folder: string
let standIn: GitHubStandIn
let base: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-stand-in-'))
  standIn = await GitHubStandIn.start(join(folder, 'models.git'))
  base = standIn.git.commitFiles('main', { 'a/b.txt': 'text\n' })
})

afterEach(async () => {
  await standIn.close()
  await rm(folder, { recursive: true, force: true })
})

async function ask(method: string, path: string, body?: object) {
  const response = await fetch(`${standIn.base}${path}`, {
    method,
    headers: { authorization: 'token ghs_tokenOfTheTest', accept: 'application/vnd.github+json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: response.status, text: await response.text(), link: response.headers.get('link') }
}

const octokit = () => getOctokit('ghs_tokenOfTheTest', { baseUrl: standIn.base })
const place = { owner: 'octo', repo: 'models' }

function operation(method: string, path: string): Operation {
  const found = findOperation(method, path)
  if (found === null) throw new Error(`${method} ${path}: no such operation`)
  return found.operation
}

describe('a request with a mistake', () => {
  const pull = { title: 'T', head: 'flip', base: 'main' }
  const MISTAKES: readonly (readonly [
    name: string,
    method: string,
    path: string,
    body: object | undefined,
  ])[] = [
    ['a key with a typo', 'POST', `${REPOSITORY}/pulls`, { ...pull, drafft: true }],
    ['a number for a text', 'POST', `${REPOSITORY}/issues/1/comments`, { body: 7 }],
    ['a text for a truth', 'POST', `${REPOSITORY}/pulls`, { ...pull, draft: 'true' }],
    ['a key left out', 'POST', `${REPOSITORY}/pulls`, { title: 'T', head: 'flip' }],
    [
      'a mode that git does not have',
      'POST',
      `${REPOSITORY}/git/trees`,
      { tree: [{ path: 'a', mode: '644', type: 'blob', content: '' }] },
    ],
    ['a word that is not among those allowed', 'GET', `${REPOSITORY}/pulls?state=opened`, undefined],
    ['a query key that is not known', 'GET', `${REPOSITORY}/pulls?pagesize=100`, undefined],
    ['a run id that is no number', 'GET', `${REPOSITORY}/actions/runs/seven/approvals`, undefined],
    ['an address that was retired', 'GET', `${REPOSITORY}/git/refs/heads/main`, undefined],
    ['a status that is none', 'POST', `${REPOSITORY}/statuses/${'0'.repeat(40)}`, { state: 'passed' }],
    ['a body where there is none', 'DELETE', `${REPOSITORY}/git/refs/heads/main`, { force: true }],
  ]
  it.each(MISTAKES)('is caught: %s', async (_name, method, path, body) => {
    const { status } = await ask(method, path, body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(standIn.violations).not.toEqual([])
    expect(standIn.state.pulls).toEqual([])
    expect(standIn.git.branch('main')).toBe(base)
  })

  it('is caught in GraphQL: a key that is not known, a head that is no commit id, a query that is not ours', async () => {
    const query =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'
    const input = {
      branch: { repositoryNameWithOwner: 'octo/models', branchName: 'main' },
      message: { headline: 'x' },
      expectedHeadOid: base,
    }
    for (const variables of [
      { input: { ...input, author: 'me' } },
      { input: { ...input, expectedHeadOid: 'main' } },
      { input: { ...input, fileChanges: { additions: [{ path: 'a', content: '' }] } } },
    ]) {
      const before = standIn.violations.length
      await ask('POST', '/graphql', { query, variables })
      expect(standIn.violations.length).toBeGreaterThan(before)
    }
    expect((await ask('POST', '/graphql', { query: 'mutation { mergePullRequest }' })).status).toBe(400)
    expect(standIn.git.branch('main')).toBe(base)
  })

  it('is caught without a token, but is no violation: whoever sends none is told so', async () => {
    const response = await fetch(`${standIn.base}${REPOSITORY}`)
    expect(response.status).toBe(401)
    await response.text()
  })
})

describe("the stand-in's own answer", () => {
  it('is caught when a review lacks its state, or when a status is not described', () => {
    const approvals = operation('GET', `${REPOSITORY}/actions/runs/7/approvals`)
    expect(checkAnswer(approvals, 200, exampleOf('actions/get-reviews-for-run', 200))).toEqual([])
    expect(checkAnswer(approvals, 200, [{ comment: '' }])).not.toEqual([])
    expect(checkAnswer(approvals, 201, [])).not.toEqual([])
    expect(checkAnswer(approvals, 403, 'no')).not.toEqual([])
    expect(checkAnswer(approvals, 403, { message: 'no' })).toEqual([])
  })

  it('has null, or a word of the list, as the conclusion of a job', () => {
    const jobs = operation('GET', `${REPOSITORY}/actions/runs/7/jobs`)
    const example = exampleOf('actions/list-jobs-for-workflow-run', 200) as { jobs: readonly object[] }
    const concluded = (conclusion: unknown) =>
      checkAnswer(jobs, 200, {
        ...example,
        jobs: [{ ...example.jobs[0], created_at: '2026-01-02T03:04:05Z', conclusion }],
      })
    expect(concluded(null)).toEqual([])
    expect(concluded('success')).toEqual([])
    expect(concluded('fine').join()).toContain('conclusion')
  })

  it('is written down as a violation when it is wrong', async () => {
    standIn.state.comments.push({
      id: 1,
      issue: 1,
      author: 'ada',
      body: 'x',
      createdAt: 'yesterday',
      updatedAt: '',
    })
    standIn.state.issues.push({ number: 1, author: 'ada', title: 'x', body: '', state: 'open' })
    await ask('GET', `${REPOSITORY}/issues/1/comments`)
    expect(standIn.violations.join()).toContain('created_at')
  })

  it('can be checked for every operation that is described', () => {
    for (const it of operationsByPath) {
      for (const status of Object.keys(it.responses)) checkAnswer(it, Number(status), {})
      checkRequest({ operation: it, path: {}, query: new URLSearchParams(), body: {} })
    }
  })
})

describe('octokit itself', () => {
  it('walks a branch, a commit, a draft, labels and a comment, and breaks no contract', async () => {
    const { rest } = octokit()
    const ref = await rest.git.getRef({ ...place, ref: 'heads/main' })
    expect(ref.data.object.sha).toBe(base)
    await rest.git.createRef({ ...place, ref: 'refs/heads/topic/a', sha: base })
    const tree = await rest.git.createTree({
      ...place,
      base_tree: base,
      tree: [{ path: 'c.txt', mode: '100644', type: 'blob', content: 'c\n' }],
    })
    const commit = await rest.git.createCommit({
      ...place,
      message: 'C',
      tree: tree.data.sha,
      parents: [base],
    })
    await rest.git.updateRef({ ...place, ref: 'heads/topic/a', sha: commit.data.sha })
    const pull = await rest.pulls.create({ ...place, title: 'T', head: 'topic/a', base: 'main', draft: true })
    expect([pull.data.draft, pull.data.head.sha]).toEqual([true, commit.data.sha])
    await rest.issues.addLabels({ ...place, issue_number: 1, labels: ['new'] })
    await rest.issues.createComment({ ...place, issue_number: 1, body: 'Hello' })
    const file = await rest.repos.getContent({ ...place, path: 'c.txt', ref: 'topic/a' })
    expect(file.data).toMatchObject({ content: Buffer.from('c\n').toString('base64') })
    expect(
      (await rest.repos.getCommit({ ...place, ref: 'topic/a' })).data.commit.verification?.verified,
    ).toBe(true)
    expect((await rest.rateLimit.get()).status).toBe(200)
    await rest.git.deleteRef({ ...place, ref: 'heads/topic/a' })
    expect(standIn.git.branches()).toEqual(['main'])
    expect(standIn.violations).toEqual([])
  })

  it('pages through comments by the links that it is given', async () => {
    standIn.state.issues.push({ number: 1, author: 'ada', title: 'x', body: '', state: 'open' })
    const at = '2026-01-01T00:00:00Z'
    for (let id = 1; id <= 70; id++) {
      standIn.state.comments.push({
        id,
        issue: 1,
        author: 'ada',
        body: `${id}`,
        createdAt: at,
        updatedAt: at,
      })
    }
    const { link } = await ask('GET', `${REPOSITORY}/issues/1/comments?per_page=30&page=2`)
    expect(link).toMatch(/page=3&?[^>]*>; rel="next"/)
    expect(link).toContain('rel="prev"')
    const client = octokit()
    const all = await client.paginate(client.rest.issues.listComments, { ...place, issue_number: 1 })
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 70 }, (_, i) => `${i + 1}`))
    expect(standIn.violations).toEqual([])
  })

  it('is refused what its token may not do, in the words of GitHub', async () => {
    standIn.state.token = { login: 'github-actions[bot]', permissions: { contents: 'read' } }
    await expect(octokit().rest.git.createRef({ ...place, ref: 'refs/heads/x', sha: base })).rejects.toThrow(
      'Resource not accessible by integration',
    )
    expect(standIn.git.branches()).toEqual(['main'])
  })
})

describe('faults', () => {
  it('come when they are asked for, as often, and not before', async () => {
    standIn.fault('repos/get', outage(), { after: 1, times: 2 })
    const statuses = []
    for (let i = 0; i < 4; i++) statuses.push((await ask('GET', REPOSITORY)).status)
    expect(statuses).toEqual([200, 502, 502, 200])
  })

  it('do the work or do not, as they say', async () => {
    const create = async (name: string) =>
      await ask('POST', `${REPOSITORY}/git/refs`, { ref: `refs/heads/${name}`, sha: base })
    standIn.fault('git/create-ref', { kind: 'drop', when: 'before' })
    await expect(create('before')).rejects.toThrow()
    standIn.fault('git/create-ref', { kind: 'drop', when: 'after' })
    await expect(create('after')).rejects.toThrow()
    standIn.fault('git/create-ref', { kind: 'lost', status: 500 })
    expect((await create('lost')).status).toBe(500)
    expect(standIn.git.branches()).toEqual(['after', 'lost', 'main'])
  })

  it('stop the world between the work and its answer, where a client can be killed', async () => {
    const seen: unknown[] = []
    standIn.onWorkDone((name, count) => {
      seen.push([name, count, standIn.git.branches()])
    })
    await ask('POST', `${REPOSITORY}/git/refs`, { ref: 'refs/heads/x', sha: base })
    expect(seen).toEqual([['git/create-ref', 1, ['main', 'x']]])
  })
})
