// The chain of digests: the artifact that was decided on, in it the verdict that was approved, and the gate once more.
import { join } from 'node:path'
import { refusal, ApprovalRefused } from '../../approval/refusal.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { verdictSha256 } from '../../gate/verdict.js'
import type { ArtifactRecord } from '../../ports/artifact-records.js'
import type { Files } from '../../ports/files.js'
import type { ForeignFiles } from '../../ports/foreign-files.js'
import type { Forge } from '../../ports/forge.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import type { WorkflowRun } from '../../ports/workflow-runs.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import type { FlipPolicy } from '../../recipe/schema.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import { readPromotion, type Promotion } from './read-promotion.js'
import { fetchArtifact, type ArtifactReference } from '../decide/fetch-evidence.js'
import { verifyVerdict } from '../decide/verify-verdict.js'
import { runFaults } from './run-faults.js'

export interface ProofWorld {
  readonly files: Files
  /** Default: no table is taken for tracked. */
  readonly tracked?: TrackedFiles | undefined
  readonly foreign: ForeignFiles
  readonly runtime: ForeignModels
  readonly forge: Pick<Forge, 'artifactArchives' | 'artifactRecords' | 'repository' | 'workflowRuns'>
}

export interface ProofQuestion {
  readonly recipe: LoadedRecipe
  /** Where the corpus may be at hand. */
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  readonly artifact: ArtifactReference
  /** In hex: what was approved. */
  readonly verdictSha256: string
  /** The run that is going on. */
  readonly runId: number
  /** Of the run that is going on; counts from 1. */
  readonly attempt: number
  /** How a verdict gets onto the base, by the base's own recipe. */
  readonly policy: FlipPolicy
  readonly temporary: string
}

export interface Proven {
  readonly promotion: Promotion
  /** The run that uploaded the verdict. */
  readonly run: WorkflowRun
}

/** @throws ApprovalRefused, FlipRefused, BundleRefused; SeedgateError artifact-not-found, artifact-mismatch, verdict-invalid, … */
export async function proveVerdict(world: ProofWorld, question: ProofQuestion): Promise<Proven> {
  const { artifact, temporary, recipe, recipeFolder, corpusFolder } = question
  // 1. The artifact, of a run that may be believed.
  const run = await decidingRun(world, question)
  const artifacts = world.forge.artifactArchives
  const dir = await fetchArtifact({ ...world, artifacts, temporary }, artifact)
  // 2. The verdict, byte for byte the approved one, and every file that it names.
  const promotion = await readPromotion(world.files, dir)
  const got = verdictSha256(promotion.verdict)
  if (got !== question.verdictSha256) {
    const message = `artifact ${artifact.id}: expected the approved verdict ${question.verdictSha256}, got ${got}`
    throw new ApprovalRefused([refusal('verdict-differs', message)])
  }
  // 3. The gate once more, by the recipe of the base.
  const { files, runtime, tracked } = world
  const { findings } = await verifyVerdict({
    files,
    runtime,
    dir,
    recipe: { loaded: recipe, folder: recipeFolder, corpusFolder, tracked, inWorkflow: true },
  })
  if (findings.length > 0) {
    const lines = findings.map(({ code, message }) => `${code}: ${message}`)
    throw new FlipRefused('verdict-not-confirmed', [join(dir), ...lines].join('\n  - '))
  }
  return { promotion, run }
}

async function decidingRun({ forge }: ProofWorld, question: ProofQuestion): Promise<WorkflowRun> {
  const { artifact, policy, runId } = question
  const record = await forge.artifactRecords.find(artifact.id)
  const uploadedBy = record === null ? null : uploader(record, artifact)
  const run = uploadedBy === null ? null : await forge.workflowRuns.run(uploadedBy)
  if (run === null) {
    throw new SeedgateError(
      'artifact-not-found',
      `artifact ${artifact.id}: expected it and its run, got neither`,
      {
        hint: 'check the id; artifacts expire: train and decide again if it is gone',
      },
    )
  }
  if (policy.approval !== 'comment' && run.id !== runId) {
    const message = `artifact ${artifact.id}: expected one of run ${runId}, which is approved, got one of run ${run.id}`
    throw new ApprovalRefused([refusal('verdict-of-another-run', message)])
  }
  if (run.headRepositoryId !== run.repositoryId) {
    const message = `artifact ${artifact.id}: expected one of a run of this repository, got one of a fork`
    throw new ApprovalRefused([refusal('verdict-of-a-fork', message)])
  }
  // What the guard will ask again: a branch's own workflow may skip whatever it likes.
  const attempt = run.id === runId ? question.attempt : run.attempt
  const faults = await runFaults(forge.repository, run, { ...policy, attempt })
  if (faults.length > 0) {
    const message = `run ${run.id}: ${faults.join('; ')}`
    throw new ApprovalRefused([refusal('verdict-of-no-retraining', message)])
  }
  return run
}

/** Of the run that uploaded it; null where that is gone. */
function uploader({ expired, digest, run }: ArtifactRecord, artifact: ArtifactReference): number | null {
  if (digest !== null && digest !== artifact.digest) {
    throw new SeedgateError(
      'artifact-mismatch',
      `artifact ${artifact.id}: expected ${artifact.digest}, GitHub has ${digest}`,
      { hint: 'the artifact is not the one that was decided on: decide again, and find out who replaced it' },
    )
  }
  return expired ? null : (run?.id ?? null)
}
