// The command lines of ffmpeg: what encodes a cell, what scores it, and what asks about a video.
import type { PixelFormat } from '../recipe/extract.js'
import type { EncoderArguments } from './encoders.js'
import type { Geometry } from './geometry.js'

/** Names in the folder of a cell, where ffmpeg runs: relative, so that nothing in a filter has to be escaped. */
export const ENCODE_FILE = 'encode.mkv'
export const LOG_FILE = 'log.json'
export const MODEL_FILE = 'model.json'

export type InputKind = 'raw' | 'y4m' | 'container'

export interface VideoInput {
  readonly kind: InputKind
  /** Absolute, so that no part of it is taken for a protocol or an option. */
  readonly path: string
  readonly geometry: Geometry
}

/** Quiet but for warnings; the frame count comes on stdout as lines of `key=value`. */
const REPORTING = [
  '-hide_banner',
  '-nostdin',
  '-nostats',
  '-loglevel',
  'warning',
  '-progress',
  'pipe:1',
  '-y',
] as const
/** Every frame once, whatever its timestamp. */
const EVERY_FRAME = ['-fps_mode', 'passthrough'] as const

/** Only raw video has to be told what it is. */
export function inputArguments({ kind, path, geometry }: VideoInput): string[] {
  const { width, height, pixelFormat, frameRate } = geometry
  const raw = [
    '-f',
    'rawvideo',
    '-pixel_format',
    pixelFormat,
    '-video_size',
    `${width}x${height}`,
    '-framerate',
    frameRate,
  ]
  return [...(kind === 'raw' ? raw : []), '-i', path]
}

/** The output is Matroska without anything that changes from run to run, such as random identifiers. */
export function encodeCommand(source: VideoInput, { device, encode }: EncoderArguments): string[] {
  return [
    ...REPORTING,
    ...device,
    ...inputArguments(source),
    ...['-map', '0:v:0'],
    ...encode,
    ...EVERY_FRAME,
    ...['-fflags', '+bitexact', '-f', 'matroska', ENCODE_FILE],
  ]
}

/** The same for the first frame alone; at `verbose`, ffmpeg also tells the versions of encoder and driver. */
export function sampleCommand(
  source: VideoInput,
  encoder: EncoderArguments,
  level: 'verbose' | 'warning',
): string[] {
  const command = encodeCommand(source, encoder)
  return [...command.slice(0, -1), '-frames:v', '1', ENCODE_FILE].map((argument, index, all) =>
    all[index - 1] === '-loglevel' ? level : argument,
  )
}

/** How libvmaf names the model: one that is built in, or a file beside the log. */
export function modelArgument(model: string, isFile: boolean): string {
  return isFile ? `path=${MODEL_FILE}` : `version=${model}`
}

/**
 * Decodes the encode straight into libvmaf, with the source beside it. Frames are compared by their number: both inputs get
 * the timestamps 0, 40, 80 … ms, whatever their frame rates and containers say. The colour range is written over because a
 * difference of labels alone would make ffmpeg convert one of the two.
 * @param compared the pixel format of the comparison
 */
export function scoreCommand(
  encode: readonly string[],
  source: VideoInput,
  compared: PixelFormat,
  model: string,
): string[] {
  const frames = `settb=1/1000,setpts=N*40,setparams=range=tv,format=${compared}`
  const graph = [
    `[0:v:0]${frames}[encode]`,
    `[1:v:0]${frames}[source]`,
    `[encode][source]libvmaf=model=${model}:log_fmt=json:log_path=${LOG_FILE}:shortest=1`,
  ].join(';')
  return [
    ...REPORTING,
    '-xerror',
    ...encode,
    ...inputArguments(source),
    ...['-filter_complex', graph],
    ...EVERY_FRAME,
    ...['-f', 'null', '-'],
  ]
}

/** Decodes a whole video and counts its frames. */
export function countCommand(input: readonly string[]): string[] {
  return [...REPORTING, '-xerror', ...input, '-map', '0:v:0', ...EVERY_FRAME, '-f', 'null', '-']
}

/** Writes the first frame as YUV4MPEG2 on stdout: its header says size, pixel format and frame rate. */
export function describeCommand(input: readonly string[]): string[] {
  return [
    ...['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'error'],
    ...input,
    ...['-map', '0:v:0', '-frames:v', '1', '-strict', '-1', '-f', 'yuv4mpegpipe', '-'],
  ]
}

/** Scores a generated picture against itself: shows that libvmaf and its model are there, and writes libvmaf's version. */
export function modelCommand(model: string): string[] {
  return [
    ...REPORTING,
    ...['-f', 'lavfi', '-i', 'testsrc2=size=192x108:rate=25:duration=0.08'],
    ...[
      '-filter_complex',
      `[0:v]format=yuv420p,split[a][b];[a][b]libvmaf=model=${model}:log_fmt=json:log_path=${LOG_FILE}`,
    ],
    ...['-f', 'null', '-'],
  ]
}

/** The last frame count of the lines that `-progress` writes; null where there is none. */
export function framesReported(progress: string): number | null {
  const counts = [...progress.matchAll(/^frame=\s*(\d+)\s*$/gm)]
  const last = counts.at(-1)?.[1]
  return last === undefined ? null : Number(last)
}

/** For reading and pasting into a shell: what needs quotes gets them. */
export function shellText(command: readonly string[]): string {
  return command
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ')
}
