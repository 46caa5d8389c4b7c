// What a handler of the stand-in hands back.
import type { operations } from '@octokit/openapi-types'
import type { OperationId } from './description.js'

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** The body as the description knows it, where the live one is known to say more than is described. */
  readonly described?: unknown
}

/** A request that the contract has passed. */
export interface Call<Id extends OperationId> {
  readonly path: PathOf<Id>
  readonly query: QueryOf<Id>
  readonly body: BodyOf<Id>
  /** The address that was asked, without its query. */
  readonly url: string
}

type PathOf<Id extends OperationId> = operations[Id] extends { parameters: { path: infer P } } ? P : object
type QueryOf<Id extends OperationId> = operations[Id] extends { parameters: { query?: infer Q } }
  ? NonNullable<Q>
  : object
type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { 'application/json': infer B } }
}
  ? B
  : undefined

export type Handlers = { readonly [Id in OperationId]?: (call: Call<Id>) => Answer }

/** GitHub's basic error. */
export function refused(status: number, message: string, errors?: readonly object[]): Answer {
  const documentation_url = 'https://docs.github.com/rest'
  return { status, body: { message, ...(errors && { errors }), documentation_url, status: String(status) } }
}

export const notFound = (): Answer => refused(404, 'Not Found')

/** 422 with the text that GitHub puts into the list of errors. */
export function invalid(resource: string, message: string): Answer {
  return refused(422, 'Validation Failed', [{ resource, code: 'custom', message }])
}

/** One page of a list, with the headers that lead to the others. */
export function pageOf<Item>(
  all: readonly Item[],
  call: {
    readonly url: string
    readonly query: { readonly page?: number | undefined; readonly per_page?: number | undefined }
  },
  wrap: (items: readonly Item[]) => unknown = (items) => items,
): Answer {
  const { page = 1, per_page: size = 30 } = call.query
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const query = Object.entries({ ...call.query, page: to }).map(([key, value]) => [key, String(value)])
    return `<${call.url}?${new URLSearchParams(Object.fromEntries(query) as Record<string, string>).toString()}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  const body = wrap(all.slice(size * (page - 1), size * page))
  return { status: 200, body, ...(links.length > 0 && { headers: { link: links.join(', ') } }) }
}

type Fields = Readonly<Record<string, unknown>>

/** `over` laid on top of `under`, objects member by member, everything else replaced. */
export function laidOver(under: unknown, over: Fields): Fields {
  const base: Fields = isPlain(under) ? under : {}
  const merged = Object.entries(over).map(([key, value]) => [
    key,
    isPlain(value) && isPlain(base[key]) ? laidOver(base[key], value) : value,
  ])
  return { ...base, ...(Object.fromEntries(merged) as Fields) }
}

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
