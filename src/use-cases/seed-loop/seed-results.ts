// What the finished seeds of a run directory came to, by the trainer's own account.
import { join } from 'node:path'
import { losoFile, partialFile } from '../../evidence/layout.js'
import { parseLosoSeed } from '../../evidence/loso-seed.js'
import { summarise } from '../../metrics/summary.js'
import { WHOLE, type Part } from '../../folds/part.js'
import type { Files } from '../../ports/files.js'
import type { SeedResult } from '../../report/run-summary.js'

/** A part’s figures are over its own folds. Of those of the seeds that have a result, in the order given. @throws SeedgateError evidence-invalid */
export async function seedResults(
  files: Files,
  out: string,
  seeds: readonly number[],
  part: Part = WHOLE,
): Promise<SeedResult[]> {
  const results: SeedResult[] = []
  for (const seed of seeds) {
    const file = partialFile(part, losoFile(seed))
    const path = join(out, file)
    if ((await files.kindOf(path)) !== 'file') continue
    const { folds } = parseLosoSeed(await files.read(path), file)
    const plcc = summarise(folds.map((fold) => fold.plcc))
    const { mean: meanRmse } = summarise(folds.map((fold) => fold.rmse))
    results.push({ seed, folds: folds.length, meanPlcc: plcc.mean, minPlcc: plcc.min, meanRmse })
  }
  return results
}
