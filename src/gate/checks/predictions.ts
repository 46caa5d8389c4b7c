// Is every corpus row predicted exactly once per seed, by the fold of its own source, beside its own target?
import { standardDeviation } from 'simple-statistics'
import { shown } from '../../errors/shown.js'
import { predictionsFile } from '../../evidence/layout.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import type { Check, GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'
import { targetsAgree } from '../tolerances.js'

export const checkPredictions: Check = (input) => {
  if (input.recipe.recipe.gate.evidence !== 'recomputed') return []
  const rows = expectedRows(input)
  return input.measured.flatMap(({ seed }) => {
    const predictions = input.evidence.predictions.get(seed)
    if (predictions !== undefined) return faultsOf(predictions, rows)
    const message = `${predictionsFile(seed)}: expected the out-of-fold predictions of seed ${seed}, got no file`
    return [{ code: 'predictions-missing', message }]
  })
}

/** What is known of the corpus rows; null where it is not known. */
interface ExpectedRows {
  readonly count: number | null
  source(row: number): string | null
  target(row: number): number | null
  /** Population standard deviation of the target. */
  readonly deviation: number
}

/** From the table where it is at hand; else the seeds must at least agree with the first of them. */
function expectedRows({ corpus, facts, evidence, measured }: GateCase): ExpectedRows {
  const { table } = corpus
  if (table !== null) {
    return {
      count: table.rows,
      source: (row) => table.sources[table.sourceOf[row]!]!,
      target: (row) => table.target[row]!,
      deviation: deviationOf(table.target),
    }
  }
  const first = measured.flatMap(({ seed }) => evidence.predictions.get(seed) ?? []).at(0)
  const lineOf = new Map(first === undefined ? [] : Array.from(first.row, (row, line) => [row, line]))
  return {
    count: facts.rows,
    source: (row) => first?.source[lineOf.get(row) ?? -1] ?? null,
    target: (row) => first?.target[lineOf.get(row) ?? -1] ?? null,
    deviation: deviationOf(first?.target),
  }
}

/** 0 where there is no target, or one that is no number: then only equal targets agree. */
function deviationOf(target: Float64Array | undefined): number {
  if (target === undefined || target.length === 0 || !target.every(Number.isFinite)) return 0
  return standardDeviation(Array.from(target))
}

function faultsOf(predictions: OutOfFoldPredictions, expected: ExpectedRows): HoldReason[] {
  const tally = new Tally(predictionsFile(predictions.seed))
  const seen = new Set<number>()
  predictions.row.forEach((row, line) => {
    if (expected.count !== null && row >= expected.count) {
      tally.add('predictions-foreign-row', `row ${row}: expected a row below ${expected.count}`)
      return
    }
    if (seen.has(row)) tally.add('predictions-duplicate', `row ${row}: expected once, got again`)
    seen.add(row)
    lineFaults(predictions, line, expected, tally)
  })
  const missing = (expected.count ?? seen.size) - seen.size
  if (missing > 0) {
    tally.add('predictions-incomplete', `expected all ${expected.count ?? 0} rows, got ${seen.size}`)
  }
  return tally.reasons
}

function lineFaults(
  { row: rows, source, fold, target, prediction }: OutOfFoldPredictions,
  line: number,
  expected: ExpectedRows,
  tally: Tally,
): void {
  const row = rows[line]!
  const its = expected.source(row) ?? source[line]!
  if (source[line] !== its) {
    tally.add(
      'predictions-foreign-row',
      `row ${row}: source: expected ${shown(its)}, got ${shown(source[line])}`,
    )
  }
  if (fold[line] !== its) {
    const message = `row ${row}: fold: expected the one that holds out ${shown(its)}, got ${shown(fold[line])}`
    tally.add('predictions-wrong-fold', message)
  }
  const teacher = expected.target(row)
  const written = target[line]!
  if (teacher !== null && Number.isFinite(written) && !targetsAgree(teacher, written, expected.deviation)) {
    tally.add('predictions-target-mismatch', `row ${row}: target: expected ${teacher}, got ${written}`)
  }
  if (!Number.isFinite(target[line]) || !Number.isFinite(prediction[line])) {
    const message = `row ${row}: expected finite numbers, got target ${target[line]!} and prediction ${prediction[line]!}`
    tally.add('predictions-not-finite', message)
  }
}

/** One reason per kind of fault and file, with the first of its kind and how many there are. */
class Tally {
  readonly #path: string
  readonly #byCode = new Map<ReasonCode, { first: string; count: number }>()

  constructor(path: string) {
    this.#path = path
  }

  add(code: ReasonCode, message: string): void {
    const known = this.#byCode.get(code)
    if (known === undefined) this.#byCode.set(code, { first: message, count: 1 })
    else known.count++
  }

  get reasons(): HoldReason[] {
    return [...this.#byCode].map(([code, { first, count }]) => {
      const more = count > 1 ? ` (and ${count - 1} more rows)` : ''
      return { code, message: `${this.#path}: ${first}${more}` }
    })
  }
}
