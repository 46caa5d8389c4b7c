// Which rows of a table occur more than once. A million rows take sorts of a million numbers, and objects only for rows that recur.

/**
 * @param digests one a row; rows that are equal have equal digests
 * @param equal whether two rows whose digests are equal are equal
 * @returns the rows of every group of at least two equal rows, ascending; groups by their first row
 */
export function recurringRows(
  digests: Float64Array,
  equal: (row: number, other: number) => boolean,
): Int32Array[] {
  const rows = rowsThatMeet(digests)
  const groups: Int32Array[] = []
  for (let start = 0; start < rows.length;) {
    let end = start + 1
    while (end < rows.length && digests[rows[end]!] === digests[rows[start]!]) end++
    groups.push(...equalAmong(rows.subarray(start, end), equal))
    start = end
  }
  return groups.sort((a, b) => a[0]! - b[0]!)
}

/** The rows whose digest another row has too, by digest and then by row. */
function rowsThatMeet(digests: Float64Array): Int32Array {
  const sorted = digests.toSorted()
  const repeated = new Set<number>()
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index] === sorted[index - 1]) repeated.add(sorted[index]!)
  }
  if (repeated.size === 0) return new Int32Array(0)
  const rows = new Int32Array(digests.length)
  let count = 0
  digests.forEach((digest, row) => {
    if (repeated.has(digest)) rows[count++] = row
  })
  return rows.subarray(0, count).sort((a, b) => digests[a]! - digests[b]! || a - b)
}

/** Rows of one digest are one group, but for the rare pair of others that share it. */
function equalAmong(rows: Int32Array, equal: (row: number, other: number) => boolean): Int32Array[] {
  const groups: Int32Array[] = []
  for (let left = rows; left.length > 1;) {
    const first = left[0]!
    const same = left.filter((row) => row === first || equal(first, row))
    if (same.length > 1) groups.push(same)
    left = left.filter((row) => row !== first && !equal(first, row))
  }
  return groups
}
