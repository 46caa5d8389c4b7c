// Which rows of a table occur more than once. A million rows take a sort of a million numbers and no object a row.

/**
 * @param digests one a row; rows that are equal have equal digests
 * @param equal whether two rows whose digests are equal are equal
 * @returns the rows of every group of at least two equal rows, ascending; groups by their first row
 */
export function recurringRows(
  digests: Float64Array,
  equal: (row: number, other: number) => boolean,
): Int32Array[] {
  const seenTwice = repeated(digests)
  if (seenTwice.size === 0) return []
  // A digest has one group of rows, or, where two unequal rows share it, several.
  const groups = new Map<number, number[][]>()
  digests.forEach((digest, row) => {
    if (!seenTwice.has(digest)) return
    const sameDigest = groups.get(digest)
    if (sameDigest === undefined) {
      groups.set(digest, [[row]])
      return
    }
    const group = sameDigest.find(([first]) => first !== undefined && equal(first, row))
    if (group === undefined) sameDigest.push([row])
    else group.push(row)
  })
  return [...groups.values()]
    .flat()
    .filter(({ length }) => length > 1)
    .map((rows) => Int32Array.from(rows))
    .sort((a, b) => a[0]! - b[0]!)
}

function repeated(digests: Float64Array): Set<number> {
  const sorted = digests.toSorted()
  const twice = new Set<number>()
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index] === sorted[index - 1]) twice.add(sorted[index]!)
  }
  return twice
}
