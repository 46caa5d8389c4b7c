// A JSON file as text, with the place of every value in it: strictly JSON in UTF-8, and no key twice.
import jsonc, { type Node, type ParseError } from 'jsonc-parser'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'

/** A value in the text; `offset` and `length` count UTF-16 code units and span exactly its token, quotes included. */
export type JsonNode = Node

export interface JsonDocument {
  readonly path: string
  /** The file decoded, byte-order mark included: encoding it as UTF-8 gives the file's bytes again. */
  readonly text: string
  readonly root: JsonNode
  /** What JSON.parse makes of the file. */
  readonly value: unknown
}

/**
 * Refused: comments, trailing commas, NaN, a key that stands twice in one object, anything that is not UTF-8.
 * @param path how messages name the file
 * @throws SeedgateError registry-invalid, with line and column
 */
export function readJsonDocument(bytes: Uint8Array, path: string): JsonDocument {
  const text = decode(bytes, path)
  // A space is as long as the mark, so every offset in `source` is one in `text`.
  const source = text.replace(/^\uFEFF/, ' ')
  const errors: ParseError[] = []
  const root = parseTree(source, errors, path)
  const fault = errors[0]
  if (fault !== undefined || root === undefined) {
    const what = fault === undefined ? 'nothing' : wordsOf(jsonc.printParseErrorCode(fault.error))
    throw invalid(`${path}:${placeOf(text, fault?.offset ?? 0)}: expected strict JSON, got: ${what}`)
  }
  refuseRepeatedKeys(root, text, path)
  return { path, text, root, value: parseStrictly(source, path) }
}

/** `line:column` of an offset, both from 1. For many offsets of one text, {@link placesIn}. */
export function placeOf(text: string, offset: number): string {
  return placesIn(text)(offset)
}

/** Finds the starts of all lines once, so that each place costs a binary search and not a walk through the text before it. */
export function placesIn(text: string): (offset: number) => string {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return `${low + 1}:${offset - starts[low]! + 1}`
  }
}

/** The entries of an object node; empty for any other node. */
export function entriesOf(node: JsonNode): readonly { key: string; keyNode: JsonNode; value: JsonNode }[] {
  if (node.type !== 'object') return []
  return (node.children ?? []).flatMap(({ children }) => {
    const [keyNode, value] = children ?? []
    return keyNode === undefined || value === undefined
      ? []
      : [{ key: String(keyNode.value), keyNode, value }]
  })
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw invalid(`${path}: expected UTF-8, got bytes that are not`, cause)
  }
}

function parseTree(source: string, errors: ParseError[], path: string): JsonNode | undefined {
  try {
    return jsonc.parseTree(source, errors, { disallowComments: true, allowTrailingComma: false })
  } catch (cause) {
    throw invalid(`${path}: expected a registry, got values nested too deep to read`, cause)
  }
}

// Where two parsers read one text differently, the registry means two things: both must accept it.
function parseStrictly(source: string, path: string): unknown {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw invalid(`${path}: expected strict JSON`, cause)
  }
}

function refuseRepeatedKeys(node: JsonNode, text: string, path: string): void {
  const seen = new Map<string, JsonNode>()
  for (const { key, keyNode, value } of entriesOf(node)) {
    const first = seen.get(key)
    if (first !== undefined) {
      const [here, there] = [placeOf(text, keyNode.offset), placeOf(text, first.offset)]
      throw invalid(`${path}:${here}: expected every key once, got ${shown(key)} again (first at ${there})`)
    }
    seen.set(key, keyNode)
    refuseRepeatedKeys(value, text, path)
  }
  if (node.type === 'array') for (const item of node.children ?? []) refuseRepeatedKeys(item, text, path)
}

/** `CommaExpected` → `comma expected`. */
function wordsOf(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function invalid(message: string, cause?: unknown): SeedgateError {
  return new SeedgateError('registry-invalid', message, {
    hint: 'mend the file on the base branch first; seedgate never repairs a registry',
    cause,
  })
}
