// Where everything lies in a run directory. A source's name is text from a corpus: it becomes a file name only through here.
import { createHash } from 'node:crypto'
import { partName, type Part } from '../folds/part.js'

export const RUN_FILE = 'run.json'
/** How the table was made: the copy of what lay beside the table. */
export const EXTRACT_FILE = 'extract.json'
export const PROMOTE_FILE = 'PROMOTE.json'
export const HOLD_FILE = 'HOLD.json'
/** The verdict's attestation, a Sigstore bundle; no evidence. */
export const ATTESTATION_FILE = 'PROMOTE.sigstore.json'
export const REPORT_FILE = 'report.html'
/** Below it lies what each shard has of its own, and what two of them both claim. */
export const SHARDS_FOLDER = 'shards/'
const PARTS_FOLDER = 'parts'
/** The corpus table, where it travels. One path for every shard: its name says what is in it. */
export const tableFile = (sha256: string): string => `corpus/${sha256}.jsonl.gz`
export const isTableFile = (path: string): boolean => /^corpus\/[0-9a-f]{64}\.jsonl\.gz$/.test(path)
export const CHECKPOINT_FOLDER = 'checkpoints'
/** What the lock of a run that is going on keeps in its directory; no evidence. */
export const LOCK_PREFIX = '.seedgate.'

export const losoFile = (seed: number): string => `loso_seed${seed}.json`
export const predictionsFile = (seed: number): string => `predictions_seed${seed}.jsonl`
/** Below it lies what the gate infers itself; whatever a trainer left there is removed. */
export const SCORES_FOLDER = 'scores'
export const scoresFile = (seed: number): string => `${SCORES_FOLDER}/seed${seed}.f32`
/** @param sources all that the corpus has */
export const foldModelFile = (seed: number, source: string, sources: readonly string[]): string =>
  `folds/seed${seed}/${fileNameOf(source, sources)}.onnx`
export const memberName = (ensemble: string, seed: number): string => `${ensemble}_seed${seed}`
export const memberModelFile = (ensemble: string, seed: number): string =>
  `members/${memberName(ensemble, seed)}.onnx`
export const memberSidecarFile = (ensemble: string, seed: number): string =>
  `members/${memberName(ensemble, seed)}.json`
export const manifestFile = (ensemble: string): string => `members/${ensemble}.json`
/** `when` in UTC; the name sorts by time and has no character a file system or an artifact store refuses. */
export const logFile = (seed: number, when: Date): string =>
  `logs/seed${seed}_${when
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')}.log`

export const shardFolder = (shard: number): string => `${SHARDS_FOLDER}${shard}/`
/**
 * What the part of a run says of a seed: below `parts/{g-of-G}/`, where nobody takes it for the seed's result, at the place that
 * the result has in the run directory. Of a run that is no part, that very place.
 */
export const partialFile = (part: Part, path: string): string =>
  part.of === 1 ? path : `${PARTS_FOLDER}/${partName(part)}/${path}`

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** What Windows takes for a device, whatever follows the first dot. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * The source itself where it is a plain name that no other source has in other case, for there are file systems on which these would be
 * one file; else `~` and the first 16 hex digits of its sha256.
 * @param sources all that the corpus has
 */
export function fileNameOf(source: string, sources: readonly string[]): string {
  return PLAIN_NAME.test(source) && !DEVICE_NAME.test(source) && !hasTwin(source, sources)
    ? source
    : `~${createHash('sha256').update(source).digest('hex').slice(0, 16)}`
}

/** Of a list of sources, the names in lower case that more than one of them has. */
const sharedNames = new WeakMap<readonly string[], ReadonlySet<string>>()

function hasTwin(source: string, sources: readonly string[]): boolean {
  const known = sharedNames.get(sources) ?? sharedInLowerCase(sources)
  sharedNames.set(sources, known)
  return known.has(source.toLowerCase())
}

function sharedInLowerCase(sources: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const source of new Set(sources)) {
    const folded = source.toLowerCase()
    if (seen.has(folded)) shared.add(folded)
    seen.add(folded)
  }
  return shared
}
