// What a model is fed for a corpus row: the standardised features and the codec block (design: "Recipe").
// Training, re-inference and the member's probe all build their inputs here, so they cannot differ.
import type { CorpusTable } from '../corpus/table.js'
import { CODEC_BLOCK_WIDTH, ENCODER_VOCABULARY } from './sidecar.js'

/** Per feature, in input order: what is subtracted, and what it is then divided by. */
export interface FeatureScale {
  readonly mean: ArrayLike<number>
  readonly std: ArrayLike<number>
}

/** Smallest and largest quality setting of the whole corpus. */
export interface QualityRange {
  readonly min: number
  readonly max: number
}

export interface ModelInputs {
  /** Row-major [rows × features]. */
  readonly features: Float32Array
  /** Row-major [rows × 14]: one-hot encoder, preset_norm, crf_norm. */
  readonly codec: Float32Array
}

const UNKNOWN_ENCODER = ENCODER_VOCABULARY.indexOf('unknown')
const PRESET_SLOT = ENCODER_VOCABULARY.length
const QUALITY_SLOT = PRESET_SLOT + 1
/** The corpus has no preset column; the fork's trainer feeds this constant. */
const PRESET_NORM = 0.5

/** Position in the one-hot block; any other name is `unknown`. */
export function encoderSlot(encoder: string): number {
  const slot = ENCODER_VOCABULARY.findIndex((name) => name === encoder)
  return slot === -1 ? UNKNOWN_ENCODER : slot
}

/** (quality − min) / (max − min), and 0.5 where the corpus has one quality only. */
export function normaliseQuality(quality: number, range: QualityRange): number {
  return range.max > range.min ? (quality - range.min) / (range.max - range.min) : 0.5
}

/**
 * @param rows corpus rows, in the order wanted
 * @param scale of the training fold, never of the rows themselves
 * Arithmetic is in double; each value is rounded once, to float32.
 */
export function modelInputs(
  table: CorpusTable,
  rows: Int32Array,
  scale: FeatureScale,
  range: QualityRange,
): ModelInputs {
  const width = table.featureNames.length
  const slots = table.encoders.map(encoderSlot)
  const features = new Float32Array(rows.length * width)
  const codec = new Float32Array(rows.length * CODEC_BLOCK_WIDTH)
  rows.forEach((row, position) => {
    for (let feature = 0; feature < width; feature++) {
      const value = table.features[row * width + feature]!
      features[position * width + feature] = (value - scale.mean[feature]!) / scale.std[feature]!
    }
    const block = position * CODEC_BLOCK_WIDTH
    codec[block + slots[table.encoderOf[row]!]!] = 1
    codec[block + PRESET_SLOT] = PRESET_NORM
    codec[block + QUALITY_SLOT] = normaliseQuality(table.quality[row]!, range)
  })
  return { features, codec }
}
