// The seed loop in this process, on a corpus so small that every way it can end can be tried.
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { gitCheckout } from '../../src/adapters/node/git-checkout.js'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { nodeLocks } from '../../src/adapters/node/locks.js'
import { onnxRuntime } from '../../src/adapters/onnxruntime/runtime.js'
import { PART_ENDING, type Files } from '../../src/ports/files.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import { inProcessTrainer } from '../../src/training/in-process-trainer.js'
import type { Trainer } from '../../src/training/trainer.js'
import { runSeedLoop, type SeedLoopResult } from '../../src/use-cases/seed-loop/run-seed-loop.js'
import type { SeedLoopQuestion } from '../../src/use-cases/seed-loop/context.js'
import { evidenceBytes } from './evidence-bytes.js'
import { corpusLines, RECIPE } from './run-directory.js'
import { tableText } from './small-corpus.js'

export interface LoopSetting {
  /** Holds seedgate.yml’s paths. */
  readonly folder: string
  readonly out: string
  readonly files?: Files
  readonly recipe?: string
  readonly said?: string[]
  /** In place of the honest trainer, which it is given. */
  readonly trainer?: (honest: Trainer) => Trainer
}

export async function writeLoopCorpus(folder: string): Promise<void> {
  await nodeFiles.writeAtomically(
    join(folder, 'corpus.jsonl'),
    tableText(corpusLines().map((line) => ({ ...line }))),
  )
}

/** Every look at the clock is ten seconds after the last, so a state is kept after every block of steps. */
export async function loop(
  { folder, out, files = nodeFiles, recipe = RECIPE, said = [], trainer = (honest) => honest }: LoopSetting,
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
      checkout: gitCheckout,
      inWorkflow: true,
      locks: nodeLocks,
      clock: { now: () => new Date('2026-01-02T03:04:05.000Z'), elapsed },
      log: { info: say, warn: say },
      progress: { begin: say, update: nothing, end: nothing },
      machine: { platform: 'linux', arch: 'x64', cpus: 2, node: 'v20.0.0' },
      origin: { repository: null, commit: null, run_id: null, run_attempt: null, actor: null, runner: null },
      runtime,
      trainer: trainer(inProcessTrainer(runtime, elapsed)),
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

type LoopPlace = Pick<LoopSetting, 'folder' | 'recipe'>

/** What a run leaves that nothing happens to, and with how many writes. */
export async function undisturbed({ folder, ...setting }: LoopPlace) {
  let writes = 0
  const files: Files = {
    ...nodeFiles,
    async writeAtomically(path, data) {
      writes++
      await nodeFiles.writeAtomically(path, data)
    },
  }
  const out = join(folder, 'undisturbed')
  await loop({ folder, ...setting, out, files })
  return { bytes: await evidenceBytes(out), writes }
}

/** What a run leaves that dies at its nth write, from 1, and is gone on with. */
export async function afterDeathAt(write: number, { folder, ...setting }: LoopPlace) {
  const out = join(folder, `died-at-${write}`)
  const dying = loop({ folder, ...setting, out, files: dyingAt(write) })
  await expect(dying).rejects.toThrow('power cut')
  await loop({ folder, ...setting, out }, { resume: true })
  return await evidenceBytes(out)
}

/** A machine that loses power at its nth write: half a file is left, and nothing is written or removed any more. */
function dyingAt(write: number): Files {
  let left = write
  const fail = (): Promise<never> => Promise.reject(new Error('power cut'))
  return {
    ...nodeFiles,
    async writeAtomically(path, data) {
      left--
      if (left > 0) {
        await nodeFiles.writeAtomically(path, data)
        return
      }
      if (left === 0) await nodeFiles.writeAtomically(`${path}.00c0ffee${PART_ENDING}`, data.slice(0, 5))
      await fail()
    },
    async remove(path) {
      if (left > 0) await nodeFiles.remove(path)
      else await fail()
    },
  }
}
