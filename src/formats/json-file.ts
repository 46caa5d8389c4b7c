// A JSON file with a schema: bytes → value, or an error that names file, place, expected and got; value → bytes.
import { z } from 'zod'
import { parsePythonJson } from './python-json.js'
import { SeedgateError, type ErrorCode } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import { repeatedKey } from './repeated-keys.js'
import { parseSha256 } from './sha256.js'

/** More faults than these are counted, not listed. */
const FAULTS_SHOWN = 10

/**
 * @param code what the error is called where the bytes are no JSON or have another shape
 * @param path how messages name the file
 */
export function parseJsonFile<Value>(
  schema: z.ZodType<Value>,
  bytes: Uint8Array,
  path: string,
  code: ErrorCode,
): Value {
  const result = schema.safeParse(jsonOf(bytes, path, code), { reportInput: true })
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${path}: ${describe(issue)}`)
  const more = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more like these`] : []
  throw new SeedgateError(code, [...faults.slice(0, FAULTS_SHOWN), ...more].join('\n'), {
    hint: 'the file was not written by the version of the trainer or of seedgate that this one reads',
  })
}

/** Two spaces, the schema's order of keys, a newline at the end; NaN and infinities, for which JSON has no word, are null. */
export function formatJsonFile<Value>(schema: z.ZodType<Value>, value: Value): string {
  return `${JSON.stringify(schema.parse(value), null, 2)}\n`
}

function jsonOf(bytes: Uint8Array, path: string, code: ErrorCode): unknown {
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    value = parsePythonJson(text)
  } catch (cause) {
    throw new SeedgateError(code, `${path}: expected JSON, got ${bytes.length} bytes that are none`, {
      hint: 'the file is damaged or was cut off while it was written: take it from the run again',
      cause,
    })
  }
  const repeated = repeatedKey(text)
  if (repeated === null) return value
  const { key, line, column } = repeated
  throw new SeedgateError(
    code,
    `${path}:${line}:${column}: expected every key once, got ${shown(key)} again`,
    { hint: 'no trainer writes that: find out who edited the file' },
  )
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`,
    '',
  )
  const got = issue.input === undefined ? 'nothing' : shown(issue.input)
  return `${place === '' ? '' : `${place}: `}${expectation(issue)}, got ${got}`
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${article(issue.expected)}`
  if (issue.code === 'too_big') return `expected at most ${String(issue.maximum)} (${issue.origin})`
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(shown).join(' or ')}`
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1)
}

function article(type: string): string {
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`
}

/** A number as Python writes it: NaN and infinities are read; null, our own word for them, reads as NaN. */
export const anyNumber = z
  .custom<number | null>((value) => value === null || typeof value === 'number', {
    error: 'expected a number',
  })
  .transform((value) => value ?? NaN)
  .meta({ type: ['number', 'null'] })

/** A line of text from a trainer: names, remarks, paths, digests. */
export const shortText = z.string().max(1000)

/** A digest that a file states; whatever is no digest reads as null (sha256.ts). */
export const digest = shortText.nullable().transform(parseSha256)
