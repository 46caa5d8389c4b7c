// Are the bytes that git shows those that a Linux checkout and an archive give? Only where no attribute changes them on the way.
import { dirname } from 'node:path/posix'
import type { Attributes } from '../ports/history.js'
import { finding } from '../registry/finding.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding, ReadAttributes } from './guarded.js'

export interface AttributeQuestion {
  /** Files whose bytes somebody checks: registry, members, records. */
  readonly paths: readonly string[]
  readonly tree: LoadTree
  readonly head: ReadAttributes
  /** Null in an audit: then everything counts, not only what the change brought. */
  readonly base: ReadAttributes | null
}

/** A file is read only where an attribute of it could change its bytes. */
export async function checkAttributes({
  paths,
  tree,
  head,
  base,
}: AttributeQuestion): Promise<GuardFinding[]> {
  const asked = [...new Set(paths.flatMap((path) => [path, ...foldersOf(path)]))]
  const after = await head(asked)
  const suspects = paths.filter((path) => mayChange(path, after))
  if (suspects.length === 0) return []
  const before = base === null ? null : await base(asked)
  const read = await tree(suspects)
  return suspects.flatMap((path) => {
    const bytes = read(path)
    if (bytes === null) return []
    const known = new Set(before === null ? [] : changesOf(path, bytes, before))
    return changesOf(path, bytes, after)
      .filter((change) => !known.has(change))
      .map((change) => {
        const message = `${path}: expected the file’s own bytes for whoever checks it out, got ${change} in .gitattributes`
        return finding('attributes-change-bytes', path, null, message)
      })
  })
}

/** Whether any byte of a file at this path could change: the answer that needs no bytes. */
function mayChange(path: string, of: ReadonlyMap<string, Attributes>): boolean {
  const own = of.get(path)
  return (
    own?.eol === 'crlf' ||
    hasValue(own?.['working-tree-encoding']) ||
    hasValue(own?.filter) ||
    [own?.ident, own?.['export-subst']].some(isSet) ||
    [path, ...foldersOf(path)].some((one) => isSet(of.get(one)?.['export-ignore']))
  )
}

function foldersOf(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

/** The attributes that give a reader other bytes, as they would be written. */
function changesOf(path: string, bytes: Uint8Array, of: ReadonlyMap<string, Attributes>): string[] {
  const own = of.get(path)
  if (own === undefined) return []
  const text = new TextDecoder('latin1').decode(bytes)
  const left = [path, ...foldersOf(path)].some((one) => isSet(of.get(one)?.['export-ignore']))
  const encoding = own['working-tree-encoding']
  return [
    // A checkout writes CRLF for every LF; where text is auto git leaves what looks binary, a NUL in the first 8,000 bytes.
    ...(own.eol === 'crlf' &&
    own.text !== 'unset' &&
    !(own.text === 'auto' && isBinary(bytes)) &&
    text.includes('\n')
      ? ['eol=crlf']
      : []),
    ...(hasValue(encoding) && !/^utf-?8$/i.test(encoding) ? [`working-tree-encoding=${encoding}`] : []),
    ...(isSet(own.ident) && /\$Id(:[^$\n]*)?\$/.test(text) ? ['ident'] : []),
    ...(hasValue(own.filter) && own.filter !== 'lfs' ? [`filter=${own.filter}`] : []),
    ...(isSet(own['export-subst']) && text.includes('$Format:') ? ['export-subst'] : []),
    ...(left ? ['export-ignore'] : []),
  ]
}

const isSet = (value: string | undefined): boolean => value === 'set'
const hasValue = (value: string | undefined): value is string =>
  value !== undefined && !['set', 'unset', 'unspecified'].includes(value)
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 8000).includes(0)
