// What may stand in seedgate.yml. The published JSON Schema (schema/recipe.schema.json) is made from this.
import { z } from 'zod'
import { parseSha256 } from '../formats/sha256.js'
import { ENCODER_VOCABULARY, UNKNOWN_ENCODER } from './encoders.js'
import { extractSchema } from './extract.js'

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
    encoders: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(500)
      .refine((encoders) => new Set(encoders).size === encoders.length, {
        message: 'expected every encoder once',
      })
      .default([...ENCODER_VOCABULARY])
      .describe(
        'The encoders that the model tells apart, in the order of the codec block, which has two columns more. `unknown` takes those that are not listed, where `expect.unknownEncoders` allows them.',
      ),
  })
  .superRefine(({ features, source, target, quality }, context) => {
    const fault = (path: (string | number)[], input: string, message: string): void => {
      context.addIssue({ code: 'custom', path, input, message })
    }
    features.forEach((feature, index) => {
      const place = ['features', index]
      if (features.indexOf(feature) < index) fault(place, feature, 'expected every feature once')
      // A model that is shown the answer, or which source a row is of, says nothing of a new source.
      if (feature === target) fault(place, feature, 'expected features without the target column')
      if (feature === source) fault(place, feature, 'expected features without the source column')
    })
    if (quality === target) {
      const message = 'expected another column than the target: the model is shown the quality setting'
      fault(['quality'], quality, message)
    }
  })
  .describe('Which column of the table is what.')

const corpus = z
  .strictObject({
    table: relativePath.describe(
      'What the trainer reads: .jsonl or .jsonl.gz, one row a line. Relative to the corpus folder, which is the recipe’s folder if the machine names no other.',
    ),
    sha256: z
      .string()
      .refine((text) => parseSha256(text) !== null, {
        message: 'expected the sha256 of the uncompressed table, 64 hex digits in quotes',
      })
      .transform((text) => parseSha256(text)!)
      .optional()
      .describe('sha256 of the table’s uncompressed bytes: this very table, and no other.'),
    travels: z
      .boolean()
      .optional()
      .describe(
        'Whether the table goes along with the evidence, where whoever can read the repository’s artifacts can read it. Default: it stays where it is; a table that git does not track needs one or the other said in a workflow.',
      ),
    files: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The folder of the raw files behind the table, relative to the corpus folder; all *.yuv below it are snapshotted by path and size.',
      ),
    expect: z
      .strictObject({
        sources: count.optional().describe('Exactly this many distinct sources.'),
        encoders: count.optional().describe('Exactly this many distinct encoders.'),
        minRows: count.optional().describe('At least this many rows.'),
        minRowsPerSource: z
          .int()
          .min(2)
          .max(1_000_000_000)
          .default(20)
          .describe('At least this many rows of every source: the PLCC of two rows is always 1 or −1.'),
        grid: z
          .enum(['complete'])
          .optional()
          .describe(
            'complete: every (encoder, quality) pair that occurs, occurs in every source, and within a source equally often. If omitted, not asked.',
          ),
        duplicates: z
          .enum(['refuse', 'allow'])
          .default('refuse')
          .describe(
            'refuse: no line twice in a source, and at most 1 % of a source’s rows (features and target) in another source. allow: such rows are a warning.',
          ),
        unknownEncoders: z
          .boolean()
          .default(false)
          .describe('true: an encoder that `columns.encoders` does not list is taken for `unknown`.'),
        references: count.optional().describe('Exactly this many reference files below corpus.files.'),
        distorted: count.optional().describe('Exactly this many distorted files below corpus.files.'),
        target: z
          .tuple([z.number(), z.number()])
          .refine(([low, high]) => low < high, { message: 'expected [low, high] with low < high' })
          .optional()
          .describe('The range [low, high], inclusive, that every target lies in.'),
      })
      .prefault({})
      .describe(
        'What the corpus must be; a corpus that is less is an error before training and a HOLD after it.',
      ),
    columns,
  })
  .refine(
    ({ columns: { encoders }, expect }) => !expect.unknownEncoders || encoders.includes(UNKNOWN_ENCODER),
    {
      path: ['columns', 'encoders'],
      message: `expected ${UNKNOWN_ENCODER} among them, as expect.unknownEncoders allows encoders that are not listed`,
    },
  )
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

const retrain = z
  .strictObject({
    members: z.boolean().default(true).describe('Whether every member is trained again.'),
    folds: z
      .int()
      .min(0)
      .max(1000)
      .default(2)
      .describe('How many fold models are trained again, drawn at random over all seeds and sources.'),
    minutes: z
      .number()
      .positive()
      .max(1440)
      .default(10)
      .describe('The time for all of it. The verdict lists the models that did not fit.'),
  })
  .refine(({ members, folds }) => members || folds > 0, {
    message: 'expected members, or at least one fold; to turn it off, write `retrain: false`',
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
  retrain: z
    .union([retrain, z.literal(false)], { error: 'expected false, or members, folds and minutes' })
    .optional()
    .describe(
      'What the gate trains again and compares with the evidence. Default with the built-in trainer: all members and two fold models, in the stage `decide` of the gate action; on the command line with `--retrain`. false: nothing, and the verdict says so.',
    ),
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
  governed: z
    .array(columnName)
    .max(100)
    .default(['kind', 'opset', 'quant_mode', 'int8_sha256', 'release_url'])
    .describe(
      'Fields of a member’s row that may change only with a verdict, beside id, onnx, sha256 and smoke. Every other field is free.',
    ),
  others: z
    .enum(['report', 'check', 'ignore'])
    .default('report')
    .describe(
      'Rows that the recipe does not govern. report: faults are notes. check: faults are findings. ignore: faults are not mentioned. Removing a production row is a finding except with ignore; breaking the schema always is.',
    ),
  retired: z
    .array(z.string().min(1).max(1000))
    .max(1000)
    .default([])
    .describe(
      'Ids of production rows that this recipe stops governing. Governance of a row ends by name only.',
    ),
})

const audit = z.strictObject({
  accept: z
    .array(
      z
        .strictObject({
          code: z.string().min(1).max(100).describe('The finding’s code.'),
          row: z
            .string()
            .min(1)
            .max(1000)
            .optional()
            .describe('The id of the row that the finding is about.'),
          file: relativePath.optional().describe('The file that the finding is about.'),
          why: z.string().min(1).max(1000).describe('Why the finding is accepted.'),
          until: z.iso.date().describe('The last day, in UTC, on which it is accepted.'),
        })
        .refine(({ row, file }) => row !== undefined || file !== undefined, {
          message: 'expected a row or a file, so that not every finding of this code is accepted',
        }),
    )
    .max(1000)
    .default([])
    .describe('Findings of the audit that are known and accepted for a time.'),
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
    extract: extractSchema
      .optional()
      .describe(
        'How the table is made from videos; needed for `seedgate extract`, and read by nothing else.',
      ),
    flip: flip.optional().describe('How a verdict gets into the registry; needed to promote.'),
    audit: audit.prefault({}).describe('What the audit of this ensemble accepts.'),
  })
  .superRefine(({ trainer, gate: { retrain: again } }, context) => {
    if (trainer.kind === 'builtin' || again === undefined || again === false) return
    context.addIssue({
      code: 'custom',
      path: ['gate', 'retrain'],
      input: again,
      message: 'expected false or nothing: seedgate can train again only what its built-in trainer trained',
    })
  })
  .describe(
    'One reviewed file: the only place where seeds, corpus, trainer, thresholds, registry and files are named.',
  )

export type Recipe = Readonly<z.infer<typeof recipeSchema>>
export type BuiltinTrainer = Readonly<z.infer<typeof builtinTrainer>>
export type CommandTrainer = Readonly<z.infer<typeof commandTrainer>>
export type GatePolicy = Readonly<z.infer<typeof gate>>
export type RegistryPolicy = Readonly<z.infer<typeof registry>>
export type AcceptedFinding = Readonly<z.infer<typeof audit>['accept'][number]>
export type RetrainPolicy = Readonly<z.infer<typeof retrain>>
export type FlipPolicy = Readonly<z.infer<typeof flip>>
export type CorpusPolicy = Readonly<z.infer<typeof corpus>>
export type CorpusColumns = Readonly<z.infer<typeof columns>>
export type CorpusExpectation = Readonly<z.infer<typeof corpus>['expect']>

export const RETRAIN_BY_DEFAULT: RetrainPolicy = retrain.parse({})

/** What the gate trains again; false where the recipe turns it off, or where another program trained. */
export function retrainPolicy({ trainer, gate: { retrain: asked } }: Recipe): RetrainPolicy | false {
  if (trainer.kind !== 'builtin') return false
  return asked ?? RETRAIN_BY_DEFAULT
}
