// parts/{g-of-G}/: what each machine says of the part of a seed that it trained.
import { parsePart } from '../folds/part.js'
import type { EvidenceFolder } from './evidence-folder.js'
import type { PartFile } from './evidence.js'
import { EVIDENCE_LIMITS } from './limits.js'
import { parseLosoSeed } from './loso-seed.js'

const PART_RESULT = /^(shards\/[^/]+\/)?parts\/(\d+-of-\d+)\/loso_seed(0|[1-9]\d{0,9})\.json$/

/** In code-point order of path. @throws SeedgateError evidence-invalid where a file is there and cannot be read */
export async function readParts(folder: EvidenceFolder): Promise<PartFile[]> {
  const parts: PartFile[] = []
  for (const path of folder.paths) {
    const [, base = '', name = '', seed = ''] = PART_RESULT.exec(path) ?? []
    const part = parsePart(name)
    if (part === null || part.of === 1) continue
    const bytes = await folder.read(path, EVIDENCE_LIMITS.json)
    if (bytes !== null)
      parts.push({ path, base, part, named: Number(seed), loso: parseLosoSeed(bytes, path) })
  }
  return parts
}

/** At least one. */
export type Parts = readonly [PartFile, ...PartFile[]]

/** Those of which `by` says the same, in the order in which the first of them stands. */
export function groupParts(parts: readonly PartFile[], by: (part: PartFile) => string): Parts[] {
  const groups = new Map<string, [PartFile, ...PartFile[]]>()
  for (const part of parts) {
    const group = groups.get(by(part))
    if (group === undefined) groups.set(by(part), [part])
    else group.push(part)
  }
  return [...groups.values()]
}
