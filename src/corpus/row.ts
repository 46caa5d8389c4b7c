// One line of the table → the values that the recipe names, or the faults of the line.
import { shown } from '../errors/shown.js'
import type { CorpusColumns } from '../recipe/schema.js'
import { parsePythonJson } from '../formats/python-json.js'

export interface CorpusRow {
  readonly source: string
  readonly encoder: string
  readonly quality: number
  readonly target: number
  /** In the order of the recipe's features. */
  readonly features: readonly number[]
}

export interface RowFault {
  /** Null where the whole line is at fault. */
  readonly column: string | null
  readonly fault: string
}

/** Longest name of a source or an encoder, in UTF-16 units. */
export const LONGEST_NAME = 100_000

/**
 * @param text one line, without its end
 * @returns the row, or what is wrong with it: a list of at least one fault
 */
export function parseRow(text: string, columns: CorpusColumns): CorpusRow | readonly RowFault[] {
  const cells = parseObject(text)
  if (cells === null) return [{ column: null, fault: `expected a JSON object, got ${shown(text)}` }]
  const faults: RowFault[] = []
  const cell = (column: string): unknown => {
    // A column named `toString` or `__proto__` is there only if the line says so.
    if (Object.hasOwn(cells, column)) return cells[column]
    faults.push({ column, fault: `missing; the row has ${shown(Object.keys(cells).join(', '))}` })
    return undefined
  }
  const name = (column: string): string => {
    const value = cell(column)
    if (isName(value)) return value
    if (value !== undefined) faults.push({ column, fault: nameFault(value) })
    return ''
  }
  const number = (column: string): number => {
    const value = cell(column)
    if (isFloat32(value)) return value
    if (value !== undefined) faults.push({ column, fault: numberFault(value) })
    return NaN
  }
  const row: CorpusRow = {
    source: name(columns.source),
    encoder: name(columns.encoder),
    quality: number(columns.quality),
    target: number(columns.target),
    features: columns.features.map(number),
  }
  return faults.length > 0 ? faults : row
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = parsePythonJson(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const LONE_SURROGATE = /\p{Surrogate}/u

function isName(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME && !LONE_SURROGATE.test(value)
  )
}

function nameFault(value: unknown): string {
  if (typeof value !== 'string' || value === '') return `expected a non-empty string, got ${shown(value)}`
  if (value.length > LONGEST_NAME) return `expected at most ${LONGEST_NAME} characters, got ${value.length}`
  return `expected well-formed Unicode, got ${shown(value)}`
}

/** Training is in float32: a value that is infinite there is refused here. */
function isFloat32(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(Math.fround(value))
}

function numberFault(value: unknown): string {
  if (typeof value !== 'number') return `expected a number, got ${shown(value)}`
  if (!Number.isFinite(value)) return `expected a finite number, got ${shown(value)}`
  return `expected a number that float32 can hold, got ${shown(value)}`
}
