// Does the registry keep its own JSON Schema?
import { Ajv, type ErrorObject } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { shown } from '../errors/shown.js'
import { withinDeadline } from '../formats/deadline.js'

const DRAFTS = {
  'http://json-schema.org/draft-07/schema': Ajv,
  'https://json-schema.org/draft/2019-09/schema': Ajv2019,
  'https://json-schema.org/draft/2020-12/schema': Ajv2020,
} as const
/** What a schema without `$schema` is written in. */
const CURRENT = 'https://json-schema.org/draft/2020-12/schema'
/** Milliseconds for a whole registry. A pattern that backtracks can take years; ten thousand rows take a few tenths of a second. */
const DEADLINE = 5_000
/** References that follow each other before they count as a circle. */
const MOST_REFERENCES = 20

/**
 * Every departure of the registry from the schema, as a sentence. A schema that cannot be used is itself the departure:
 * nothing was checked then, and that must not look like a pass.
 */
export function schemaFaults(schemaBytes: Uint8Array, registry: unknown): readonly string[] {
  try {
    const schema: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(schemaBytes))
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
      return [`expected the schema to be an object, got ${shown(schema)}`]
    }
    const draft = '$schema' in schema ? String(schema.$schema).replace(/#$/, '') : CURRENT
    if (!isKnown(draft)) {
      return [`expected a schema in draft-07, 2019-09 or 2020-12, got ${shown(draft)}`]
    }
    const faults = withinDeadline(DEADLINE, () => faultsBy(DRAFTS[draft], schema, registry))
    return (
      faults ?? [
        `expected an answer within ${DEADLINE / 1000} s, got none: a pattern of the schema may backtrack`,
      ]
    )
  } catch (error) {
    return [`expected a schema that can be used: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function faultsBy(
  Draft: (typeof DRAFTS)[keyof typeof DRAFTS],
  schema: object,
  registry: unknown,
): readonly string[] {
  // Keywords and formats that the draft does not know are ignored, as the standard says.
  const ajv = new Draft({ allErrors: true, strict: false, logger: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  // A schema may ask for an answer later; what comes at once is then a promise, which is no pass.
  if ('$async' in validate) return ['expected a schema that answers at once, got one with $async']
  validate(registry)
  return (validate.errors ?? []).map(describe)
}

/**
 * What the schema says that a row without `smoke` means: the default of the first property of that name.
 * @returns null where the schema does not say it, or cannot be read
 */
export function smokeDefault(schemaBytes: Uint8Array | null): boolean | null {
  if (schemaBytes === null) return null
  try {
    const schema: unknown = JSON.parse(new TextDecoder().decode(schemaBytes))
    return defaultIn(schema, schema)
  } catch {
    // A schema that cannot be used is a finding of its own.
    return null
  }
}

function defaultIn(value: unknown, schema: unknown): boolean | null {
  if (typeof value !== 'object' || value === null) return null
  const stated = statedDefault(property(property(value, 'properties'), 'smoke'), schema)
  if (stated !== null) return stated
  for (const inner of Object.values(value)) {
    const found = defaultIn(inner, schema)
    if (found !== null) return found
  }
  return null
}

/** The default beside a property's own keywords, else that of the definition which its `$ref` names in this schema. */
function statedDefault(smoke: unknown, schema: unknown): boolean | null {
  let place = smoke
  for (let hop = 0; hop < MOST_REFERENCES; hop++) {
    const stated = property(place, 'default')
    if (typeof stated === 'boolean') return stated
    const reference = property(place, '$ref')
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return null
    place = decodeURIComponent(reference.slice(2))
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce(property, schema)
  }
  return null
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}

function isKnown(draft: string): draft is keyof typeof DRAFTS {
  return Object.hasOwn(DRAFTS, draft)
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const named = Object.values(params as Record<string, unknown>).filter((value) => typeof value === 'string')
  return `${instancePath || '/'}: ${message ?? 'does not fit'}${named.length > 0 ? ` (${named.join(', ')})` : ''}`
}
