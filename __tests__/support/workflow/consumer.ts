// A new user's repository on the stand-in, as docs/quick-start.md has it set up.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MODEL_PROMOTION } from '../github/model-promotion.js'
import { GitHubStandIn } from '../github/stand-in.js'
import { addUser, type Review } from '../github/state.js'
import type { WhileWaiting } from './environments.js'
import type { WorkflowEnd } from './jobs.js'
import { replacing, type Edit, type Seedgate } from './publish-seedgate.js'
import { runWorkflow, type WorkflowRequest } from './run-workflow.js'

const EXAMPLE = fileURLToPath(new URL('../../../examples/consumer', import.meta.url))
export const RETRAIN = '.github/workflows/retrain.yml'

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
    const [called, pinned] = [
      `OWNER/seedgate/${RETRAIN}@${'0'.repeat(40)}`,
      `acme/seedgate/${RETRAIN}@${seedgate.commit}`,
    ]
    const edited: Readonly<Record<string, Edit>> = {
      ...edits,
      [RETRAIN]: (text) => replacing(called, pinned)(edits[RETRAIN]?.(text) ?? text),
    }
    const work = join(own, 'models')
    cpSync(EXAMPLE, work, { recursive: true })
    for (const [path, edit] of Object.entries(edited))
      writeFileSync(join(work, path), edit(readFileSync(join(work, path), 'utf8')))
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

  /** What the runs have left for people to see. */
  get left(): { readonly branches: readonly string[]; readonly pulls: number } {
    const { git, state } = this.standIn
    return { branches: git.branches().filter((name) => name !== 'main'), pulls: state.pulls.length }
  }
}
