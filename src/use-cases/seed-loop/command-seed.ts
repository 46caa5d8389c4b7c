// One seed of a command trainer: started, watched, its output kept, and its end judged.
import { join, resolve } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { logFile } from '../../evidence/layout.js'
import type { ProgramEnd } from '../../ports/processes.js'
import { fillPlaceholders } from '../../training/command/fill-placeholders.js'
import { TrainerLog } from '../../training/command/trainer-log.js'
import { evidenceFault } from './command-evidence.js'
import type { CommandLoop } from './context.js'

const LINES_IN_MESSAGE = 5

/** @param gpu as CUDA_VISIBLE_DEVICES names it; null leaves the variable as it is */
export async function runSeed(loop: CommandLoop, seed: number, gpu: string | null): Promise<void> {
  const { out, clock, log, recipeFolder } = loop
  const path = logFile(seed, clock.now())
  const output = new TrainerLog(await loop.logs.open(join(out, path)), clock, seed, path, log.info)
  log.info(`seed ${seed}: started${gpu === null ? '' : ` on GPU ${gpu}`}, log in ${path}`)
  const startedAt = clock.elapsed()
  const end = await loop.processes
    .run({
      command: fillPlaceholders(loop.command.run, {
        seed,
        corpus: resolve(loop.tablePath),
        out,
      }),
      cwd: resolve(recipeFolder),
      environment: gpu === null ? {} : { CUDA_VISIBLE_DEVICES: gpu },
      timeout: loop.trainerTimeout,
      signal: loop.signal,
      output: (stream, bytes) => {
        output.push(stream, bytes)
      },
    })
    .finally(async () => {
      await output.close()
    })
  const minutes = (milliseconds: number) => `${(milliseconds / 60_000).toFixed(1)} min`
  const fault =
    endFault(end, seed, {
      path,
      out,
      timeout: minutes(loop.trainerTimeout ?? 0),
      lastLines: output.lastLines(LINES_IN_MESSAGE),
    }) ?? (await evidenceFault(loop, seed))
  if (fault !== null) throw fault
  log.info(`seed ${seed}: finished after ${minutes(clock.elapsed() - startedAt)}`)
}

interface Circumstances {
  readonly path: string
  readonly out: string
  readonly timeout: string
  readonly lastLines: readonly string[]
}

function endFault(end: ProgramEnd, seed: number, at: Circumstances): SeedgateError | null {
  const hint = `its whole output is in ${join(at.out, at.path)}; finished seeds are kept and not trained again on resume`
  const last = at.lastLines.map((line) => `\n  | ${line}`).join('')
  switch (end.kind) {
    case 'exited':
      if (end.status === 0) return null
      return new SeedgateError(
        'trainer-failed',
        `seed ${seed}: expected the trainer to end with exit status 0, got ${end.status}${last}`,
        { hint },
      )
    case 'killed':
      return new SeedgateError('trainer-failed', `seed ${seed}: the trainer was ended by ${end.by}${last}`, {
        hint: end.by === 'SIGKILL' ? `the kernel does this where memory runs out; ${hint}` : hint,
      })
    case 'timed-out':
      return new SeedgateError(
        'trainer-timed-out',
        `seed ${seed}: the trainer took longer than ${at.timeout} and was ended with everything it had started${last}`,
        { hint },
      )
    case 'stopped':
      return new SeedgateError('interrupted', `stopped; the seeds that are finished are kept in ${at.out}`, {
        hint: 'run the same command with --resume: it goes on with the seeds that are left',
      })
  }
}
