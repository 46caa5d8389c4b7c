// A repository on the stand-in with a registry, a protected environment and a run that decided: ready to be promoted.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../../src/ports/log.js'
import { connectGitHub } from '../../src/adapters/github/connect.js'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { foreignFiles } from '../../src/adapters/node/foreign-files.js'
import { onnxRuntime } from '../../src/adapters/onnxruntime/runtime.js'
import { promote, type Promoted, type PromotionRequest } from '../../src/use-cases/promote/promote.js'
import { scratchFiles } from '../../src/use-cases/scratch-registry.js'
import { decideOn } from './decision.js'
import { digestOf, type StoredArtifact } from './github/artifact-shelf.js'
import { TEST_PACE, TEST_TOKEN } from './github/connected.js'
import { GitStore } from './github/git-store.js'
import { MODEL_PROMOTION } from './github/model-promotion.js'
import { GitHubStandIn } from './github/stand-in.js'
import { addUser, type Attempt, type Job, type Review } from './github/state.js'
import { writeRun, type Plant, type Run } from './run-directory.js'
import { zipOf, type ZipEntry } from './zip.js'

export const RUN_ID = 7
export const REGISTRY_PATH = 'model/tiny/registry.json'
export const FLIP_SEEDS = [0, 1, 2, 3, 4]

/** The recipe of run-directory.ts with five seeds, a registry, and a flip with these keys more. */
export const flipRecipe =
  (keys = '') =>
  (text: string): string =>
    `${text.replace(/^seeds: .*$/m, `seeds: [${FLIP_SEEDS.join(', ')}]`)}registry: { path: ${REGISTRY_PATH}, schema: model/tiny/registry.schema.json }
flip: { base: main, environment: model-promotion${keys} }
`

/** A run directory that was decided on, and its artifact as the decide stage uploads it. */
export interface DecidedRun {
  readonly run: Run
  readonly archive: Buffer
  readonly verdictSha256: string
}

/** Made once for a test file. @param folder empty. @param beside what else is in the artifact */
export async function decidedRun(
  folder: string,
  keys = '',
  plant: Plant = {},
  beside: readonly ZipEntry[] = [],
  attempt: { readonly runId: number; readonly attempt: number } = { runId: RUN_ID, attempt: 1 },
): Promise<DecidedRun> {
  const run = await writeRun(folder, { ...plant, recipe: flipRecipe(keys) }, FLIP_SEEDS)
  const { verdict, path, sha256 } = await decideOn(run, {
    named: 'artifact 1',
    job: { ...REPOSITORY, ...attempt },
  })
  const names = [path.slice(run.dir.length + 1), ...Object.keys(verdict.evidence)]
  const entries = names.map(async (name) => ({ name, content: await nodeFiles.read(join(run.dir, name)) }))
  return { run, archive: zipOf([...(await Promise.all(entries)), ...beside]), verdictSha256: sha256 }
}

const REPOSITORY = { repository: 'octo/models' }

export interface SceneOptions {
  readonly attempts?: readonly Attempt[]
  readonly reviews?: readonly Review[]
  readonly runId?: number
  readonly jobs?: readonly Job[]
  /** Of the verdict; by default one that no decide of the scene gives. */
  readonly artifactName?: string
}

export const bobApproves: Review = {
  state: 'approved',
  comment: '',
  user: 'bob',
  environments: ['model-promotion'],
}
/** As the called workflow names it, below the caller's job. */
export const approveJob = (verdictSha256: string): Job => ({
  name: `retrain / Approve ${verdictSha256}`,
  conclusion: 'success',
})
export const annStarts: Attempt = { actor: 'ann', triggeringActor: 'ann' }

export class GateScene {
  private constructor(
    readonly folder: string,
    readonly standIn: GitHubStandIn,
    readonly decided: DecidedRun,
    /** The tip of main. */
    readonly base: string,
    readonly artifact: StoredArtifact,
  ) {}

  /** @param folder below which everything of the scene lies */
  static async open(folder: string, decided: DecidedRun, options: SceneOptions = {}): Promise<GateScene> {
    const own = mkdtempSync(join(folder, 'scene-'))
    const bare = join(own, 'models.git')
    const first = await firstRepository(decided)
    cpSync(first.folder, bare, { recursive: true })
    const { base } = first
    const standIn = await GitHubStandIn.start(bare)
    const { state } = standIn
    addUser(state, { id: 101, login: 'ann', type: 'User', permission: 'write' })
    addUser(state, { id: 102, login: 'bob', type: 'User', permission: 'write' })
    addUser(state, { id: 103, login: 'eve', type: 'User', permission: 'read' })
    addUser(state, { id: 104, login: 'robot[bot]', type: 'Bot', permission: 'write' })
    state.environments.push(MODEL_PROMOTION)
    const runId = options.runId ?? RUN_ID
    state.runs.set(runId, {
      id: runId,
      path: '.github/workflows/retrain.yml',
      event: 'workflow_dispatch',
      headBranch: 'main',
      headSha: base,
      attempts: options.attempts ?? [annStarts],
      reviews: [...(options.reviews ?? [bobApproves])],
      jobs: [...(options.jobs ?? [approveJob(decided.verdictSha256)])],
    })
    const artifact = standIn.artifacts.put(runId, options.artifactName ?? 'decided-before', decided.archive)
    return new GateScene(own, standIn, decided, base, artifact)
  }

  async close(): Promise<void> {
    await this.standIn.close()
  }

  /** The stage in this process, impatient, with a new client. */
  async promote(plant: Partial<PromotionRequest> = {}, signal?: AbortSignal): Promise<Promoted> {
    const { recipe, recipeFolder } = this.decided.run
    const temporary = mkdtempSync(join(this.folder, 'temporary-'))
    const forge = connectGitHub({
      token: TEST_TOKEN,
      apiUrl: this.standIn.base,
      serverUrl: 'https://github.com',
      repository: 'octo/models',
      log: SILENT,
      pace: TEST_PACE,
      ...(signal === undefined ? {} : { signal }),
    })
    const world = {
      files: nodeFiles,
      foreign: foreignFiles,
      runtime: onnxRuntime(),
      clock: { now: () => new Date(), elapsed: () => 0 },
      log: SILENT,
      forge,
    }
    return await promote(world, {
      recipePath: 'seedgate.yml',
      checkedOut: recipe,
      recipeFolder,
      artifact: { id: this.artifact.id, digest: digestOf(this.decided.archive) },
      verdictSha256: this.decided.verdictSha256,
      runId: RUN_ID,
      attempt: 1,
      pullNumber: null,
      artifactUrl: (run, id) => `https://github.com/octo/models/actions/runs/${run}/artifacts/${id}`,
      labels: [],
      reviewers: [],
      temporary,
      ...plant,
    })
  }

  get flipBranches(): readonly string[] {
    return this.standIn.git.branches().filter((branch) => branch.startsWith('seedgate/'))
  }

  /** What is there for people to see. */
  get traces(): { branches: number; pulls: number; statuses: number; comments: number } {
    const { pulls, statuses, comments } = this.standIn.state
    return {
      branches: this.flipBranches.length,
      pulls: pulls.length,
      statuses: statuses.length,
      comments: comments.length,
    }
  }

  /** Everything a later run could see, without times and commit ids. */
  fingerprint(): string {
    const { git, state, artifacts } = this.standIn
    // The record of the approval says when it was read, and the ledger names that record's digest.
    const ledger = (blob: string) =>
      createHash('sha256')
        .update(git.run(['cat-file', 'blob', blob]).replace(/"approval":"\w+"/g, '…'))
        .digest('hex')
    const tree = (branch: string) =>
      git
        .run(['ls-tree', '-r', branch])
        .replace(/\S+(?=\t\S+_approval)/, 'record')
        .replace(/\S+(?=\t\S+_ledger)/, ledger)
    const branches = git.branches().map((branch) => [branch, tree(branch)])
    const pulls = state.pulls.map(({ number, title, draft, head, reviewers }) => [
      number,
      title,
      draft,
      head,
      [...reviewers],
    ])
    const labels = [...state.labelled].map(([number, names]) => [number, [...names]])
    const timeless = (body: string) =>
      body.replace(/[0-9a-f]{12,64}|artifacts\/\d+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…')
    const comments = state.comments.map(({ issue, author, body }) => [issue, author, timeless(body)])
    const issues = state.issues.map(({ number, title, body, state: open }) => [
      number,
      title,
      timeless(body),
      open,
    ])
    const kept = [...state.runs.keys()].flatMap((run) => artifacts.list(run).map(({ name }) => name))
    const text = JSON.stringify([branches, pulls, labels, state.statuses.length, comments, issues, kept])
    return createHash('sha256').update(text).digest('hex')
  }
}

const firsts = new WeakMap<DecidedRun, Promise<{ readonly folder: string; readonly base: string }>>()

/** Made once for a decided run, beside it, and copied for each scene. */
async function firstRepository(
  decided: DecidedRun,
): Promise<{ readonly folder: string; readonly base: string }> {
  const made = firsts.get(decided) ?? makeRepository(decided.run)
  firsts.set(decided, made)
  return await made
}

async function makeRepository({ recipe, recipeFolder }: Run): Promise<{ folder: string; base: string }> {
  const folder = join(recipeFolder, 'models.git')
  const files = scratchFiles(recipe.recipe).map(({ path, content }) => [path, content] as const)
  const base = GitStore.open(folder, () => 'ann').commitFiles('main', {
    ...Object.fromEntries(files),
    'seedgate.yml': await nodeFiles.read(join(recipeFolder, 'seedgate.yml')),
    'README.md': 'Models\n',
  })
  return { folder, base }
}

export const NOTHING = { branches: 0, pulls: 0, statuses: 0, comments: 0 }

const SILENT: Log = { info: () => undefined, warn: () => undefined }
