// libvmaf's log in JSON: one object a frame, each with its metrics.
import { z } from 'zod'

export interface FrameScores {
  /** libvmaf's own version. */
  readonly version: string
  /** Metrics in the order of the log. */
  readonly metrics: readonly string[]
  /** By frame: a value for each metric; null where the log has no finite number. */
  readonly frames: readonly (readonly (number | null)[])[]
}

const shape = z.looseObject({
  version: z.string().max(200),
  frames: z.array(z.looseObject({ frameNum: z.int().min(0), metrics: z.record(z.string(), z.unknown()) })),
})

/** C writes what is no number as nan and inf, which JSON does not have. */
const NOT_A_NUMBER = /(:\s*)-?(?:nan|inf(?:inity)?)\b/gi

/** @returns the scores, or what is wrong with the log as a sentence */
export function parseLibvmafLog(text: string): FrameScores | string {
  const read = shape.safeParse(jsonOf(text))
  if (!read.success)
    return `expected libvmaf’s log in JSON, got ${text.length} characters that are not: the log was cut off`
  const { version, frames } = read.data
  const misplaced = frames.findIndex(({ frameNum }, index) => frameNum !== index)
  if (misplaced !== -1)
    return `expected frame ${misplaced} of libvmaf’s log to be number ${misplaced}, got ${frames[misplaced]!.frameNum}`
  const metrics = [...new Set(frames.flatMap((frame) => Object.keys(frame.metrics)))]
  return {
    version,
    metrics,
    frames: frames.map((frame) => metrics.map((metric) => finite(frame.metrics[metric]))),
  }
}

/** What the asked metrics lack, a sentence; null where every frame has a finite number for each. */
export function missingMetric(scores: FrameScores, asked: readonly string[]): string | null {
  for (const metric of asked) {
    const column = scores.metrics.indexOf(metric)
    if (column === -1)
      return `expected the metric ${metric} in libvmaf’s log, got ${scores.metrics.join(', ') || 'no metric'}`
    const frame = scores.frames.findIndex((values) => values[column] === null)
    if (frame !== -1)
      return `expected a finite number for ${metric} of frame ${frame}, got none in libvmaf’s log`
  }
  return null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(NOT_A_NUMBER, '$1null')) as unknown
  } catch {
    return null
  }
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
