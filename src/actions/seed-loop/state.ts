// What main leaves for post. The runner keeps it, as text, where no process of the trainer is handed its place.
import { getState, saveState } from '@actions/core'
import { z } from 'zod'

const KEY = 'evidence'

const shape = z.object({
  out: z.string(),
  name: z.string(),
  retentionDays: z.int().optional(),
  /** Whether main has uploaded it already. */
  uploaded: z.boolean(),
})

export type EvidenceState = Readonly<z.infer<typeof shape>>

export function keepState(state: EvidenceState): void {
  saveState(KEY, JSON.stringify(state))
}

/** Null where main never came as far as to have a run directory. */
export function keptState(): EvidenceState | null {
  const text = getState(KEY)
  return text === '' ? null : shape.parse(JSON.parse(text))
}
