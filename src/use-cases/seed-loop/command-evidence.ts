// Did the trainer leave what it was asked for? Whether it is good is the gate's question.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { losoFile, predictionsFile } from '../../evidence/layout.js'
import { parseLosoSeed } from '../../evidence/loso-seed.js'
import { parsePredictions } from '../../predictions/parse.js'
import type { CommandLoop } from './context.js'

/** trainer-evidence-missing or trainer-evidence-invalid, as an error to throw; null where everything is there. */
export async function evidenceFault(loop: CommandLoop, seed: number): Promise<SeedgateError | null> {
  const { files, out, recipe } = loop
  const loso = losoFile(seed)
  const predictions = predictionsFile(seed)
  const expected = recipe.recipe.gate.evidence === 'recomputed' ? [loso, predictions] : [loso]
  const missing: string[] = []
  for (const file of expected) if ((await files.kindOf(join(out, file))) !== 'file') missing.push(file)
  if (missing.length > 0) {
    return new SeedgateError(
      'trainer-evidence-missing',
      `seed ${seed}: expected ${expected.join(' and ')} in ${out}, the trainer left no ${missing.join(' and no ')}`,
      {
        hint: 'hand the trainer {out} where it takes its output folder, and {seed}; gate.evidence: reported asks for no predictions',
      },
    )
  }
  try {
    const result = parseLosoSeed(await files.read(join(out, loso)), loso)
    if (result.seed !== seed) return invalid(seed, `${loso}: seed: expected ${seed}, got ${result.seed}`)
    if (expected.includes(predictions))
      parsePredictions(await files.read(join(out, predictions)), { file: predictions, seed })
    return null
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    return invalid(seed, error.message, error.hint)
  }
}

function invalid(seed: number, message: string, hint?: string): SeedgateError {
  return new SeedgateError(
    'trainer-evidence-invalid',
    `seed ${seed}: ${message}`,
    hint === undefined ? {} : { hint },
  )
}
