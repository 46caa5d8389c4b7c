// A promotion on a base that moves, and on a repository that does not allow it: one whole draft, or nothing.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { asBlock } from '../../../src/report/blocks.js'
import { errorOf } from '../../support/error-code.js'
import {
  decidedRun,
  GateScene,
  NOTHING,
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
