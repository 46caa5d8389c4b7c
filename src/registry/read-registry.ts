// The registry: its rows by id, and for every field of a row the exact place of its value in the text.
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import {
  entriesOf,
  placesIn,
  readJsonDocument,
  type JsonDocument,
  type JsonNode,
} from '../formats/json-document.js'

/** One value as it stands in the text. */
export interface Token {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  /** The token itself, quotes and escapes as written. */
  readonly raw: string
  readonly value: unknown
}

export interface RegistryRow {
  readonly id: string
  /** `line:column` of its opening brace. */
  readonly place: string
  readonly fields: ReadonlyMap<string, Token>
}

export interface Registry {
  /** Path in the repository. */
  readonly path: string
  /** The whole file; encoding it as UTF-8 gives the file's bytes again. */
  readonly text: string
  readonly value: unknown
  /** In file order. */
  readonly rows: readonly RegistryRow[]
}

/**
 * Either an object with an array `models` of rows, or an array of rows; a row is an object with a string `id`.
 * @throws SeedgateError registry-invalid, also where two rows have one id
 */
export function readRegistry(bytes: Uint8Array, path: string): Registry {
  const registry = readRows(bytes, path)
  const [repeated] = repeatedRows(registry)
  if (repeated === undefined) return registry
  const { row, first } = repeated
  const message = `expected every id once, got ${shown(row.id)} again (first at ${first.place})`
  throw invalid(registry, row.place, message)
}

/** The same, where an id may stand twice. @throws SeedgateError registry-invalid */
export function readRows(bytes: Uint8Array, path: string): Registry {
  const document = readJsonDocument(bytes, path)
  const placeOf = placesIn(document.text)
  const rows = rowNodes(document).map((node, index) => readRow(node, index, document, placeOf(node.offset)))
  return { path, text: document.text, value: document.value, rows }
}

/** Every row whose id an earlier row has, with that row (D28). */
export function repeatedRows({
  rows,
}: Registry): { readonly row: RegistryRow; readonly first: RegistryRow }[] {
  const seen = new Map<string, RegistryRow>()
  return rows.flatMap((row) => {
    const first = seen.get(row.id)
    if (first === undefined) seen.set(row.id, row)
    return first === undefined ? [] : [{ row, first }]
  })
}

export function findRow(registry: Registry, id: string): RegistryRow | undefined {
  return registry.rows.find((row) => row.id === id)
}

function rowNodes(document: JsonDocument): readonly JsonNode[] {
  const { root } = document
  const list = root.type === 'array' ? root : entriesOf(root).find(({ key }) => key === 'models')?.value
  if (list?.type !== 'array') {
    const got = list === undefined ? `${root.type} without it` : `models: ${list.type}`
    throw invalid(
      document,
      '1:1',
      `expected an array of rows, or an object with an array "models", got ${got}`,
    )
  }
  return list.children ?? []
}

function readRow(node: JsonNode, index: number, document: JsonDocument, place: string): RegistryRow {
  const fields = new Map(entriesOf(node).map(({ key, value }) => [key, tokenOf(value, document.text)]))
  const id = fields.get('id')?.value
  if (typeof id !== 'string' || id === '') {
    const got = node.type === 'object' ? (fields.has('id') ? shown(id) : 'no id') : node.type
    throw invalid(
      document,
      place,
      `row ${index}: expected an object with a non-empty string "id", got ${got}`,
    )
  }
  return { id, place, fields }
}

function tokenOf(node: JsonNode, text: string): Token {
  const raw = text.slice(node.offset, node.offset + node.length)
  const value: unknown = JSON.parse(raw)
  return { offset: node.offset, raw, value }
}

function invalid(document: { readonly path: string }, place: string, message: string): SeedgateError {
  return new SeedgateError('registry-invalid', `${document.path}:${place}: ${message}`, {
    hint: 'mend the registry on the base branch first; seedgate never guesses which row is meant',
  })
}
