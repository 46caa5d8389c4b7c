// The seed loop in this process, on a corpus so small that every way it can end can be tried.
import { join } from 'node:path'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { nodeLocks } from '../../src/adapters/node/locks.js'
import { onnxRuntime } from '../../src/adapters/onnxruntime/runtime.js'
import type { Files } from '../../src/ports/files.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import { inProcessTrainer } from '../../src/training/in-process-trainer.js'
import { runSeedLoop, type SeedLoopResult } from '../../src/use-cases/run-seed-loop.js'
import type { SeedLoopQuestion } from '../../src/use-cases/seed-loop/context.js'
import { corpusLines, RECIPE } from './run-directory.js'
import { tableText } from './small-corpus.js'

export interface LoopSetting {
  /** Holds seedgate.yml’s paths. */
  readonly folder: string
  readonly out: string
  readonly files?: Files
  readonly recipe?: string
  readonly said?: string[]
}

export async function writeLoopCorpus(folder: string): Promise<void> {
  await nodeFiles.writeAtomically(
    join(folder, 'corpus.jsonl'),
    tableText(corpusLines().map((line) => ({ ...line }))),
  )
}

/** Every look at the clock is ten seconds after the last, so a state is kept after every block of steps. */
export async function loop(
  { folder, out, files = nodeFiles, recipe = RECIPE, said = [] }: LoopSetting,
  question: Partial<SeedLoopQuestion> = {},
): Promise<SeedLoopResult> {
  let seconds = 0
  const elapsed = () => (seconds += 10) * 1000
  const say = (line: string) => {
    said.push(line)
  }
  const nothing = () => undefined
  const runtime = onnxRuntime()
  return await runSeedLoop(
    {
      files,
      locks: nodeLocks,
      clock: { now: () => new Date('2026-01-02T03:04:05.000Z'), elapsed },
      log: { info: say, warn: say },
      progress: { begin: say, update: nothing, end: nothing },
      machine: { platform: 'linux', arch: 'x64', cpus: 2, node: 'v20.0.0' },
      origin: { repository: null, commit: null, run_id: null, run_attempt: null, actor: null, runner: null },
      runtime,
      trainer: inProcessTrainer(runtime, elapsed),
      code: 'seedgate 0.0.0-test',
    },
    {
      recipe: parseRecipe(Buffer.from(recipe), 'seedgate.yml'),
      recipeFolder: folder,
      out,
      resume: false,
      signal: new AbortController().signal,
      ...question,
    },
  )
}
