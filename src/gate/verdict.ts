// The verdict: PROMOTE or HOLD, why, and the digest of everything it rests on. Names are the fork's where it has them.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { compareCodePoints } from '../corpus/code-point-order.js'
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import { corpusSnapshotShape, runOriginShape, type RunOrigin } from '../evidence/run-record.js'
import { formatJsonFile, parseJsonFile, shortText } from '../members/json-file.js'
import { isReasonCode, type HoldReason } from './reasons.js'
import type { RuleOutcome } from './rule.js'

export interface Verdict {
  readonly schema_version: 1
  readonly verdict: 'PROMOTE' | 'HOLD'
  readonly generated_at_utc: string
  readonly ensemble: string
  readonly loso_dir: string
  readonly seeds: readonly number[]
  /** Non-finite numbers are null: JSON has no NaN. */
  readonly gate: RuleOutcome
  readonly corpus: CorpusSnapshot
  readonly table: { readonly path: string; readonly sha256: string | null; readonly rows: number | null }
  readonly recommendation: string
  /** Empty exactly when the verdict is PROMOTE. */
  readonly reasons: readonly HoldReason[]
  readonly policy: {
    readonly recipe: string
    readonly recipe_sha256: string
    readonly evidence: 'recomputed' | 'reported'
    readonly members: 'required' | 'absent'
    /** Whether the fold models were run again on the corpus, and how many. */
    readonly reinferred_folds: number
  }
  /** sha256 of every file the verdict rests on, by path in the run directory, in code-point order of path. */
  readonly evidence: Readonly<Record<string, string>>
  /** In seed order; empty when the policy says absent. */
  readonly members: readonly {
    readonly seed: number
    readonly id: string
    readonly onnx: string
    readonly sha256: string
    readonly sidecar: string
    readonly sidecar_sha256: string
  }[]
  readonly run: RunOrigin & { readonly code: string | null; readonly provider: string | null }
}

const count = z.int().min(0)
const seeds = z.array(z.int().min(0)).max(1000)
const metric = z.number().nullable()
const path = z.string().max(10_000)

const verdictShape: z.ZodType<Verdict> = z.strictObject({
  schema_version: z.literal(1),
  verdict: z.enum(['PROMOTE', 'HOLD']),
  generated_at_utc: shortText,
  ensemble: shortText,
  loso_dir: path,
  seeds,
  gate: z.strictObject({
    passed: z.boolean(),
    mean_plcc: metric,
    mean_plcc_threshold: z.number(),
    mean_plcc_pass: z.boolean(),
    plcc_spread: metric,
    plcc_spread_max: z.number(),
    plcc_spread_pass: z.boolean(),
    per_seed_plccs: z.array(metric).max(1000),
    per_seed_min: z.number(),
    per_seed_pass: z.boolean(),
    failing_seeds: seeds,
  }),
  corpus: corpusSnapshotShape,
  table: z.strictObject({ path, sha256: shortText.nullable(), rows: count.nullable() }),
  recommendation: z.string().max(10_000),
  reasons: z
    .array(
      z.strictObject({
        code: z.string().refine(isReasonCode, { error: 'expected a code of the vocabulary' }),
        message: z.string().max(1_000_000),
      }),
    )
    .max(10_000),
  policy: z.strictObject({
    recipe: path,
    recipe_sha256: shortText,
    evidence: z.enum(['recomputed', 'reported']),
    members: z.enum(['required', 'absent']),
    reinferred_folds: count,
  }),
  evidence: z.record(path, shortText).transform(inPathOrder),
  members: z
    .array(
      z.strictObject({
        seed: z.int().min(0),
        id: shortText,
        onnx: path,
        sha256: shortText,
        sidecar: path,
        sidecar_sha256: shortText,
      }),
    )
    .max(1000),
  run: z.strictObject({
    ...runOriginShape.shape,
    code: shortText.nullable(),
    provider: shortText.nullable(),
  }),
})

function inPathOrder(evidence: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(evidence).sort(([a], [b]) => compareCodePoints(a, b)))
}

/**
 * The one way to write a verdict: keys in the order of the type, evidence in code-point order of path, two spaces, a newline
 * at the end. So the sha256 of the file is the identity of the verdict.
 */
export function serialiseVerdict(verdict: Verdict): string {
  return formatJsonFile(verdictShape, verdict)
}

/**
 * @param file how messages name the file
 * @throws SeedgateError verdict-invalid where it is no verdict, or not written as {@link serialiseVerdict} writes it
 */
export function parseVerdict(bytes: Uint8Array, file: string): Verdict {
  const verdict = parseJsonFile(verdictShape, bytes, file, 'verdict-invalid')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (serialiseVerdict(verdict) === text) return verdict
  throw new SeedgateError(
    'verdict-invalid',
    `${file}: expected a verdict as seedgate writes it, got other bytes`,
    {
      hint: 'the file was edited or formatted: take it from the run again, or let `seedgate gate` decide again',
    },
  )
}

/** sha256, in hex, of the verdict's file: its identity, what a person approves. */
export function verdictSha256(verdict: Verdict): string {
  return createHash('sha256').update(serialiseVerdict(verdict)).digest('hex')
}
