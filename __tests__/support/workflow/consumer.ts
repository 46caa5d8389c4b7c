// A new user's repository on the stand-in, as docs/quick-start.md has it set up.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MODEL_PROMOTION } from '../github/model-promotion.js'
import { GitHubStandIn } from '../github/stand-in.js'
import { addUser, nextNumber, type Review } from '../github/state.js'
import type { WhileWaiting } from './environments.js'
import type { WorkflowEnd } from './jobs.js'
import type { Edit, Seedgate } from './publish-seedgate.js'
import { runWorkflow, type WorkflowRequest } from './run-workflow.js'

const EXAMPLE = fileURLToPath(new URL('../../../examples/consumer', import.meta.url))
const WORKFLOWS = '.github/workflows'
export const RETRAIN = `${WORKFLOWS}/retrain.yml`
export const GUARD = `${WORKFLOWS}/guard.yml`

/** A pull request as far as its run sees it. */
export interface PullToGuard {
  readonly number: number
  /** The branch. */
  readonly head: string
  readonly runId: number
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

  /**
   * @param edits of the example's files, by path
   * @param prepare what is done to the working tree before it is committed
   */
  static async open(
    folder: string,
    seedgate: Seedgate,
    edits: Readonly<Record<string, Edit>> = {},
    prepare: (work: string) => void = () => undefined,
  ): Promise<Consumer> {
    const own = mkdtempSync(join(folder, 'consumer-'))
    const standIn = await GitHubStandIn.start(join(own, 'models.git'))
    const { state, git } = standIn
    for (const [id, login] of [
      [101, 'ann'],
      [102, 'bob'],
    ] as const)
      addUser(state, { id, login, type: 'User', permission: 'write' })
    const work = join(own, 'models')
    cpSync(EXAMPLE, work, { recursive: true })
    for (const [path, edit] of Object.entries(edits)) change(join(work, path), edit)
    for (const name of readdirSync(join(work, WORKFLOWS))) {
      const called = `OWNER/seedgate/${WORKFLOWS}/${name}@${'0'.repeat(40)}`
      const pinned = `acme/seedgate/${WORKFLOWS}/${name}@${seedgate.commit}`
      change(join(work, WORKFLOWS, name), (text) => {
        if (!text.includes(called)) throw new Error(`${name}: expected ${called}`)
        return text.replaceAll(called, pinned)
      })
    }
    prepare(work)
    git.run(['--work-tree', work, 'add', '--all'])
    const base = git.commitTree(git.run(['write-tree']), [], 'The example')
    git.setRef('refs/heads/main', base)
    state.environments.push(MODEL_PROMOTION)
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

  /** Somebody's pull request of a branch that is there. @returns its number */
  openPull(head: string): number {
    const { state } = this.standIn
    const number = nextNumber(state)
    const said = { title: head, body: '', author: 'ann' }
    const pull = {
      number,
      head,
      base: 'main',
      state: 'open',
      draft: false,
      reviewers: new Set<string>(),
    } as const
    state.pulls.push({ ...pull, ...said })
    return number
  }

  /** What GitHub does when a pull request is opened: it merges, and runs the guard on the merge. */
  async guard({ number, head, runId }: PullToGuard): Promise<WorkflowEnd> {
    const { git, state } = this.standIn
    const [base, tip] = [git.branch('main') ?? '', git.branch(head) ?? '']
    const [tree = ''] = git.run(['merge-tree', '--write-tree', base, tip]).split('\n')
    const sha = git.commitTree(tree, [base, tip], `Merge ${tip} into ${base}`)
    const ref = `refs/pull/${number}/merge`
    git.setRef(ref, sha)
    const repo = { full_name: `${state.owner}/${state.name}` }
    const pull_request = {
      number,
      head: { ref: head, sha: tip, repo },
      base: { ref: 'main', sha: base, repo },
    }
    const event = { file: GUARD, event: 'pull_request', payload: { action: 'opened', pull_request } }
    return await this.retrain({ ...event, inputs: {}, ref, sha, runId })
  }

  /** What the runs have left for people to see. */
  get left(): { readonly branches: readonly string[]; readonly pulls: number } {
    const { git, state } = this.standIn
    return { branches: git.branches().filter((name) => name !== 'main'), pulls: state.pulls.length }
  }
}

function change(path: string, edit: Edit): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
}
