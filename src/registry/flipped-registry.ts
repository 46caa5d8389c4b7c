// The registry's text after a flip, read again and compared token by token with what was meant.
import { isDeepStrictEqual } from 'node:util'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { RowFlip } from './flip-rows.js'
import { readRegistry, type Registry } from './read-registry.js'
import { spliceTokens } from '../formats/splice.js'

/** @throws SeedgateError defect, where anything but `smoke` and `sha256` of the rows to flip would change (D24) */
export function flippedRegistry(registry: Registry, rows: readonly RowFlip[]): Registry {
  const edits = rows.flatMap((row) => row.edits)
  const after = readRegistry(new TextEncoder().encode(spliceTokens(registry.text, edits).text), registry.path)
  const toFlip = new Map(rows.filter((row) => row.edits.length > 0).map((row) => [row.id, row]))
  const meant = registry.rows.map(({ id, fields }) => {
    const flip = toFlip.get(id)
    const changed = flip === undefined ? {} : { smoke: 'false', sha256: JSON.stringify(flip.after) }
    return Object.entries({ ...written(fields), ...changed })
  })
  const got = after.rows.map(({ fields }) => Object.entries(written(fields)))
  if (!isDeepStrictEqual(got, meant)) {
    throw new SeedgateError('defect', `${registry.path}: the splice did not do what the flip meant`)
  }
  return after
}

function written(fields: Registry['rows'][number]['fields']): Record<string, string> {
  return Object.fromEntries([...fields].map(([key, { raw }]) => [key, raw]))
}
