// GitHub's own description of its interface, cut to what we use: which operation is meant by a request?
import { readFileSync } from 'node:fs'
import type { operations } from '@octokit/openapi-types'

export type OperationId = Extract<
  keyof operations,
  | `actions/${string}`
  | `repos/${string}`
  | `git/${string}`
  | `pulls/${string}`
  | `issues/${string}`
  | `teams/${string}`
  | `rate-limit/${string}`
>

interface Reference {
  readonly $ref?: string
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: object
}

interface Content {
  readonly examples?: Readonly<Record<string, Reference & { readonly value?: unknown }>>
}

interface Described extends Reference {
  readonly content?: Readonly<Record<string, Content>>
}

interface DescribedOperation {
  readonly operationId: OperationId
  readonly parameters?: readonly (Parameter & Reference)[]
  readonly requestBody?: Described
  readonly responses: Readonly<Record<string, Described>>
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** One operation, with how its address looks. */
export interface Operation {
  readonly id: OperationId
  readonly method: string
  /** JSON pointer to the operation inside the description, as ajv wants it. */
  readonly pointer: string
  readonly parameters: readonly Parameter[]
  readonly hasBody: boolean
  readonly responses: Readonly<Record<string, Described>>
  readonly pattern: RegExp
  readonly names: readonly string[]
}

// These may hold slashes; everything else ends at one.
const WITH_SLASHES = new Set(['ref', 'path'])

export const description = JSON.parse(
  readFileSync(new URL('github-openapi-subset.json', import.meta.url), 'utf8'),
) as Description

export function resolveReference(value: Reference): unknown {
  if (value.$ref === undefined) return value
  const [kind = '', name = ''] = value.$ref.split('/').slice(2)
  return description.components[kind]?.[name]
}

export const operationsByPath: readonly Operation[] = Object.entries(description.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(path, method, described)),
  )
  // A fixed word wins over a parameter: `/commits/main/statuses` is not the commit of a branch `main/statuses`.
  .sort((a, b) => a.names.length - b.names.length || b.pointer.length - a.pointer.length)

function operationOf(path: string, method: string, described: DescribedOperation): Operation {
  const names: string[] = []
  const pattern = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    names.push(name)
    return WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)'
  })
  return {
    id: described.operationId,
    method: method.toUpperCase(),
    pointer: `/paths/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}/${method}`,
    parameters: (described.parameters ?? []).map((parameter) => resolveReference(parameter) as Parameter),
    hasBody: described.requestBody !== undefined,
    responses: described.responses,
    pattern: new RegExp(`^${pattern}$`),
    names,
  }
}

/** The operation that answers at an address, and the parts of the path, decoded. */
export function findOperation(
  method: string,
  pathname: string,
): { operation: Operation; path: Record<string, string> } | null {
  for (const operation of operationsByPath) {
    const match = operation.method === method ? operation.pattern.exec(pathname) : null
    if (match === null) continue
    const values = match.slice(1).map(decodeURIComponent)
    return { operation, path: Object.fromEntries(operation.names.map((name, i) => [name, values[i] ?? ''])) }
  }
  return null
}

/** GitHub's own example of an answer, as a fresh copy. */
export function exampleOf(id: OperationId, status: number): unknown {
  const operation = operationsByPath.find((candidate) => candidate.id === id)
  const response = operation?.responses[String(status)]
  const described = response === undefined ? undefined : (resolveReference(response) as Described)
  const [example] = Object.values(described?.content?.['application/json']?.examples ?? {})
  if (example === undefined) throw new Error(`${id}: the description has no example of status ${status}`)
  return structuredClone((resolveReference(example) as { value: unknown }).value)
}
