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

describe('a promotion that is killed', () => {
  it('after any request, and made again, ends as one that was not', async () => {
    await open()
    scene.standIn.state.labels.add('models')
    const wishes = { labels: ['models'], reviewers: ['ann'] }
    await scene.promote(wishes)
    const [end, requests] = [scene.fingerprint(), scene.standIn.requests.length]
    expect(requests).toBeGreaterThan(20)
    const seen = new Set<string>()
    let fresh = ''
    for (let killed = 1; killed <= requests; killed++) {
      if (scene.fingerprint() !== fresh) {
        await scene.close()
        await open()
        scene.standIn.state.labels.add('models')
        fresh = scene.fingerprint()
      }
      const abort = new AbortController()
      const before = scene.standIn.requests.length
      scene.standIn.onWorkDone((_operation, count) => {
        if (count - before === killed) abort.abort()
      })
      await scene.promote(wishes, abort.signal).catch(() => undefined)
      scene.standIn.onWorkDone(() => undefined)
      // What a later run sees is what is on the server: a state that was gone on from once needs no second look.
      const state = scene.fingerprint()
      if (seen.has(state)) continue
      seen.add(state)
      await scene.promote(wishes)
      expect({ killed, end: scene.fingerprint(), ...scene.traces }).toEqual({
        killed,
        end,
        branches: 1,
        pulls: 1,
        statuses: 1,
        comments: 0,
      })
    }
    // Nothing yet, the branch, its commit, the status, the draft, the label, the reviewer.
    expect(seen.size).toBe(7)
  }, 120_000)
})
