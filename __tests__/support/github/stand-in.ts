// GitHub for tests: one server over a real bare repository, every request and every answer checked against GitHub's description.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refused, type Answer } from './answer.js'
import { answerCall, type Answered } from './answer-call.js'
import { ArtifactShelf } from './artifact-shelf.js'
import { send, takeFault, type AnyOperation, type Fault, type Plan } from './faults.js'
import { GitStore } from './git-store.js'
import { newState, type GitHubState } from './state.js'
import type { World } from './world.js'

export interface Recorded {
  readonly method: string
  readonly url: string
  readonly operation: AnyOperation | null
  readonly body: unknown
  readonly authorization: string | undefined
}

type Hook = (operation: AnyOperation | null, count: number) => void | Promise<void>

export class GitHubStandIn implements World {
  readonly state: GitHubState
  readonly git: GitStore
  readonly artifacts = new ArtifactShelf()
  /** Every request in order. */
  readonly requests: Recorded[] = []
  /** What was wrong with a request or with one of our own answers: a test asserts that this is empty. */
  readonly violations: string[] = []
  readonly now = (): Date => new Date()
  base = ''
  private readonly plans: Plan[] = []
  private readonly befores: { operation: AnyOperation; times: number; work: () => void | Promise<void> }[] =
    []
  private afterWork: Hook = () => undefined
  private afterAnswer: Hook = () => undefined
  private readonly server: Server

  private constructor(folder: string, owner: string, name: string) {
    this.state = newState(owner, name)
    this.git = GitStore.open(folder, () => this.state.token.login)
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        this.violations.push(
          `the stand-in failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
        )
        response.destroy()
      })
    })
  }

  /** @param folder where the bare repository is, or is made */
  static async start(folder: string, owner = 'octo', name = 'models'): Promise<GitHubStandIn> {
    const standIn = new GitHubStandIn(folder, owner, name)
    await new Promise<void>((resolve) => standIn.server.listen(0, '127.0.0.1', resolve))
    standIn.base = `http://127.0.0.1:${(standIn.server.address() as AddressInfo).port}`
    standIn.artifacts.base = standIn.base
    return standIn
  }

  async close(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** From its (`after`+1)-th call on, the operation fails like this, so many times. */
  fault(operation: AnyOperation | '*', fault: Fault, { times = 1, after = 0 } = {}): void {
    this.plans.push({ operation, fault, times, after })
  }

  /** Something happens just before the operation does its work, the first time or so many times. */
  before(operation: AnyOperation, work: () => void | Promise<void>, times = 1): void {
    this.befores.push({ operation, times, work })
  }

  /** Called after each request's work and before its answer, with the count of requests so far: the place to kill a client. */
  onWorkDone(hook: Hook): void {
    this.afterWork = hook
  }

  /** Called once an answer has been handed to the network. */
  onAnswered(hook: Hook): void {
    this.afterAnswer = hook
  }

  /** How often the operation was asked for. */
  calls(operation: AnyOperation): number {
    return this.requests.filter((request) => request.operation === operation).length
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const bytes = Buffer.concat(pieces)
    const url = new URL(request.url ?? '/', this.base)
    const call = answerCall(this, request, url, bytes)
    const { operation } = call
    const { authorization } = request.headers
    this.requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      operation,
      body: call.body,
      authorization,
    })
    const count = this.requests.length
    const fault = takeFault(this.plans, operation)
    if (fault?.kind === 'silence') return
    if (fault?.kind === 'answer') {
      await send(response, fault.answer, null)
      return
    }
    if (fault?.kind === 'drop' && fault.when === 'before') {
      response.destroy()
      return
    }
    await this.runBefore(operation)
    const answered: Answered = call.work()
    this.violations.push(...answered.mistakes)
    await this.afterWork(operation, count)
    response.once('finish', () => void this.afterAnswer(operation, count))
    const answer: Answer = fault?.kind === 'lost' ? refused(fault.status, 'Server Error') : answered.answer
    await send(response, answer, fault)
  }

  private async runBefore(operation: AnyOperation | null): Promise<void> {
    const hook = this.befores.find((it) => it.operation === operation && it.times > 0)
    if (hook === undefined) return
    hook.times--
    await hook.work()
  }
}
