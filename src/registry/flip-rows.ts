// What a flip does to a row: `smoke` to false, `sha256` to the member's digest, and never anything else.
import { shown } from '../errors/shown.js'
import { FlipRefused } from './flip-refused.js'
import type { Registry, RegistryRow, Token } from './read-registry.js'
import type { TokenEdit } from '../formats/splice.js'

export interface RowFlip {
  readonly id: string
  readonly seed: number
  /** The digest that the row pins now. */
  readonly before: string
  /** sha256 of the promoted weights. */
  readonly after: string
  /** first: goes to production. replace: is in production and gets other weights. same: is in production with these. */
  readonly kind: 'first' | 'replace' | 'same'
  /** Of `smoke` and of `sha256`, as far as they change. */
  readonly edits: readonly TokenEdit[]
}

/** @throws FlipRefused smoke-absent, row-invalid, placeholder-digest */
export function flipRow(registry: Registry, row: RegistryRow, seed: number, sha256: string): RowFlip {
  const place = `${registry.path}:${row.place}: row ${row.id}`
  const smoke = row.fields.get('smoke')
  const digest = row.fields.get('sha256')
  if (smoke === undefined)
    throw new FlipRefused('smoke-absent', `${place}: expected "smoke": true, got no such key`)
  if (typeof smoke.value !== 'boolean') throw invalid(place, 'smoke', 'true', smoke)
  if (digest === undefined || typeof digest.value !== 'string')
    throw invalid(place, 'sha256', 'a digest', digest)
  const before = digest.value
  const pin = { offset: digest.offset, expected: digest.raw, replacement: JSON.stringify(sha256) }
  const flip = { id: row.id, seed, before, after: sha256 }
  if (!smoke.value) {
    return before === sha256
      ? { ...flip, kind: 'same', edits: [] }
      : { ...flip, kind: 'replace', edits: [pin] }
  }
  if (before === sha256) {
    throw new FlipRefused(
      'placeholder-digest',
      `${place}: expected weights other than the placeholder’s, got the digest the smoke row already pins: ${sha256}`,
    )
  }
  const promote = { offset: smoke.offset, expected: smoke.raw, replacement: 'false' }
  return { ...flip, kind: 'first', edits: [promote, pin] }
}

function invalid(place: string, key: string, expected: string, got: Token | undefined): FlipRefused {
  const value = got === undefined ? 'nothing' : shown(got.value)
  return new FlipRefused('row-invalid', `${place}: ${key}: expected ${expected}, got ${value}`)
}
