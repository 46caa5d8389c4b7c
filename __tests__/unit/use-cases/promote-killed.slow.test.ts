// A promotion that is killed after any of its requests, all of them in turn, and made again.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { decidedRun, GateScene, type DecidedRun, type SceneOptions } from '../../support/gate-scene.js'
import { suiteFolder } from '../../support/suite-folder.js'

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

const open = async (options: SceneOptions = {}): Promise<GateScene> =>
  (scene = await GateScene.open(folder, decided, options))

const WISHES = { labels: ['models'], reviewers: ['ann'] }
const DONE = { branches: 1, pulls: 1, comments: 0 }

async function fresh(): Promise<void> {
  await open()
  scene.standIn.state.labels.add('models')
}

/** Kills it after each of its requests in turn; `each` goes on from every state that this leaves behind, once. */
async function walk(each: (killed: number) => Promise<void>): Promise<number> {
  await fresh()
  const before = scene.fingerprint()
  await scene.promote(WISHES)
  const requests = scene.standIn.requests.length
  expect(requests).toBeGreaterThan(20)
  const seen = new Set<string>()
  for (let killed = 1; killed <= requests; killed++) {
    if (scene.fingerprint() !== before) {
      await scene.close()
      await fresh()
    }
    const abort = new AbortController()
    const sent = scene.standIn.requests.length
    scene.standIn.onWorkDone((_operation, count) => {
      if (count - sent === killed) abort.abort()
    })
    await scene.promote(WISHES, abort.signal).catch(() => undefined)
    scene.standIn.onWorkDone(() => undefined)
    // What a later run sees is what is on the server: a state that was gone on from once needs no second look.
    const state = scene.fingerprint()
    if (seen.has(state)) continue
    seen.add(state)
    await each(killed)
  }
  return seen.size
}

/** Nothing yet, the branch, its commit, the status, the draft, the label, the reviewer. */
const STATES = 7

describe('a promotion that is killed', () => {
  it('after any request, and made again, ends as one that was not', async () => {
    await fresh()
    await scene.promote(WISHES)
    const end = scene.fingerprint()
    await scene.close()
    const states = await walk(async (killed) => {
      await scene.promote(WISHES)
      expect({ killed, end: scene.fingerprint(), ...scene.traces }).toEqual({
        killed,
        end,
        ...DONE,
        statuses: 1,
      })
    })
    expect(states).toBe(STATES)
  })

  it('after any request, and made again on a base that moved since, ends as one that was made there', async () => {
    const states = await walk(async (killed) => {
      const { git, state } = scene.standIn
      const base = git.commitFiles('main', { 'README.md': 'Newer\n' })
      const { commit, plan } = await scene.promote(WISHES)
      const head = git.commit(commit ?? '')
      expect({ killed, ...scene.traces, parents: head.parents }).toMatchObject({
        killed,
        ...DONE,
        parents: [base],
      })
      expect(git.branch(plan.branch)).toBe(commit)
      expect(git.run(['diff', '--name-only', base, plan.branch]).split('\n')).toEqual(
        plan.files.map(({ path }) => path),
      )
      expect(state.statuses.at(-1)).toMatchObject({ sha: commit, state: 'success' })
      expect(state.pulls).toMatchObject([{ head: plan.branch, draft: true }])
      expect([...state.pulls[0]!.reviewers]).toEqual(['ann'])
      expect([...(state.labelled.get(1) ?? [])]).toEqual(['models'])
    })
    expect(states).toBe(STATES)
  })
})
