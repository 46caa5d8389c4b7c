// The production member's sidecar: how to call the model and where it comes from, with the fork's names.
import { z } from 'zod'
import { anyNumber, formatJsonFile, parseJsonFile, shortText } from './json-file.js'

export const ENCODER_VOCABULARY = [
  'libx264',
  'libx265',
  'libsvtav1',
  'libvvenc',
  'libvpx-vp9',
  'h264_nvenc',
  'hevc_nvenc',
  'av1_nvenc',
  'h264_qsv',
  'hevc_qsv',
  'av1_qsv',
  'unknown',
] as const
export const ENCODER_VOCABULARY_VERSION = 2
/** Width of the codec block: the encoder's one-hot, preset_norm, crf_norm. */
export const CODEC_BLOCK_WIDTH = ENCODER_VOCABULARY.length + 2
/** What stands where in the codec block. */
export const CODEC_BLOCK_LAYOUT = [
  ...ENCODER_VOCABULARY.map((encoder) => `encoder:${encoder}`),
  'preset_norm',
  'crf_norm',
]
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
    readonly sha256: string
    readonly n_rows: number
    readonly cq_min: number
    readonly cq_max: number
  }
  readonly training_recipe: {
    readonly recipe_sha256: string
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
  readonly recipe_sha256: string
  readonly corpus_sha256: string
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

const sidecar: z.ZodType<Sidecar> = z.object({
  id: shortText,
  ensemble_id: shortText,
  seed: z.int(),
  kind: z.literal('fr'),
  codec_aware: z.literal(true),
  feature_order: texts,
  feature_mean: numbers,
  feature_std: numbers,
  codec_block_layout: texts,
  encoder_vocab: texts,
  encoder_vocab_version: anyNumber,
  input_names: texts,
  output_names: texts,
  onnx: shortText,
  opset: anyNumber,
  sha256: shortText,
  corpus: z.object({
    path: shortText,
    sha256: shortText,
    n_rows: anyNumber,
    cq_min: anyNumber,
    cq_max: anyNumber,
  }),
  training_recipe: z.object({
    recipe_sha256: shortText,
    code: shortText,
    hidden: numbers,
    dropout: anyNumber,
    epochs: anyNumber,
    batch_size: anyNumber,
    lr: anyNumber,
    weight_decay: anyNumber,
  }),
  gate: z.object({ mean_plcc: anyNumber, spread_max: anyNumber, per_seed_plcc: anyNumber }),
  loso_mean_plcc: anyNumber,
})

const manifest: z.ZodType<EnsembleManifest> = z.object({
  id: shortText,
  kind: z.literal('fr_ensemble'),
  recipe_sha256: shortText,
  corpus_sha256: shortText,
  members: z
    .array(
      z.object({
        id: shortText,
        seed: z.int(),
        onnx: shortText,
        sha256: shortText,
        sidecar: shortText,
        sidecar_sha256: shortText,
      }),
    )
    .max(1000),
})

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseSidecar(bytes: Uint8Array, path: string): Sidecar {
  return parseJsonFile(sidecar, bytes, path, 'evidence-invalid')
}

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseManifest(bytes: Uint8Array, path: string): EnsembleManifest {
  return parseJsonFile(manifest, bytes, path, 'evidence-invalid')
}

/** The same value gives the same bytes. */
export function serialiseSidecar(value: Sidecar): string {
  return formatJsonFile(sidecar, value)
}

/** The same value gives the same bytes. */
export function serialiseManifest(value: EnsembleManifest): string {
  return formatJsonFile(manifest, value)
}
