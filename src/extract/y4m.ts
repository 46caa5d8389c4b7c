// YUV4MPEG2: a line that describes the video, then `FRAME` and the samples of each frame. Also how ffmpeg describes a
// video of any container: it writes the first frame in this format.
import type { PixelFormat } from '../recipe/extract.js'
import { frameBytes } from './pixel-formats.js'
import type { Geometry } from './geometry.js'

export interface Y4mHeader {
  readonly geometry: Geometry
  /** Bytes of the line, with its end. */
  readonly bytes: number
}

const MAGIC = 'YUV4MPEG2 '
/** A header beyond this is no header. */
export const LONGEST_HEADER = 1024
const FRAME_HEADER_BYTES = 'FRAME\n'.length

const COLOURS: Readonly<Record<string, PixelFormat>> = {
  '420': 'yuv420p',
  '420jpeg': 'yuv420p',
  '420mpeg2': 'yuv420p',
  '420paldv': 'yuv420p',
  '422': 'yuv422p',
  '444': 'yuv444p',
  '420p10': 'yuv420p10le',
  '422p10': 'yuv422p10le',
  '444p10': 'yuv444p10le',
}

/** @returns the header, or what is wrong with it as a sentence */
export function parseY4mHeader(bytes: Uint8Array): Y4mHeader | string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADER))
  const end = text.indexOf('\n')
  if (!text.startsWith(MAGIC) || end === -1) return 'expected a header that starts with YUV4MPEG2'
  const fields = new Map(
    text
      .slice(MAGIC.length, end)
      .split(' ')
      .map((field) => [field.charAt(0), field.slice(1)] as const),
  )
  const colour = fields.get('C') ?? '420'
  const pixelFormat = COLOURS[colour]
  if (pixelFormat === undefined)
    return `expected 4:2:0, 4:2:2 or 4:4:4 in 8 or 10 bits, got the colour space ${colour}`
  const [width, height] = [Number(fields.get('W')), Number(fields.get('H'))]
  if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || width < 1 || height < 1)
    return 'expected width and height'
  const rate = /^([1-9]\d*):([1-9]\d*)$/.exec(fields.get('F') ?? '')
  if (rate === null) return 'expected a frame rate'
  const frameRate = rate[2] === '1' ? rate[1]! : `${rate[1]!}/${rate[2]!}`
  return { geometry: { width, height, pixelFormat, frameRate }, bytes: end + 1 }
}

/** @returns how many frames a file of that size has; not whole where it was cut off */
export function y4mFrames(size: number, { geometry, bytes }: Y4mHeader): number {
  const { width, height, pixelFormat } = geometry
  return (size - bytes) / (FRAME_HEADER_BYTES + frameBytes(width, height, pixelFormat))
}
