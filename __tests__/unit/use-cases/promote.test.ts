// From an approved verdict to the draft, on a real repository: what it makes, also the second time and while the base moves.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { asBlock } from '../../../src/report/blocks.js'
import { errorOf } from '../../support/error-code.js'
import {
  decidedRun,
  FLIP_SEEDS,
  GateScene,
  NOTHING,
  REGISTRY_PATH,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { says } from '../../support/github/faults.js'
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

describe('a base that moves between reading and writing', () => {
  const move = () => {
    scene.standIn.git.commitFiles('main', { 'README.md': `${Math.random()}\n` })
  }

  it('is started from once more', async () => {
    await open()
    scene.standIn.before('git/create-ref', move)
    const { commit } = await scene.promote()
    const { git } = scene.standIn
    expect(git.commit(commit ?? '').parents).toEqual([git.branch('main')])
    expect(scene.traces).toMatchObject({ branches: 1, pulls: 1 })
  })

  it('is started from where a run was cut off between branch and commit before', async () => {
    await open()
    const { git } = scene.standIn
    const { plan } = await scene.promote()
    git.setRef(`refs/heads/${plan.branch}`, scene.base)
    scene.standIn.state.pulls.splice(0)
    move()
    const { commit } = await scene.promote()
    expect(git.commit(commit ?? '').parents).toEqual([git.branch('main')])
    expect(scene.traces).toMatchObject({ branches: 1, pulls: 1 })
  })

  it('while an older flip of ours is replaced: it is replaced once more', async () => {
    await open()
    const { git } = scene.standIn
    await scene.promote()
    move()
    scene.standIn.before('git/update-ref', move)
    const { commit } = await scene.promote()
    expect(git.commit(commit ?? '').parents).toEqual([git.branch('main')])
    expect(scene.traces).toMatchObject({ branches: 1, pulls: 1 })
  })

  it('and moves again: then it stops, and leaves nothing', async () => {
    await open()
    scene.standIn.before('git/create-ref', move, 9)
    const { message } = await errorOf(async () => await scene.promote(), 'flip-refused')
    expect(message).toContain('base-moved')
    expect(scene.traces).toEqual(NOTHING)
  })
})

describe('what GitHub does not allow', () => {
  it.each([
    [
      'drafts',
      says(422, 'Validation Failed', [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: 'Draft pull requests are not supported in this repository.',
        },
      ]),
      'drafts-unsupported',
      'plan',
    ],
    [
      'pull requests of Actions',
      says(403, 'GitHub Actions is not permitted to create or approve pull requests.'),
      'pull-requests-forbidden',
      'Allow GitHub Actions to create and approve pull requests',
    ],
    [
      'the scope',
      says(403, 'Resource not accessible by integration'),
      'permission-missing',
      'pull-requests: write',
    ],
  ] as const)(
    'names the setting where %s are missing, and leaves branch and compare link',
    async (_what, fault, code, words) => {
      await open()
      scene.standIn.fault('pulls/create', fault, { times: 9 })
      const { hint, message } = await errorOf(async () => await scene.promote(), code)
      expect(hint).toContain(words)
      expect(message).toContain(
        `https://github.com/octo/models/compare/main...${scene.flipBranches[0] ?? ''}?expand=1`,
      )
      expect(scene.traces).toMatchObject({ branches: 1, pulls: 0 })
    },
  )

  it('never lets a ready pull request pass for a draft', async () => {
    await open()
    const ready = (body: unknown) => ({ ...(body as object), draft: false })
    scene.standIn.fault('pulls/create', { kind: 'changed', change: ready })
    await errorOf(async () => await scene.promote(), 'drafts-unsupported')
  })

  it('does not touch a branch of that name with somebody’s work on it, not even under our own message', async () => {
    await open()
    const { plan, commit } = await scene.promote()
    const { git } = scene.standIn
    const refused = async (theirs: string): Promise<void> => {
      const { message } = await errorOf(async () => await scene.promote(), 'flip-refused')
      expect(message).toContain('branch-taken')
      expect(git.branch(plan.branch)).toBe(theirs)
    }
    await refused(git.commitFiles(plan.branch, { 'README.md': 'mine\n' }))
    const mine = { path: 'README.md', mode: '100644', sha: git.writeBlob(Buffer.from('mine\n')) }
    const tree = git.writeTree(commit, [mine])
    const amended = git.commitTree(tree, [scene.base], git.commit(commit ?? '').message)
    git.setRef(`refs/heads/${plan.branch}`, amended)
    await refused(amended)
  })

  it.each([
    ['somebody’s commit', (base: string) => [base]],
    ['a history that has nothing to do with the base', () => []],
  ])('D54: does not replace its own commit where that stands on %s', async (_what, parents) => {
    await open()
    const { plan, commit } = await scene.promote()
    const { git } = scene.standIn
    const mine = { path: 'notes.md', mode: '100644', sha: git.writeBlob(Buffer.from('mine\n')) }
    const theirs = git.commitTree(git.writeTree(scene.base, [mine]), parents(scene.base), 'Notes')
    const flip = plan.files.map(({ path, after }) => ({
      path,
      mode: '100644',
      sha: after === null ? null : git.writeBlob(Buffer.from(after)),
    }))
    // As a rebase or a cherry-pick leaves it: our change and our message, on top of theirs.
    const rebased = git.commitTree(git.writeTree(theirs, flip), [theirs], git.commit(commit ?? '').message)
    git.setRef(`refs/heads/${plan.branch}`, rebased)
    const { message } = await errorOf(async () => await scene.promote(), 'flip-refused')
    expect(message).toContain('branch-taken')
    expect(git.branch(plan.branch)).toBe(rebased)
  })

  it('names the other open draft of the ensemble, and is named by it; another ensemble’s is not', async () => {
    await open()
    const { git, state } = scene.standIn
    const others = ['seedgate/flip-tiny_v1-0123456789ab', 'seedgate/flip-tiny_v1-wide-0123456789ab']
    for (const [index, head] of others.entries()) {
      git.setRef(`refs/heads/${head}`, scene.base)
      git.commitFiles(head, { 'README.md': `${index}\n` })
      state.pulls.push({
        number: 90 + index,
        head,
        base: 'main',
        author: 'github-actions[bot]',
        title: 'Promote',
        body: `${asBlock('other drafts', '')}Ada’s note\n`,
        state: 'open',
        draft: true,
        reviewers: new Set(),
      })
    }
    const { pull, plan, warnings } = await scene.promote()
    expect(warnings).toEqual([])
    const body = (number: number | undefined) => state.pulls.find((it) => it.number === number)?.body ?? ''
    expect(body(pull?.number)).toContain('`tiny_v1` has another open draft: #90 (verdict `0123456789ab`)')
    expect(body(90)).toContain(
      `\`tiny_v1\` has another open draft: #${pull?.number ?? 0} (verdict \`${plan.verdictSha256.slice(0, 12)}\`)`,
    )
    expect(body(90)).toMatch(/Ada’s note\n$/)
    expect(body(91)).toBe(`${asBlock('other drafts', '')}Ada’s note\n`)
  })
})
