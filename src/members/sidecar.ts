// The production member's sidecar: how to call the model and where it comes from, with the fork's names.
import { z } from 'zod'
import { anyNumber, digest, formatJsonFile, parseJsonFile, shortText } from '../formats/json-file.js'
import type { Sha256 } from '../formats/sha256.js'

export const ONNX_OPSET = 17
export const MEMBER_INPUTS = ['features', 'codec_onehot'] as const
export const MEMBER_OUTPUTS = ['score'] as const

export interface Sidecar {
  readonly id: string
  readonly ensemble_id: string
  readonly seed: number
  readonly kind: 'fr'
  readonly codec_aware: true
  readonly feature_order: readonly string[]
  /** Per feature; the caller standardises `features` with these. */
  readonly feature_mean: readonly number[]
  readonly feature_std: readonly number[]
  readonly codec_block_layout: readonly string[]
  readonly encoder_vocab: readonly string[]
  readonly encoder_vocab_version: number
  readonly input_names: readonly string[]
  readonly output_names: readonly string[]
  /** File name of the weights, beside the sidecar. */
  readonly onnx: string
  readonly opset: number
  /** sha256 of the weights, in hex. */
  readonly sha256: string
  readonly corpus: {
    readonly path: string
    readonly sha256: Sha256 | null
    readonly n_rows: number
    readonly cq_min: number
    readonly cq_max: number
  }
  readonly training_recipe: {
    readonly recipe_sha256: Sha256 | null
    readonly training_sha256?: Sha256 | null | undefined
    readonly code: string
    readonly hidden: readonly number[]
    readonly dropout: number
    readonly epochs: number
    readonly batch_size: number
    readonly lr: number
    readonly weight_decay: number
  }
  readonly gate: { readonly mean_plcc: number; readonly spread_max: number; readonly per_seed_plcc: number }
  /** Mean over folds of the seed's out-of-fold PLCC: of this seed's recipe, not of these very weights. */
  readonly loso_mean_plcc: number
}

/** members/{ensemble}.json: the members that really ran, in seed order. */
export interface EnsembleManifest {
  readonly id: string
  readonly kind: 'fr_ensemble'
  readonly recipe_sha256: Sha256 | null
  readonly training_sha256?: Sha256 | null | undefined
  readonly corpus_sha256: Sha256 | null
  readonly members: readonly {
    readonly id: string
    readonly seed: number
    readonly onnx: string
    readonly sha256: string
    readonly sidecar: string
    readonly sidecar_sha256: string
  }[]
}

const texts = z.array(shortText).max(1000)
const numbers = z.array(anyNumber).max(1000)

export const sidecarShape: z.ZodType<Sidecar> = z.object({
  id: shortText.describe('Of the member: `{ensemble}_seed{N}`.'),
  ensemble_id: shortText.describe('Of the ensemble.'),
  seed: z.int().describe('The member’s seed.'),
  kind: z.literal('fr').describe('Full reference.'),
  codec_aware: z.literal(true).describe('The model sees which encoder was used.'),
  feature_order: texts.describe('Names of the columns of `features`.'),
  feature_mean: numbers.describe('Per feature: what the caller subtracts.'),
  feature_std: numbers.describe('Per feature: what the caller then divides by.'),
  codec_block_layout: texts.describe('What each column of `codec_onehot` is.'),
  encoder_vocab: texts.describe('Encoders in the order of their columns; any other is `unknown`.'),
  encoder_vocab_version: anyNumber.describe(
    'Version of that list; 0 where the recipe has a list of its own.',
  ),
  input_names: texts.describe('The model’s inputs.'),
  output_names: texts.describe('The model’s output.'),
  onnx: shortText.describe('File name of the weights, beside the sidecar.'),
  opset: anyNumber.describe('ONNX opset of the model.'),
  sha256: shortText.describe('Of the weights.'),
  corpus: z
    .object({
      path: shortText.describe('The table, as the recipe names it.'),
      sha256: digest.describe('Of the table, uncompressed.'),
      n_rows: anyNumber.describe('Rows of the table; the member is fit on all of them.'),
      cq_min: anyNumber.describe('Least quality setting: `crf_norm` is 0 there.'),
      cq_max: anyNumber.describe('Largest quality setting: `crf_norm` is 1 there.'),
    })
    .describe('What the member was fit on.'),
  training_recipe: z
    .object({
      recipe_sha256: digest.describe('Of the recipe’s file.'),
      training_sha256: digest
        .optional()
        .describe('Of what of it decides on training; see `policy.training_sha256` of the verdict.'),
      code: shortText.describe('What trained, name and version.'),
      hidden: numbers.describe('Widths of the hidden layers.'),
      dropout: anyNumber.describe('As in the recipe.'),
      epochs: anyNumber.describe('As in the recipe.'),
      batch_size: anyNumber.describe('As in the recipe: `batch`.'),
      lr: anyNumber.describe('As in the recipe: `learningRate`.'),
      weight_decay: anyNumber.describe('As in the recipe: `weightDecay`.'),
    })
    .describe('How it was fit.'),
  gate: z
    .object({
      mean_plcc: anyNumber.describe('`gate.meanPlcc` of the recipe.'),
      spread_max: anyNumber.describe('`gate.spreadMax` of the recipe.'),
      per_seed_plcc: anyNumber.describe('`gate.perSeedPlcc` of the recipe.'),
    })
    .describe(
      'The thresholds of the recipe that was trained by; the verdict names those that were judged by.',
    ),
  loso_mean_plcc: anyNumber.describe(
    'The seed’s mean out-of-fold PLCC: of its recipe, not of these very weights.',
  ),
})

export const manifestShape: z.ZodType<EnsembleManifest> = z.object({
  id: shortText.describe('Of the ensemble.'),
  kind: z.literal('fr_ensemble').describe('An ensemble of full-reference models.'),
  recipe_sha256: digest.describe('Of the recipe’s file.'),
  training_sha256: digest
    .optional()
    .describe('Of what of it decides on training; see `policy.training_sha256` of the verdict.'),
  corpus_sha256: digest.describe('Of the table, uncompressed.'),
  members: z
    .array(
      z.object({
        id: shortText.describe('Of the member.'),
        seed: z.int().describe('Its seed.'),
        onnx: shortText.describe('File name of its weights, beside the manifest.'),
        sha256: shortText.describe('Of its weights.'),
        sidecar: shortText.describe('File name of its sidecar, beside the manifest.'),
        sidecar_sha256: shortText.describe('Of its sidecar.'),
      }),
    )
    .max(1000)
    .describe('The members that ran, in seed order.'),
})

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseSidecar(bytes: Uint8Array, path: string): Sidecar {
  return parseJsonFile(sidecarShape, bytes, path, 'evidence-invalid')
}

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseManifest(bytes: Uint8Array, path: string): EnsembleManifest {
  return parseJsonFile(manifestShape, bytes, path, 'evidence-invalid')
}

/** The same value gives the same bytes. */
export function serialiseSidecar(value: Sidecar): string {
  return formatJsonFile(sidecarShape, value)
}

/** The same value gives the same bytes. */
export function serialiseManifest(value: EnsembleManifest): string {
  return formatJsonFile(manifestShape, value)
}
