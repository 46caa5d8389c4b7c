// Several runs of one recipe's seeds → one run directory, which can be judged, kept and verified like any other.
import { join } from 'node:path'
import { SeedgateError } from '../errors/seedgate-error.js'
import { parseManifest, serialiseManifest, type EnsembleManifest } from '../members/sidecar.js'
import type { Files } from '../ports/files.js'
import { EvidenceFolder } from './evidence-folder.js'
import {
  ATTESTATION_FILE,
  CHECKPOINT_FOLDER,
  HOLD_FILE,
  isTableFile,
  manifestFile,
  PROMOTE_FILE,
  REPORT_FILE,
  RUN_FILE,
  SCORES_FOLDER,
  shardFolder,
  SHARDS_FOLDER,
} from './layout.js'
import { joinParts } from './join-parts.js'
import { EVIDENCE_LIMITS } from './limits.js'

/** A verdict, its attestation and a report speak of one shard only; checkpoints are no evidence; scores the gate infers itself. */
const LEFT_BEHIND = [PROMOTE_FILE, HOLD_FILE, ATTESTATION_FILE, REPORT_FILE]

/**
 * Copies every file to its own place in `out`. What each shard has of its own (run.json), and what two shards both claim, goes
 * below `shards/{n}/`, n from 1 in the order given, where the gate finds it. Parts of a seed become its result (join-parts.ts), and
 * the manifests one, of all their members. A corpus table that travels is there once.
 * @throws SeedgateError usage-invalid, run-directory-not-empty, evidence-not-found, evidence-invalid
 */
export async function joinShards(
  files: Files,
  dirs: readonly string[],
  out: string,
  ensemble: string,
): Promise<void> {
  await refuseUsedFolder(files, out)
  const taken = new Set<string>()
  const manifests: EnsembleManifest[] = []
  for (const [index, dir] of dirs.entries()) {
    const shard = await EvidenceFolder.open(files, dir)
    for (const path of shard.paths.filter(isEvidence)) {
      refuseJoined(dir, path)
      const bytes = await shard.read(path, EVIDENCE_LIMITS.predictions)
      if (bytes === null) continue
      if (path === manifestFile(ensemble)) {
        manifests.push(parseManifest(bytes, join(dir, path)))
        continue
      }
      // The table is the same in every shard that has one; the gate compares what is in it with its name.
      if (isTableFile(path) && taken.has(path)) continue
      const itsOwn = path === RUN_FILE || taken.has(path)
      taken.add(path)
      await files.writeAtomically(join(out, itsOwn ? `${shardFolder(index + 1)}${path}` : path), bytes)
    }
  }
  manifests.push(...(await joinParts(files, out, ensemble, dirs.length + 1)))
  const manifest = joinManifests(manifests)
  if (manifest !== null)
    await files.writeAtomically(join(out, manifestFile(ensemble)), serialiseManifest(manifest))
}

function isEvidence(path: string): boolean {
  const folders = [CHECKPOINT_FOLDER, SCORES_FOLDER]
  return !LEFT_BEHIND.includes(path) && !folders.some((folder) => path.startsWith(`${folder}/`))
}

/** Null where the shards' manifests are of different things: then there is no manifest of all. */
function joinManifests(manifests: readonly EnsembleManifest[]): EnsembleManifest | null {
  const [first] = manifests
  if (first === undefined) return null
  const same = manifests.every(
    ({ id, recipe_sha256, training_sha256, corpus_sha256 }) =>
      id === first.id &&
      recipe_sha256 === first.recipe_sha256 &&
      training_sha256 === first.training_sha256 &&
      corpus_sha256 === first.corpus_sha256,
  )
  const members = manifests.flatMap((manifest) => manifest.members)
  return same ? { ...first, members: members.toSorted((a, b) => a.seed - b.seed) } : null
}

async function refuseUsedFolder(files: Files, out: string): Promise<void> {
  const kind = await files.kindOf(out)
  if (kind === null) return
  if (kind === 'folder') {
    const { done } = await files.list(out)[Symbol.asyncIterator]().next()
    if (done === true) return
  }
  throw new SeedgateError(
    'run-directory-not-empty',
    `${out}: expected a folder that is new or empty, got a ${kind}`,
    {
      hint: 'evidence of two joins is never mixed: name another folder with --out, or remove this one',
    },
  )
}

function refuseJoined(dir: string, path: string): void {
  if (!path.startsWith(SHARDS_FOLDER)) return
  throw new SeedgateError('usage-invalid', `${dir}: expected one run, got several that were joined already`, {
    hint: 'name the run directories that it was joined from',
  })
}
