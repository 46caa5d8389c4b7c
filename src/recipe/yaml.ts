// YAML text → value, or what is wrong with it as YAML, each fault with its line. Time is linear in the text, whatever stands in it.
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'

/** A recipe is a page; a text beyond this is none, and takes long to read. */
const MOST_BYTES = 1 << 20
/** Aliases multiply: ten of ten of ten fill the memory. */
const MOST_ALIASES = 100

export type YamlReading =
  { readonly value: unknown; readonly faults: null } | { readonly faults: readonly string[] }

/** @param bytes YAML 1.2 in UTF-8 */
export function readYaml(bytes: Uint8Array): YamlReading {
  if (bytes.length > MOST_BYTES)
    return { faults: [`expected at most ${MOST_BYTES} bytes, got ${bytes.length}`] }
  try {
    return read(new TextDecoder().decode(bytes))
  } catch (error) {
    // The parser calls itself for every level, so a text of brackets alone ends its stack.
    if (error instanceof RangeError)
      return { faults: ['expected a recipe, got values nested too deep to read'] }
    throw error
  }
}

function read(text: string): YamlReading {
  const lines = new LineCounter()
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `line ${line}, column ${col}`
  }
  // The parser's own check of repeated keys compares each with all before it.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const faults = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], fault: message })),
    ...repeatedKeys(document),
    ...aliasFaults(document),
  ]
  if (faults.length === 0) {
    const reading = valueOf(document)
    if ('value' in reading) return { ...reading, faults: null }
    faults.push(reading)
  }
  return { faults: faults.map(({ offset, fault }) => `${placeOf(offset)}: ${fault}`) }
}

interface PlacedFault {
  readonly offset: number
  readonly fault: string
}

function repeatedKeys(document: Document.Parsed): PlacedFault[] {
  const faults: PlacedFault[] = []
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const value = isScalar(key) ? key.value : key
        if (seen.has(value)) {
          faults.push({ offset: offsetOf(key), fault: `expected every key once, got ${String(value)} again` })
        }
        seen.add(value)
      }
    },
  })
  return faults
}

/** An alias of a value that it stands in has no end; an alias of nothing has no value. */
function aliasFaults(document: Document.Parsed): PlacedFault[] {
  const faults: PlacedFault[] = []
  const anchors = new Map<string, unknown>()
  visit(document, {
    Node(_key, node, path) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
        return
      }
      const { source } = node
      const target = anchors.get(source)
      if (target !== undefined && !path.some((ancestor) => ancestor === target)) return
      const fault =
        target === undefined
          ? `expected an anchor &${source} before *${source}, got none`
          : `expected a value that ends, got *${source} inside &${source} itself`
      faults.push({ offset: offsetOf(node), fault })
    },
  })
  return faults
}

/** The value, or the fault of aliases that would multiply it until it fills the memory. */
function valueOf(document: Document.Parsed): { readonly value: unknown } | PlacedFault {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    let first: unknown = null
    visit(document, {
      Alias(_key, node) {
        first = node
        return visit.BREAK
      },
    })
    return {
      offset: offsetOf(first),
      fault: `expected at most ${MOST_ALIASES} aliases, those inside aliases counted, got more`,
    }
  }
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}
