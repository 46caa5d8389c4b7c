// The action's outputs, by the names it declares.
import { setOutput } from '@actions/core'
import type { Guarded } from '../../guard/guarded.js'
import { guardedAsJson } from '../../report/guarded-plain.js'
import type { GUARD } from './interface.js'

type OutputName = keyof (typeof GUARD)['outputs']

export const RESULT_VERSION = 1
/** A job's outputs hold a megabyte, and a registry may lose a thousand rows. */
const MOST_FINDINGS = 200

export function give(outputs: Partial<Readonly<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

export function giveGuarded(guarded: Guarded): void {
  const { passed, findings, notes } = guardedAsJson(guarded)
  give({
    passed: String(passed),
    findings: JSON.stringify(findings.slice(0, MOST_FINDINGS)),
    'findings-total': String(findings.length),
    notes: JSON.stringify(notes.slice(0, MOST_FINDINGS)),
    vouched: guarded.vouching?.state ?? '',
    'verdict-digest': guarded.vouching?.verdictSha256 ?? '',
  })
}

/** The one record that every path of the action ends in. */
export function giveResult(check: string, outcome: string, rest: Readonly<Record<string, unknown>>): void {
  give({ result: JSON.stringify({ schema_version: RESULT_VERSION, check, outcome, ...rest }) })
}

/** How often each code was found; the findings themselves are an output of their own. */
export function guardedRecord(guarded: Guarded): Readonly<Record<string, unknown>> {
  const { passed, verdict } = guardedAsJson(guarded)
  const codes: Record<string, number> = {}
  for (const { code } of guarded.findings) codes[code] = (codes[code] ?? 0) + 1
  const totals = { findings_total: guarded.findings.length, notes_total: guarded.notes.length }
  return { passed, ...totals, codes, verdict }
}
