// What can go wrong on the way, on purpose: by operation, and so many times.
import type { ServerResponse } from 'node:http'
import { refused, type Answer } from './answer.js'
import type { OperationId } from './description.js'
import type { GraphqlOperation } from './graphql.js'
import type { ResultsOperation } from './results-service.js'

export type AnyOperation = OperationId | GraphqlOperation | ResultsOperation

export type Fault =
  /** An answer without the work: an outage, a refusal with its exact words. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The work is done and the answer is an outage all the same. */
  | { readonly kind: 'lost'; readonly status: number }
  /** The connection breaks before the work is done, or after. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** Done, but late by so many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Status 200 (or the right one), but only half of the JSON. */
  | { readonly kind: 'truncated' }
  /** The right status and a page of HTML. */
  | { readonly kind: 'html' }
  /** The answer is changed before it is sent, and not checked against the description. */
  | { readonly kind: 'changed'; readonly change: (body: unknown) => unknown }
  /** No answer, ever. */
  | { readonly kind: 'silence' }

export interface Plan {
  readonly operation: AnyOperation | '*'
  readonly fault: Fault
  /** How many calls of the operation pass before it begins. */
  after: number
  times: number
}

/** The fault for this call, counted down. */
export function takeFault(plans: readonly Plan[], operation: AnyOperation | null): Fault | null {
  for (const plan of plans) {
    if (plan.times === 0 || (plan.operation !== '*' && plan.operation !== operation)) continue
    if (plan.after > 0) {
      plan.after--
      continue
    }
    plan.times--
    return plan.fault
  }
  return null
}

const LIMITED = { 'x-ratelimit-limit': '1000', 'x-ratelimit-used': '1000' }

/** The hour's budget is spent; new in so many seconds. */
export function primaryLimit(seconds: number): Fault {
  const reset = String(Math.floor(Date.now() / 1000) + seconds)
  const answer = refused(403, 'API rate limit exceeded for installation ID 12345.')
  const headers = { ...LIMITED, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  return { kind: 'answer', answer: { ...answer, headers } }
}

/** Too much at once; again after so many seconds. */
export function secondaryLimit(seconds: number): Fault {
  const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return { kind: 'answer', answer: { ...refused(403, words), headers: { 'retry-after': String(seconds) } } }
}

export const outage = (status = 502): Fault => ({ kind: 'answer', answer: refused(status, 'Server Error') })

export const says = (status: number, message: string, errors?: readonly object[]): Fault => ({
  kind: 'answer',
  answer: refused(status, message, errors),
})

const PAGE = '<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>'

/** Sends the answer as the fault lets it through. */
export async function send(
  response: ServerResponse,
  answer: Answer & { bytes?: Buffer },
  fault: Fault | null,
): Promise<void> {
  if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms))
  if (fault?.kind === 'drop') {
    response.destroy()
    return
  }
  const { status, headers = {} } = answer
  if (fault?.kind === 'html') {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
    return
  }
  if (answer.bytes !== undefined) {
    response.writeHead(status, headers).end(answer.bytes)
    return
  }
  const body = fault?.kind === 'changed' ? fault.change(answer.body) : answer.body
  const json = body === undefined ? '' : JSON.stringify(body)
  const text = fault?.kind === 'truncated' ? json.slice(0, Math.floor(json.length / 2)) : json
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers }).end(text)
}
