// What the gate found → the verdict: the record of the decision and of everything it rests on.
import { basename } from 'node:path'
import { EXTRACT_FILE } from '../evidence/layout.js'
import type { RunFile } from '../evidence/evidence.js'
import type { RunOrigin } from '../evidence/run-record.js'
import { trainingSha256 } from '../recipe/training-digest.js'
import { evaluateGate, type GateOutcome } from './evaluate.js'
import { seedsOf, type GateInput } from './input.js'
import { REASONS } from './reasons.js'
import { scoresFrom } from './scores-from.js'
import type { Verdict } from './verdict.js'

/** When and where it was decided; nothing else in a verdict depends on that. */
export interface Circumstances {
  readonly decidedAt: Date
  /** The run directory, as it was named. */
  readonly dir: string
  /** The workflow run that decides; null outside one. */
  readonly job: DecidingJob | null
}

/** Its artifact, its approval and its attestation are found by these, whichever run or attempt trained. */
export interface DecidingJob {
  /** `owner/name`. */
  readonly repository: string
  readonly runId: number
  /** Counts from 1. */
  readonly attempt: number
}

/** PROMOTE exactly when there is no reason to hold. */
export function issueVerdict(
  input: GateInput,
  { decidedAt, dir, job }: Circumstances,
): { verdict: Verdict; outcome: GateOutcome } {
  const outcome = evaluateGate(input)
  const { recipe, path, sha256 } = input.recipe
  const { gate, reasons, facts, notes } = outcome
  const verdict: Verdict = {
    schema_version: 1,
    verdict: gate.passed && reasons.length === 0 ? 'PROMOTE' : 'HOLD',
    generated_at_utc: decidedAt.toISOString(),
    ensemble: recipe.ensemble,
    loso_dir: dir,
    seeds: seedsOf(input.recipe),
    gate,
    corpus: facts.snapshot,
    table: {
      path: recipe.corpus.table,
      sha256: facts.sha256,
      rows: facts.rows,
      pinned_by: facts.pinnedBy,
    },
    extract: extractOf(input, facts.sha256),
    recommendation: recommendation(input, outcome),
    reasons,
    ...(notes.length === 0 ? {} : { notes }),
    policy: {
      recipe: path,
      recipe_sha256: sha256,
      training_sha256: trainingSha256(recipe),
      evidence: recipe.gate.evidence,
      members: recipe.gate.members,
      reinferred_folds: input.reinference.folds.filter(({ failure }) => failure === null).length,
    },
    checked: {
      corpus: { at_hand: input.corpus.table !== null, from: input.corpus.from },
      scores: scoresFrom(recipe.gate.evidence, seedsOf(input.recipe), input.digests),
      retrained: input.retrained,
    },
    evidence: input.digests,
    members: pinnedMembers(input),
    run: { ...runOf(input.evidence.runs), ...(job === null ? {} : placeOf(job)) },
  }
  return { verdict, outcome }
}

/** A record of another table says nothing about this one. */
function extractOf({ evidence: { extract }, digests }: GateInput, table: string | null): Verdict['extract'] {
  const sha256 = digests[EXTRACT_FILE]
  if (extract === undefined || sha256 === undefined || extract.table.sha256 !== table) return undefined
  const { ffmpeg, teacher, sources, cells } = extract
  return {
    sha256,
    ffmpeg: ffmpeg.version,
    libvmaf: ffmpeg.libvmaf,
    model: teacher.model,
    sources: sources.length,
    encoders: [...new Set(cells.map(({ encoder }) => encoder))],
    cells: cells.length,
  }
}

function recommendation({ recipe: { recipe } }: GateInput, { reasons }: GateOutcome): string {
  const [first] = reasons
  if (first !== undefined) {
    const count = reasons.length === 1 ? 'one reason' : `${reasons.length} reasons, the first of them`
    return `Hold ${recipe.ensemble} back for ${count}: ${REASONS[first.code].title}. ${REASONS[first.code].whatToDo}`
  }
  return recipe.gate.members === 'absent'
    ? `${recipe.ensemble} passes; the policy asks for no members, so this verdict cannot be flipped.`
    : `A person may approve exactly this verdict; then ${recipe.ensemble} can be promoted.`
}

/** A member without weights or sidecar has nothing to pin; the reasons say so. */
function pinnedMembers({ members, digests }: GateInput): Verdict['members'] {
  return members.members.flatMap(({ seed, id, model, sidecarPath }) => {
    const sha256 = digests[model]
    const sidecar_sha256 = digests[sidecarPath]
    if (sha256 === undefined || sidecar_sha256 === undefined) return []
    return [{ seed, id, onnx: basename(model), sha256, sidecar: basename(sidecarPath), sidecar_sha256 }]
  })
}

function placeOf({ repository, runId, attempt }: DecidingJob) {
  return { repository, run_id: String(runId), run_attempt: attempt }
}

/** Of several shards, what they have in common, and the list where they differ. */
function runOf(runs: readonly RunFile[]): Verdict['run'] {
  const listed = (value: (run: RunFile['record']) => string | null): string | null => {
    const values = [...new Set(runs.flatMap(({ record }) => value(record) ?? []))]
    return values.length === 0 ? null : values.join(', ')
  }
  const of = (key: Exclude<keyof RunOrigin, 'run_attempt'>) => listed(({ origin }) => origin[key])
  const attempts = runs.flatMap(({ record }) => record.origin.run_attempt ?? [])
  return {
    repository: of('repository'),
    commit: of('commit'),
    run_id: of('run_id'),
    run_attempt: attempts.length === 0 ? null : Math.max(...attempts),
    actor: of('actor'),
    runner: of('runner'),
    code: listed(({ code }) => code),
    provider: listed(({ provider }) => provider),
  }
}
