// What is known of ffmpeg's encoders: the argument that sets the quality, the usual arguments, and what hardware needs.
import type { EncoderRecipe, PixelFormat } from '../recipe/extract.js'
import { depthOf, inTenBits, planarFormat } from './pixel-formats.js'

interface Family {
  readonly isOf: (encoder: string) => boolean
  readonly quality: string
  /** Used where the recipe gives no arguments. */
  readonly usual: readonly string[]
  readonly hardware: boolean
  /** Whether it encodes in ten bits only. */
  readonly tenBits?: true
}

const named =
  (...names: readonly string[]) =>
  (encoder: string) =>
    names.includes(encoder)
const ending = (ending: string) => (encoder: string) => encoder.endsWith(ending)

const MEDIUM = ['-preset', 'medium'] as const

/** The first that fits. Quality arguments and presets: ffmpeg -h encoder=NAME. */
const FAMILIES: readonly Family[] = [
  { isOf: named('libx264', 'libx265'), quality: 'crf', usual: MEDIUM, hardware: false },
  { isOf: named('libvvenc'), quality: 'qp', usual: MEDIUM, hardware: false, tenBits: true },
  // Without a bitrate of 0, -crf is only a limit to these.
  {
    isOf: named('libvpx-vp9', 'libvpx', 'libaom-av1'),
    quality: 'crf',
    usual: ['-b:v', '0'],
    hardware: false,
  },
  { isOf: named('libsvtav1'), quality: 'crf', usual: [], hardware: false },
  { isOf: named('librav1e'), quality: 'qp', usual: [], hardware: false },
  { isOf: ending('_nvenc'), quality: 'cq', usual: ['-preset', 'p4'], hardware: true },
  { isOf: ending('_qsv'), quality: 'global_quality', usual: MEDIUM, hardware: true },
  { isOf: ending('_vaapi'), quality: 'qp', usual: [], hardware: true },
  { isOf: ending('_videotoolbox'), quality: 'q:v', usual: [], hardware: true },
]

export interface EncoderArguments {
  /** Before the input: the device of a hardware encoder. */
  readonly device: readonly string[]
  /** From `-c:v` on, without the output. */
  readonly encode: readonly string[]
}

/** ffmpeg's name of the encoder. */
export function ffmpegEncoder({ name, encoder }: EncoderRecipe): string {
  return encoder ?? name
}

export function isHardware(encoder: EncoderRecipe): boolean {
  return familyOf(encoder)?.hardware ?? false
}

/** The argument that sets the quality, without `-`; null where neither the recipe nor seedgate knows it. */
export function qualityArgument(encoder: EncoderRecipe): string | null {
  return encoder.quality ?? familyOf(encoder)?.quality ?? null
}

/** The format in which the encoder is expected to encode a source of the format. */
export function encodedFormat(encoder: EncoderRecipe, source: PixelFormat): PixelFormat {
  if (encoder.pixelFormat !== undefined) return planarFormat(encoder.pixelFormat) ?? source
  return familyOf(encoder)?.tenBits === true ? inTenBits(source) : source
}

/** @param source the pixel format of the source */
export function encoderArguments(
  encoder: EncoderRecipe,
  quality: number,
  source: PixelFormat,
): EncoderArguments {
  const family = familyOf(encoder)
  const name = ffmpegEncoder(encoder)
  const rest = encoder.arguments ?? family?.usual ?? []
  const format = encoder.pixelFormat === undefined ? [] : ['-pix_fmt', encoder.pixelFormat]
  const asked = [`-${qualityArgument(encoder) ?? 'crf'}`, String(quality)]
  if (!name.endsWith('_vaapi'))
    return {
      device: deviceOf(name, encoder.device),
      encode: ['-c:v', name, ...asked, ...rest, ...format, ...gpuOf(name, encoder.device)],
    }
  // VAAPI encodes what lies in the memory of the device: frames are uploaded by a filter, in a format of the device.
  const upload = encoder.pixelFormat ?? (depthOf(source) === 10 ? 'p010le' : 'nv12')
  const filter = rest.includes('-vf') ? [] : ['-vf', `format=${upload},hwupload=extra_hw_frames=16`]
  return { device: deviceOf(name, encoder.device), encode: [...filter, '-c:v', name, ...asked, ...rest] }
}

function deviceOf(name: string, device: string | undefined): readonly string[] {
  if (name.endsWith('_vaapi')) return ['-vaapi_device', device ?? '/dev/dri/renderD128']
  return name.endsWith('_qsv') && device !== undefined ? ['-qsv_device', device] : []
}

function gpuOf(name: string, device: string | undefined): readonly string[] {
  return name.endsWith('_nvenc') && device !== undefined ? ['-gpu', device] : []
}

function familyOf(encoder: EncoderRecipe): Family | undefined {
  return FAMILIES.find(({ isOf }) => isOf(ffmpegEncoder(encoder)))
}
