// Pixel formats: how many bytes a frame of raw video has, and which format two videos are compared in.
import { PIXEL_FORMATS, type PixelFormat } from '../recipe/extract.js'

interface Layout {
  readonly chroma: '420' | '422' | '444'
  readonly depth: 8 | 10
}

const LAYOUTS: Readonly<Record<PixelFormat, Layout>> = {
  yuv420p: { chroma: '420', depth: 8 },
  yuv422p: { chroma: '422', depth: 8 },
  yuv444p: { chroma: '444', depth: 8 },
  yuv420p10le: { chroma: '420', depth: 10 },
  yuv422p10le: { chroma: '422', depth: 10 },
  yuv444p10le: { chroma: '444', depth: 10 },
}

/** Names of ffmpeg for the same samples in another order of memory: what hardware encoders take. */
const SAME_SAMPLES: Readonly<Record<string, PixelFormat>> = {
  yuvj420p: 'yuv420p',
  yuvj422p: 'yuv422p',
  yuvj444p: 'yuv444p',
  nv12: 'yuv420p',
  nv16: 'yuv422p',
  p010le: 'yuv420p10le',
  p210le: 'yuv422p10le',
  yuv444p16le: 'yuv444p10le',
}

/** The planar format with the samples of an ffmpeg format; null for a format that libvmaf is not asked to compare. */
export function planarFormat(name: string): PixelFormat | null {
  return PIXEL_FORMATS.find((format) => format === name) ?? SAME_SAMPLES[name] ?? null
}

/** Bytes of one frame of raw video; chroma planes of odd sizes are rounded up, as ffmpeg does. */
export function frameBytes(width: number, height: number, format: PixelFormat): number {
  const { chroma, depth } = LAYOUTS[format]
  const chromaWidth = chroma === '444' ? width : Math.ceil(width / 2)
  const chromaHeight = chroma === '420' ? Math.ceil(height / 2) : height
  return (width * height + 2 * chromaWidth * chromaHeight) * (depth / 8 > 1 ? 2 : 1)
}

export function depthOf(format: PixelFormat): 8 | 10 {
  return LAYOUTS[format].depth
}

export function hasSameChroma(one: PixelFormat, other: PixelFormat): boolean {
  return LAYOUTS[one].chroma === LAYOUTS[other].chroma
}

/**
 * The format that source and encode are compared in: the deeper one, because eight bits become ten without loss, and ten
 * bits do not become eight. Both have the same chroma.
 */
export function comparedIn(source: PixelFormat, encoded: PixelFormat): PixelFormat {
  return depthOf(encoded) > depthOf(source) ? encoded : source
}

/** The format with the same chroma in ten bits. */
export function inTenBits(format: PixelFormat): PixelFormat {
  return PIXEL_FORMATS.find((other) => hasSameChroma(format, other) && depthOf(other) === 10) ?? format
}
