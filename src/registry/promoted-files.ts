// Are these the members that were decided on? Weights, sidecars and manifest against the verdict, as one set.
import { manifestFile, memberModelFile, memberSidecarFile } from '../evidence/layout.js'
import type { Verdict } from '../gate/verdict.js'
import { readOnnxFile } from '../onnx/file.js'
import { parseManifest, parseSidecar } from '../members/sidecar.js'
import { scaleFaults } from '../members/sidecar-scale.js'
import { sha256Of } from '../formats/sha256.js'
import { trainingIdentity, type TrainedBy } from '../gate/training-identity.js'
import { FlipRefused } from './flip-refused.js'

/** The files of a run directory that a flip ships. */
export interface PromotedFiles {
  /** One for each seed of the verdict. */
  readonly members: ReadonlyMap<number, { readonly weights: Uint8Array; readonly sidecar: Uint8Array }>
  readonly manifest: Uint8Array
}

type VerdictMember = Verdict['members'][number]

/**
 * @throws FlipRefused member-missing, member-lfs-pointer, member-digest, member-undecodable, member-external-data,
 *   sidecar-disagrees, manifest-disagrees
 */
export function assertPromotedFiles(verdict: Verdict, files: PromotedFiles): void {
  for (const member of verdict.members) {
    const bytes = files.members.get(member.seed)
    if (bytes === undefined)
      throw new FlipRefused('member-missing', `expected the files of ${member.id}, got none`)
    assertWeights(member, bytes.weights, memberModelFile(verdict.ensemble, member.seed))
    assertSidecar(verdict, member, bytes.sidecar)
  }
  assertManifest(verdict, files.manifest)
}

function assertWeights({ sha256 }: VerdictMember, weights: Uint8Array, path: string): void {
  const file = readOnnxFile(weights)
  if (file.kind === 'lfs-pointer') {
    throw new FlipRefused('member-lfs-pointer', `${path}: expected weights, got a git-LFS pointer`)
  }
  const got = sha256Of(weights)
  if (got !== sha256) {
    throw new FlipRefused('member-digest', `${path}: expected the verdict’s sha256 ${sha256}, got ${got}`)
  }
  if (file.kind === 'undecodable') throw new FlipRefused('member-undecodable', `${path}: ${file.why}`)
  const [external] = file.externalTensors
  if (external !== undefined) {
    throw new FlipRefused(
      'member-external-data',
      `${path}: expected every weight inside the file, got ${external}`,
    )
  }
}

function assertSidecar(verdict: Verdict, member: VerdictMember, bytes: Uint8Array): void {
  const path = memberSidecarFile(verdict.ensemble, member.seed)
  assertSame('sidecar-disagrees', path, [['its sha256', member.sidecar_sha256, sha256Of(bytes)]])
  const sidecar = parsed('sidecar-disagrees', () => parseSidecar(bytes, path))
  assertSame('sidecar-disagrees', path, [
    ['id', member.id, sidecar.id],
    ['ensemble_id', verdict.ensemble, sidecar.ensemble_id],
    ['seed', member.seed, sidecar.seed],
    ['onnx', `${member.id}.onnx`, sidecar.onnx],
    ['sha256', member.sha256, sidecar.sha256],
    ['corpus.sha256', pinnedTable(verdict), sidecar.corpus.sha256],
    ['training_recipe', ...trainedBy(verdict, sidecar.training_recipe)],
  ])
  const [fault] = scaleFaults(sidecar)
  if (fault !== undefined) {
    const detail = `${path}: ${fault.key}: expected ${fault.expected}, got ${String(fault.got)}`
    throw new FlipRefused('sidecar-disagrees', detail)
  }
}

function assertManifest(verdict: Verdict, bytes: Uint8Array): void {
  const path = manifestFile(verdict.ensemble)
  assertSame('manifest-disagrees', path, [['its sha256', verdict.evidence[path], sha256Of(bytes)]])
  const manifest = parsed('manifest-disagrees', () => parseManifest(bytes, path))
  assertSame('manifest-disagrees', path, [
    ['id', verdict.ensemble, manifest.id],
    ['recipe', ...trainedBy(verdict, manifest)],
    ['corpus_sha256', pinnedTable(verdict), manifest.corpus_sha256],
    [
      'members',
      verdict.members.map(({ seed }) => seed).join(),
      manifest.members.map(({ seed }) => seed).join(),
    ],
  ])
  for (const [index, member] of verdict.members.entries()) {
    const listed = manifest.members[index]
    assertSame('manifest-disagrees', `${path}: members[${index}]`, [
      ['id', member.id, listed?.id],
      ['onnx', `${member.id}.onnx`, listed?.onnx],
      ['sha256', member.sha256, listed?.sha256],
      ['sidecar', `${member.id}.json`, listed?.sidecar],
      ['sidecar_sha256', member.sidecar_sha256, listed?.sidecar_sha256],
    ])
  }
}

/** Nothing equals no digest. */
function pinnedTable({ table }: Verdict): string {
  return table.sha256 ?? 'digest of a table, which is missing'
}

/** What the verdict says of training and what the file says, in the words that the file uses. */
function trainedBy({ policy }: Verdict, file: TrainedBy): readonly [expected: string, got: string] {
  const { recipe_sha256, training_sha256 } = policy
  const stated = trainingIdentity(file) ?? 'nothing'
  const byTraining = stated.startsWith('training_sha256')
  return [
    byTraining ? `training_sha256 ${training_sha256 ?? 'unknown'}` : `recipe_sha256 ${recipe_sha256}`,
    stated,
  ]
}

type Reason = 'sidecar-disagrees' | 'manifest-disagrees'

function assertSame(
  reason: Reason,
  place: string,
  claims: readonly (readonly [what: string, expected: unknown, got: unknown])[],
): void {
  for (const [what, expected, got] of claims) {
    if (expected === got) continue
    throw new FlipRefused(
      reason,
      `${place}: ${what}: expected the verdict’s ${String(expected)}, got ${String(got)}`,
    )
  }
}

function parsed<T>(reason: Reason, parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    throw new FlipRefused(reason, cause instanceof Error ? cause.message : String(cause), cause)
  }
}
