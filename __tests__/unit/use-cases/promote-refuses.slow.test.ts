// An approval or a verdict that is none: each planted, each refused by name, and never a branch or a pull request of it.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foreignFiles } from '../../../src/adapters/node/foreign-files.js'
import type { ErrorCode } from '../../../src/errors/seedgate-error.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import type { PromotionRequest } from '../../../src/use-cases/promote/promote.js'
import { errorOf } from '../../support/error-code.js'
import {
  annStarts,
  approveJob,
  bobApproves,
  decidedRun,
  GateScene,
  NOTHING,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { digestOf } from '../../support/github/artifact-shelf.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { zipOf, zipOfFolder } from '../../support/zip.js'

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

async function refusal(code: ErrorCode, plant: Partial<PromotionRequest> = {}): Promise<string> {
  const { message } = await errorOf(async () => await scene.promote(plant), code)
  expect({ message, traces: scene.traces }).toEqual({ message, traces: NOTHING })
  return message
}

describe('an approval that is none leaves no branch and no pull request', () => {
  it('D29: the environment is not there, or has no reviewers', async () => {
    await open()
    const [environment] = scene.standIn.state.environments.splice(0)
    expect(await refusal('approval-refused')).toContain('environment-missing')
    scene.standIn.state.environments.push({ ...environment!, rules: [] })
    expect(await refusal('approval-refused')).toContain('environment-unprotected')
  })

  it.each([
    ['D29: nobody reviewed', [], 'review-missing'],
    ['D30: an administrator bypassed it', [{ ...bobApproves, state: 'skipped' }], 'review-not-approved'],
    ['D30: it was rejected', [{ ...bobApproves, state: 'rejected' }], 'review-not-approved'],
    ['D30: it is pending', [{ ...bobApproves, state: 'pending' }], 'review-not-approved'],
    ['D30: GitHub says a new word', [{ ...bobApproves, state: 'waived' }], 'review-not-approved'],
    ['D32: a bot approved', [{ ...bobApproves, user: 'robot[bot]' }], 'approver-not-user'],
    ['D32: the starter approved', [{ ...bobApproves, user: 'ann' }], 'approver-is-starter'],
  ])('%s', async (_what, reviews, code) => {
    await open({ reviews })
    expect(await refusal('approval-refused')).toContain(code)
  })

  it('D29: another environment was approved', async () => {
    await open({ reviews: [{ ...bobApproves, environments: ['docs'] }] })
    const [environment] = scene.standIn.state.environments
    scene.standIn.state.environments.push({ ...environment!, id: 78, name: 'docs' })
    expect(await refusal('approval-refused')).toContain('review-other-environment')
  })

  it('D31: the run asked for another verdict before, and the approval may be of that verdict', async () => {
    const jobs = [approveJob('0'.repeat(64)), { ...approveJob(decided.verdictSha256), attempt: 2 }]
    await open({ attempts: [annStarts, annStarts], jobs })
    expect(await refusal('approval-refused', { attempt: 2 })).toContain('digest-missing')
    const review = { ...bobApproves, comment: `APPROVE ${decided.verdictSha256.slice(0, 12)}` }
    scene.standIn.state.runs.get(7)!.reviews.push(review)
    expect(await scene.promote({ attempt: 2 })).toMatchObject({
      outcome: 'proposed',
      approval: { digest_given: true },
    })
  })

  it('D32: whoever started the attempt before is a starter as well', async () => {
    await open({ attempts: [{ actor: 'ann', triggeringActor: 'bob' }, annStarts] })
    expect(await refusal('approval-refused', { attempt: 2 })).toContain('approver-is-starter')
  })

  it('is refused where the token may not read it, and the message names the permission', async () => {
    await open()
    const { token } = scene.standIn.state
    scene.standIn.state.token = { ...token, permissions: { contents: 'write', 'pull-requests': 'write' } }
    const { hint } = await errorOf(async () => await scene.promote(), 'permission-missing')
    expect(hint).toContain('actions: read')
    expect(scene.traces).toEqual(NOTHING)
  })

  it('is refused where half of an answer comes, or a page of HTML', async () => {
    await open()
    scene.standIn.fault('actions/get-reviews-for-run', { kind: 'html' }, { times: 9 })
    await refusal('github-answer-invalid')
  })
})

describe('D33: what was approved is not what lies there', () => {
  it('refuses an artifact of another digest, by GitHub’s word and by its bytes', async () => {
    await open()
    const other = { id: scene.artifact.id, digest: `sha256:${'0'.repeat(64)}` }
    await refusal('artifact-mismatch', { artifact: other })
    scene.artifact.bytes = zipOf([{ name: 'PROMOTE.json', content: '{}' }])
    await refusal('artifact-mismatch')
  })

  it('refuses another verdict under a right artifact, an edited one, and an edited file', async () => {
    await open()
    expect(await refusal('approval-refused', { verdictSha256: 'a'.repeat(64) })).toContain('verdict-differs')
    const replaced = async (
      path: string,
      change: (text: string) => string,
    ): Promise<Partial<PromotionRequest>> => {
      const target = join(scene.folder, 'replaced.zip')
      await writeFile(target, decided.archive)
      const into = await mkdtemp(join(scene.folder, 'unpacked-'))
      await foreignFiles.unpack(target, into, () => undefined)
      const text = await readFile(join(into, path), 'utf8')
      await writeFile(join(into, path), change(text))
      const bytes = zipOfFolder(into)
      const { id } = scene.standIn.artifacts.put(7, into, bytes)
      return { artifact: { id, digest: digestOf(bytes) } }
    }
    await refusal('verdict-invalid', await replaced('PROMOTE.json', (text) => `${text} `))
    expect(
      await refusal(
        'approval-refused',
        await replaced('PROMOTE.json', (text) => text.replace('artifact 1', 'artifact 2')),
      ),
    ).toContain('verdict-differs')
    expect(
      await refusal(
        'flip-refused',
        await replaced('loso_seed0.json', (text) => text.replace('"wall_time_s": 1', '"wall_time_s": 2')),
      ),
    ).toContain('evidence-differs')
  })

  it('refuses an artifact of another run, of a fork’s run, and one that is gone', async () => {
    await open()
    expect(await refusal('approval-refused', { runId: 8 })).toContain('verdict-of-another-run')
    await refusal('artifact-not-found', { artifact: { id: 5, digest: `sha256:${'0'.repeat(64)}` } })
    const fork = (body: unknown) => ({ ...(body as object), head_repository: { id: 999 } })
    scene.standIn.fault('actions/get-workflow-run', { kind: 'changed', change: fork })
    expect(await refusal('approval-refused')).toContain('verdict-of-a-fork')
    scene.artifact.expired = true
    await refusal('artifact-not-found')
  })

  it.each([
    ['of another branch', { headBranch: 'topic' }, 'branch: expected main, got "topic"'],
    ['of another workflow', { path: '.github/workflows/mine.yml' }, 'workflow: expected'],
    ['of a tag', { path: '.github/workflows/retrain.yml@refs/tags/main' }, 'got "refs/tags/main"'],
    ['that somebody’s push started', { event: 'push' }, 'event: expected'],
    ['of a commit that is not the base’s', { headSha: '' }, 'commit: expected one of the branch main'],
  ])('refuses the verdict of a run %s', async (_what, change, said) => {
    await open()
    const { runs } = scene.standIn.state
    const { git } = scene.standIn
    git.setRef('refs/heads/elsewhere', scene.base)
    const headSha = git.commitFiles('elsewhere', { 'README.md': 'Elsewhere\n' })
    runs.set(7, { ...runs.get(7)!, ...change, ...('headSha' in change ? { headSha } : {}) })
    const message = await refusal('approval-refused')
    expect(message).toContain('verdict-of-no-retraining')
    expect(message).toContain(said)
  })

  it('refuses the policy of a branch that names itself the base', async () => {
    await open()
    const { git } = scene.standIn
    const recipe = git.run(['show', 'main:seedgate.yml'])
    const relaxed = recipe.replace('base: main', 'base: mine').replace('model-promotion', 'nobody-asked')
    git.setRef('refs/heads/mine', scene.base)
    git.commitFiles('mine', { 'seedgate.yml': relaxed })
    const checkedOut = parseRecipe(new TextEncoder().encode(relaxed), 'seedgate.yml')
    const message = await refusal('flip-refused', { checkedOut })
    expect(message).toContain('recipe-differs: seedgate.yml of the checkout: flip.base: expected main')
  })

  it('refuses a base whose own recipe sends flips elsewhere', async () => {
    await open()
    const { git, state } = scene.standIn
    const recipe = git.run(['show', 'main:seedgate.yml'])
    git.setRef('refs/heads/develop', scene.base)
    const reviewed = recipe.replace('base: main', 'base: release')
    git.commitFiles('develop', { 'seedgate.yml': reviewed })
    git.setRef('refs/heads/release', scene.base)
    state.defaultBranch = 'develop'
    const checkedOut = parseRecipe(new TextEncoder().encode(reviewed), 'seedgate.yml')
    const message = await refusal('flip-refused', { checkedOut })
    expect(message).toContain('recipe-differs: seedgate.yml of release: flip.base: expected release')
  })

  it('refuses a recipe that is not the base’s', async () => {
    await open()
    const { git } = scene.standIn
    const recipe = git.run(['show', 'main:seedgate.yml'])
    git.commitFiles('main', { 'seedgate.yml': `${recipe}\n# relaxed\n` })
    expect(await refusal('flip-refused')).toContain('recipe-mismatch')
  })
})
