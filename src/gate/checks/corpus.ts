// Is the corpus pinned, is it the one the recipe names, and is it what was planned?
import { unmetExpectations } from '../../corpus/expect.js'
import { shown } from '../../errors/shown.js'
import { corpusDigestOf, type LosoSeed } from '../../evidence/loso-seed.js'
import { readRunProvenance } from '../../evidence/run-provenance.js'
import { leavesFullEvidence, type Check, type GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'

export const checkCorpus: Check = (input) => [
  ...tableFaults(input),
  ...filesFaults(input),
  ...expectationFaults(input),
]

function tableFaults(input: GateCase): HoldReason[] {
  const { facts, evidence, recipe } = input
  if (facts.sha256 === null) {
    const message = `${recipe.recipe.corpus.table}: expected its sha256 from the gate’s own reading, a run record or the trainer, got none`
    return [{ code: 'corpus-unpinned', message }]
  }
  const reports = [
    ...evidence.runs.map(({ path, record }) => {
      return { path: `${path}: table`, sha256: record.table.sha256, rows: record.table.rows }
    }),
    ...evidence.losoFiles.flatMap(({ path, loso }) => [
      { path: `${path}: corpus`, sha256: corpusDigestOf(loso), rows: loso.corpus_rows },
      ...provenanceReports(path, loso),
    ]),
  ]
  return reports.flatMap(({ path, sha256, rows }): HoldReason[] => {
    if (sha256 === undefined && leavesFullEvidence(recipe)) {
      const message = `${path}: expected the sha256 of the bytes the trainer read, got none`
      return [{ code: 'corpus-unpinned', message }]
    }
    return [
      ...differs(`${path}: sha256`, facts.from, facts.sha256, sha256),
      ...differs(`${path}: rows`, facts.from, facts.rows, rows),
    ]
  })
}

/** Where a file says it in both ways, both are compared. */
function provenanceReports(path: string, { corpus_sha256, run_provenance }: LosoSeed) {
  const { corpusSha256 } = readRunProvenance(run_provenance)
  if (corpus_sha256 === undefined || corpusSha256 === undefined) return []
  return [{ path: `${path}: run_provenance.inputs.corpus`, sha256: corpusSha256, rows: undefined }]
}

function differs<Value extends string | number>(
  place: string,
  from: string,
  expected: Value | null,
  got: Value | undefined,
): HoldReason[] {
  if (got === undefined || expected === null || got === expected) return []
  return [{ code: 'corpus-mismatch', message: `${place}: expected ${expected} (${from}), got ${got}` }]
}

/** The raw files count only where the recipe names them: otherwise the table is the corpus. */
function filesFaults({ recipe, corpus, evidence, facts }: GateCase): HoldReason[] {
  const { files } = recipe.recipe.corpus
  if (files === undefined) return []
  const { present, sha256: pinned, yuv_count } = facts.snapshot
  if (!present || pinned === null || yuv_count === 0) {
    const message = `corpus.files: expected a snapshot of the files below ${shown(files)}, got none`
    return [{ code: 'corpus-unpinned', message }]
  }
  if (corpus.snapshot === null) return []
  const { sha256 } = corpus.snapshot
  return evidence.runs.flatMap(({ path, record }) => {
    return differs(`${path}: corpus.sha256`, 'the folder', sha256, record.corpus.sha256 ?? 'none')
  })
}

/** An expectation that nothing at hand can show to be met is not met. */
function expectationFaults({ recipe, facts, corpus, evidence }: GateCase): HoldReason[] {
  const { expect } = recipe.recipe.corpus
  const target = corpus.table?.target ?? [...evidence.predictions.values()][0]?.target
  const { sources, encoders, rows } = facts
  const unknown = (['sources', 'encoders', 'minRows', 'target'] as const).filter((key) => {
    const known = { sources, encoders, minRows: rows, target: target ?? null }
    return expect[key] !== undefined && known[key] === null
  })
  const known = Object.fromEntries(
    Object.entries(expect).filter(([key]) => !unknown.some((one) => one === key)),
  )
  const unmet = unmetExpectations(
    {
      sources: sources ?? [],
      encoders: encoders ?? [],
      rows: rows ?? 0,
      target: target ?? new Float64Array(),
    },
    facts.snapshot,
    known,
  )
  return [
    ...unmet.map((message): HoldReason => ({ code: 'corpus-expectation', message: `corpus: ${message}` })),
    ...unknown.map((key): HoldReason => {
      return {
        code: 'corpus-expectation',
        message: `corpus.expect.${key}: expected evidence of it, got none`,
      }
    }),
  ]
}
