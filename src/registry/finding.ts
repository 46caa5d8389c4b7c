// What a check of a registry finds, each kind with a stable code.
import type { RegistryRow } from './read-registry.js'

export type FindingCode =
  | 'registry-schema'
  | 'smoke-absent'
  | 'placeholder-digest'
  | 'weights-missing'
  | 'weights-lfs-pointer'
  | 'weights-undecodable'
  | 'weights-external-data'
  | 'weights-digest'
  | 'sidecar-disagrees'
  | 'manifest-disagrees'

export interface Finding {
  readonly code: FindingCode
  /** The file or row, what was expected, what came. */
  readonly message: string
}

export function finding(code: FindingCode, message: string): Finding {
  return { code, message }
}

/** The digest that a row pins, or how it fails to. */
export function pinnedBy({ fields }: RegistryRow): string {
  const sha256 = fields.get('sha256')
  return typeof sha256?.value === 'string' ? sha256.value : (sha256?.raw ?? 'nothing')
}
