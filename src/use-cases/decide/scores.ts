// The gate's own scores: written beside the evidence when it decides, read back and compared when it is asked again.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { CorpusTable } from '../../corpus/table.js'
import type { EvidenceFolder } from '../../evidence/evidence-folder.js'
import type { Evidence } from '../../evidence/evidence.js'
import { scoresFile } from '../../evidence/layout.js'
import { EVIDENCE_LIMITS } from '../../evidence/limits.js'
import type { GateInput } from '../../gate/input.js'
import { reinferenceTolerance } from '../../gate/tolerances.js'
import type { Verdict } from '../../gate/verdict.js'
import type { VerifyFinding } from '../../gate/verify-findings.js'
import type { Files } from '../../ports/files.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import { decodeScores, encodeScores, withScores } from '../../predictions/scores-file.js'

/** Writes what was inferred into the run directory, and has every metric computed from it. */
export async function keepScores(files: Files, dir: string, input: GateInput): Promise<GateInput> {
  const { table } = input.corpus
  if (table === null) return input
  const digests = { ...input.digests }
  const scored = new Map<number, OutOfFoldPredictions>()
  for (const [seed, scores] of input.reinference.scores) {
    const bytes = encodeScores(scores)
    await files.writeAtomically(join(dir, scoresFile(seed)), bytes)
    digests[scoresFile(seed)] = createHash('sha256').update(bytes).digest('hex')
    scored.set(seed, scoredTable(seed, table, scores))
  }
  return { ...input, digests, scored }
}

export type KeptScores = Pick<GateInput, 'scored'> & {
  /** The scores as they lie there, by seed. */
  readonly files: ReadonlyMap<number, Float32Array>
}

/**
 * The scores that a verdict rests on, as they lie beside it. Where the table is not at hand, targets and sources are those beside the
 * trainer's predictions.
 * @throws SeedgateError evidence-invalid where a file is not one of scores
 */
export async function readScores(
  folder: EvidenceFolder,
  { seeds, evidence: listed }: Verdict,
  table: CorpusTable | null,
  { predictions }: Evidence,
): Promise<KeptScores> {
  const scored = new Map<number, OutOfFoldPredictions>()
  const files = new Map<number, Float32Array>()
  for (const seed of seeds) {
    const path = scoresFile(seed)
    const bytes = Object.hasOwn(listed, path) ? await folder.read(path, EVIDENCE_LIMITS.predictions) : null
    if (bytes === null) continue
    const scores = decodeScores(bytes, path)
    files.set(seed, scores)
    const rows = predictions.get(seed)
    if (table !== null) scored.set(seed, scoredTable(seed, table, scores))
    else if (rows !== undefined) scored.set(seed, withScores(rows, scores))
  }
  return { scored, files }
}

/**
 * Are the scores those that the fold models give here? Within the tolerance: another processor rounds its last digits differently.
 * @param inferred here, by seed
 */
export function scoreFindings(
  { files }: KeptScores,
  inferred: ReadonlyMap<number, Float32Array>,
  { target, rows }: CorpusTable,
): VerifyFinding[] {
  const tolerance = reinferenceTolerance(target)
  return [...new Set([...files.keys(), ...inferred.keys()])].flatMap((seed): VerifyFinding[] => {
    const path = scoresFile(seed)
    const [kept, ours] = [files.get(seed), inferred.get(seed)]
    const differ = (message: string): VerifyFinding[] => [
      { code: 'scores-disagree', message: `${path}: ${message}` },
    ]
    if (ours === undefined) return differ('expected no scores, for not every fold model runs, got some')
    if (kept === undefined)
      return differ('expected the scores that the fold models give in the verdict’s evidence, got none')
    if (kept.length !== rows) return differ(`expected a score for each of ${rows} rows, got ${kept.length}`)
    const row = kept.findIndex((score, at) => !near(score, ours[at]!, tolerance))
    return row === -1
      ? []
      : differ(
          `row ${row}: expected ${ours[row]!} from the fold model, within ${tolerance}, got ${kept[row]!}`,
        )
  })
}

/** NaN on both sides is the same answer. */
function near(a: number, b: number, tolerance: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= tolerance
}

/** Sources, folds and targets as the corpus has them. */
function scoredTable(seed: number, table: CorpusTable, scores: Float32Array): OutOfFoldPredictions {
  const source = Array.from(table.sourceOf, (index) => table.sources[index]!)
  return {
    seed,
    row: Int32Array.from(table.target.keys()),
    source,
    fold: source,
    target: table.target,
    prediction: Float64Array.from(table.target, (_, row) => scores[row] ?? NaN),
  }
}
