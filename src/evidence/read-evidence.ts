// A run directory → what it says about seeds, folds and predictions.
import type { OutOfFoldPredictions } from '../predictions/out-of-fold.js'
import { parsePredictions } from '../predictions/parse.js'
import { parseRecord } from '../extract/record.js'
import type { GatePolicy } from '../recipe/schema.js'
import type { EvidenceFolder } from './evidence-folder.js'
import type { Evidence, LosoFile, PartFile, RunFile } from './evidence.js'
import { EXTRACT_FILE, foldModelFile, partialFile, predictionsFile, RUN_FILE } from './layout.js'
import { EVIDENCE_LIMITS } from './limits.js'
import { parseLosoSeed } from './loso-seed.js'
import { readParts } from './read-parts.js'
import { parseRunRecord } from './run-record.js'

/** Joined shards keep what has the same name in each of them below here. */
const SHARD = String.raw`(?:shards/[^/]+/)?`
const RUN_RECORD = new RegExp(`^${SHARD}${RUN_FILE.replace('.', String.raw`\.`)}$`)
const LOSO_FILE = new RegExp(`^${SHARD}loso_seed(.*)\\.json$`, 's')
const PLAIN_SEED = /^(?:0|[1-9]\d{0,9})$/

/** Which seeds' predictions are wanted, and whether at all. */
export interface Wanted {
  readonly seeds: readonly number[]
  readonly policy: GatePolicy['evidence']
}

/**
 * What is missing is simply not in the result: that is the gate's to say.
 * @throws SeedgateError evidence-invalid where a file is there and cannot be read
 */
export async function readEvidence(folder: EvidenceFolder, { seeds, policy }: Wanted): Promise<Evidence> {
  const losoFiles = await readLosoFiles(folder)
  const parts = await readParts(folder)
  const recomputed = policy === 'recomputed'
  if (recomputed) await digestPredictions(folder, parts)
  const extract = await folder.read(EXTRACT_FILE, EVIDENCE_LIMITS.json)
  return {
    runs: await readRuns(folder),
    ...(extract === null ? {} : { extract: parseRecord(extract, EXTRACT_FILE) }),
    losoFiles,
    parts,
    predictions: recomputed ? await readPredictions(folder, seeds) : new Map(),
    foldModels: recomputed ? await digestFoldModels(folder, losoFiles) : new Set(),
  }
}

async function readRuns(folder: EvidenceFolder): Promise<RunFile[]> {
  const runs: RunFile[] = []
  for (const path of folder.paths.filter((candidate) => RUN_RECORD.test(candidate))) {
    const bytes = await folder.read(path, EVIDENCE_LIMITS.json)
    if (bytes !== null) runs.push({ path, record: parseRunRecord(bytes, path) })
  }
  return runs
}

async function readLosoFiles(folder: EvidenceFolder): Promise<LosoFile[]> {
  const files: LosoFile[] = []
  for (const path of folder.paths) {
    const name = LOSO_FILE.exec(path)?.[1]
    const bytes = name === undefined ? null : await folder.read(path, EVIDENCE_LIMITS.json)
    if (name === undefined || bytes === null) continue
    files.push({ path, named: PLAIN_SEED.test(name) ? Number(name) : null, loso: parseLosoSeed(bytes, path) })
  }
  return files
}

async function readPredictions(
  folder: EvidenceFolder,
  seeds: readonly number[],
): Promise<Map<number, OutOfFoldPredictions>> {
  const predictions = new Map<number, OutOfFoldPredictions>()
  for (const seed of seeds) {
    const file = predictionsFile(seed)
    const bytes = await folder.read(file, EVIDENCE_LIMITS.predictions)
    if (bytes !== null) predictions.set(seed, parsePredictions(bytes, { file, seed }))
  }
  return predictions
}

/** Reads the parts' predictions for their digests only: what they say is in the seed's own. */
async function digestPredictions(folder: EvidenceFolder, parts: readonly PartFile[]): Promise<void> {
  for (const { base, part, named } of parts)
    await folder.read(`${base}${partialFile(part, predictionsFile(named))}`, EVIDENCE_LIMITS.predictions)
}

/** Reads the fold models for their digests only: they are opened one at a time, when they are run. */
async function digestFoldModels(
  folder: EvidenceFolder,
  losoFiles: readonly LosoFile[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { named, loso } of losoFiles) {
    if (named === null) continue
    const sources = loso.folds.map((fold) => fold.held_out)
    for (const source of sources) {
      const path = foldModelFile(named, source, sources)
      if ((await folder.read(path, EVIDENCE_LIMITS.model)) !== null) found.add(path)
    }
  }
  return found
}
