// A command trainer's run with real processes and files, in a folder of its own.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../../src/adapters/node/clock.js'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { gitCheckout } from '../../src/adapters/node/git-checkout.js'
import { nodeGrowingFiles } from '../../src/adapters/node/growing-files.js'
import { nodeLocks } from '../../src/adapters/node/locks.js'
import { nodeProcesses } from '../../src/adapters/node/processes/processes.js'
import { machineRecord } from '../../src/adapters/node/run-origin.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import { runCommandLoop } from '../../src/use-cases/seed-loop/run-command-loop.js'
import type { SeedLoopResult } from '../../src/use-cases/seed-loop/run-seed-loop.js'
import type { CommandLoopWorld } from '../../src/use-cases/seed-loop/context.js'

/** Of the recipe that `recipeText` writes. */
export const TINY_ENSEMBLE = 'tiny'
export const FAKE_TRAINER = join(fileURLToPath(import.meta.url), '..', 'fake-trainer.mjs')

export interface CommandRun {
  readonly out: string
  /** Lines that people saw. */
  readonly said: string[]
  start(options?: StartOptions): Promise<SeedLoopResult>
  /** What every process of the trainer said of itself, once there are as many as that. */
  testimony(atLeast?: number): Promise<readonly Testimony[]>
  /** The log of the seed. */
  log(seed: number): Promise<string>
}

export interface StartOptions {
  readonly resume?: boolean
  readonly signal?: AbortSignal
  readonly seeds?: readonly number[]
  readonly world?: Partial<CommandLoopWorld>
}

export interface Testimony {
  readonly pid: number
  readonly seed?: number
  readonly environment?: Readonly<Record<string, string>>
}

const CORPUS = ['a', 'b', 'c'].flatMap((src, source) =>
  [0, 1, 2, 3].map((row) => {
    return { src, encoder: 'libx264', cq: 20 + row, vmaf: 50 + row + source / 10, adm2: row / 4 }
  }),
)

/** The recipe names the fake trainer, which behaves as told. @param run in place of the whole command; recipe and table can be others too */
export async function commandRun(
  folder: string,
  behave: string,
  run: readonly string[] = [
    process.execPath,
    FAKE_TRAINER,
    '--seeds',
    '{seed}',
    '--corpus',
    '{corpus}',
    '--out-dir',
    '{out}',
    '--behave',
    behave,
    '--witness',
    join(folder, 'witness'),
  ],
  { recipe: text = recipeText(run), table = CORPUS.map((row) => `${JSON.stringify(row)}\n`).join('') } = {},
): Promise<CommandRun> {
  await writeFile(join(folder, 'corpus.jsonl'), table)
  const recipe = parseRecipe(Buffer.from(text), 'seedgate.yml')
  const out = join(folder, 'run')
  const said: string[] = []
  const say = (line: string) => {
    said.push(line)
  }
  const world: CommandLoopWorld = {
    files: nodeFiles,
    checkout: gitCheckout,
    inWorkflow: true,
    locks: nodeLocks,
    clock: systemClock,
    log: { info: say, warn: say },
    progress: { begin: () => undefined, update: () => undefined, end: () => undefined },
    machine: machineRecord(),
    origin: { repository: null, commit: null, run_id: null, run_attempt: null, actor: null, runner: null },
    processes: nodeProcesses,
    logs: nodeGrowingFiles,
    gpus: [],
    trainerTimeout: null,
  }
  return {
    out,
    said,
    async start({ resume = false, signal = new AbortController().signal, seeds, world: other } = {}) {
      const question = { recipe, recipeFolder: folder, out, resume, signal, ...(seeds ? { seeds } : {}) }
      return await runCommandLoop({ ...world, ...other }, question)
    },
    async testimony(atLeast = 1) {
      for (;;) {
        const text = await readFile(join(folder, 'witness'), 'utf8').catch(() => '')
        const lines = text.split('\n').slice(0, -1)
        if (lines.length >= atLeast) return lines.map((line): Testimony => JSON.parse(line) as Testimony)
        await sleep(20)
      }
    },
    async log(seed) {
      for await (const { path } of nodeFiles.list(out))
        if (path.startsWith(`logs/seed${seed}_`)) return await readFile(join(out, path), 'utf8')
      throw new Error(`no log of seed ${seed}`)
    },
  }
}

export function recipeText(run: readonly string[]): string {
  return `ensemble: ${TINY_ENSEMBLE}
seeds: [0, 1, 2]
corpus:
  table: corpus.jsonl
  expect: { sources: 3, minRowsPerSource: 4 }
  columns: { source: src, target: vmaf, features: [adm2], encoder: encoder, quality: cq }
trainer:
  kind: command
  run: ${JSON.stringify(run)}
gate: { members: absent }
`
}

/** Whether the process is there and no zombie. */
export async function lives(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat !== null && !/^\d+ \(.*\) [ZX]/s.test(stat)
}

/** A recipe whose trainer behaves as asked, and writes its process ids to the witness. */
export function commandRecipe(behave: string, witness: string): string {
  const run = [
    process.execPath,
    FAKE_TRAINER,
    '--seeds',
    '{seed}',
    '--corpus',
    '{corpus}',
    '--out-dir',
    '{out}',
  ]
  return recipeText([...run, '--behave', behave, '--witness', witness])
}
