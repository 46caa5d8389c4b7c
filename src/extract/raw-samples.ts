// Raw video says nothing about itself: do its samples look like the geometry that was said?
import { depthOf, frameBytes } from './pixel-formats.js'
import type { Geometry } from './geometry.js'

/** Widths that videos have; a frame of another width has lines that do not continue each other. */
const USUAL_WIDTHS = [
  176, 320, 352, 384, 416, 426, 432, 448, 480, 512, 540, 576, 640, 704, 720, 768, 800, 832, 854, 960, 1024,
  1080, 1152, 1280, 1366, 1440, 1600, 1920, 2048, 2160, 2560, 3840, 4096, 7680,
] as const
/** How much smoother another width must be before it is believed. */
const MUCH_SMOOTHER = 0.5
/** From which share of the usual roughness on two lines count as unrelated. */
const UNRELATED = 0.7

/**
 * @param frame the first frame's bytes, all of them
 * @param isVouchedFor whether somebody said the number of frames too: then patterns that only look wrong are not asked
 * @returns what contradicts the geometry, as a sentence; null where nothing does
 */
export function contradiction(frame: Uint8Array, geometry: Geometry, isVouchedFor = false): string | null {
  return depthContradiction(frame, geometry) ?? (isVouchedFor ? null : widthContradiction(frame, geometry))
}

function depthContradiction(frame: Uint8Array, { pixelFormat }: Geometry): string | null {
  if (depthOf(pixelFormat) === 10) {
    const beyond = frame.findIndex((byte, index) => index % 2 === 1 && byte > 3)
    return beyond === -1 ? null : `the samples are not of 10 bits: sample ${(beyond - 1) / 2} is above 1023`
  }
  let [odd, even] = [0, 0]
  for (let index = 0; index + 1 < frame.length; index += 2) {
    if (frame[index]! > 3) even++
    if (frame[index + 1]! > 3) odd++
  }
  return odd === 0 && even > frame.length / 16
    ? 'the samples look like 10 bits: every second byte is below 4'
    : null
}

function widthContradiction(frame: Uint8Array, { width, height, pixelFormat }: Geometry): string | null {
  const step = depthOf(pixelFormat) === 10 ? 2 : 1
  const luma = Math.floor(frameBytes(width, height, pixelFormat) > 0 ? width * height : 0)
  const sample = (index: number): number =>
    step === 1 ? frame[index]! : frame[2 * index]! + 256 * frame[2 * index + 1]!
  const said = roughness(sample, luma, width)
  // A flat picture, or one of noise, says nothing about its width.
  if (said === 0 || !(said < Infinity)) return null
  const candidates = [...new Set([...USUAL_WIDTHS, height, 2 * width, width / 2])].filter(
    (other) =>
      Number.isInteger(other) &&
      other !== width &&
      other * 8 <= luma &&
      !(other > 2 * width && other % width === 0),
  )
  const all = candidates
    .map((other) => ({ other, rough: roughness(sample, luma, other) }))
    .sort((one, two) => one.rough - two.rough)
  const [best, usual] = [all[0], all[Math.floor(all.length / 2)]]
  if (best === undefined || usual === undefined) return null
  // At a wrong width, lines have as little to do with each other as at most other widths.
  return best.rough < MUCH_SMOOTHER * said && said > UNRELATED * usual.rough
    ? `the picture looks ${best.other} pixels wide: its lines continue each other at that width, not at ${width}`
    : null
}

/** Mean difference of samples that are one line apart. */
function roughness(sample: (index: number) => number, samples: number, width: number): number {
  let [sum, count] = [0, 0]
  // A few thousand places, spread over the picture by a step that is no multiple of any width.
  const stride = Math.max(1, Math.floor(samples / 20_011))
  for (let index = 0; index + width < samples; index += stride) {
    sum += Math.abs(sample(index) - sample(index + width))
    count++
  }
  return count === 0 ? Infinity : sum / count
}
