// A new user's repository on the stand-in, as docs/quick-start.md has it set up, and seedgate as it lies here to be called.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GitHubStandIn } from '../github/stand-in.js'
import { addUser, type Review } from '../github/state.js'
import type { WhileWaiting } from './environments.js'
import type { Repository } from './repositories.js'
import type { WorkflowEnd } from './jobs.js'
import { runWorkflow, type WorkflowRequest } from './run-workflow.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const EXAMPLE = join(ROOT, 'examples', 'consumer')
export const RETRAIN = '.github/workflows/retrain.yml'

export interface Seedgate {
  readonly repository: Repository
  readonly commit: string
  readonly toolCache: string
}

/** Changes a file's text; refuses to change nothing. */
export type Edit = (text: string) => string

export const replacing =
  (from: string, to: string): Edit =>
  (text) => {
    if (text.split(from).length !== 2) throw new Error(`expected once: ${from}`)
    return text.replace(from, to)
  }

/** One commit with what a checkout would bring: every file that git does not ignore. @param edits by path */
export function publishSeedgate(folder: string, edits: Readonly<Record<string, Edit>> = {}): Seedgate {
  const own = mkdtempSync(join(folder, 'seedgate-'))
  const gitFolder = join(own, 'seedgate.git')
  const tree = join(own, 'changed')
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-c', 'core.compression=0', ...args], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, ...SOMEBODY },
    }).trim()
  git(['init', '--quiet', '--bare', '--initial-branch=main', gitFolder])
  const listed = git(['ls-files', '--cached', '--others', '--exclude-standard', '-z']).split('\0')
  const paths = listed.filter((path) => path !== '' && existsSync(join(ROOT, path)))
  const bare = ['--git-dir', gitFolder]
  git([...bare, '--work-tree', ROOT, 'update-index', '--add', '-z', '--stdin'], paths.join('\0'))
  for (const [path, edit] of Object.entries(edits)) {
    mkdirSync(join(tree, path, '..'), { recursive: true })
    writeFileSync(join(tree, path), edit(readFileSync(join(ROOT, path), 'utf8')))
    git([...bare, '--work-tree', tree, 'update-index', '--add', path])
  }
  const commit = git([...bare, 'commit-tree', git([...bare, 'write-tree']), '-m', 'seedgate'])
  git([...bare, 'update-ref', 'refs/heads/main', commit])
  return { repository: { name: 'acme/seedgate', folder: gitFolder }, commit, toolCache: toolCache(own) }
}

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'ann',
  GIT_AUTHOR_EMAIL: 'ann@example.invalid',
  GIT_COMMITTER_NAME: 'ann',
  GIT_COMMITTER_EMAIL: 'ann@example.invalid',
}

/** Of machines that have downloaded onnxruntime-node before; how they do has tests of its own. */
function toolCache(own: string): string {
  const require = createRequire(import.meta.url)
  const installed = (name: string) => {
    const [before] = require.resolve(name).split(`${join('node_modules', name)}/`)
    return join(before ?? '', 'node_modules', name)
  }
  const { version } = JSON.parse(
    readFileSync(join(installed('onnxruntime-node'), 'package.json'), 'utf8'),
  ) as { readonly version: string }
  const tool = join(own, 'tools', 'seedgate-runtime', version)
  mkdirSync(join(tool, process.arch, 'node_modules'), { recursive: true })
  for (const name of ['onnxruntime-node', 'onnxruntime-common'])
    symlinkSync(installed(name), join(tool, process.arch, 'node_modules', name))
  writeFileSync(join(tool, `${process.arch}.complete`), '')
  return join(own, 'tools')
}

/** The reviewer's answer, given on the run. */
export function answers(state: 'approved' | 'rejected'): WhileWaiting {
  return ({ run, environment }) => {
    const review: Review = { state, comment: '', user: 'bob', environments: [environment] }
    run.reviews.push(review)
  }
}

export class Consumer {
  private constructor(
    readonly standIn: GitHubStandIn,
    readonly base: string,
    private readonly folder: string,
    private readonly seedgate: Seedgate,
  ) {}

  /** @param edits of the example's files, by path */
  static async open(
    folder: string,
    seedgate: Seedgate,
    edits: Readonly<Record<string, Edit>> = {},
  ): Promise<Consumer> {
    const own = mkdtempSync(join(folder, 'consumer-'))
    const standIn = await GitHubStandIn.start(join(own, 'models.git'))
    const { state, git } = standIn
    for (const [id, login] of [
      [101, 'ann'],
      [102, 'bob'],
    ] as const)
      addUser(state, { id, login, type: 'User', permission: 'write' })
    const pinned: Edit = (text) =>
      replacing(
        `OWNER/seedgate/${RETRAIN}@${'0'.repeat(40)}`,
        `acme/seedgate/${RETRAIN}@${seedgate.commit}`,
      )(text)
    const edited: Readonly<Record<string, Edit>> = {
      ...edits,
      [RETRAIN]: (text) => pinned((edits[RETRAIN] ?? ((same) => same))(text)),
    }
    const work = join(own, 'models')
    cpSync(EXAMPLE, work, { recursive: true })
    for (const [path, edit] of Object.entries(edited))
      writeFileSync(join(work, path), edit(readFileSync(join(work, path), 'utf8')))
    git.run(['--work-tree', work, 'add', '--all'])
    const base = git.commitTree(git.run(['write-tree']), [], 'The example')
    git.setRef('refs/heads/main', base)
    state.environments.push({
      id: 77,
      name: 'model-promotion',
      rules: [
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [{ type: 'User', name: 'bob' }],
        },
      ],
      canAdminsBypass: false,
      branchPolicy: 'protected',
      customRules: [],
    })
    return new Consumer(standIn, base, own, seedgate)
  }

  async close(): Promise<void> {
    await this.standIn.close()
  }

  /** Actions → retrain → Run workflow, on machines without a GPU. @param request what differs */
  async retrain(request: Partial<WorkflowRequest> = {}): Promise<WorkflowEnd> {
    return await runWorkflow({
      standIn: this.standIn,
      repositories: [this.seedgate.repository],
      toolCache: this.seedgate.toolCache,
      folder: join(this.folder, 'machines'),
      file: RETRAIN,
      event: 'workflow_dispatch',
      inputs: { runners: '2', 'require-gpu': 'false' },
      actor: 'ann',
      runId: 7,
      ...request,
    })
  }

  /** What the runs have left for people to see. */
  get left(): { readonly branches: readonly string[]; readonly pulls: number } {
    const { git, state } = this.standIn
    return { branches: git.branches().filter((name) => name !== 'main'), pulls: state.pulls.length }
  }
}
