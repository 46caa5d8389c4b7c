// What a run directory has to promote: its verdict and the members, every byte as the verdict saw it.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import {
  ATTESTATION_FILE,
  HOLD_FILE,
  manifestFile,
  memberModelFile,
  memberSidecarFile,
  PROMOTE_FILE,
} from '../../evidence/layout.js'
import { EVIDENCE_LIMITS } from '../../evidence/limits.js'
import { parseVerdict, type Verdict } from '../../gate/verdict.js'
import type { Files } from '../../ports/files.js'
import { sha256OfStream } from '../../formats/sha256.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import type { PromotedFiles } from '../../registry/promoted-files.js'

export interface Promotion {
  readonly verdict: Verdict
  readonly files: PromotedFiles
  /** The Sigstore bundle beside the verdict, as it lies there; null where there is none. */
  readonly attestation: Uint8Array | null
}

/**
 * @param dir a run directory in which the gate has decided
 * @throws FlipRefused verdict-ambiguous, verdict-not-promote, member-missing, evidence-differs
 * @throws SeedgateError evidence-not-found, verdict-not-found, verdict-invalid
 */
export async function readPromotion(files: Files, dir: string): Promise<Promotion> {
  const folder = await EvidenceFolder.open(files, dir)
  const verdict = parseVerdict(await readVerdict(folder), PROMOTE_FILE)
  const members = new Map<number, { weights: Uint8Array; sidecar: Uint8Array }>()
  for (const { seed } of verdict.members) {
    const weights = await read(folder, memberModelFile(verdict.ensemble, seed), EVIDENCE_LIMITS.model)
    const sidecar = await read(folder, memberSidecarFile(verdict.ensemble, seed), EVIDENCE_LIMITS.json)
    members.set(seed, { weights, sidecar })
  }
  const manifest =
    members.size === 0
      ? new Uint8Array()
      : await read(folder, manifestFile(verdict.ensemble), EVIDENCE_LIMITS.json)
  await assertUnchanged(files, folder, verdict)
  const attestation = await folder.read(ATTESTATION_FILE, EVIDENCE_LIMITS.json)
  return { verdict, files: { members, manifest }, attestation }
}

async function readVerdict(folder: EvidenceFolder): Promise<Uint8Array> {
  const promote = await folder.read(PROMOTE_FILE, EVIDENCE_LIMITS.json)
  const hold = folder.has(HOLD_FILE)
  if (promote !== null && !hold) return promote
  const at = folder.dir
  if (promote !== null) {
    throw new FlipRefused(
      'verdict-ambiguous',
      `${at}: expected one verdict, got ${PROMOTE_FILE} and ${HOLD_FILE}`,
    )
  }
  if (hold) throw new FlipRefused('verdict-not-promote', `${at}: expected ${PROMOTE_FILE}, got ${HOLD_FILE}`)
  throw new SeedgateError('verdict-not-found', `${at}: expected ${PROMOTE_FILE}, got no verdict`, {
    hint: 'decide first: seedgate gate DIR',
  })
}

async function read(folder: EvidenceFolder, path: string, limit: number): Promise<Uint8Array> {
  const bytes = await folder.read(path, limit)
  if (bytes === null)
    throw new FlipRefused('member-missing', `${folder.dir}: expected ${path}, got no such file`)
  return bytes
}

/** Only files that the folder lists are opened, whatever paths the verdict names. */
async function assertUnchanged(files: Files, folder: EvidenceFolder, verdict: Verdict): Promise<void> {
  for (const [path, expected] of Object.entries(verdict.evidence)) {
    if (!folder.has(path)) throw new FlipRefused('evidence-differs', `expected ${path}, got no such file`)
    const got = await sha256OfStream(files.stream(join(folder.dir, path)))
    if (got === expected) continue
    throw new FlipRefused(
      'evidence-differs',
      `${path}: expected the verdict’s sha256 ${expected}, got ${got}`,
    )
  }
}
