// `--pairs`: encodes that are there already, each with its source, its digest and its frames.
import { dirname, isAbsolute, join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Pair } from '../../extract/cells.js'
import { asPixelFormat, type Geometry } from '../../extract/geometry.js'
import { parsePairs, type PairLine } from '../../extract/pairs.js'
import { frameBytes, hasSameChroma } from '../../extract/pixel-formats.js'
import type { Distorted, Source } from '../../extract/source.js'
import { parseY4mHeader, LONGEST_HEADER, y4mFrames } from '../../extract/y4m.js'
import type { Files } from '../../ports/files.js'
import type { Faults } from './faults.js'
import { kindOfVideo } from './find-sources.js'
import { describedByFfmpeg, digestAndHead, type Reading } from './read-sources.js'

/** @throws SeedgateError file-not-found, pairs-invalid */
export async function readPairTable(files: Files, path: string): Promise<PairLine[]> {
  return parsePairs(await files.read(path), path)
}

/** What is wrong with an encode goes into `faults`. @param table the path of the table of pairs */
export async function loadPairs(
  lines: readonly PairLine[],
  table: string,
  sources: readonly Source[],
  reading: Reading,
  faults: Faults,
): Promise<Pair[]> {
  const byName = new Map(sources.map((source) => [source.name, source]))
  const pairs: Pair[] = []
  for (const line of lines) {
    const source = byName.get(line.source)
    if (source === undefined) continue
    const path = reading.world.absolute(isAbsolute(line.file) ? line.file : join(dirname(table), line.file))
    const distorted = await faults.check(async () => await readDistorted(line, path, source, reading))
    if (distorted !== null) pairs.push({ source, encoder: line.encoder, quality: line.quality, distorted })
  }
  return pairs
}

async function readDistorted(
  line: PairLine,
  path: string,
  source: Source,
  reading: Reading,
): Promise<Distorted> {
  const what = `${path} (${line.source}, ${line.encoder}, ${line.quality})`
  const kind = kindOfVideo(path)
  const { sha256, bytes, head } = await digestAndHead(reading.world.files, path, LONGEST_HEADER, reading)
  const found = await foundIn(kind, what, line, bytes, head, source, path, reading)
  const { geometry, frames } = found
  const { width, height, pixelFormat } = source.geometry
  if (geometry.width !== width || geometry.height !== height)
    throw refused(
      `${what}: expected ${width}x${height}, as its source, got ${geometry.width}x${geometry.height}`,
    )
  if (!hasSameChroma(geometry.pixelFormat, pixelFormat))
    throw refused(`${what}: expected the chroma of its source (${pixelFormat}), got ${geometry.pixelFormat}`)
  if (frames !== source.frames)
    throw refused(`${what}: expected ${source.frames} frames, as its source, got ${frames}`)
  return { path, sha256, bytes, frames, input: { kind, path, geometry } }
}

async function foundIn(
  kind: ReturnType<typeof kindOfVideo>,
  what: string,
  { pixelFormat }: PairLine,
  bytes: number,
  head: Uint8Array,
  source: Source,
  path: string,
  reading: Reading,
): Promise<{ readonly geometry: Geometry; readonly frames: number }> {
  if (kind === 'container') return await describedByFfmpeg(path, reading)
  if (kind === 'y4m') {
    const header = parseY4mHeader(head)
    if (typeof header === 'string') throw refused(`${what}: ${header}`)
    return { geometry: header.geometry, frames: y4mFrames(bytes, header) }
  }
  const format = pixelFormat === undefined ? source.geometry.pixelFormat : asPixelFormat(pixelFormat)
  if (format === undefined) throw refused(`${what}: pixelFormat ${pixelFormat ?? ''} is not known`)
  const geometry = { ...source.geometry, pixelFormat: format }
  return { geometry, frames: bytes / frameBytes(geometry.width, geometry.height, format) }
}

function refused(message: string): SeedgateError {
  return new SeedgateError('preflight-failed', message, {
    hint: 'correct the line of the pairs table, or bring the encode of this very source',
  })
}

/** @throws SeedgateError pairs-invalid where a line names a source that the recipe does not have */
export function refuseUnknownSources(
  lines: readonly PairLine[],
  names: readonly string[],
  table: string,
): void {
  const unknown = lines.filter(({ source }) => !names.includes(source))
  if (unknown.length === 0) return
  throw new SeedgateError(
    'pairs-invalid',
    unknown
      .slice(0, 10)
      .map(
        ({ line, source }) =>
          `${table}:${line}: expected a source of the recipe (${names.slice(0, 20).join(', ')}), got ${source}`,
      )
      .join('\n'),
    { hint: 'correct the line, or add the source to extract.sources' },
  )
}
