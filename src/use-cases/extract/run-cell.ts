// One cell: encode, score, compare the counts of frames, keep the rows.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { cellFile, serialiseCell, workFolder, type CellFile } from '../../extract/cell-file.js'
import { cellIdentity, cellTitle, type Cell, type Tools } from '../../extract/cells.js'
import { ENCODE_FILE, framesReported, LOG_FILE, MODEL_FILE, shellText } from '../../extract/command-lines.js'
import { lastLines, saysDamaged, saysDiskFull } from '../../extract/ffmpeg-answers.js'
import { framesPerSecond } from '../../extract/geometry.js'
import { missingMetric, parseLibvmafLog } from '../../extract/libvmaf-log.js'
import type { Clock } from '../../ports/clock.js'
import type { Files } from '../../ports/files.js'
import { hasSucceeded, howItEnded, type Answer, type Ffmpeg } from './ffmpeg.js'
import { digestAndHead, refuseInterrupted } from './read-sources.js'

export interface CellRun {
  readonly files: Files
  readonly clock: Clock
  readonly ffmpeg: Ffmpeg
  readonly out: string
  readonly tools: Tools
  readonly model: Uint8Array | null
  readonly asked: readonly string[]
  readonly signal: AbortSignal
}

/** Why a cell has no rows. */
export class CellFailure extends Error {}

/**
 * @param name the digest of the cell
 * @param frames called with the frames that are encoded and scored so far, together
 * @throws CellFailure where the cell failed; SeedgateError interrupted, disk-full or of the disk, which end the whole run
 */
export async function runCell(
  cell: Cell,
  name: string,
  run: CellRun,
  frames: (done: number) => void,
): Promise<void> {
  const work = join(run.out, workFolder(name))
  try {
    // Also makes the folder.
    await run.files.writeAtomically(join(work, 'about.txt'), `${cellTitle(cell)}\n${aboutCell(cell)}`)
    if (run.model !== null) await run.files.writeAtomically(join(work, MODEL_FILE), run.model)
    const made = await encodeAndScore(cell, work, run, frames)
    await run.files.writeAtomically(join(run.out, cellFile(name)), serialiseCell(made))
  } finally {
    await run.files.remove(work)
  }
}

function aboutCell({ encode, score }: Cell): string {
  return [encode, score]
    .flatMap((command) => (command === null ? [] : [`ffmpeg ${shellText(command)}\n`]))
    .join('')
}

async function encodeAndScore(
  cell: Cell,
  work: string,
  run: CellRun,
  frames: (done: number) => void,
): Promise<CellFile> {
  const { clock, files, signal } = run
  const started = clock.elapsed()
  const encoded = cell.encode === null ? null : await encode(cell, cell.encode, work, run, frames)
  const between = clock.elapsed()
  const before = encoded === null ? 0 : cell.source.frames
  const answer = await run.ffmpeg(cell.score, {
    cwd: work,
    frames: (done) => {
      frames(before + done)
    },
  })
  refuseInterrupted(signal)
  refuseFailure(answer, 'scored', run)
  const log = parseLibvmafLog(new TextDecoder().decode(await logOf(files, work)))
  if (typeof log === 'string') throw new CellFailure(log)
  refuseOtherCount('libvmaf’s log', log.frames.length, cell)
  const missing = missingMetric(log, run.asked)
  if (missing !== null) throw new CellFailure(missing)
  if (log.version !== run.tools.libvmaf)
    throw new CellFailure(
      `expected libvmaf ${run.tools.libvmaf}, got ${log.version}: libvmaf was replaced during the run`,
    )
  const finished = clock.elapsed()
  const { sha256, bytes } = encoded ?? cell.distorted!
  const seconds = cell.source.frames / framesPerSecond(cell.source.geometry.frameRate)
  return {
    schema_version: 1,
    identity: cellIdentity(cell, run.tools),
    scores: log,
    encode: {
      sha256,
      bytes,
      bitrate: Number(((bytes * 8) / 1000 / seconds).toFixed(3)),
      seconds: encoded === null ? null : inSeconds(between - started),
    },
    scoring: { seconds: inSeconds(finished - between) },
    made_at_utc: clock.now().toISOString(),
  }
}

async function encode(
  cell: Cell,
  command: readonly string[],
  work: string,
  run: CellRun,
  frames: (done: number) => void,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const answer = await run.ffmpeg(command, { cwd: work, frames })
  refuseInterrupted(run.signal)
  refuseFailure(answer, 'encoded', run)
  const count = framesReported(new TextDecoder().decode(answer.stdout))
  refuseOtherCount('the encode', count ?? 0, cell)
  return await digestAndHead(run.files, join(work, ENCODE_FILE), 0, {
    signal: run.signal,
    advance: () => undefined,
  })
}

function refuseFailure(answer: Answer, what: string, { out }: CellRun): void {
  if (saysDiskFull(answer.stderr)) {
    throw new SeedgateError('disk-full', `${out}: no space left while ffmpeg ${what} a cell`, {
      hint: 'free space on this disk and run the same command again; finished cells are kept',
    })
  }
  const damage = saysDamaged(answer.stderr)
  if (hasSucceeded(answer) && damage === null) return
  const how = hasSucceeded(answer) ? `ended with status 0 and said: ${damage ?? ''}` : howItEnded(answer)
  throw new CellFailure(
    [`ffmpeg ${how} while it ${what} this cell`, ...lastLines(answer.stderr)].join('\n      '),
  )
}

function refuseOtherCount(what: string, count: number, { source }: Cell): void {
  if (count === source.frames) return
  throw new CellFailure(
    `expected ${source.frames} frames in ${what}, as many as ${source.path} has, got ${count}: frames would be compared with others than their own`,
  )
}

async function logOf(files: Files, work: string): Promise<Uint8Array> {
  const path = join(work, LOG_FILE)
  if ((await files.kindOf(path)) !== 'file')
    throw new CellFailure('expected libvmaf’s log, got none although ffmpeg ended with status 0')
  return await files.read(path)
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000
}
