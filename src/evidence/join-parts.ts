// Parts of one seed, trained on several machines → the seed's result, with the bytes that one machine would have written.
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { compareCodePoints } from '../formats/code-point-order.js'
import { parseSidecar, serialiseSidecar, type EnsembleManifest } from '../members/sidecar.js'
import type { Files } from '../ports/files.js'
import { joinPredictions } from '../predictions/join.js'
import { parsePredictions } from '../predictions/parse.js'
import { serialisePredictions } from '../predictions/serialise.js'
import { EvidenceFolder } from './evidence-folder.js'
import type { PartFile } from './evidence.js'
import {
  losoFile,
  memberModelFile,
  memberName,
  memberSidecarFile,
  partialFile,
  predictionsFile,
  shardFolder,
} from './layout.js'
import { EVIDENCE_LIMITS } from './limits.js'
import { serialiseLosoSeed, type LosoSeed, type PinnedFile } from './loso-seed.js'
import { groupParts, readParts, type Parts } from './read-parts.js'
import { summariseFolds } from './summarise-folds.js'

/** In these the parts of one seed differ; everything else that their results say must be the same. */
const OF_A_PART: Partial<LosoSeed> = {
  ...summariseFolds([]),
  wall_time_s: undefined,
  predictions: undefined,
  member: undefined,
}

/**
 * Puts together what the parts say, and judges nothing: a fold that is missing or there twice is so in the result, where the gate
 * names it. Parts that are not of one split, or not of one recipe, corpus and code, are never put together: the first
 * of them make the seed's result, and each other kind one more, below `shards/{n}/`, where the gate finds a second result of the seed.
 * @param out the shards' files, copied
 * @param spare the first n that no shard has
 * @returns a manifest for each member whose seed was put together
 * @throws SeedgateError evidence-invalid where a part's file cannot be read
 */
export async function joinParts(
  files: Files,
  out: string,
  ensemble: string,
  spare: number,
): Promise<EnsembleManifest[]> {
  const folder = await EvidenceFolder.open(files, out)
  const manifests: EnsembleManifest[] = []
  const taken = new Set(folder.paths)
  let next = spare
  for (const parts of groupParts(await readParts(folder), kindOf)) {
    const { named } = parts[0]
    const own = [losoFile(named), predictionsFile(named), memberSidecarFile(ensemble, named)]
    const base = own.some((path) => taken.has(path)) ? shardFolder(next++) : ''
    const write = async (path: string, text: string): Promise<PinnedFile> => {
      taken.add(`${base}${path}`)
      await files.writeAtomically(join(out, `${base}${path}`), text)
      return { path, sha256: createHash('sha256').update(text).digest('hex') }
    }
    const seed = { folder, write, ensemble, parts }
    const result = await writeResult(seed)
    const manifest = await writeSidecar(seed, result)
    if (base === '' && manifest !== null) manifests.push(manifest)
  }
  return manifests
}

interface SplitSeed {
  readonly folder: EvidenceFolder
  readonly write: (path: string, text: string) => Promise<PinnedFile>
  readonly ensemble: string
  readonly parts: Parts
}

function kindOf({ named, part, loso }: PartFile): string {
  return JSON.stringify([named, part.of, { ...loso, ...OF_A_PART }])
}

async function writeResult(seed: SplitSeed): Promise<LosoSeed> {
  const { parts, write } = seed
  const { named, loso } = parts[0]
  const folds = parts.flatMap((part) => part.loso.folds)
  const times = parts.flatMap((part) => part.loso.wall_time_s ?? [])
  const predictions = await predictionsOf(seed)
  const result: LosoSeed = {
    ...loso,
    ...summariseFolds(folds.toSorted((a, b) => compareCodePoints(a.held_out, b.held_out))),
    // They were trained side by side.
    wall_time_s: times.length === 0 ? undefined : Math.max(...times),
    predictions: predictions === null ? undefined : await write(predictionsFile(named), predictions),
    member: parts.find((part) => part.loso.member !== undefined)?.loso.member,
  }
  await write(losoFile(named), serialiseLosoSeed(result))
  return result
}

/** Null where no part has any. */
async function predictionsOf({ folder, parts }: SplitSeed): Promise<string | null> {
  const found = []
  for (const { base, part, named: seed } of parts) {
    const file = `${base}${partialFile(part, predictionsFile(seed))}`
    const bytes = await folder.read(file, EVIDENCE_LIMITS.predictions)
    if (bytes !== null) found.push(parsePredictions(bytes, { file, seed }))
  }
  const [first] = found
  return first === undefined ? null : serialisePredictions(joinPredictions(first.seed, found))
}

/** The one thing that a member's own machine could not say in its sidecar is what the folds of the others came to. */
async function writeSidecar(
  { folder, parts, ensemble, write }: SplitSeed,
  { mean_plcc, recipe_sha256, training_sha256, corpus_sha256 }: LosoSeed,
): Promise<EnsembleManifest | null> {
  const [{ named }] = parts
  const path = memberSidecarFile(ensemble, named)
  for (const { base, part } of parts) {
    const from = `${base}${partialFile(part, path)}`
    const bytes = await folder.read(from, EVIDENCE_LIMITS.json)
    if (bytes === null) continue
    const sidecar = serialiseSidecar({ ...parseSidecar(bytes, from), loso_mean_plcc: mean_plcc })
    const pinned = await write(path, sidecar)
    const onnx = memberModelFile(ensemble, named)
    const weights = await folder.read(onnx, EVIDENCE_LIMITS.model)
    if (weights === null || recipe_sha256 === undefined || corpus_sha256 === undefined) return null
    const member = {
      id: memberName(ensemble, named),
      seed: named,
      onnx: basename(onnx),
      sha256: createHash('sha256').update(weights).digest('hex'),
      sidecar: basename(path),
      sidecar_sha256: pinned.sha256,
    }
    const trained = { recipe_sha256, training_sha256, corpus_sha256 }
    return { id: ensemble, kind: 'fr_ensemble', ...trained, members: [member] }
  }
  return null
}
