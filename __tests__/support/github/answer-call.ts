// One request: which operation it is, what is wrong with it, and what the answer is.
import type { IncomingMessage } from 'node:http'
import { notFound, refused, type Answer, type Call, type Handlers } from './answer.js'
import { artifactHandlers } from './answers/artifacts.js'
import { environmentHandlers } from './answers/environments.js'
import { gitHandlers } from './answers/git.js'
import { issueHandlers } from './answers/issues.js'
import { pullHandlers } from './answers/pulls.js'
import { repositoryHandlers } from './answers/repository.js'
import { runHandlers } from './answers/runs.js'
import { checkAnswer, checkRequest } from './contract.js'
import { findOperation, type Operation, type OperationId } from './description.js'
import type { AnyOperation } from './faults.js'
import { answerGraphql, graphqlOperation } from './graphql.js'
import { allowed, notAccessible, permissionsOf } from './permissions.js'
import { answerResults, resultsOperation } from './results-service.js'
import type { Permissions } from './state.js'
import type { World } from './world.js'

export interface Answered {
  readonly answer: Answer & { readonly bytes?: Buffer }
  readonly mistakes: readonly string[]
}

export interface Pending {
  readonly operation: AnyOperation | null
  readonly body: unknown
  readonly work: () => Answered
}

export function answerCall(world: World, request: IncomingMessage, url: URL, bytes: Buffer): Pending {
  const method = request.method ?? ''
  const results = resultsOperation(method, url.pathname)
  if (results !== null) {
    const work = (): Answered => ({
      answer: answerResults(world.artifacts, results, request, url, bytes),
      mistakes: [],
    })
    return { operation: results, body: undefined, work }
  }
  const body = parsed(bytes)
  const token = /^(?:token|bearer) (.+)/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) return only(null, body, refused(401, 'Requires authentication'))
  const permissions = permissionsOf(world.state, token)
  if (permissions === null) return only(null, body, refused(401, 'Bad credentials'))
  if (url.pathname === '/graphql') return graphql(world, body, permissions)
  const found = findOperation(method, url.pathname)
  if (found === null) return only(null, body, notFound(), `${method} ${url.pathname}: not described`)
  const { operation, path } = found
  const accept = request.headers.accept ?? ''
  return {
    operation: operation.id,
    body,
    work: () => {
      const read = checkRequest({ operation, path, query: url.searchParams, body })
      const mistakes = [...read.mistakes, ...acceptMistakes(operation, accept)]
      if (mistakes.length > 0) return { answer: refused(422, mistakes.join('; ')), mistakes }
      if (!allowed(operation.id, permissions)) return { answer: notAccessible(), mistakes: [] }
      if (isElsewhere(world, read.path)) return { answer: notFound(), mistakes: [] }
      const answer = handle(world, operation, { ...read, body, url: `${world.base}${url.pathname}` })
      const checked = 'described' in answer ? answer.described : answer.body
      return { answer, mistakes: checkAnswer(operation, answer.status, checked) }
    },
  }
}

function only(operation: AnyOperation | null, body: unknown, answer: Answer, ...mistakes: string[]): Pending {
  return { operation, body, work: () => ({ answer, mistakes }) }
}

function graphql(world: World, body: unknown, permissions: Permissions): Pending {
  const operation = graphqlOperation(body)
  if (operation === null)
    return only(null, body, refused(400, 'Problems parsing JSON'), 'graphql: not a query we know')
  return { operation, body, work: () => answerGraphql(world, operation, body, permissions) }
}

function handle(world: World, operation: Operation, call: object): Answer {
  const handlers: Handlers = {
    ...runHandlers(world),
    ...environmentHandlers(world),
    ...repositoryHandlers(world),
    ...gitHandlers(world),
    ...pullHandlers(world),
    ...issueHandlers(world),
    ...artifactHandlers(world),
  }
  // The contract has just checked that the call is the operation's own.
  const handler = handlers[operation.id] as ((call: Call<OperationId>) => Answer) | undefined
  if (handler === undefined)
    throw new Error(`${operation.id}: described, but the stand-in has no answer to it`)
  return handler(call as Call<OperationId>)
}

function acceptMistakes(operation: Operation, accept: string): string[] {
  if (/application\/(vnd\.github[\w.+-]*\+json|json)|\*\/\*/.test(accept)) return []
  return [`${operation.id}: accept header ${accept}`]
}

function isElsewhere(world: World, path: Readonly<Record<string, unknown>>): boolean {
  const { owner, name } = world.state
  const { owner: asked, repo } = path
  if (typeof asked !== 'string' || typeof repo !== 'string') return false
  return `${asked}/${repo}`.toLowerCase() !== `${owner}/${name}`.toLowerCase()
}

function parsed(bytes: Buffer): unknown {
  return bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'))
}
