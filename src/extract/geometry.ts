// What a video's samples are: size, pixel format, frames a second; as the recipe, a file's name or a header says.
import { PIXEL_FORMATS, type PixelFormat } from '../recipe/extract.js'

export interface Geometry {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly pixelFormat: PixelFormat
  /** Frames a second as ffmpeg takes them: `25`, or `30000/1001`. */
  readonly frameRate: string
}

export type PartialGeometry = { readonly [Key in keyof Geometry]?: Geometry[Key] | undefined }

export const GEOMETRY_KEYS = ['width', 'height', 'pixelFormat', 'frameRate'] as const

/** Frames a second as a number. */
export function framesPerSecond(frameRate: string): number {
  const [numerator = NaN, denominator = 1] = frameRate.split('/').map(Number)
  return numerator / denominator
}

/** Whether two frame rates are one: `25` is `25/1`, and 29.97 is `30000/1001`, which people write so. */
export function isSameRate(one: string, other: string): boolean {
  return Math.abs(framesPerSecond(one) / framesPerSecond(other) - 1) < 1e-4
}

const BROADCAST_RATES: Readonly<Record<string, string>> = {
  '23.976': '24000/1001',
  '23.98': '24000/1001',
  '29.97': '30000/1001',
  '47.95': '48000/1001',
  '59.94': '60000/1001',
  '119.88': '120000/1001',
}

/** The fraction that is meant where a decimal number is its usual spelling. */
export function exactRate(frameRate: string): string {
  return BROADCAST_RATES[frameRate] ?? frameRate
}

/** What a file's name says by itself, such as `park_1920x1080_25fps_yuv420p10le.yuv`. */
export function geometryInName(name: string): PartialGeometry {
  const size = /(?<![A-Za-z0-9])(\d{2,5})x(\d{2,5})(?![A-Za-z0-9])/.exec(name)
  const rate = /(?<![A-Za-z0-9.])(\d{1,3}(?:\.\d{1,3})?)fps(?![A-Za-z0-9])/i.exec(name)
  const format = /(?<![A-Za-z0-9])(yuv4(?:20|22|44)p(?:10le)?)(?![A-Za-z0-9])/.exec(name)?.[1]
  return {
    ...(size === null ? {} : { width: Number(size[1]), height: Number(size[2]) }),
    ...(rate === null ? {} : { frameRate: exactRate(rate[1]!) }),
    ...(format === undefined ? {} : { pixelFormat: asPixelFormat(format) }),
  }
}

export function asPixelFormat(name: string): PixelFormat | undefined {
  return PIXEL_FORMATS.find((format) => format === name)
}

/** Where two sayings about a video differ, a sentence each. */
export function disagreements(
  said: PartialGeometry,
  bySaying: string,
  found: PartialGeometry,
  byFinding: string,
): string[] {
  return GEOMETRY_KEYS.flatMap((key) => {
    const [one, other] = [said[key], found[key]]
    if (one === undefined || other === undefined) return []
    const same = key === 'frameRate' ? isSameRate(String(one), String(other)) : one === other
    return same ? [] : [`${key}: ${bySaying} says ${one}, ${byFinding} says ${other}`]
  })
}
