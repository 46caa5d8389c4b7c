// An artifact's name that was created and never finished is taken for good: under which other names the same upload is looked for.

/** No name that a workflow gives ends like this: see the input `shard`. */
const NTH = /~([2-9])$/

/** Every name that one upload may have, the wanted one first. */
export function uploadNames(wanted: string): readonly [string, ...string[]] {
  return [wanted, `${wanted}~2`, `${wanted}~3`]
}

/** The wanted name of an upload, and its place among {@link uploadNames}, from 1. */
export function wantedName(name: string): { readonly wanted: string; readonly nth: number } {
  const nth = NTH.exec(name)?.[1]
  return nth === undefined ? { wanted: name, nth: 1 } : { wanted: name.replace(NTH, ''), nth: Number(nth) }
}
