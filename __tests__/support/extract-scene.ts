// A folder with a recipe, small raw videos and the stand-in for ffmpeg, and an extraction in it.
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../src/adapters/node/clock.js'
import { fileSize } from '../../src/adapters/node/file-size.js'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { nodeLocks } from '../../src/adapters/node/locks.js'
import { SeedgateError } from '../../src/errors/seedgate-error.js'
import { EVERYTHING } from '../../src/extract/cells.js'
import type { Machine } from '../../src/ports/machine.js'
import type { Processes } from '../../src/ports/processes.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import type { ExtractQuestion, ExtractWorld } from '../../src/use-cases/extract/context.js'
import { extract, type ExtractResult } from '../../src/use-cases/extract/extract.js'
import { answer } from './stand-in-ffmpeg.mjs'

export const STAND_IN = fileURLToPath(new URL('stand-in-ffmpeg.mjs', import.meta.url))
/** Width, height and frames of the small videos. */
export const SMALL = { width: 32, height: 16, frames: 4 } as const

export const EXTRACT_RECIPE = `ensemble: e1
seeds: [0, 1]
corpus:
  table: table.jsonl
  columns: { source: src, target: vmaf, features: [adm2, motion2], encoder: encoder, quality: cq }
trainer: { kind: builtin, epochs: 2 }
extract:
  sources: { folder: ref, width: 32, height: 16, pixelFormat: yuv420p, frameRate: 25 }
  encoders:
    - { name: libx265, values: [37, 25] }
    - { name: libx264, values: [31] }
`

/** A smooth picture that moves, and is not periodic: lines continue each other at the right width only. */
export function rawVideo(
  seed: number,
  {
    width,
    height,
    frames,
  }: { readonly width: number; readonly height: number; readonly frames: number } = SMALL,
): Uint8Array {
  const bytes = width * height * 1.5
  return Uint8Array.from({ length: bytes * frames }, (_, index) => {
    const [frame, at] = [Math.floor(index / bytes), index % bytes]
    return at < width * height
      ? 128 +
          100 *
            Math.sin(((at % width) + 4) ** 1.5 / 6 + frame + seed) *
            Math.cos(Math.floor(at / width) / (9 + seed))
      : 128
  })
}

export interface ExtractScene {
  readonly folder: string
  /** Says how ffmpeg behaves from now on. */
  behave(how: object): Promise<void>
  /** Runs an extraction with the stand-in inside this process. */
  run(change?: Partial<ExtractQuestion>): Promise<ExtractResult>
  /** What ffmpeg was asked for since the last time, by kind. */
  calls(): Promise<Readonly<Record<string, number>>>
  /** Lines of the table, parsed; null where there is none. */
  table(): Promise<readonly Readonly<Record<string, unknown>>[] | null>
  readonly said: string[]
}

export async function extractScene(folder: string, recipe = EXTRACT_RECIPE): Promise<ExtractScene> {
  await mkdir(join(folder, 'ref'), { recursive: true })
  await writeFile(join(folder, 'seedgate.yml'), recipe)
  for (const [seed, name] of ['park', 'birds'].entries())
    await writeFile(join(folder, 'ref', `${name}.yuv`), rawVideo(seed))
  const program = join(folder, 'ffmpeg')
  await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${STAND_IN}' '${folder}' "$@"\n`)
  await chmod(program, 0o755)
  const said: string[] = []
  const callsFile = join(folder, 'calls.jsonl')
  return {
    folder,
    said,
    async behave(how) {
      await writeFile(join(folder, 'behave.json'), JSON.stringify(how))
    },
    async run(change = {}) {
      const path = join(folder, 'seedgate.yml')
      const question: ExtractQuestion = {
        recipe: parseRecipe(await readFile(path), path),
        recipeFolder: folder,
        out: join(folder, 'out'),
        ffmpeg: program,
        jobs: 2,
        only: EVERYTHING,
        resume: false,
        pin: false,
        pairs: null,
        sourcesFolder: null,
        signal: new AbortController().signal,
        ...change,
      }
      return await extract(worldIn(folder, said), question)
    },
    async calls() {
      if (!existsSync(callsFile)) return {}
      const lines = (await readFile(callsFile, 'utf8')).trim().split('\n')
      await writeFile(callsFile, '')
      const counts: Record<string, number> = {}
      for (const line of lines.filter((text) => text !== '')) {
        const { kind } = JSON.parse(line) as { readonly kind: string }
        counts[kind] = (counts[kind] ?? 0) + 1
      }
      return counts
    },
    async table() {
      const path = join(folder, 'out', 'table.jsonl')
      if (!existsSync(path)) return null
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
      return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    },
  }
}

/** Files below a folder of the scene, without what the lock keeps there. */
export async function leftIn(folder: string): Promise<string[]> {
  return existsSync(folder)
    ? (await readdir(folder)).filter((name) => !name.startsWith('.seedgate')).sort()
    : []
}

export function worldIn(folder: string, said: string[] = []): ExtractWorld {
  const say = (line: string) => {
    said.push(line)
  }
  return {
    files: nodeFiles,
    locks: nodeLocks,
    clock: systemClock,
    log: { info: say, warn: say },
    progress: { begin: say, update: () => undefined, end: () => undefined },
    machine: STILL_MACHINE,
    processes: insideThisProcess(folder),
    sizeOf: fileSize,
    absolute: (path) => resolve(path),
    here: { platform: 'linux', arch: 'x64', cpus: 2 },
    code: 'seedgate test',
  }
}

const STILL_MACHINE: Machine = {
  gpus: () => Promise.resolve({ gpus: null, problem: 'no GPU in tests' }),
  freeBytes: () => Promise.resolve(2 ** 40),
  runnerVersion: () => Promise.resolve(null),
}

/** The stand-in without a process of its own, which is what takes time. */
function insideThisProcess(folder: string): Processes {
  return {
    async run({ command: [program, ...args], cwd, output, signal }) {
      if (!existsSync(program))
        throw new SeedgateError('trainer-not-found', `${program}: cannot be started in ${cwd}`)
      const { status, stdout, stderr } = answer(folder, args, cwd)
      await Promise.resolve()
      if (signal.aborted) return { kind: 'stopped' }
      output('stdout', Buffer.from(stdout))
      output('stderr', Buffer.from(stderr))
      return { kind: 'exited', status }
    },
  }
}
