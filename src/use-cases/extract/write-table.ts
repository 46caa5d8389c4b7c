// The finished cells as one table, and the record beside it.
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { cellFile, parseCell, type CellFile } from '../../extract/cell-file.js'
import { cellIdentity, type Cell, type Tools } from '../../extract/cells.js'
import { RECORD_FILE, serialiseRecord, type ExtractRecord } from '../../extract/record.js'
import { rowsOf } from '../../extract/table-rows.js'
import type { Source } from '../../extract/source.js'
import type { ExtractRecipe } from '../../recipe/extract.js'
import type { ExtractQuestion, ExtractWorld } from './context.js'
import type { NamedCell } from './run-cells.js'
import type { FoundFfmpeg } from './tools.js'

/** A finished cell; null where it is not there, not whole, or not this one. */
export async function finishedCell(
  { files }: Pick<ExtractWorld, 'files'>,
  out: string,
  { cell, name }: NamedCell,
  tools: Tools,
): Promise<CellFile | null> {
  const path = join(out, cellFile(name))
  if ((await files.kindOf(path)) !== 'file') return null
  return parseCell(await files.read(path), cellIdentity(cell, tools), cell.source.frames)
}

export interface Written {
  readonly record: ExtractRecord
  /** The table's path. */
  readonly path: string
}

export interface ToWrite {
  readonly recipe: ExtractRecipe
  readonly cells: readonly NamedCell[]
  readonly sources: readonly Source[]
  readonly found: FoundFfmpeg
  readonly tools: Tools
  readonly gpus: readonly string[]
}

/** The name of the table: that of `corpus.table`, so that it can be put in its place. */
export function tableName({ recipe }: ExtractQuestion['recipe']): string {
  return basename(recipe.corpus.table)
}

/**
 * Every cell has to be there. The record is written last: a table without its record is one that was interrupted.
 * @throws SeedgateError of the disk
 */
export async function writeTable(
  world: ExtractWorld,
  question: ExtractQuestion,
  work: ToWrite,
): Promise<Written> {
  const { recipe } = question.recipe
  const hash = createHash('sha256')
  const pieces: Uint8Array[] = []
  const cells: ExtractRecord['cells'] = []
  let rows = 0
  for (const one of work.cells) {
    const finished = await finishedCell(world, question.out, one, work.tools)
    if (finished === null) throw new Error(`${one.name}: a finished cell is gone`)
    const piece = new TextEncoder().encode(
      rowsOf(one.cell, finished.scores, recipe.corpus.columns, work.recipe),
    )
    hash.update(piece)
    pieces.push(piece)
    rows += finished.scores.frames.length
    cells.push(cellRecord(one, finished))
  }
  const file = tableName(question.recipe)
  const path = join(question.out, file)
  const whole = Buffer.concat(pieces)
  await world.files.writeAtomically(
    path,
    file.endsWith('.gz') ? new Uint8Array(gzipSync(whole, { level: 9 })) : new Uint8Array(whole),
  )
  const record: ExtractRecord = {
    schema_version: 1,
    seedgate: world.code,
    recipe: { path: question.recipe.path, sha256: question.recipe.sha256 },
    table: { file, sha256: hash.digest('hex'), rows },
    ffmpeg: {
      version: work.found.line,
      configuration: work.found.whole,
      libvmaf: work.found.libvmaf,
      encoders: Object.fromEntries(work.tools.encoders),
    },
    teacher: { model: work.recipe.teacher.model, sha256: work.tools.modelSha256 },
    machine: { ...world.here, gpus: [...work.gpus] },
    sources: work.sources.map(sourceRecord),
    cells,
    written_at_utc: world.clock.now().toISOString(),
  }
  await world.files.writeAtomically(join(question.out, RECORD_FILE), serialiseRecord(record))
  return { record, path }
}

function sourceRecord({
  name,
  path,
  sha256,
  bytes,
  frames,
  geometry,
}: Source): ExtractRecord['sources'][number] {
  const { width, height, pixelFormat, frameRate } = geometry
  return {
    name,
    file: path,
    sha256,
    bytes,
    frames,
    width,
    height,
    pixel_format: pixelFormat,
    frame_rate: frameRate,
  }
}

function cellRecord(
  { cell, name }: NamedCell,
  { scores, encode, scoring, made_at_utc }: CellFile,
): ExtractRecord['cells'][number] {
  return {
    source: cell.source.name,
    encoder: cell.encoder,
    quality: cell.quality,
    name,
    encode: cell.encode === null ? null : [...cell.encode],
    score: [...cell.score],
    encode_sha256: encode.sha256,
    bytes: encode.bytes,
    bitrate_kbps: encode.bitrate,
    encode_seconds: encode.seconds,
    score_seconds: scoring.seconds,
    made_at_utc,
    mean_score: meanScore(cell, scores),
  }
}

function meanScore({ source }: Cell, { metrics, frames }: CellFile['scores']): number {
  const column = metrics.indexOf('vmaf')
  const sum = frames.reduce((total, values) => total + (values[column] ?? NaN), 0)
  return Number((sum / source.frames).toFixed(6))
}
