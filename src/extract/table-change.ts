// What a new table changes against another one: rows, cells, and the mean score of each cell.

/** A cell's place in a table. */
export interface CellPlace {
  readonly source: string
  readonly encoder: string
  readonly quality: number
}

export interface TableChange {
  readonly sha256: { readonly before: string; readonly now: string }
  readonly rows: { readonly before: number; readonly now: number }
  readonly added: readonly CellPlace[]
  readonly removed: readonly CellPlace[]
  /** Cells that both have, in the order of the table, with the mean of the teacher’s score. */
  readonly common: readonly (CellPlace & { readonly before: number; readonly now: number })[]
}

export interface Unknown {
  /** Why there is nothing to compare with. */
  readonly why: string
}

/** Means of the teacher's score by cell. */
export type CellMeans = ReadonlyMap<string, CellPlace & { readonly mean: number }>

export interface Measured {
  readonly sha256: string
  readonly rows: number
  readonly cells: CellMeans
}

export const placeKey = ({ source, encoder, quality }: CellPlace): string =>
  JSON.stringify([source, encoder, quality])

export function compareTables(before: Measured, now: Measured): TableChange {
  const place = ({ source, encoder, quality }: CellPlace): CellPlace => ({ source, encoder, quality })
  const both = [...now.cells].filter(([key]) => before.cells.has(key))
  return {
    sha256: { before: before.sha256, now: now.sha256 },
    rows: { before: before.rows, now: now.rows },
    added: [...now.cells].filter(([key]) => !before.cells.has(key)).map(([, cell]) => place(cell)),
    removed: [...before.cells].filter(([key]) => !now.cells.has(key)).map(([, cell]) => place(cell)),
    common: both.map(([key, cell]) => ({
      ...place(cell),
      before: before.cells.get(key)!.mean,
      now: cell.mean,
    })),
  }
}
