// The action's outputs, by the names it declares.
import { setOutput } from '@actions/core'
import type { GATE } from './interface.js'

type OutputName = keyof (typeof GATE)['outputs']

export const RESULT_VERSION = 1

export function give(outputs: Partial<Readonly<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** The one record that every path of the action ends in. */
export function giveResult(stage: string, outcome: string, rest: Readonly<Record<string, unknown>>): void {
  give({ result: JSON.stringify({ schema_version: RESULT_VERSION, stage, outcome, ...rest }) })
}
