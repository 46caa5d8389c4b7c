// What a model is fed for a corpus row: the standardised features and the codec block (design: "Recipe").
// Training, re-inference and the member's probe all build their inputs here, so they cannot differ.
import type { CorpusTable } from '../corpus/table.js'
import { UNKNOWN_ENCODER } from '../recipe/encoders.js'
import { codecBlockWidth } from './codec-block.js'

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
  readonly rows: number
  /** Row-major [rows × features]. */
  readonly features: Float32Array
  /** Row-major [rows × (encoders + 2)]: one-hot encoder, preset_norm, crf_norm. */
  readonly codec: Float32Array
}

/** The corpus has no preset column; the fork's trainer feeds this constant. */
const PRESET_NORM = 0.5

/**
 * Position in the one-hot block. A name that is not listed has the place of `unknown`, and none (null) where that is not listed either:
 * whether it may occur at all is judged before a model sees it.
 */
export function encoderSlot(vocabulary: readonly string[], encoder: string): number | null {
  const slot = vocabulary.indexOf(encoder)
  if (slot !== -1) return slot
  const unknown = vocabulary.indexOf(UNKNOWN_ENCODER)
  return unknown === -1 ? null : unknown
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
  const { vocabulary } = table
  const codecWidth = codecBlockWidth(vocabulary)
  const presetSlot = vocabulary.length
  const slots = table.encoders.map((encoder) => encoderSlot(vocabulary, encoder))
  const features = new Float32Array(rows.length * width)
  const codec = new Float32Array(rows.length * codecWidth)
  rows.forEach((row, position) => {
    for (let feature = 0; feature < width; feature++) {
      const value = table.features[row * width + feature]!
      features[position * width + feature] = (value - scale.mean[feature]!) / scale.std[feature]!
    }
    const block = position * codecWidth
    const slot = slots[table.encoderOf[row]!] ?? null
    if (slot !== null) codec[block + slot] = 1
    codec[block + presetSlot] = PRESET_NORM
    codec[block + presetSlot + 1] = normaliseQuality(table.quality[row]!, range)
  })
  return { rows: rows.length, features, codec }
}
