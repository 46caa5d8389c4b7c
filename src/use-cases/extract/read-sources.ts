// Every reference video, read once: its digest, its frames, and whether it is what was said about it.
import { createHash } from 'node:crypto'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { countCommand, describeCommand, framesReported } from '../../extract/command-lines.js'
import { lastLines, saysDamaged } from '../../extract/ffmpeg-answers.js'
import { disagreements, GEOMETRY_KEYS, type Geometry, type PartialGeometry } from '../../extract/geometry.js'
import { frameBytes } from '../../extract/pixel-formats.js'
import { contradiction } from '../../extract/raw-samples.js'
import type { Source } from '../../extract/source.js'
import { LONGEST_HEADER, parseY4mHeader, y4mFrames } from '../../extract/y4m.js'
import type { Files } from '../../ports/files.js'
import type { ExtractWorld } from './context.js'
import type { Faults } from './faults.js'
import { hasSucceeded, type Ffmpeg } from './ffmpeg.js'
import type { FoundSource } from './find-sources.js'

/** A whole geometry, or what is missing. */
export function wholeGeometry(said: PartialGeometry): Geometry | string {
  const { width, height, pixelFormat, frameRate } = said
  if (width === undefined || height === undefined || pixelFormat === undefined || frameRate === undefined)
    return GEOMETRY_KEYS.filter((key) => said[key] === undefined).join(', ')
  return { width, height, pixelFormat, frameRate }
}

/** What can be refused of a source without reading it. */
export async function refuseUnreadable(
  world: ExtractWorld,
  found: FoundSource,
  faults: Faults,
): Promise<void> {
  const size = await world.sizeOf(found.path)
  if (size === null || size === 0) {
    faults.add(
      `${found.path}: expected the video of ${found.name}, got ${size === null ? 'no file' : 'an empty file'}`,
      'bring the file, or correct extract.sources',
    )
    return
  }
  if (found.kind !== 'raw') return
  const geometry = wholeGeometry(found.said)
  if (typeof geometry === 'string')
    faults.add(
      `${found.path}: raw video does not describe itself, and ${geometry} is said neither by the recipe nor by the name of the file`,
      'write it into extract.sources, or into the name, such as clip_1920x1080_25fps_yuv420p.yuv',
    )
  else {
    const fault = remainder(size, geometry)
    if (fault !== null)
      faults.add(
        `${found.path}: ${fault}`,
        'copy the file again if it was cut off; otherwise correct its geometry in the recipe',
      )
  }
}

function remainder(size: number, { width, height, pixelFormat }: Geometry): string | null {
  const bytes = frameBytes(width, height, pixelFormat)
  const rest = size % bytes
  return rest === 0
    ? null
    : `expected whole frames of ${width}x${height} ${pixelFormat} (${bytes} bytes each), got ${Math.floor(size / bytes)} frames and ${rest} bytes`
}

export interface Reading {
  readonly world: ExtractWorld
  readonly ffmpeg: Ffmpeg
  readonly cwd: string
  readonly signal: AbortSignal
  /** Told of every piece that was read, in bytes. */
  readonly advance: (bytes: number) => void
}

/** @throws SeedgateError preflight-failed with what is wrong with the video; interrupted */
export async function readSource(found: FoundSource, reading: Reading): Promise<Source> {
  const { path, kind, said } = found
  const guess = kind === 'raw' ? wholeGeometry(said) : null
  const head =
    guess === null || typeof guess === 'string'
      ? LONGEST_HEADER
      : frameBytes(guess.width, guess.height, guess.pixelFormat)
  const read = await digestAndHead(reading.world.files, path, head, reading)
  const { geometry, frames } = await described(found, read, reading)
  const differences = disagreements(said, 'the recipe or the name of the file', geometry, 'the video itself')
  if (differences.length > 0)
    throw refused(
      `${path}: ${differences.join('; ')}`,
      'correct the recipe or the name, or leave the key out: this video describes itself',
    )
  if (found.frames !== undefined && found.frames !== frames)
    throw refused(
      `${path}: expected ${found.frames} frames, got ${frames}`,
      'bring the whole video, or correct `frames` of the source in the recipe',
    )
  return { name: found.name, path, kind, geometry, frames, sha256: read.sha256, bytes: read.bytes }
}

interface Read {
  readonly sha256: string
  readonly bytes: number
  readonly head: Uint8Array
}

async function described(
  { path, kind, said, frames }: FoundSource,
  { bytes, head }: Read,
  reading: Reading,
): Promise<{ readonly geometry: Geometry; readonly frames: number }> {
  if (kind === 'container') return await describedByFfmpeg(path, reading)
  if (kind === 'y4m') {
    const header = parseY4mHeader(head)
    if (typeof header === 'string') throw refused(`${path}: ${header}`, 'bring the file again, or convert it')
    const whole = y4mFrames(bytes, header)
    if (!Number.isInteger(whole) || whole < 1)
      throw refused(
        `${path}: expected whole frames, got ${whole.toFixed(3)} frames: the file was cut off`,
        'copy the file again',
      )
    return { geometry: header.geometry, frames: whole }
  }
  const geometry = wholeGeometry(said)
  if (typeof geometry === 'string')
    throw refused(`${path}: ${geometry} is not known`, 'write it into extract.sources')
  const fault = remainder(bytes, geometry) ?? contradiction(head, geometry, frames !== undefined)
  if (fault !== null)
    throw refused(
      `${path}: said to be ${geometry.width}x${geometry.height} ${geometry.pixelFormat}, but ${fault}`,
      'correct width, height and pixelFormat of this source, in the recipe or in the name of the file; if they are right, list the source in the recipe with its `frames`',
    )
  return { geometry, frames: bytes / frameBytes(geometry.width, geometry.height, geometry.pixelFormat) }
}

/** What ffmpeg makes of a container: the header of its first frame, and a count of all that it decodes. */
export async function describedByFfmpeg(
  path: string,
  { ffmpeg, cwd, signal }: Pick<Reading, 'ffmpeg' | 'cwd' | 'signal'>,
): Promise<{ readonly geometry: Geometry; readonly frames: number }> {
  const input = ['-i', path]
  const first = await ffmpeg(describeCommand(input), { cwd })
  const header = parseY4mHeader(first.stdout)
  if (!hasSucceeded(first) || typeof header === 'string') {
    refuseInterrupted(signal)
    const why =
      typeof header === 'string' && hasSucceeded(first) ? header : lastLines(first.stderr).join(' | ')
    throw refused(
      `${path}: expected a video that ffmpeg reads: ${why}`,
      'bring the file again, or convert it',
    )
  }
  const count = await ffmpeg(countCommand(input), { cwd })
  const frames = framesReported(new TextDecoder().decode(count.stdout))
  const damage = saysDamaged(count.stderr)
  if (!hasSucceeded(count) || frames === null || frames < 1 || damage !== null) {
    refuseInterrupted(signal)
    throw refused(
      `${path}: expected a whole video, and ffmpeg says: ${damage ?? lastLines(count.stderr).join(' | ')}`,
      'bring the file again: it was cut off or damaged',
    )
  }
  return { geometry: header.geometry, frames }
}

/** Reads a whole file. @param head how many bytes of its beginning to keep */
export async function digestAndHead(
  files: Files,
  path: string,
  head: number,
  { signal, advance }: Pick<Reading, 'signal' | 'advance'>,
): Promise<Read> {
  const hash = createHash('sha256')
  const kept = new Uint8Array(head)
  let bytes = 0
  for await (const piece of files.stream(path)) {
    refuseInterrupted(signal)
    hash.update(piece)
    if (bytes < head) kept.set(piece.subarray(0, head - bytes), bytes)
    bytes += piece.length
    advance(piece.length)
  }
  return { sha256: hash.digest('hex'), bytes, head: kept.subarray(0, Math.min(head, bytes)) }
}

/** @throws SeedgateError interrupted where somebody asked to stop */
export function refuseInterrupted(signal: AbortSignal): void {
  if (!signal.aborted) return
  throw new SeedgateError('interrupted', 'stopped; every finished cell is kept', {
    hint: 'run the same command again: it goes on from here and ends with the same table',
  })
}

function refused(message: string, hint: string): SeedgateError {
  return new SeedgateError('preflight-failed', message, { hint })
}
