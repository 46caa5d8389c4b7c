// seedgate extract: from reference videos to the table, by ffmpeg and its libvmaf.
import { arch, availableParallelism, platform } from 'node:os'
import { appendFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { fileSize } from '../../adapters/node/file-size.js'
import { thisMachine } from '../../adapters/node/machine.js'
import { nodeProcesses } from '../../adapters/node/processes/processes.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { cellTitle, EVERYTHING, type Cell, type Only } from '../../extract/cells.js'
import { shellText } from '../../extract/command-lines.js'
import { parsePart } from '../../folds/part.js'
import { renderExtraction } from '../../report/extraction.js'
import { dryRun } from '../../use-cases/extract/dry-run.js'
import { extract, type ExtractResult } from '../../use-cases/extract/extract.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { CODE } from '../../version.js'
import { interruptible } from '../interrupt.js'
import { jsonOption, parseCount, recipeOption } from '../options.js'
import { openTerminal } from '../terminal.js'
import { clock, files, locks } from '../world.js'

interface ExtractOptions {
  readonly recipe: string
  readonly out: string
  readonly ffmpeg: string
  readonly jobs: number
  readonly only: Only
  readonly sources?: string
  readonly pairs?: string
  readonly resume?: boolean
  readonly pin?: boolean
  readonly dryRun?: boolean
  readonly summary?: string
  readonly json?: boolean
}

export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'encode reference videos, score every frame with libvmaf, and write the table that is trained on',
    )
    .addOption(recipeOption())
    .requiredOption(
      '--out <dir>',
      'the folder of table, record and finished cells; run again, it goes on from there',
    )
    .addOption(
      new Option('--jobs <count>', 'cells at the same time')
        .argParser(parseCount)
        .default(availableParallelism(), 'one for each core'),
    )
    .option('--resume', 'refuse to begin anew: there must be finished cells of this plan in --out')
    .addOption(
      new Option(
        '--only <cells>',
        'only these cells, such as source=a,encoder=libx264,quality=31 or shard=1-of-3; the table is written once all are there',
      )
        .argParser(parseOnly)
        .default(EVERYTHING, 'all cells'),
    )
    .option(
      '--pairs <table>',
      'score encodes that exist already: CSV or JSON lines with source, encoder, quality, file',
    )
    .option(
      '--sources <dir>',
      'the folder of the reference videos (default: extract.sources.folder of the recipe)',
    )
    .addOption(
      new Option('--ffmpeg <program>', 'ffmpeg with libvmaf').env('SEEDGATE_FFMPEG').default('ffmpeg'),
    )
    .option('--pin', 'write the digest of the table into the recipe, as corpus.sha256')
    .option('--dry-run', 'print the cells with their command lines, and make none')
    .option('--summary <file>', 'append a summary in Markdown to this file')
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  $ seedgate extract --out extracted --jobs 4 --pin\n')
    .action(async (options: ExtractOptions) => {
      const { recipe, recipeFolder } = await loadRecipe(files, options.recipe)
      const terminal = openTerminal()
      const world = {
        files,
        locks,
        clock,
        log: terminal,
        progress: terminal.progress,
        machine: thisMachine,
        processes: nodeProcesses,
        sizeOf: fileSize,
        absolute: (path: string) => resolve(path),
        here: { platform: platform(), arch: arch(), cpus: availableParallelism() },
        code: CODE,
      }
      const { out, jobs, only, resume = false, pin = false } = options
      if (pin && only !== EVERYTHING) {
        throw new SeedgateError('usage-invalid', '--pin with --only: only a whole table is pinned', {
          hint: 'leave --only out: finished cells are not made again',
        })
      }
      await interruptible(
        terminal.info,
        async (signal) => {
          const question = {
            ...{ recipe, recipeFolder, out: resolve(out), jobs, only, resume, pin, signal },
            ffmpeg: programOf(options.ffmpeg),
            pairs: options.pairs ?? null,
            sourcesFolder: options.sources ?? null,
          }
          if (options.dryRun === true) {
            printCells(await dryRun(world, question), question.ffmpeg, options.json === true)
            return
          }
          const result = await extract(world, question)
          if (options.summary !== undefined) await appendFile(options.summary, renderExtraction(result))
          if (options.json === true) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
          else tell(result, recipe.recipe.corpus.table, terminal.info)
        },
        'the finished cells',
      )
    })
}

/** ffmpeg runs in the folder of a cell, so a path must not be relative. */
function programOf(ffmpeg: string): string {
  return ffmpeg.includes('/') || ffmpeg.includes('\\') ? resolve(ffmpeg) : ffmpeg
}

function printCells(cells: readonly Cell[], ffmpeg: string, json: boolean): void {
  if (json) {
    const plain = cells.map(({ source: { name }, encoder, quality, encode, score }) => ({
      source: name,
      encoder,
      quality,
      encode,
      score,
    }))
    process.stdout.write(`${JSON.stringify(plain, null, 2)}\n`)
    return
  }
  for (const cell of cells) {
    const commands = [cell.encode, cell.score].filter((command) => command !== null)
    process.stdout.write(
      `# ${cellTitle(cell)}\n${commands.map((command) => `${shellText([ffmpeg, ...command])}\n`).join('')}`,
    )
  }
}

function tell({ table, cells, pinned }: ExtractResult, place: string, say: (line: string) => void): void {
  if (table === null) {
    say(
      `${cells.made} cells made, ${cells.left} left: no table yet; without --only the same command makes the rest and writes it`,
    )
    return
  }
  say(`${table.rows} rows of ${cells.planned} cells are in ${table.path}, extract.json is beside it`)
  say(pinned ? 'the recipe has the pin' : 'the pin, for `corpus` of the recipe:')
  process.stdout.write(`sha256: ${table.sha256}\n`)
  say(`next: put both files where corpus.table (${place}) is, then seedgate run`)
}

/** `source=a,source=b,encoder=libx264,quality=31,shard=1-of-3`: values of one key are alternatives. */
export function parseOnly(text: string): Only {
  const values = new Map<string, string[]>()
  // A name may hold a comma: a part without a known key belongs to the value before it.
  for (const part of text.split(/,(?=(?:source|encoder|quality|shard)=)/)) {
    const [, key, value] = /^(source|encoder|quality|shard)=(.+)$/s.exec(part) ?? []
    if (key === undefined || value === undefined)
      throw new InvalidArgumentError(`expected source=…, encoder=…, quality=… or shard=…, got "${part}"`)
    values.set(key, [...(values.get(key) ?? []), value])
  }
  const qualities = values.get('quality')?.map(Number)
  if (qualities?.some(Number.isNaN) === true) throw new InvalidArgumentError('expected numbers as qualities')
  const shards = values.get('shard') ?? []
  const shard = shards[0] === undefined ? null : parsePart(shards[0])
  if (shards.length > 1 || (shards.length === 1 && shard === null))
    throw new InvalidArgumentError('expected one shard such as shard=2-of-3')
  return {
    sources: values.get('source') ?? null,
    encoders: values.get('encoder') ?? null,
    qualities: qualities ?? null,
    shard,
  }
}
