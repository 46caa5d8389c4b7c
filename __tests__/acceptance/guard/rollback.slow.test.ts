// The built rollback, as a runner starts it: the draft with the exact tree, made again the same one, refused by name.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aModel, aPromotion, ENSEMBLE } from '../../support/a-promotion.js'
import { verdictDigest } from '../../support/a-repository.js'
import { CheckedOut, type CheckedOutEnd } from '../../support/checked-out.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
const digest = verdictDigest(aPromotion())
let scene: CheckedOut
let expected: string[]

beforeAll(async () => {
  scene = await CheckedOut.open(folder)
  const { here } = scene
  const before = here.git('rev-parse', 'main')
  await here.flip(aPromotion())
  here.git('branch', '-qD', `seedgate/flip-${ENSEMBLE}-${digest.slice(0, 12)}`)
  await here.commit('since', { 'docs/b.md': 'b' })
  // What must come out: the tree of before the flip, with what came since, the ledger aside.
  here.git('switch', '-qc', 'expected', before)
  await here.commit('since', { 'docs/b.md': 'b' })
  expected = filesOf(here.git('ls-tree', '-r', 'expected'))
  here.git('switch', '-q', 'main')
  scene.publish()
})
afterAll(async () => {
  await scene.close()
})

/** Every file of a listed tree with its mode and object, the ledger aside, which only grows. */
function filesOf(tree: string): string[] {
  return tree.split('\n').filter((line) => !line.endsWith(`\tmodel/tiny/${ENSEMBLE}_ledger.jsonl`))
}

const rollback = async (verdict = digest.slice(0, 12)): Promise<CheckedOutEnd> => {
  const end = await scene.run('rollback', { verdict, labels: 'urgent' })
  expect(scene.standIn.violations).toEqual([])
  return end
}

describe('the rollback', () => {
  it('opens one draft with the exact tree and one issue, however often it is run', async () => {
    scene.standIn.state.labels.add('urgent')
    const ends: CheckedOutEnd[] = []
    for (let time = 0; time < 2; time++) ends.push(await rollback())
    const { git, state } = scene.standIn
    const branch = `seedgate/rollback-${ENSEMBLE}-${digest.slice(0, 12)}`
    for (const { status, outputs, result, log } of ends) {
      expect(log).not.toMatch(/^::error/m)
      expect(status).toBe(0)
      expect(outputs).toMatchObject({
        branch,
        commit: git.branch(branch),
        'pull-request': expect.any(String),
      })
      expect(result).toMatchObject({
        outcome: 'proposed',
        verdict_sha256: digest,
        pull_request: { draft: true },
      })
    }
    expect(filesOf(git.run(['ls-tree', '-r', branch]))).toEqual(expected)
    expect(git.run(['rev-parse', `${branch}^`])).toBe(git.branch('main'))
    expect(state.pulls.map(({ head, draft }) => [head, draft])).toEqual([[branch, true]])
    expect([...(state.labelled.get(1) ?? [])]).toEqual(['urgent'])
    expect(state.issues).toMatchObject([{ state: 'open', title: expect.stringContaining('is rolled back') }])
    expect(state.issues[0]?.body).toContain('/pull/1)')
  })

  it('refuses what was changed again, and says by what', async () => {
    const commit = await scene.here.commit('Swap weights', {
      [`model/tiny/${ENSEMBLE}_seed1.onnx`]: aModel(9),
    })
    scene.publish()
    const end = await rollback()
    expect(end).toMatchObject({
      status: 2,
      result: { outcome: 'refused', code: 'rollback-refused', refusals: [{ code: 'changed-again' }] },
    })
    expect(end.log).toContain(commit)
    expect(end.summary).toContain(commit)
    expect(scene.standIn.state.pulls).toHaveLength(1)
  })
})
