// From an approved verdict to the draft, on a real repository: what it makes, also the second time and while the base moves.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import {
  decidedRun,
  FLIP_SEEDS,
  GateScene,
  REGISTRY_PATH,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
/** promote carries it along; whether it is one is the guard's question. */
const BUNDLE = '{"a":"bundle"}\n'
let decided: DecidedRun
let scene: GateScene

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'), '', {}, [
    { name: 'PROMOTE.sigstore.json', content: BUNDLE },
  ])
})
afterEach(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

const open = async (options: SceneOptions = {}): Promise<GateScene> =>
  (scene = await GateScene.open(folder, decided, options))

describe('a promotion', () => {
  it('flips exactly two tokens a row, adds its files, and a revert restores the tree', async () => {
    await open()
    const { pull, plan, commit } = await scene.promote()
    const { git, state } = scene.standIn
    expect(pull).toMatchObject({ draft: true, head: { branch: plan.branch }, base: { branch: 'main' } })
    const numstat = git.run(['diff', '--numstat', 'main', plan.branch]).split('\n')
    expect(numstat).toContain(`${2 * FLIP_SEEDS.length}\t${2 * FLIP_SEEDS.length}\t${REGISTRY_PATH}`)
    const members = FLIP_SEEDS.flatMap((seed) => [`tiny_v1_seed${seed}.json`, `tiny_v1_seed${seed}.onnx`])
    const names = [
      'registry.json',
      'tiny_v1.json',
      'tiny_v1_PROMOTE.json',
      'tiny_v1_PROMOTE.sigstore.json',
      'tiny_v1_approval.json',
      'tiny_v1_ledger.jsonl',
      ...members,
    ]
    expect(numstat.map((line) => line.split('\t')[2]).sort()).toEqual(
      names.map((name) => `model/tiny/${name}`).sort(),
    )
    const carried = git.run(['show', `${plan.branch}:model/tiny/tiny_v1_PROMOTE.sigstore.json`])
    expect(carried.trim()).toBe(BUNDLE.trim())
    const words = git
      .run([
        'diff',
        '--word-diff=porcelain',
        '--word-diff-regex=[^ ,"]+',
        'main',
        plan.branch,
        '--',
        REGISTRY_PATH,
      ])
      .split('\n')
      .filter((line) => /^[-+](?![-+]{2} )/.test(line))
    expect(words.filter((line) => /^-true$/.test(line))).toHaveLength(FLIP_SEEDS.length)
    expect(words.filter((line) => /^\+false$/.test(line))).toHaveLength(FLIP_SEEDS.length)
    expect(words.filter((line) => /^[-+][0-9a-f]{64}$/.test(line))).toHaveLength(2 * FLIP_SEEDS.length)
    expect(words).toHaveLength(4 * FLIP_SEEDS.length)
    const message = git.run(['log', '-1', '--format=%B', plan.branch])
    expect(message).toContain(`Seedgate-Verdict: ${decided.verdictSha256}`)
    expect(message).toContain('Seedgate-Approved-By: bob (102)')
    expect(message).toContain('Seedgate-Approval: environment model-promotion, run 7/1')
    expect(state.statuses).toMatchObject([{ sha: commit, state: 'success', context: 'seedgate/flip' }])
    const checkout = join(scene.folder, 'checkout')
    execFileSync('git', ['clone', '--quiet', '--branch', plan.branch, git.folder, checkout])
    const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']
    execFileSync('git', [...who, 'revert', '--no-edit', 'HEAD'], { cwd: checkout, stdio: 'ignore' })
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: checkout, encoding: 'utf8' }).trim()
    expect(tree).toBe(git.run(['rev-parse', 'main^{tree}']))
  })

  it('lands on the branch that the default branch’s recipe names, where that is another', async () => {
    await open()
    const { git, state } = scene.standIn
    git.setRef('refs/heads/develop', scene.base)
    git.commitFiles('develop', { 'README.md': 'Ahead\n' })
    state.defaultBranch = 'develop'
    expect((await scene.promote()).pull).toMatchObject({ draft: true, base: { branch: 'main' } })
  })

  it('made twice is one branch and one draft, unchanged', async () => {
    await open()
    const first = await scene.promote()
    const second = await scene.promote()
    expect(second.commit).toBe(first.commit)
    expect(second.body).toBe(first.body)
    expect(scene.traces).toEqual({ branches: 1, pulls: 1, statuses: 1, comments: 0 })
  })

  it('moves to a newer base when it is made again, and is nothing to do once merged', async () => {
    await open()
    const first = await scene.promote()
    const { git } = scene.standIn
    const base = git.commitFiles('main', { 'README.md': 'Other words\n' })
    const second = await scene.promote()
    expect(second.commit).not.toBe(first.commit)
    expect(git.commit(second.commit ?? '').parents).toEqual([base])
    expect(scene.traces).toMatchObject({ branches: 1, pulls: 1 })
    git.setRef('refs/heads/main', second.commit ?? '')
    expect(await scene.promote()).toMatchObject({ outcome: 'already-flipped', commit: null, pull: null })
  })

  it('adds labels and reviewers that exist, and names those that do not', async () => {
    await open()
    scene.standIn.state.labels.add('models')
    const { warnings } = await scene.promote({
      labels: ['models', 'typo'],
      reviewers: ['ann', 'nobody', 'octo/no-team'],
    })
    expect(warnings.map((line) => line.split(':')[0])).toEqual([
      'label typo',
      'reviewer nobody',
      'reviewer octo/no-team',
    ])
    expect([...(scene.standIn.state.labelled.get(1) ?? [])]).toEqual(['models'])
    expect([...scene.standIn.state.pulls[0]!.reviewers]).toEqual(['ann'])
  })
})
