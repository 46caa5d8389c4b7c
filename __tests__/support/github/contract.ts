// Is this request one that GitHub's description allows, and is this answer one that it promises?
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { description, resolveReference, type Operation } from './description.js'

export interface ReadRequest {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface CheckedRequest {
  /** Path and query values in the types that the description gives them, defaults filled in. */
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly mistakes: readonly string[]
}

const answers = newAjv({})
answers.addSchema(withPlainNulls(description) as object, 'answers')
const bodies = newAjv({})
bodies.addSchema(withPlainNulls(withClosedBodies()) as object, 'bodies')
const parameters = newAjv({ coerceTypes: true, useDefaults: true })

function newAjv(options: object): Ajv {
  // GitHub's description is OpenAPI: its own keywords and formats are not ajv's, and it would warn of each.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, ...options })
  addFormats.default(ajv)
  for (const format of ['int64', 'int32', 'timestamp', 'repo.nwo']) ajv.addFormat(format, true)
  return ajv
}

/**
 * OpenAPI lets `nullable` stand beside a reference, a choice or a list of values, where ajv knows it beside a plain type only.
 * GitHub leaves null out of the list: the conclusion of a job that still runs is null.
 */
function withPlainNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainNulls)
  if (typeof value !== 'object' || value === null) return value
  const plain = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlainNulls(inner)]))
  if (plain['nullable'] !== true || ('type' in plain && !('enum' in plain))) return plain
  return { anyOf: [{ ...plain, nullable: undefined }, { type: 'null' }] }
}

/** GitHub ignores a key that it does not know, so a typo in `draft` would make a ready pull request: here it is a mistake. */
function withClosedBodies(): object {
  const closed = structuredClone(description)
  for (const methods of Object.values(closed.paths)) {
    for (const { requestBody } of Object.values(methods)) closeObjects(requestBody)
  }
  return closed
}

function closeObjects(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const composed = 'allOf' in value || 'anyOf' in value || 'oneOf' in value
  if ('properties' in value && !('additionalProperties' in value) && !composed) {
    Object.assign(value, { additionalProperties: false })
  }
  Object.values(value).forEach(closeObjects)
}

export function checkRequest({ operation, path, query, body }: ReadRequest): CheckedRequest {
  const mistakes: string[] = []
  const read = (
    place: 'path' | 'query',
    values: Readonly<Record<string, string>>,
  ): Record<string, unknown> => {
    const data: Record<string, unknown> = { ...values }
    const validate = parametersOf(operation, place)
    if (!validate(data)) mistakes.push(...said(`${operation.id} ${place}`, validate.errors))
    return data
  }
  const checked = { path: read('path', path), query: read('query', Object.fromEntries(query)) }
  if (operation.hasBody) {
    const at = `bodies#${operation.pointer}/requestBody/content/application~1json/schema`
    const validate = bodies.getSchema(at)
    if (validate?.(body ?? {}) === false) mistakes.push(...said(`${operation.id} body`, validate.errors))
  } else if (body !== undefined) mistakes.push(`${operation.id} body: expected none`)
  return { ...checked, mistakes }
}

function parametersOf(operation: Operation, place: 'path' | 'query'): ValidateFunction {
  const key = `${operation.id} ${place}`
  const known = parameters.getSchema(key)
  if (known !== undefined) return known
  const described = operation.parameters.filter((parameter) => parameter.in === place)
  return parameters
    .addSchema(
      {
        type: 'object',
        properties: Object.fromEntries(described.map((parameter) => [parameter.name, parameter.schema])),
        required: described.filter((parameter) => parameter.required === true).map(({ name }) => name),
        additionalProperties: false,
        components: description.components,
      },
      key,
    )
    .getSchema(key) as ValidateFunction
}

/** What is wrong with our own answer. An error that the operation does not list may still be GitHub's basic error. */
export function checkAnswer(operation: Operation, status: number, body: unknown): readonly string[] {
  const place = `${operation.id} answer ${status}`
  const response = operation.responses[String(status)]
  if (response === undefined && status < 400) {
    return [`${place}: not described, only ${Object.keys(operation.responses).join(', ')}`]
  }
  const described = response === undefined ? undefined : resolveReference(response)
  const hasJson =
    typeof described === 'object' &&
    described !== null &&
    'content' in described &&
    JSON.stringify(described.content).includes('"application/json"')
  if (!hasJson && status < 400) return body === undefined ? [] : [`${place}: expected no body`]
  const at = response?.$ref?.slice(1) ?? `${operation.pointer}/responses/${status}`
  const schema = hasJson ? `${at}/content/application~1json/schema` : '/components/schemas/basic-error'
  const validate = answers.getSchema(`answers#${schema}`)
  if (validate === undefined) return [`${place}: no schema at ${schema}`]
  return validate(body) === true ? [] : said(place, validate.errors)
}

function said(place: string, errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${place}${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
  )
}
