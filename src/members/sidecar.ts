// The production member's sidecar: how to call the model and where it comes from, with the fork's names.

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
