// What may stand in seedgate.yml. The published JSON Schema (schema/recipe.schema.json) is made from this.
import { z } from 'zod'

const FILE_NAME_PART = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const relativePath = z
  .string()
  .min(1)
  .refine((path) => !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\\'), {
    message: 'expected a path relative to the recipe, with `/`, that does not leave its folder',
  })
const columnName = z.string().min(1).max(200)
const count = z.int().min(1).max(1_000_000_000)
const correlation = z.number().min(-1).max(1)

const columns = z
  .strictObject({
    source: columnName.describe('The column of the source; one fold holds one source out.'),
    target: columnName.describe('The column of the regression target (the teacher score).'),
    features: z
      .array(columnName)
      .min(1)
      .max(1000)
      .describe('The columns the model sees, in input order, each once.'),
    encoder: columnName.describe('The column of the encoder name.'),
    quality: columnName.describe('The column of the quality setting (CRF or CQ).'),
  })
  .refine(({ features }) => new Set(features).size === features.length, {
    path: ['features'],
    message: 'expected every feature once',
  })
  .describe('Which column of the table is what.')

const corpus = z
  .strictObject({
    table: relativePath.describe('What the trainer reads: .jsonl or .jsonl.gz, one row a line.'),
    files: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The folder of the raw files behind the table; all *.yuv below it are snapshotted by path and size.',
      ),
    expect: z
      .strictObject({
        sources: count.optional().describe('Exactly this many distinct sources.'),
        encoders: count.optional().describe('Exactly this many distinct encoders.'),
        minRows: count.optional().describe('At least this many rows.'),
        references: count.optional().describe('Exactly this many reference files below corpus.files.'),
        distorted: count.optional().describe('Exactly this many distorted files below corpus.files.'),
        target: z
          .tuple([z.number(), z.number()])
          .refine(([low, high]) => low < high, { message: 'expected [low, high] with low < high' })
          .optional()
          .describe('The range [low, high], inclusive, that every target lies in.'),
      })
      .default({})
      .describe(
        'What the corpus must be; a corpus that is less is an error before training and a HOLD after it.',
      ),
    columns,
  })
  .describe('What is learned from.')

const builtinTrainer = z.strictObject({
  kind: z.literal('builtin').describe('The trainer that comes with seedgate.'),
  hidden: z
    .tuple([z.int().min(1).max(1024), z.int().min(1).max(1024)])
    .default([64, 64])
    .describe('Widths of the two hidden layers.'),
  dropout: z
    .number()
    .min(0)
    .lt(1)
    .default(0.1)
    .describe('Probability that a hidden unit is left out of a training step.'),
  epochs: z.int().min(1).max(100_000).default(200).describe('How often every training row is seen.'),
  batch: z
    .int()
    .min(1)
    .max(65_536)
    .default(32)
    .describe('Rows of a step; the last batch of an epoch may be short.'),
  learningRate: z.number().positive().max(10).default(5e-4).describe('Adam’s step size.'),
  weightDecay: z
    .number()
    .min(0)
    .max(1)
    .default(1e-5)
    .describe('Times the weight, added to its gradient (L2, not AdamW).'),
})

const commandTrainer = z.strictObject({
  kind: z.literal('command').describe('A program of yours.'),
  run: z
    .array(z.string())
    .min(1)
    .describe('Program and arguments, run without a shell; `{seed}`, `{corpus}` and `{out}` are filled in.'),
  epochs: z.int().min(1).optional().describe('Where given, every result must report it.'),
  batch: z.int().min(1).optional().describe('Where given, every result must report it.'),
  learningRate: z.number().positive().optional().describe('Where given, every result must report it.'),
  weightDecay: z.number().min(0).optional().describe('Where given, every result must report it.'),
})

const gate = z.strictObject({
  meanPlcc: correlation.default(0.95).describe('Mean of the seeds’ PLCC: at least this.'),
  spreadMax: z
    .number()
    .min(0)
    .max(2)
    .default(0.005)
    .describe('Largest minus smallest seed PLCC: at most this.'),
  perSeedPlcc: correlation.default(0.95).describe('Every seed’s PLCC: at least this.'),
  evidence: z
    .enum(['recomputed', 'reported'])
    .default('recomputed')
    .describe('recomputed: from predictions. reported: believe the trainer’s metrics; the verdict says so.'),
  members: z
    .enum(['required', 'absent'])
    .default('required')
    .describe('absent: the trainer exports later; such a verdict cannot be flipped.'),
})

const registry = z.strictObject({
  path: relativePath.describe('The registry’s file.'),
  schema: relativePath.optional().describe('Its JSON Schema; a flip must keep it.'),
  row: z
    .string()
    .default('{ensemble}_seed{seed}')
    .refine((row) => row.includes('{seed}'), {
      message: 'expected {seed} in it, so that every seed has its own row',
    })
    .describe('The id of a seed’s row; `{ensemble}` and `{seed}`, which has to be in it, are filled in.'),
})

const flip = z.strictObject({
  base: z.string().min(1).default('main').describe('The branch whose registry is flipped.'),
  environment: z.string().min(1).max(255).describe('The environment whose reviewers approve.'),
  workflow: z
    .string()
    .regex(/^\.github\/workflows\/[^/@\\]+\.ya?ml$/, 'expected a file such as .github/workflows/retrain.yml')
    .default('.github/workflows/retrain.yml')
    .describe('The workflow of this repository that retrains: only a run of it vouches for a verdict.'),
  approval: z
    .enum(['environment', 'comment'])
    .default('environment')
    .describe(
      'environment: by its required reviewers. comment: by `/promote <digest>`, for plans without required reviewers.',
    ),
  trustedRoot: relativePath
    .optional()
    .describe(
      'A file of Sigstore trusted roots, as `gh attestation trusted-root` prints them: for a private repository, whose attestations GitHub’s own instance signs. Its committed text on the base counts.',
    ),
  strict: z
    .boolean()
    .default(false)
    .describe(
      'Ask of the environment, beside its reviewers, no administrators’ bypass, no self-review, and a choice of branches.',
    ),
  digestInComment: z
    .boolean()
    .default(false)
    .describe('Ask for the verdict’s digest in every approval, not only on a re-run.'),
  allowSelfApproval: z
    .boolean()
    .default(false)
    .describe('Let the person who started the run approve it; recorded where it happens.'),
})

export const recipeSchema = z
  .strictObject({
    ensemble: z
      .string()
      .regex(FILE_NAME_PART, 'expected letters, digits, `.`, `_`, `-`, at most 100')
      .describe('The ensemble’s id.'),
    seeds: z
      .array(z.int().min(0).max(2_147_483_647))
      .min(2, 'expected at least two seeds: one seed has no spread')
      .max(100)
      .refine((seeds) => new Set(seeds).size === seeds.length, { message: 'expected every seed once' })
      .describe('One member a seed, each once.'),
    corpus,
    trainer: z.discriminatedUnion('kind', [builtinTrainer, commandTrainer]).describe('What trains.'),
    gate: gate.prefault({}).describe('What an ensemble has to reach, and what has to show it.'),
    registry: registry.optional().describe('Where models are listed; needed to flip.'),
    flip: flip.optional().describe('How a verdict gets into the registry; needed to promote.'),
  })
  .describe(
    'One reviewed file: the only place where seeds, corpus, trainer, thresholds, registry and files are named.',
  )

export type Recipe = Readonly<z.infer<typeof recipeSchema>>
export type BuiltinTrainer = Readonly<z.infer<typeof builtinTrainer>>
export type CommandTrainer = Readonly<z.infer<typeof commandTrainer>>
export type GatePolicy = Readonly<z.infer<typeof gate>>
export type FlipPolicy = Readonly<z.infer<typeof flip>>
export type CorpusColumns = Readonly<z.infer<typeof columns>>
export type CorpusExpectation = Readonly<z.infer<typeof corpus>['expect']>
