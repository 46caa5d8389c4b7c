// The verdict: PROMOTE or HOLD, why, and the digest of everything it rests on. Names are the fork's where it has them.
import { z } from 'zod'
import { compareCodePoints } from '../formats/code-point-order.js'
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import { corpusSnapshotShape, runOriginShape, type RunOrigin } from '../evidence/run-record.js'
import { digest, formatJsonFile, parseJsonFile, shortText } from '../formats/json-file.js'
import { sha256Of, type Sha256 } from '../formats/sha256.js'
import { PINNED_BY, type PinnedBy } from './corpus-facts.js'
import { CORPUS_SOURCES, type CorpusSource } from './input.js'
import { isReasonCode, REASON_CODES, type HoldReason } from './reasons.js'
import { retrainedShape, type Retrained } from './retrained.js'
import type { RuleOutcome } from './rule.js'
import { SCORES_FROM, type ScoresFrom } from './scores-from.js'

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
  readonly table: {
    readonly path: string
    readonly sha256: Sha256 | null
    readonly rows: number | null
    /** What makes it this very table; absent in a verdict of the first edition. */
    readonly pinned_by?: PinnedBy | null | undefined
  }
  /** How the table was made, as the record beside the table says; absent where there is no record of this very table. */
  readonly extract?:
    | {
        readonly sha256: string
        readonly ffmpeg: string
        readonly libvmaf: string
        readonly model: string
        readonly sources: number
        readonly encoders: readonly string[]
        readonly cells: number
      }
    | undefined
  readonly recommendation: string
  /** Empty exactly when the verdict is PROMOTE. */
  readonly reasons: readonly HoldReason[]
  /** What does not hold and should be known; absent where there is nothing. */
  readonly notes?: readonly string[] | undefined
  readonly policy: {
    readonly recipe: string
    readonly recipe_sha256: string
    /** Of what of the recipe decides on training; absent in a verdict of the first edition. */
    readonly training_sha256?: Sha256 | null | undefined
    readonly evidence: 'recomputed' | 'reported'
    readonly members: 'required' | 'absent'
    /** Whether the fold models were run again on the corpus, and how many. */
    readonly reinferred_folds: number
  }
  /** What the verdict was computed from; absent in a verdict of the first edition. */
  readonly checked?:
    | {
        readonly corpus: { readonly at_hand: boolean; readonly from: CorpusSource | null }
        readonly scores: ScoresFrom
        readonly retrained: Retrained
      }
    | undefined
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

export const verdictShape: z.ZodType<Verdict> = z.strictObject({
  schema_version: z.literal(1).describe('Version of this format.'),
  verdict: z.enum(['PROMOTE', 'HOLD']).describe('As the file’s name.'),
  generated_at_utc: shortText.describe('When it was decided.'),
  ensemble: shortText.describe('The recipe’s ensemble.'),
  loso_dir: path.describe('The run directory, as it was named.'),
  seeds: seeds.describe('The recipe’s seeds, ascending.'),
  gate: z
    .strictObject({
      passed: z.boolean().describe('Whether the rule alone passed: the three comparisons below.'),
      mean_plcc: metric.describe('Mean of the seeds’ PLCC; null where it is undefined.'),
      mean_plcc_threshold: z.number().describe('`gate.meanPlcc` of the recipe.'),
      mean_plcc_pass: z.boolean().describe('mean ≥ threshold.'),
      plcc_spread: metric.describe('Largest minus least of the seeds’ PLCC; null where it is undefined.'),
      plcc_spread_max: z.number().describe('`gate.spreadMax` of the recipe.'),
      plcc_spread_pass: z.boolean().describe('spread ≤ maximum.'),
      per_seed_plccs: z
        .array(metric)
        .max(1000)
        .describe('Each seed’s mean over its folds, in the order of `seeds`; null where it is undefined.'),
      per_seed_min: z.number().describe('`gate.perSeedPlcc` of the recipe.'),
      per_seed_pass: z.boolean().describe('every PLCC ≥ minimum.'),
      failing_seeds: seeds.describe('Those whose PLCC is not.'),
    })
    .describe('The rule and what it came to.'),
  corpus: corpusSnapshotShape.describe('The raw files behind the table.'),
  table: z
    .strictObject({
      path: path.describe('`corpus.table` of the recipe.'),
      sha256: digest.describe('Of its bytes, uncompressed; null where nothing says it.'),
      rows: count.nullable().describe('Null where nothing says it.'),
      pinned_by: z
        .enum(PINNED_BY)
        .nullable()
        .optional()
        .describe(
          'What makes it this very table: `recipe` (`corpus.sha256`), `commit` (a tracked file of the commit that decided), `reading` (on a command line the gate read it), `trainer` (every result states the same digest, and nobody read the table; cannot be flipped), or null.',
        ),
    })
    .describe('The corpus table that was trained on.'),
  extract: z
    .strictObject({
      sha256: shortText.describe('Of `extract.json`.'),
      ffmpeg: z.string().max(10_000).describe('The first line of `ffmpeg -version`.'),
      libvmaf: shortText.describe('The version of libvmaf.'),
      model: shortText.describe('The model that scored.'),
      sources: count.describe('How many reference videos.'),
      encoders: z.array(z.string().max(10_000)).max(1000).describe('Which encoders.'),
      cells: count.describe('How many cells: source × encoder × quality.'),
    })
    .optional()
    .describe(
      'How the table was made, as `extract.json` in the run directory says; absent without such a record.',
    ),
  recommendation: z.string().max(10_000).describe('The outcome in a sentence or two.'),
  reasons: z
    .array(
      z.strictObject({
        code: z
          .string()
          .refine(isReasonCode, { error: 'expected a code of the vocabulary' })
          .meta({ enum: REASON_CODES })
          .describe('Of the closed list in docs/verdict.md.'),
        message: z.string().max(1_000_000).describe('File, place, what was expected and what came.'),
      }),
    )
    .max(10_000)
    .describe('Why it holds; empty exactly for PROMOTE. Of one code at most 20.'),
  notes: z
    .array(z.string().max(1_000_000))
    .min(1)
    .max(20)
    .optional()
    .describe('What does not hold and should be known, a sentence each; absent where there is nothing.'),
  policy: z
    .strictObject({
      recipe: path.describe('The recipe’s file, as it was named.'),
      recipe_sha256: shortText.describe('Of its bytes.'),
      training_sha256: digest
        .optional()
        .describe(
          'Of what of it decides on training, which evidence is bound to: `ensemble`, `seeds`, `trainer`, and of `corpus` `table`, `files` and `columns`, as JSON with sorted keys and every default filled in.',
        ),
      evidence: z.enum(['recomputed', 'reported']).describe('`gate.evidence` of the recipe.'),
      members: z
        .enum(['required', 'absent'])
        .describe('`gate.members` of the recipe; `absent` cannot be flipped.'),
      reinferred_folds: count.describe('Fold models that were run again on the corpus.'),
    })
    .describe('What was judged by.'),
  checked: z
    .strictObject({
      corpus: z
        .strictObject({
          at_hand: z.boolean().describe('Whether the gate read the corpus table.'),
          from: z
            .enum(CORPUS_SOURCES)
            .nullable()
            .describe(
              'Where: the corpus `folder`, there as a tracked file of the `commit`, or the `evidence`; null where nowhere.',
            ),
        })
        .describe('The corpus table.'),
      scores: z
        .enum(SCORES_FROM)
        .describe(
          'What every metric is computed from: `inferred`, scores that the gate inferred from the fold models (`scores/seed{N}.f32`); `trainer`, the trainer’s predictions, for at least one seed; `reported`, the trainer’s metrics.',
        ),
      retrained: retrainedShape,
    })
    .optional()
    .describe('What the verdict was computed from.'),
  evidence: z
    .record(path, shortText)
    .transform(inPathOrder)
    .describe('sha256 of every file that the verdict rests on, by its path in the run directory.'),
  members: z
    .array(
      z.strictObject({
        seed: z.int().min(0).describe('The member’s seed.'),
        id: shortText.describe('`{ensemble}_seed{N}`.'),
        onnx: path.describe('File name of its weights.'),
        sha256: shortText.describe('Of its weights.'),
        sidecar: path.describe('File name of its sidecar.'),
        sidecar_sha256: shortText.describe('Of its sidecar.'),
      }),
    )
    .max(1000)
    .describe('In seed order; empty where `policy.members` is `absent`.'),
  run: z
    .strictObject({
      ...runOriginShape.shape,
      code: shortText.nullable().describe('What trained.'),
      provider: shortText.nullable().describe('The execution provider that ran.'),
    })
    .describe(
      'Which run decided: `repository`, `run_id` and `run_attempt`; outside a workflow those of the training. The rest says where the evidence was made; of joined shards every distinct value.',
    ),
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
  return sha256Of(serialiseVerdict(verdict))
}
