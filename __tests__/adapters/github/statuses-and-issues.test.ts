import { describe, expect, it } from '@jest/globals'
import { withGitHub } from '../../support/github/connected.js'
import type { Fault } from '../../support/github/faults.js'

const LOST: Readonly<Record<string, Fault>> = {
  'a 502 after the work': { kind: 'lost', status: 502 },
  'a connection that broke after the work': { kind: 'drop', when: 'after' },
  'a connection that broke before the work': { kind: 'drop', when: 'before' },
}

describe('a commit status', () => {
  const status = {
    context: 'seedgate',
    state: 'success',
    description: 'Checked',
    url: 'https://example.org/',
  } as const

  it('is set unless the latest of its context says the same', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      expect(await github.commitStatuses.set(base, status)).toBe('set')
      expect(await github.commitStatuses.set(base, status)).toBe('unchanged')
      expect(await github.commitStatuses.set(base, { ...status, state: 'failure' })).toBe('set')
      expect(await github.commitStatuses.set(base, status)).toBe('set')
      expect(await github.commitStatuses.of(base)).toEqual([status])
      expect(standIn.state.statuses).toHaveLength(3)
      expect(standIn.violations).toEqual([])
    })
  })

  it.each(Object.entries(LOST))('is set once in spite of %s', async (_name, fault) => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.fault('repos/create-commit-status', fault)
      expect(await github.commitStatuses.set(base, status)).toBe('set')
      expect(standIn.state.statuses).toHaveLength(1)
    })
  })
})

describe('the tracking issue', () => {
  const issue = { marker: '<!-- seedgate:hold tiny -->', title: 'tiny holds', body: 'Why\n', labels: [] }

  it('is opened once, kept up to date, closed with a comment, and opened anew after that', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const { trackingIssues } = github
      expect(await trackingIssues.track(issue)).toMatchObject({ outcome: 'created', number: 1 })
      expect(await trackingIssues.track(issue)).toMatchObject({ outcome: 'unchanged', number: 1 })
      expect(await trackingIssues.track({ ...issue, body: 'Another why\n' })).toMatchObject({
        outcome: 'updated',
      })
      expect(await trackingIssues.close(issue.marker, 'It promotes')).toMatchObject({ number: 1 })
      expect(await trackingIssues.close(issue.marker, 'It promotes')).toBeNull()
      expect(standIn.state.comments.map(({ body }) => body)).toEqual([`${issue.marker}\nIt promotes`])
      expect(await trackingIssues.track(issue)).toMatchObject({ outcome: 'created', number: 2 })
      expect(standIn.state.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
      expect(standIn.violations).toEqual([])
    })
  })

  it('is neither a pull request nor an issue of somebody else with the same marker', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const body = `${issue.marker}\nforged`
      standIn.state.issues.push({ number: 1, author: 'ada', title: 'x', body, state: 'open' })
      standIn.state.pulls.push({
        number: 2,
        head: 'main',
        base: 'main',
        author: 'github-actions[bot]',
        title: 'x',
        body,
        state: 'open',
        draft: true,
        reviewers: new Set(),
      })
      expect(await github.trackingIssues.track(issue)).toMatchObject({ outcome: 'created', number: 3 })
    })
  })

  it.each(Object.entries(LOST))('is opened once in spite of %s', async (_name, fault) => {
    await withGitHub(async ({ standIn, github }) => {
      standIn.fault('issues/create', fault)
      standIn.fault('issues/update', fault)
      expect(await github.trackingIssues.track(issue)).toMatchObject({ outcome: 'created' })
      expect(await github.trackingIssues.track({ ...issue, title: 'New' })).toMatchObject({
        outcome: 'updated',
      })
      expect(standIn.state.issues.map(({ title }) => title)).toEqual(['New'])
    })
  })
})
