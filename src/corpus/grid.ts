// The grid of (encoder, quality) pairs: does every source have every pair, and each as often?
import { shown } from '../errors/shown.js'
import type { CorpusTable } from './table.js'
import { firstOf, lineOf, named, type TableFinding } from './table-finding.js'

/** A cell of the grid in one source. */
interface Cell {
  rows: number
  readonly firstRow: number
}

interface Pair {
  readonly encoder: number
  readonly quality: number
  readonly firstRow: number
  /** By source. */
  readonly cells: Map<number, Cell>
}

/** More missing cells than these are counted, not looked for. */
const LOOKED_FOR = 10

export function gridFindings(table: CorpusTable): TableFinding[] {
  const pairs = pairsOf(table)
  const sentences = [...missingCells(table, pairs), ...unequalCells(table, pairs)]
  const missing = pairs.reduce((sum, { cells }) => sum + table.sources.length - cells.size, 0)
  const count = Math.max(sentences.length, sentences.length + missing - LOOKED_FOR)
  if (sentences.length === 0) return []
  return [
    {
      fault: 'corpus-incomplete-grid',
      message: firstOf(sentences, count),
      whatToDo:
        'make the cells that are missing, or take corpus.expect.grid out in a reviewed change of the recipe',
    },
  ]
}

function pairsOf({ rows, encoderOf, quality, sourceOf }: CorpusTable): Pair[] {
  const byEncoder = new Map<number, Map<number, Pair>>()
  for (let row = 0; row < rows; row++) {
    const encoder = encoderOf[row]!
    const ofEncoder = byEncoder.get(encoder) ?? new Map<number, Pair>()
    byEncoder.set(encoder, ofEncoder)
    const value = quality[row]!
    const pair = ofEncoder.get(value) ?? {
      encoder,
      quality: value,
      firstRow: row,
      cells: new Map<number, Cell>(),
    }
    ofEncoder.set(value, pair)
    const source = sourceOf[row]!
    const cell = pair.cells.get(source)
    if (cell === undefined) pair.cells.set(source, { rows: 1, firstRow: row })
    else cell.rows++
  }
  return [...byEncoder.values()].flatMap((ofEncoder) => [...ofEncoder.values()])
}

function missingCells(table: CorpusTable, pairs: readonly Pair[]): string[] {
  const sentences: string[] = []
  for (const pair of pairs) {
    if (pair.cells.size === table.sources.length) continue
    for (const source of table.sources.keys()) {
      if (pair.cells.has(source)) continue
      if (sentences.length === LOOKED_FOR) return sentences
      const there = `line ${lineOf(pair.firstRow)} has one of ${named(table.sources[table.sourceOf[pair.firstRow]!])}`
      sentences.push(
        `${named(table.sources[source])}: expected rows of ${cellName(table, pair)}, got none (${there})`,
      )
    }
  }
  return sentences
}

/** One sentence a source: its fullest and its emptiest cell. */
function unequalCells(table: CorpusTable, pairs: readonly Pair[]): string[] {
  const least = new Map<number, { pair: Pair; rows: number }>()
  const most = new Map<number, { pair: Pair; rows: number }>()
  for (const pair of pairs) {
    for (const [source, { rows }] of pair.cells) {
      if (rows < (least.get(source)?.rows ?? Infinity)) least.set(source, { pair, rows })
      if (rows > (most.get(source)?.rows ?? 0)) most.set(source, { pair, rows })
    }
  }
  return [...table.sources.entries()].flatMap(([source, name]) => {
    const [few, many] = [least.get(source), most.get(source)]
    if (few === undefined || many === undefined || few.rows === many.rows) return []
    return [
      `${named(name)}: expected every cell equally often, got ${few.rows} rows of ${cellName(table, few.pair)} and ${many.rows} of ${cellName(table, many.pair)}`,
    ]
  })
}

function cellName({ encoders }: CorpusTable, { encoder, quality }: Pair): string {
  return `${shown(encoders[encoder] ?? '')} at quality ${quality}`
}
