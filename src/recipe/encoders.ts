// The encoders that a model tells apart: the recipe's list, and the published one where the recipe has no own.

/** The published list, in the order of the codec block. */
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
/** Its slot takes every encoder that the list does not name, where the recipe allows such encoders. */
export const UNKNOWN_ENCODER = 'unknown'

const PUBLISHED_VERSION = 2
/** No published version: who needs the list reads it from the sidecar. */
const OWN_VERSION = 0

/** The published version of exactly this list; 0 for a list of the recipe's own. */
export function vocabularyVersion(vocabulary: readonly string[]): number {
  const isPublished =
    vocabulary.length === ENCODER_VOCABULARY.length &&
    ENCODER_VOCABULARY.every((encoder, slot) => vocabulary[slot] === encoder)
  return isPublished ? PUBLISHED_VERSION : OWN_VERSION
}
