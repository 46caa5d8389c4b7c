// Cells side by side: at most `jobs` of them, and of each encoder at most `atOnce`.
import { SeedgateError } from '../../errors/seedgate-error.js'
import { cellTitle, type Cell } from '../../extract/cells.js'
import type { Progress } from '../../ports/log.js'
import type { ExtractRecipe } from '../../recipe/extract.js'
import { CellFailure, runCell, type CellRun } from './run-cell.js'

export interface NamedCell {
  readonly cell: Cell
  /** The digest of the cell. */
  readonly name: string
}

export interface FailedCell {
  readonly cell: Cell
  readonly why: string
}

export interface Width {
  readonly jobs: number
  readonly recipe: ExtractRecipe
}

/**
 * @returns the cells that failed; the others are finished
 * @throws SeedgateError interrupted, disk-full and whatever ends all cells: what runs is waited for first
 */
export async function runCells(
  cells: readonly NamedCell[],
  run: CellRun,
  { jobs, recipe }: Width,
  progress: Progress,
): Promise<FailedCell[]> {
  const limits = new Map(recipe.encoders.map(({ name, atOnce }) => [name, atOnce ?? Infinity]))
  const waiting = [...cells]
  const running = new Map<NamedCell, Promise<void>>()
  const failed: FailedCell[] = []
  const shown = new CellProgress(cells, progress)
  const endings: unknown[] = []
  const start = (one: NamedCell): void => {
    const work = runCell(one.cell, one.name, run, (frames) => {
      shown.update(one, frames)
    })
      .then(
        () => {
          shown.finish(one)
        },
        (error: unknown) => {
          if (error instanceof CellFailure) failed.push({ cell: one.cell, why: error.message })
          else endings.push(error)
        },
      )
      .finally(() => running.delete(one))
    running.set(one, work)
  }
  const runningOf = (encoder: string) =>
    [...running.keys()].filter(({ cell }) => cell.encoder === encoder).length
  try {
    while (waiting.length > 0 || running.size > 0) {
      while (endings.length === 0 && !run.signal.aborted && running.size < jobs) {
        const next = waiting.findIndex(
          ({ cell }) => runningOf(cell.encoder) < (limits.get(cell.encoder) ?? Infinity),
        )
        if (next === -1) break
        start(waiting.splice(next, 1)[0]!)
      }
      if (running.size === 0) break
      await Promise.race(running.values())
    }
  } finally {
    shown.end()
  }
  const [ending] = endings
  if (ending instanceof Error) throw ending
  return failed
}

/** Frames × pixels: what both encoding and scoring take time by. */
class CellProgress {
  private readonly done = new Map<NamedCell, number>()

  constructor(
    cells: readonly NamedCell[],
    private readonly progress: Progress,
  ) {
    progress.begin(
      `extracting ${cells.length} cells`,
      cells.reduce((sum, { cell }) => sum + work(cell, allFrames(cell)), 0),
    )
    progress.update(0)
  }

  update(one: NamedCell, frames: number): void {
    this.done.set(one, work(one.cell, Math.min(frames, allFrames(one.cell))))
    this.progress.update([...this.done.values()].reduce((sum, value) => sum + value, 0))
  }

  finish(one: NamedCell): void {
    this.update(one, allFrames(one.cell))
  }

  end(): void {
    this.progress.end()
  }
}

function allFrames({ encode, source }: Cell): number {
  return (encode === null ? 1 : 2) * source.frames
}

/** Thousands of pixels. */
function work({ source: { geometry } }: Cell, frames: number): number {
  return (frames * geometry.width * geometry.height) / 1000
}

/** More cells than these are named without their last lines. */
const TOLD_IN_FULL = 5
const TOLD = 50

/** @throws SeedgateError cells-failed, with every cell and ffmpeg's last lines, where there are any */
export function refuseFailed(failed: readonly FailedCell[], kept: number, table: string): void {
  if (failed.length === 0) return
  const lines = failed.slice(0, TOLD).map(({ cell, why }, index) => {
    return `${cellTitle(cell)}: ${index < TOLD_IN_FULL ? why : why.split('\n')[0]!}`
  })
  const more = failed.length > TOLD ? [`and ${failed.length - TOLD} more`] : []
  throw new SeedgateError(
    'cells-failed',
    [
      `${failed.length} cells failed, so ${table} is not written (source, encoder, quality):`,
      ...lines,
      ...more,
    ].join('\n  - '),
    {
      hint: `fix what the lines above name and run the same command again: it makes these cells only, the ${kept} finished ones are kept`,
    },
  )
}
