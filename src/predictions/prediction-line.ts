// One line of a predictions file: is it what it must be, and if not, what is it?
import { SeedgateError } from '../errors/seedgate-error.js'
import { parsePythonJson } from '../formats/python-json.js'

const MAX_ROW = 2_147_483_647

/** One line's object, read key by key. Every method throws SeedgateError evidence-invalid, naming place and key. */
export class PredictionLine {
  readonly #object: Readonly<Record<string, unknown>>
  readonly #place: string

  constructor(text: string, place: string) {
    this.#place = place
    let value: unknown
    try {
      value = parsePythonJson(text)
    } catch (cause) {
      throw invalidPredictions(place, 'expected one JSON object', cause)
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw invalidPredictions(place, `expected a JSON object, got ${shapeOf(value)}`)
    }
    this.#object = value as Record<string, unknown>
  }

  rowIndex(key: string): number {
    const value = this.#value(key)
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_ROW) return value
    throw this.#wrong(key, `a row index from 0 to ${MAX_ROW}`, value)
  }

  number(key: string): number {
    const value = this.#value(key)
    if (typeof value === 'number') return value
    throw this.#wrong(key, 'a number', value)
  }

  /** The same string for the same name: a file of a million lines holds a handful. */
  name(key: string, maxLength: number, known: Map<string, string>): string {
    const value = this.#value(key)
    if (typeof value !== 'string') throw this.#wrong(key, 'a string', value)
    const name = known.get(value)
    if (name !== undefined) return name
    if (value.length > maxLength) throw this.#wrong(key, `at most ${maxLength} characters`, value)
    known.set(value, value)
    return value
  }

  #value(key: string): unknown {
    return Object.hasOwn(this.#object, key) ? this.#object[key] : undefined
  }

  #wrong(key: string, expected: string, value: unknown): SeedgateError {
    return invalidPredictions(`${this.#place}: ${key}`, `expected ${expected}, got ${shapeOf(value)}`)
  }
}

function shapeOf(value: unknown): string {
  if (value === undefined) return 'no such key'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string') return `a string of ${value.length} characters`
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${String(value)}`
  return 'an object'
}

/** What every mistake in a predictions file is raised as. */
export function invalidPredictions(place: string, problem: string, cause?: unknown): SeedgateError {
  return new SeedgateError('evidence-invalid', `${place}: ${problem}`, {
    hint: 'Each line is {"row", "source", "fold", "target", "prediction"}; let the trainer write the file again.',
    ...(cause === undefined ? {} : { cause }),
  })
}
