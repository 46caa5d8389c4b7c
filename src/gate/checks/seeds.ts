// Are the results exactly those of the recipe's seeds, each once, and of real training?
import { shown } from '../../errors/shown.js'
import type { LosoFile } from '../../evidence/evidence.js'
import { losoFile } from '../../evidence/layout.js'
import { seedsOf, type Check } from '../input.js'
import type { HoldReason } from '../reasons.js'

const DRY_RUN = /dry[-_ ]?run/i

export const checkSeeds: Check = ({ recipe, evidence }) => {
  const seeds = seedsOf(recipe)
  const files = evidence.losoFiles
  const missing = seeds
    .filter((seed) => !files.some(({ path }) => path === losoFile(seed)))
    .map((seed): HoldReason => {
      return {
        code: 'seed-missing',
        message: `${losoFile(seed)}: expected a result of seed ${seed}, got no file`,
      }
    })
  return [...missing, ...files.flatMap((file) => faultsOf(file, seeds)), ...duplicates(files)]
}

function faultsOf({ path, named, loso }: LosoFile, seeds: readonly number[]): HoldReason[] {
  const reasons: HoldReason[] = []
  if (named === null || !seeds.includes(named)) {
    const message = `${path}: expected results of the recipe’s seeds (${seeds.join(', ')}) only`
    reasons.push({ code: 'seed-unexpected', message })
  }
  if (named !== loso.seed) {
    const message = `${path}: seed: expected ${named ?? 'a seed in the file’s name'}, got ${loso.seed}`
    reasons.push({ code: 'seed-mismatch', message })
  }
  if (loso.note !== undefined && DRY_RUN.test(loso.note)) {
    reasons.push({ code: 'dry-run', message: `${path}: note: ${shown(loso.note)}` })
  }
  return reasons
}

function duplicates(files: readonly LosoFile[]): HoldReason[] {
  const paths = new Map<number, string[]>()
  for (const { path, loso } of files) paths.set(loso.seed, [...(paths.get(loso.seed) ?? []), path])
  return [...paths]
    .filter(([, group]) => group.length > 1)
    .map(([seed, group]) => {
      return { code: 'seed-duplicate', message: `seed ${seed}: expected one result, got ${group.join(', ')}` }
    })
}
