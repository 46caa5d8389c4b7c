// Is every source held out once, on all its rows, with a metric that is a number?
import { shown } from '../../errors/shown.js'
import { losoFileOf, type LosoFile } from '../../evidence/evidence.js'
import { predictionsFile } from '../../evidence/layout.js'
import type { LosoFold } from '../../evidence/loso-seed.js'
import { seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'

const FEWEST_FOLDS = 2

export const checkFolds: Check = (input) => {
  const files = seedsOf(input.recipe).flatMap((seed) => losoFileOf(input.evidence, seed) ?? [])
  const sources = new Set(input.facts.sources)
  return [
    ...files.flatMap((file) => [
      ...missing(file, sources),
      ...unexpected(file, sources),
      ...duplicates(file),
      ...file.loso.folds.flatMap((fold, index) => notFinite(`${file.path}: folds[${index}]`, fold)),
      ...sizes(input, file),
    ]),
    ...undefinedMetrics(input),
  ]
}

function missing({ path, loso }: LosoFile, sources: ReadonlySet<string>): HoldReason[] {
  const heldOut = new Set(loso.folds.map((fold) => fold.held_out))
  const reasons = [...sources]
    .filter((source) => !heldOut.has(source))
    .map((source): HoldReason => {
      const message = `${path}: folds: expected one that holds out ${shown(source)}, got ${loso.folds.length} others`
      return { code: 'fold-missing', message }
    })
  if (sources.size >= FEWEST_FOLDS || loso.folds.length >= FEWEST_FOLDS) return reasons
  const message = `${path}: folds: expected at least ${FEWEST_FOLDS}, got ${loso.folds.length}`
  return [...reasons, { code: 'fold-missing', message }]
}

function unexpected({ path, loso }: LosoFile, sources: ReadonlySet<string>): HoldReason[] {
  return loso.folds.flatMap(({ held_out }, index) => {
    if (sources.has(held_out)) return []
    const message = `${path}: folds[${index}].held_out: expected a source of the corpus, got ${shown(held_out)}`
    return [{ code: 'fold-unexpected', message }]
  })
}

function duplicates({ path, loso }: LosoFile): HoldReason[] {
  const seen = new Set<string>()
  return loso.folds.flatMap(({ held_out }, index) => {
    if (!seen.has(held_out)) {
      seen.add(held_out)
      return []
    }
    const message = `${path}: folds[${index}].held_out: expected every source once, got ${shown(held_out)} again`
    return [{ code: 'fold-duplicate', message }]
  })
}

function notFinite(
  place: string,
  fold: Pick<LosoFold, 'held_out' | 'plcc' | 'srocc' | 'rmse'>,
): HoldReason[] {
  return (['plcc', 'srocc', 'rmse'] as const)
    .filter((metric) => !Number.isFinite(fold[metric]))
    .map((metric) => {
      const message = `${place}.${metric}: expected a finite number for ${shown(fold.held_out)}, got ${fold[metric]}`
      return { code: 'fold-not-finite', message }
    })
}

/** Every fold trains on all rows but its own; how many there are is known where the table is at hand or was recorded. */
function sizes(input: GateCase, { path, loso }: LosoFile): HoldReason[] {
  const { rows, from } = input.facts
  if (rows === null) return []
  const rowsOf = rowsBySource(input)
  return loso.folds.flatMap(({ held_out, n_train, n_val }, index): HoldReason[] => {
    const validation = rowsOf?.get(held_out) ?? n_val
    if (n_val === validation && n_train + n_val === rows) return []
    const expected =
      rowsOf?.has(held_out) === true
        ? `${rows - validation} rows to train and ${validation} held out`
        : `${rows} rows in all`
    const message = `${path}: folds[${index}]: expected ${expected} (${from}), got n_train ${n_train} and n_val ${n_val}`
    return [{ code: 'fold-size-disagrees', message }]
  })
}

function rowsBySource({ corpus }: GateCase): Map<string, number> | null {
  if (corpus.table === null) return null
  const { sources, sourceOf } = corpus.table
  const counts = new Int32Array(sources.length)
  for (const source of sourceOf) counts[source]! += 1
  return new Map(sources.map((source, index) => [source, counts[index]!]))
}

/** The gate's own metrics, from predictions; a fold that has no predictions at all is missing, not undefined. */
function undefinedMetrics(input: GateCase): HoldReason[] {
  return input.measured.flatMap(({ seed, folds }) => {
    if (!input.evidence.predictions.has(seed)) return []
    return folds.flatMap((fold) => {
      return Number.isNaN(fold.nVal)
        ? []
        : notFinite(`${predictionsFile(seed)}: recomputed`, { ...fold, held_out: fold.heldOut })
    })
  })
}
