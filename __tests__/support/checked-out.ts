// A repository with a registry on the stand-in, and a runner's checkout of it: where guard, audit and rollback run.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { aRepository, type TestRepository } from './a-repository.js'
import { jobOn } from './github/action-job.js'
import { GitHubStandIn } from './github/stand-in.js'
import { addUser } from './github/state.js'
import { startAction, workspaceOf, type ActionEnd } from './run-action.js'

const resultShape = z.looseObject({
  schema_version: z.literal(1),
  outcome: z.string(),
  refusals: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
})

export interface CheckedOutEnd extends ActionEnd {
  readonly result: z.infer<typeof resultShape>
}

export interface Event {
  readonly name: string
  readonly payload: object
  /** GITHUB_SHA. */
  readonly sha: string
}

export class CheckedOut {
  private constructor(
    /** Where commits are made; `publish` brings them to the stand-in and into the checkout. */
    readonly here: TestRepository,
    readonly standIn: GitHubStandIn,
    readonly home: string,
  ) {}

  /** @param folder an empty one of the test's own */
  static async open(folder: string): Promise<CheckedOut> {
    const here = await aRepository(folder)
    const bare = join(folder, 'models.git')
    const home = join(folder, 'runner')
    execFileSync('git', ['clone', '-q', '--bare', here.root, bare])
    execFileSync('git', ['clone', '-q', bare, workspaceOf({ home })])
    const standIn = await GitHubStandIn.start(bare)
    addUser(standIn.state, { id: 101, login: 'mona', type: 'User', permission: 'write' })
    return new CheckedOut(here, standIn, home)
  }

  async close(): Promise<void> {
    await this.standIn.close()
  }

  /** Runs git in the checkout. */
  checkout(...args: string[]): string {
    return execFileSync('git', args, { cwd: workspaceOf(this), encoding: 'utf8' }).trim()
  }

  /** Every branch of `here` goes to the stand-in, and from there into the checkout, whose main follows. */
  publish(): void {
    this.here.git(
      'push',
      '-q',
      this.standIn.git.folder,
      '+refs/heads/*:refs/heads/*',
      '+refs/pull/*:refs/pull/*',
    )
    this.checkout(
      'fetch',
      '-q',
      'origin',
      '+refs/heads/*:refs/remotes/origin/*',
      '+refs/pull/*:refs/remotes/pull/*',
    )
    this.checkout('reset', '-q', '--hard', 'origin/main')
  }

  /** A pull request from a branch to main, merged by GitHub as it does for every event; it is not published yet. */
  pull(number: number, branch: string, from = 'octo/models'): Event {
    const { here, standIn } = this
    const head = here.git('rev-parse', branch)
    here.git('switch', '-q', '--detach', 'main')
    here.git('merge', '-q', '--no-ff', '-m', `Merge ${head}`, head)
    const sha = here.git('rev-parse', 'HEAD')
    here.git('update-ref', `refs/pull/${number}/merge`, sha)
    here.git('switch', '-q', 'main')
    const known = standIn.state.pulls.some((pull) => pull.number === number)
    if (!known) {
      const text = { title: branch, body: '', state: 'open', draft: false } as const
      standIn.state.pulls.push({
        number,
        head: branch,
        base: 'main',
        author: 'mona',
        ...text,
        reviewers: new Set(),
      })
    }
    const payload = { pull_request: { number, head: { sha: head, repo: { full_name: from } } } }
    return { name: 'pull_request', payload, sha }
  }

  async run(
    action: 'guard' | 'rollback',
    inputs: Readonly<Record<string, string>>,
    event: Event = { name: 'workflow_dispatch', payload: {}, sha: this.here.git('rev-parse', 'main') },
    home = this.home,
  ): Promise<CheckedOutEnd> {
    const { standIn } = this
    const job = await jobOn(standIn, {
      home,
      runId: 7,
      inputs: { token: 'ghs_tokenOfTheJob', ...inputs },
      event,
      environment: { GITHUB_SHA: event.sha, GITHUB_EVENT_NAME: event.name },
    })
    const end = await (await startAction(action, job)).ended
    const text = end.outputs['result'] ?? ''
    if (text === '') throw new Error(`no result in ${end.log}`)
    return { ...end, result: resultShape.parse(JSON.parse(text)) }
  }
}
