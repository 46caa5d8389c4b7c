// The table that the recipe names, measured: what a new one is compared with.
import { join } from 'node:path'
import { readTable } from '../../corpus/read-table.js'
import type { CorpusTable } from '../../corpus/table.js'
import { describeError } from '../../errors/describe.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Files } from '../../ports/files.js'
import { placeKey, type CellPlace, type Measured, type Unknown } from '../../extract/table-change.js'
import type { Recipe } from '../../recipe/schema.js'

/** The table that the recipe names, as it is now. */
export async function measureTable(
  files: Files,
  recipeFolder: string,
  { corpus }: Recipe,
): Promise<Measured | Unknown> {
  const path = join(recipeFolder, corpus.table)
  if ((await files.kindOf(path)) === null) return { why: `${corpus.table} is not there` }
  try {
    return measured(await readTable(files, path, corpus.columns))
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    return { why: describeError(error).split('\n')[0] ?? '' }
  }
}

function measured(table: CorpusTable): Measured {
  const sums = new Map<string, CellPlace & { sum: number; rows: number }>()
  for (let row = 0; row < table.rows; row++) {
    const place = {
      source: table.sources[table.sourceOf[row]!]!,
      encoder: table.encoders[table.encoderOf[row]!]!,
      quality: table.quality[row]!,
    }
    const key = placeKey(place)
    const cell = sums.get(key) ?? { ...place, sum: 0, rows: 0 }
    cell.sum += table.target[row]!
    cell.rows++
    sums.set(key, cell)
  }
  const cells = new Map(
    [...sums].map(([key, { sum, rows, ...place }]) => [key, { ...place, mean: sum / rows }]),
  )
  return { sha256: table.sha256, rows: table.rows, cells }
}
