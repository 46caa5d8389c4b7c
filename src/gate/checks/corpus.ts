// Is the corpus pinned and at hand, is it the one the recipe names, and is it what was planned?
import { unmetExpectations } from '../../corpus/expect.js'
import { shown } from '../../errors/shown.js'
import { manifestFile, tableFile } from '../../evidence/layout.js'
import { parseSha256, type Sha256 } from '../../formats/sha256.js'
import { corpusDigestOf } from '../../evidence/loso-seed.js'
import { readRunProvenance } from '../../evidence/run-provenance.js'
import { leavesFullEvidence, type Check, type GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'

export const checkCorpus: Check = (input) => [
  ...tableFaults(input),
  ...filesFaults(input),
  ...expectationFaults(input),
]

function tableFaults(input: GateCase): HoldReason[] {
  const faults = [...pinFaults(input), ...notAtHand(input), ...otherTable(input)]
  if (input.facts.pinnedBy !== null || faults.length > 0) return faults
  const { table } = input.recipe.recipe.corpus
  const message = `${table}: expected its sha256 from the recipe, or from every result and record the same, got none`
  return [{ code: 'corpus-unpinned', message }]
}

/** Whether every result file has to say which table was read: where our own trainer wrote it, and where nobody reads the table. */
export function mustStateCorpus({ recipe, corpus }: Pick<GateCase, 'recipe' | 'corpus'>): boolean {
  return corpus.table === null || leavesFullEvidence(recipe)
}

/** What a file says of the table that was trained on. */
interface Statement {
  readonly place: string
  readonly sha256: Sha256 | null
  readonly rows?: number | undefined
}

function runStatements({ evidence }: GateCase): Statement[] {
  return evidence.runs.map(({ path, record: { table } }) => {
    return { place: `${path}: table`, sha256: table.sha256, rows: table.rows }
  })
}

function resultStatements({ evidence }: GateCase): Statement[] {
  return evidence.losoFiles.map(({ path, loso }) => {
    return { place: `${path}: corpus`, sha256: corpusDigestOf(loso) ?? null, rows: loso.corpus_rows }
  })
}

/** Where a file says it in both ways, both are compared. */
function provenanceStatements({ evidence }: GateCase): Statement[] {
  return evidence.losoFiles.flatMap(({ path, loso: { corpus_sha256, run_provenance } }) => {
    const { corpusSha256 } = readRunProvenance(run_provenance)
    if (corpus_sha256 === undefined || corpusSha256 === undefined) return []
    return [{ place: `${path}: run_provenance.inputs.corpus`, sha256: corpusSha256 }]
  })
}

function memberStatements({ members, recipe }: GateCase): Statement[] {
  const { manifest } = members
  return [
    ...members.members.flatMap(({ sidecar, sidecarPath }) =>
      sidecar === null ? [] : [{ place: `${sidecarPath}: corpus`, sha256: sidecar.corpus.sha256 }],
    ),
    ...(manifest === null
      ? []
      : [{ place: `${manifestFile(recipe.recipe.ensemble)}: corpus`, sha256: manifest.corpus_sha256 }]),
  ]
}

/** One reason, however many files lack the digest (D41). */
function pinFaults(input: GateCase): HoldReason[] {
  const { facts, corpus, recipe } = input
  const required = [
    ...runStatements(input),
    ...(mustStateCorpus(input) ? resultStatements(input) : []),
    ...memberStatements(input),
  ]
  const absent = required.filter(({ sha256 }) => sha256 === null).map(({ place }) => place)
  if (absent.length > 0) {
    const message = `${listed(absent)}: expected the sha256 of the table that was trained on, got none`
    return [{ code: 'corpus-unpinned', message }]
  }
  const { table, sha256: pin } = recipe.recipe.corpus
  if (facts.pinnedBy === null && corpus.table !== null && pin === undefined) {
    const message = `${table}: expected something that pins it, got an untracked file with no corpus.sha256 in ${recipe.path}; what was read has sha256 ${corpus.table.sha256}`
    return [{ code: 'corpus-unpinned', message }]
  }
  return []
}

/** Whoever promises to compute again needs what it is computed from (D42). */
function notAtHand({ recipe, corpus, facts }: GateCase): HoldReason[] {
  const { gate, corpus: policy } = recipe.recipe
  if (gate.evidence !== 'recomputed' || corpus.table !== null) return []
  const inEvidence =
    policy.sha256 === undefined
      ? `${recipe.path} has no corpus.sha256, so that none of the evidence can be taken for it`
      : `the evidence has no ${tableFile(policy.sha256)}`
  const what = facts.sha256 === null ? '' : ` with sha256 ${facts.sha256}`
  const message = `${policy.table}: expected the corpus table${what}, got no such file in the corpus folder, and ${inEvidence}`
  return [{ code: 'corpus-not-at-hand', message }]
}

/** Everything that states another table than the one that is judged by: one reason a table. */
function otherTable(input: GateCase): HoldReason[] {
  const { facts, corpus, recipe } = input
  const { sha256: pin, table } = recipe.recipe.corpus
  const read: Statement[] =
    corpus.table === null || pin === undefined || pin === corpus.table.sha256
      ? []
      : [{ place: recipe.path, sha256: pin }]
  const statements = [
    ...read,
    ...runStatements(input),
    ...resultStatements(input),
    ...provenanceStatements(input),
  ]
  const placesOf = new Map<Sha256, string[]>()
  for (const { place, sha256 } of statements) {
    if (sha256 === null || facts.sha256 === null || sha256 === facts.sha256) continue
    placesOf.set(sha256, [...(placesOf.get(sha256) ?? []), place])
  }
  const others = [...placesOf].map(([sha256, places]): HoldReason => {
    const message = `${listed(places)}: sha256: expected ${facts.sha256 ?? ''} (${facts.from}, ${table}), got ${sha256}`
    return { code: 'corpus-mismatch', message }
  })
  // Another table has other rows.
  if (others.length > 0) return others
  return statements.flatMap(({ place, rows }): HoldReason[] => {
    if (rows === undefined || facts.rows === null || rows === facts.rows) return []
    const message = `${place}: rows: expected ${facts.rows} (${facts.from}), got ${rows}`
    return [{ code: 'corpus-mismatch', message }]
  })
}

function listed(places: readonly string[]): string {
  const [first = '', ...others] = places
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

/** The raw files count only where the recipe names them: otherwise the table is the corpus. */
function filesFaults({ recipe, corpus, evidence, facts }: GateCase): HoldReason[] {
  const { files } = recipe.recipe.corpus
  if (files === undefined) return []
  const { present, sha256: pinned, yuv_count } = facts.snapshot
  if (!present || parseSha256(pinned) === null || yuv_count === 0) {
    const message = `corpus.files: expected a snapshot of the files below ${shown(files)}, got none`
    return [{ code: 'corpus-unpinned', message }]
  }
  if (corpus.snapshot === null) return []
  const { sha256 } = corpus.snapshot
  return evidence.runs.flatMap(({ path, record }): HoldReason[] => {
    const got = record.corpus.sha256
    if (got === sha256) return []
    return got === null
      ? [
          {
            code: 'corpus-unpinned',
            message: `${path}: corpus.sha256: expected ${sha256 ?? ''} (the folder), got none`,
          },
        ]
      : [
          {
            code: 'corpus-mismatch',
            message: `${path}: corpus.sha256: expected ${sha256 ?? ''} (the folder), got ${got}`,
          },
        ]
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
