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

export interface FindingPlace {
  /** From the top of the repository. */
  readonly file: string
  /** Id of the row it is about; null where it is about no single one. */
  readonly row: string | null
}

export interface Finding<Code extends string = FindingCode> extends FindingPlace {
  readonly code: Code
  /** The file or row, what was expected, what came. */
  readonly message: string
}

export function finding<Code extends string>(
  code: Code,
  file: string,
  row: RegistryRow | string | null,
  message: string,
): Finding<Code> {
  return { code, file, row: row === null || typeof row === 'string' ? row : row.id, message }
}

/** The digest that a row pins, or how it fails to. */
export function pinnedBy({ fields }: RegistryRow): string {
  const sha256 = fields.get('sha256')
  return typeof sha256?.value === 'string' ? sha256.value : (sha256?.raw ?? 'nothing')
}
