// From video to the table: sources and ffmpeg are looked at, every cell is made or found, the table is written whole.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { CELL_FOLDER, WORK_PREFIX } from '../../extract/cell-file.js'
import {
  cellName,
  cellsOfPairs,
  chosenSources,
  isChosen,
  planCells,
  type Cell,
  type Tools,
} from '../../extract/cells.js'
import { frameBytes } from '../../extract/pixel-formats.js'
import { pinTable } from '../../extract/pin.js'
import type { ExtractRecord } from '../../extract/record.js'
import type { Source } from '../../extract/source.js'
import {
  compareTables,
  placeKey,
  type Measured,
  type TableChange,
  type Unknown,
} from '../../extract/table-change.js'
import { askedMetrics, columnFaults } from '../../extract/table-rows.js'
import { PART_ENDING } from '../../ports/files.js'
import type { ExtractRecipe } from '../../recipe/extract.js'
import { holding } from '../seed-loop/run-directory.js'
import type { ExtractQuestion, ExtractWorld } from './context.js'
import { Faults } from './faults.js'
import { ffmpegAt, type Ffmpeg } from './ffmpeg.js'
import { findSources } from './find-sources.js'
import { loadPairs, readPairTable, refuseUnknownSources } from './load-pairs.js'
import { readSource, refuseInterrupted, refuseUnreadable } from './read-sources.js'
import { refuseFailed, runCells, type NamedCell } from './run-cells.js'
import { measureTable } from './measure-table.js'
import { findFfmpeg, openEncoders, toolsWithoutEncoders, type FoundFfmpeg } from './tools.js'
import { finishedCell, tableName, writeTable } from './write-table.js'

export interface ExtractResult {
  readonly out: string
  readonly cells: {
    readonly planned: number
    readonly made: number
    readonly kept: number
    readonly left: number
  }
  /** Null where cells are still to be made, which `--only` left out. */
  readonly table: { readonly path: string; readonly sha256: string; readonly rows: number } | null
  readonly record: ExtractRecord | null
  /** Against the table that the recipe names; null without a table. */
  readonly change: TableChange | Unknown | null
  /** Whether the recipe has the pin now. */
  readonly pinned: boolean
}

/**
 * @throws SeedgateError recipe-invalid, ffmpeg-not-found, preflight-failed, pairs-invalid before the first cell; cells-failed,
 *   interrupted, disk-full with every finished cell kept and no table written
 */
export async function extract(world: ExtractWorld, question: ExtractQuestion): Promise<ExtractResult> {
  const recipe = extractOf(question)
  return await holding(world.locks, question.out, async () => {
    await clean(world, question)
    return await extractInto(world, question, recipe)
  })
}

/** The recipe's block, once it fits the columns. @throws SeedgateError recipe-invalid */
export function extractOf({ recipe }: Pick<ExtractQuestion, 'recipe'>): ExtractRecipe {
  const block = recipe.recipe.extract
  if (block === undefined) {
    throw new SeedgateError('recipe-invalid', `${recipe.path}: expected a block \`extract\`, got none`, {
      hint: 'docs/extract.md says what stands in it',
    })
  }
  const faults = columnFaults(recipe.recipe.corpus.columns, block)
  if (faults.length === 0) return block
  throw new SeedgateError(
    'recipe-invalid',
    [`${recipe.path}: the table would not have the columns that the recipe asks for`, ...faults].join(
      '\n  - ',
    ),
    {
      hint: 'correct corpus.columns or extract.features',
    },
  )
}

async function extractInto(
  world: ExtractWorld,
  question: ExtractQuestion,
  recipe: ExtractRecipe,
): Promise<ExtractResult> {
  const work = join(question.out, CELL_FOLDER, `${WORK_PREFIX}preflight`)
  await world.files.writeAtomically(
    join(work, 'about.txt'),
    'What seedgate extract looks at before the first cell.\n',
  )
  try {
    const ready = await prepare(world, question, recipe, work)
    return await makeAndWrite(world, question, recipe, ready)
  } finally {
    await world.files.remove(work)
  }
}

interface Ready {
  readonly found: FoundFfmpeg
  readonly tools: Tools
  readonly ffmpeg: Ffmpeg
  readonly sources: readonly Source[]
  /** Every cell of the plan whose source was read, in the order of the table. */
  readonly cells: readonly Cell[]
  /** How many cells the whole plan has. */
  readonly planned: number
  readonly gpus: readonly string[]
}

async function prepare(
  world: ExtractWorld,
  question: ExtractQuestion,
  recipe: ExtractRecipe,
  work: string,
): Promise<Ready> {
  const { log, progress } = world
  const faults = new Faults()
  const lines = question.pairs === null ? null : await readPairTable(world.files, question.pairs)
  const found = await findFfmpeg(world, question, recipe, work, faults)
  const all = await findSources(world, question, recipe, faults)
  if (lines !== null && question.pairs !== null)
    refuseUnknownSources(
      lines,
      all.map(({ name }) => name),
      question.pairs,
    )
  const names = refuseOnly(
    question,
    recipe,
    all.map(({ name }) => name),
  )
  const chosen = all.filter(({ name }) => names.includes(name))
  for (const source of chosen) await refuseUnreadable(world, source, faults)
  faults.refuse()
  if (found === null) throw new Error('ffmpeg was not looked at')
  log.info(`${found.line}; libvmaf ${found.libvmaf}`)

  const ffmpeg = ffmpegAt(world.processes, question.ffmpeg, question.signal)
  const reading = { world, ffmpeg, cwd: work, signal: question.signal, advance: counted(progress) }
  const sizes = await Promise.all(chosen.map(async ({ path }) => (await world.sizeOf(path)) ?? 0))
  progress.begin(
    `reading ${chosen.length} sources`,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  const sources: Source[] = []
  for (const source of chosen) {
    const read = await faults.check(async () => await readSource(source, reading))
    if (read !== null) sources.push(read)
  }
  progress.end()
  refuseCopies(sources, faults)
  faults.refuse()

  const gpus = ((await world.machine.gpus()).gpus ?? []).map(
    ({ name, driver }) => `${name}, driver ${driver}`,
  )
  const driver = gpus.length === 0 ? null : [...new Set(gpus)].join('; ')
  const tools =
    lines === null
      ? await openEncoders(found, ffmpeg, recipe, sources, { work, driver, faults })
      : toolsWithoutEncoders(found)
  refuseInterrupted(question.signal)
  const cells =
    lines === null
      ? planCells(recipe, sources)
      : cellsOfPairs(
          recipe,
          await loadPairs(
            lines,
            question.pairs ?? '',
            sources,
            { ...reading, advance: () => undefined },
            faults,
          ),
        )
  await refuseDisk(world, question, sources, faults)
  faults.refuse()
  const perSource = recipe.encoders.reduce((sum, { values }) => sum + values.length, 0)
  return { found, tools, ffmpeg, sources, cells, planned: lines?.length ?? all.length * perSource, gpus }
}

function counted(progress: ExtractWorld['progress']): (bytes: number) => void {
  let done = 0
  return (bytes) => {
    done += bytes
    progress.update(done)
  }
}

/** @returns the names of the sources that are chosen @throws SeedgateError usage-invalid where `--only` names what is not there */
function refuseOnly({ only }: ExtractQuestion, recipe: ExtractRecipe, names: readonly string[]): string[] {
  const encoders = recipe.encoders.map(({ name }) => name)
  const values = recipe.encoders.flatMap((encoder) => encoder.values)
  const unknown = [
    ...(only.sources ?? []).filter((name) => !names.includes(name)).map((name) => `source=${name}`),
    ...(only.encoders ?? []).filter((name) => !encoders.includes(name)).map((name) => `encoder=${name}`),
    ...(only.qualities ?? []).filter((value) => !values.includes(value)).map((value) => `quality=${value}`),
  ]
  if (unknown.length > 0) {
    throw new SeedgateError('usage-invalid', `--only ${unknown.join(',')}: not in the plan`, {
      hint: `sources: ${names.slice(0, 20).join(', ')}; encoders: ${encoders.join(', ')}; --dry-run prints all cells`,
    })
  }
  return chosenSources(names, only)
}

function refuseCopies(sources: readonly Source[], faults: Faults): void {
  const seen = new Map<string, Source>()
  for (const source of sources) {
    const before = seen.get(source.sha256)
    if (before !== undefined)
      faults.add(
        `${before.path} and ${source.path} have the same bytes`,
        'take one out: a source that is held out must not be among those that are learned from',
      )
    seen.set(source.sha256, source)
  }
}

/** An encode is smaller than its source; half of it is plenty for all but lossless ones. */
const ENCODE_SHARE = 0.5

async function refuseDisk(
  { machine }: ExtractWorld,
  { out, jobs, pairs }: ExtractQuestion,
  sources: readonly Source[],
  faults: Faults,
): Promise<void> {
  const rawBytes = sources.map(
    ({ frames, geometry: { width, height, pixelFormat } }) => frames * frameBytes(width, height, pixelFormat),
  )
  const encodes = pairs === null ? jobs * Math.max(0, ...rawBytes) * ENCODE_SHARE : 0
  const needed = encodes + 16 * 2 ** 20
  const free = await machine.freeBytes(out)
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`
  if (free < needed)
    faults.add(
      `${out}: expected ${mebibytes(needed)} free on its disk for ${jobs} encodes at a time, got ${mebibytes(free)}`,
      'free space, name another folder with --out, or take fewer --jobs',
    )
}

async function makeAndWrite(
  world: ExtractWorld,
  question: ExtractQuestion,
  recipe: ExtractRecipe,
  ready: Ready,
): Promise<ExtractResult> {
  const { out, only } = question
  const cells = ready.cells.map((cell): NamedCell => ({ cell, name: cellName(cell, ready.tools) }))
  const missing: NamedCell[] = []
  for (const one of cells) if ((await finishedCell(world, out, one, ready.tools)) === null) missing.push(one)
  const toMake = missing.filter(({ cell }) => isChosen(cell, only))
  const kept = cells.length - missing.length
  if (question.resume && kept === 0) {
    throw new SeedgateError(
      'run-mismatch',
      `${out}: --resume: expected finished cells of this plan, got none`,
      {
        hint: 'name the folder of the earlier run with --out, or leave --resume out: recipe, sources or programs may have changed',
      },
    )
  }
  world.log.info(`${cells.length} cells: ${kept} finished earlier, ${toMake.length} to make`)
  const path = join(out, tableName(question.recipe))
  if (toMake.length > 0) {
    const run = {
      files: world.files,
      clock: world.clock,
      ffmpeg: ready.ffmpeg,
      out,
      tools: ready.tools,
      model: ready.found.model,
      asked: askedMetrics(recipe),
      signal: question.signal,
    }
    const failed = await runCells(toMake, run, { jobs: question.jobs, recipe }, world.progress)
    refuseInterrupted(question.signal)
    refuseFailed(failed, kept + toMake.length - failed.length, path)
  }
  await refuseChangedSources(world, ready.sources)
  const left = ready.planned - cells.length + missing.length - toMake.length
  const counts = { planned: ready.planned, made: toMake.length, kept, left }
  if (left > 0) return { out, cells: counts, table: null, record: null, change: null, pinned: false }
  return { out, cells: counts, ...(await writeAll(world, question, recipe, ready, cells)) }
}

/** A file that changed while it was encoded is in some cells as it was, and in others as it is. */
async function refuseChangedSources({ sizeOf }: ExtractWorld, sources: readonly Source[]): Promise<void> {
  for (const { path, bytes } of sources) {
    if ((await sizeOf(path)) === bytes) continue
    throw new SeedgateError('run-mismatch', `${path}: the source changed during the run`, {
      hint: 'run the same command again once the file is at rest: its cells are made again',
    })
  }
}

async function writeAll(
  world: ExtractWorld,
  question: ExtractQuestion,
  recipe: ExtractRecipe,
  ready: Ready,
  cells: readonly NamedCell[],
): Promise<Omit<ExtractResult, 'out' | 'cells'>> {
  // Before the new table may take its place.
  const before = await measureTable(world.files, question.recipeFolder, question.recipe.recipe)
  const { sources, found, tools, gpus } = ready
  const { record, path } = await writeTable(world, question, { recipe, cells, sources, found, tools, gpus })
  const now: Measured = {
    sha256: record.table.sha256,
    rows: record.table.rows,
    cells: new Map(
      record.cells.map(({ source, encoder, quality, mean_score }) => {
        const place = { source, encoder, quality }
        return [placeKey(place), { ...place, mean: mean_score }]
      }),
    ),
  }
  const change = 'why' in before ? before : compareTables(before, now)
  if (question.pin) await pin(world, question, record.table.sha256)
  const { sha256, rows } = record.table
  return { table: { path, sha256, rows }, record, change, pinned: question.pin }
}

/** @throws SeedgateError run-mismatch where the recipe changed meanwhile */
async function pin({ files }: ExtractWorld, { recipe }: ExtractQuestion, sha256: string): Promise<void> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.read(recipe.path))
  await files.writeAtomically(recipe.path, pinTable(text, sha256, recipe.path))
}

/** What a run that was killed left: nobody else works here. */
async function clean({ files }: ExtractWorld, { out }: ExtractQuestion): Promise<void> {
  const folder = join(out, CELL_FOLDER)
  if ((await files.kindOf(folder)) !== 'folder') return
  for await (const { path } of files.list(folder))
    if (path.startsWith(WORK_PREFIX) || path.endsWith(PART_ENDING))
      await files.remove(join(folder, path.split('/')[0]!))
}
