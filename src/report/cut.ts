// How much fits: whole rows, and how many were left out.

export interface CutRows {
  readonly kept: readonly string[]
  readonly left: number
}

/** The first rows that fit into so many characters, each with its newline. */
export function cutRows(rows: readonly string[], budget: number): CutRows {
  let used = 0
  let kept = 0
  for (const row of rows) {
    used += row.length + 1
    if (used > budget) break
    kept++
  }
  return { kept: rows.slice(0, kept), left: rows.length - kept }
}
