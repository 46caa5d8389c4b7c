import { describe, expect, it } from '@jest/globals'
import type { GitHub } from '../../../src/adapters/github/connect.js'
import { errorOf } from '../../support/error-code.js'
import { addComment } from '../../support/github/answers/issues.js'
import { withGitHub } from '../../support/github/connected.js'
import { outage, says, type Fault } from '../../support/github/faults.js'
import type { GitHubStandIn } from '../../support/github/stand-in.js'

const marker = '<!-- seedgate:v1 key=tiny -->'
const OWN = 'github-actions[bot]'

/** An issue to talk on. */
function addIssue(standIn: GitHubStandIn): number {
  standIn.state.issues.push({ number: 1, author: 'ada', title: 'Retrain', body: '', state: 'open' })
  return 1
}

const ours = (standIn: GitHubStandIn): string[] =>
  standIn.state.comments.filter(({ author }) => author === OWN).map(({ body }) => body)

describe('the sticky comment', () => {
  it('is made once, then brought up to date, then left alone', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      const stick = async (body: string) => (await github.comments.stick({ number, marker, body })).outcome
      expect([await stick('HOLD'), await stick('PROMOTE'), await stick('PROMOTE')]).toEqual([
        'created',
        'updated',
        'unchanged',
      ])
      expect(ours(standIn)).toEqual([`${marker}\nPROMOTE`])
      expect(standIn.violations).toEqual([])
    })
  })

  it('is refreshed where it is there, and not made for that', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      const refresh = async (body: string) => await github.comments.refresh({ number, marker, body })
      addComment(standIn, number, 'mallory', `${marker}\nnot ours`)
      expect(await refresh('mended')).toBeNull()
      expect(ours(standIn)).toEqual([])
      await github.comments.stick({ number, marker, body: 'findings' })
      expect([(await refresh('mended'))?.outcome, (await refresh('mended'))?.outcome]).toEqual([
        'updated',
        'unchanged',
      ])
      expect(ours(standIn)).toEqual([`${marker}\nmended`])
      expect(standIn.violations).toEqual([])
    })
  })

  it('is found among 250 comments, and not taken from somebody who forged its marker', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      addComment(standIn, number, 'mallory', `${marker}\nPROMOTE, trust me`)
      for (let i = 0; i < 248; i++) addComment(standIn, number, 'ada', `Comment ${i}`)
      addComment(standIn, number, OWN, `${marker}\nHOLD`)
      await github.comments.stick({ number, marker, body: 'PROMOTE' })
      expect(standIn.state.comments).toHaveLength(250)
      expect(ours(standIn)).toEqual([`${marker}\nPROMOTE`])
      expect(standIn.state.comments[0]?.body).toContain('trust me')
    })
  })

  it('is cut at 65,536 characters, and then says how much is missing', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      const body = `${'A row of the table 😀\n'.repeat(5_000)}the end`
      const { cut } = await github.comments.stick({ number, marker, body })
      const [text = ''] = ours(standIn)
      expect(cut).toBe(true)
      expect(text.length).toBeLessThanOrEqual(65_536)
      expect(text.length).toBeGreaterThan(65_000)
      expect(text.startsWith(marker)).toBe(true)
      const left = /\*\*Cut here:.*the last (\d+) are left out\.\n$/.exec(text)?.[1]
      const kept = text.slice(marker.length + 1, text.indexOf('\n\n**Cut here:'))
      expect(kept.length + Number(left)).toBe(body.length)
      expect(body.startsWith(kept)).toBe(true)
      expect((await github.comments.stick({ number, marker, body })).outcome).toBe('unchanged')
    })
  })

  const LOST: Readonly<Record<string, Fault>> = {
    'made, but the answer was a 502': { kind: 'lost', status: 502 },
    'made, but the connection broke': { kind: 'drop', when: 'after' },
    'made, but half of the answer is missing': { kind: 'truncated' },
    'made, but the answer is a page of HTML': { kind: 'html' },
    'not made, with a 502': outage(502),
    'not made, and the connection broke': { kind: 'drop', when: 'before' },
  }
  it.each(Object.entries(LOST))('is there once when it was %s', async (_name, fault) => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      standIn.fault('issues/create-comment', fault)
      expect((await github.comments.stick({ number, marker, body: 'HOLD' })).outcome).toBe('created')
      standIn.fault('issues/update-comment', fault)
      expect((await github.comments.stick({ number, marker, body: 'PROMOTE' })).outcome).toBe('updated')
      expect(ours(standIn)).toEqual([`${marker}\nPROMOTE`])
    })
  })

  it('is looked for before every try, and given up after three', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      standIn.fault('issues/create-comment', outage(502), { times: 99 })
      await errorOf(
        async () => await github.comments.stick({ number, marker, body: 'x' }),
        'github-unavailable',
      )
      const order = standIn.requests
        .map(({ operation }) => operation)
        .filter((it) => it?.startsWith('issues/'))
      const look = 'issues/list-comments'
      const act = 'issues/create-comment'
      expect(order).toEqual([look, act, look, act, look, act, look])
    })
  })

  it('is not tried again when GitHub refuses it, and the permission is named', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      standIn.state.token = { login: OWN, permissions: { 'pull-requests': 'read' } }
      const error = await errorOf(
        async () => await github.comments.stick({ number, marker, body: 'x' }),
        'permission-missing',
      )
      expect(error.hint).toContain('"pull-requests: write"')
      expect(standIn.calls('issues/create-comment')).toBe(1)
    })
  })

  it('waits for a secondary limit, which means that nothing was done', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      const words = 'You have exceeded a secondary rate limit.'
      const limited = says(403, words)
      if (limited.kind !== 'answer') throw new Error('an answer was expected')
      standIn.fault('issues/create-comment', {
        kind: 'answer',
        answer: { ...limited.answer, headers: { 'retry-after': '1' } },
      })
      await github.comments.stick({ number, marker, body: 'HOLD' })
      expect(ours(standIn)).toHaveLength(1)
    })
  })
})

describe('comments', () => {
  it('tell who wrote them and whether they were edited', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      addComment(standIn, number, 'grace', '/promote 0123456789ab').updatedAt = '2030-01-01T00:00:00Z'
      const [comment] = await github.comments.all(number)
      expect(comment).toMatchObject({
        body: '/promote 0123456789ab',
        author: { id: 102, login: 'grace', type: 'User' },
      })
      expect(comment?.updatedAt).not.toBe(comment?.createdAt)
    })
  })
})

describe('the sticky comment of several runs', () => {
  const stickIn = async (
    { github }: { readonly github: GitHub },
    runId: number,
    attempt = 1,
  ): Promise<string> => {
    const revision = { runId, attempt }
    const sticky = { number: 1, marker, body: `run ${runId}, attempt ${attempt}`, revision }
    return (await github.comments.stick(sticky)).outcome
  }
  const said = (standIn: GitHubStandIn): string[] =>
    ours(standIn).map((body) => body.split('\n').at(-1) ?? '')

  it('is the newest run’s, whichever speaks last', async () => {
    await withGitHub(async (here) => {
      addIssue(here.standIn)
      expect(await stickIn(here, 8)).toBe('created')
      expect(await stickIn(here, 7)).toBe('superseded')
      expect(await stickIn(here, 7, 2)).toBe('superseded')
      expect(said(here.standIn)).toEqual(['run 8, attempt 1'])
      expect(await stickIn(here, 8, 2)).toBe('updated')
      expect(await stickIn(here, 8, 1)).toBe('superseded')
      expect(await stickIn(here, 9)).toBe('updated')
      expect(said(here.standIn)).toEqual(['run 9, attempt 1'])
      expect(here.standIn.violations).toEqual([])
    })
  })

  it('takes the place of one that an earlier version left, without the run', async () => {
    await withGitHub(async (here) => {
      addComment(here.standIn, addIssue(here.standIn), OWN, `${marker}\nHOLD`)
      await stickIn(here, 7)
      expect(said(here.standIn)).toEqual(['run 7, attempt 1'])
    })
  })

  it.each([
    ['both look before either writes', [7, 8]],
    ['in the other order', [8, 7]],
  ])('is one, where two jobs speak at once: %s', async (_what, [first = 0, second = 0]) => {
    await withGitHub(async (here) => {
      addIssue(here.standIn)
      // The second says all that it has to say between the first's look and its write.
      here.standIn.before('issues/create-comment', async () => {
        await stickIn(here, second)
      })
      await stickIn(here, first)
      expect(said(here.standIn)).toEqual(['run 8, attempt 1'])
      await Promise.all([stickIn(here, 10), stickIn(here, 9), stickIn(here, 11)])
      expect(said(here.standIn)).toEqual(['run 11, attempt 1'])
      expect(here.standIn.violations).toEqual([])
    })
  })

  it('is one too where nobody says of which run it is', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      const stick = async (body: string) => await github.comments.stick({ number, marker, body })
      standIn.before('issues/create-comment', async () => {
        await stick('second')
      })
      await stick('first')
      expect(ours(standIn)).toEqual([`${marker}\nfirst`])
    })
  })
})

describe('an edit', () => {
  it('is known also where it was within the second of the writing', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      const comment = addComment(standIn, number, 'ada', '/promote')
      const [read] = await github.comments.all(number)
      expect(await github.comments.lastEdit(read!)).toBeNull()
      comment.editedAt = comment.createdAt
      expect(await github.comments.lastEdit(read!)).toBe(comment.createdAt)
      await errorOf(
        async () => await github.comments.lastEdit({ nodeId: 'IC_gone', url: 'gone' }),
        'github-answer-invalid',
      )
    })
  })

  it('by an app in a person’s name is told as that', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const number = addIssue(standIn)
      addComment(standIn, number, 'ada', 'by hand')
      addComment(standIn, number, 'ada', 'by an app').viaApp = 'Merge Helper'
      expect((await github.comments.all(number)).map(({ viaApp }) => viaApp)).toEqual([null, 'Merge Helper'])
      expect(standIn.violations).toEqual([])
    })
  })
})
