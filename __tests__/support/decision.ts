// What seedgate decides on a run with one defect planted in it.
import { join } from 'node:path'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { onnxRuntime } from '../../src/adapters/onnxruntime/runtime.js'
import type { ReasonCode } from '../../src/gate/reasons.js'
import type { Verdict } from '../../src/gate/verdict.js'
import { decide, type DecideQuestion, type Decision } from '../../src/use-cases/decide/decide.js'
import { writeRun, type Plant, type Run } from './run-directory.js'
import { withTemporaryFolder } from './temporary-folder.js'

export const NOON = new Date('2026-02-03T12:00:00.000Z')

export async function decideOn(run: Run, question: Partial<DecideQuestion> = {}): Promise<Decision> {
  return await decide({
    files: nodeFiles,
    runtime: onnxRuntime(),
    clock: { now: () => NOON, elapsed: () => 0 },
    log: { info: () => undefined, warn: () => undefined },
    recipe: run.recipe,
    recipeFolder: run.recipeFolder,
    dirs: [run.dir],
    again: null,
    ...question,
  })
}

/** @param tamper what is done to the run directory after it was written; paths are relative to it */
export async function verdictOn(
  plant: Plant = {},
  tamper?: (tampering: Tampering) => Promise<void>,
): Promise<Verdict> {
  let verdict: Verdict | undefined
  await withTemporaryFolder(async (folder) => {
    const run = await writeRun(folder, plant)
    await tamper?.(new Tampering(run))
    verdict = (await decideOn(run)).verdict
  })
  if (verdict === undefined) throw new Error('no verdict')
  return verdict
}

export async function codesOn(
  plant: Plant = {},
  tamper?: (tampering: Tampering) => Promise<void>,
): Promise<ReasonCode[]> {
  const { reasons } = await verdictOn(plant, tamper)
  return [...new Set(reasons.map(({ code }) => code))]
}

export class Tampering {
  constructor(readonly run: Run) {}

  async write(path: string, data: string | Uint8Array): Promise<void> {
    await nodeFiles.writeAtomically(join(this.run.dir, path), data)
  }

  async bytes(path: string): Promise<Uint8Array> {
    return await nodeFiles.read(join(this.run.dir, path))
  }

  async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.bytes(path))
  }

  async edit(path: string, change: (text: string) => string): Promise<void> {
    await this.write(path, change(await this.text(path)))
  }

  async remove(path: string): Promise<void> {
    await nodeFiles.remove(join(this.run.dir, path))
  }

  /** The gate runs on another machine than the corpus. */
  async removeCorpus(): Promise<void> {
    await nodeFiles.remove(join(this.run.recipeFolder, 'corpus.jsonl'))
  }
}
