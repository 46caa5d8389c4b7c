// `--dry-run`: the cells and their command lines, without encoding, scoring or reading a whole video.
import { cellsOfPairs, chosenSources, isChosen, planCells, type Cell } from '../../extract/cells.js'
import { describeCommand } from '../../extract/command-lines.js'
import type { Geometry } from '../../extract/geometry.js'
import type { Source } from '../../extract/source.js'
import { LONGEST_HEADER, parseY4mHeader } from '../../extract/y4m.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { isAbsolute, join, dirname } from 'node:path'
import type { ExtractQuestion, ExtractWorld } from './context.js'
import { extractOf } from './extract.js'
import { Faults } from './faults.js'
import { ffmpegAt, type Ffmpeg } from './ffmpeg.js'
import { findSources, kindOfVideo, type FoundSource } from './find-sources.js'
import { readPairTable, refuseUnknownSources } from './load-pairs.js'
import { refuseUnreadable, wholeGeometry } from './read-sources.js'

/** @throws SeedgateError recipe-invalid, preflight-failed, pairs-invalid; ffmpeg-not-found where a container has to be looked at */
export async function dryRun(world: ExtractWorld, question: ExtractQuestion): Promise<Cell[]> {
  const recipe = extractOf(question)
  const faults = new Faults()
  const found = await findSources(world, question, recipe, faults)
  const names = chosenSources(
    found.map(({ name }) => name),
    question.only,
  )
  const chosen = found.filter(({ name }) => names.includes(name))
  for (const source of chosen) await refuseUnreadable(world, source, faults)
  faults.refuse()
  const ffmpeg = ffmpegAt(world.processes, question.ffmpeg, question.signal, false)
  const sources: Source[] = []
  for (const source of chosen) {
    const geometry = await faults.check(async () => await geometryOf(source, world, ffmpeg))
    if (geometry !== null) sources.push(unread(source, geometry))
  }
  faults.refuse()
  if (question.pairs === null)
    return planCells(recipe, sources).filter((cell) => isChosen(cell, question.only))
  const table = question.pairs
  const lines = await readPairTable(world.files, table)
  refuseUnknownSources(
    lines,
    found.map(({ name }) => name),
    table,
  )
  const pairs = lines.flatMap(({ source: name, encoder, quality, file }) => {
    const source = sources.find((one) => one.name === name)
    if (source === undefined) return []
    const path = world.absolute(isAbsolute(file) ? file : join(dirname(table), file))
    const input = { kind: kindOfVideo(path), path, geometry: source.geometry }
    return [{ source, encoder, quality, distorted: { path, sha256: '', bytes: 0, frames: 0, input } }]
  })
  return cellsOfPairs(recipe, pairs).filter((cell) => isChosen(cell, question.only))
}

/** Digest and frames are of the reading, which does not happen here; no command line has them. */
function unread({ name, path, kind }: FoundSource, geometry: Geometry): Source {
  return { name, path, kind, geometry, frames: 0, sha256: '', bytes: 0 }
}

async function geometryOf(
  { path, kind, said }: FoundSource,
  world: ExtractWorld,
  ffmpeg: Ffmpeg,
): Promise<Geometry> {
  if (kind === 'raw') {
    const geometry = wholeGeometry(said)
    if (typeof geometry !== 'string') return geometry
  }
  const head =
    kind === 'y4m'
      ? await beginning(world, path)
      : (await ffmpeg(describeCommand(['-i', path]), { cwd: world.absolute('.') })).stdout
  const header = parseY4mHeader(head)
  if (typeof header !== 'string') return header.geometry
  throw new SeedgateError('preflight-failed', `${path}: ${header}`, {
    hint: 'bring the file again, or convert it',
  })
}

async function beginning({ files }: ExtractWorld, path: string): Promise<Uint8Array> {
  for await (const piece of files.stream(path)) return piece.subarray(0, LONGEST_HEADER)
  return new Uint8Array()
}
