// Which contexts may be named where? GitHub's table "Context availability", the rows that this runner evaluates.
import type { Contexts, Mapping } from './value.js'

const JOB = ['github', 'needs', 'strategy', 'matrix', 'vars', 'inputs'] as const
const STEP = [...JOB, 'job', 'runner', 'env', 'steps'] as const

const AVAILABLE = {
  'run-name': ['github', 'vars', 'inputs'],
  env: ['github', 'vars', 'inputs', 'secrets'],
  'workflow_call.outputs': ['github', 'vars', 'inputs', 'jobs'],
  'job.if': ['github', 'needs', 'vars', 'inputs'],
  'job.strategy': ['github', 'needs', 'vars', 'inputs'],
  'job.name': JOB,
  'job.runs-on': JOB,
  'job.concurrency': JOB,
  'job.environment': JOB,
  'job.with': JOB,
  'job.env': [...JOB, 'secrets'],
  'job.outputs': [...STEP, 'secrets'],
  step: [...STEP, 'secrets'],
  'step.if': STEP,
  'action.inputs': ['github', 'strategy', 'matrix', 'job', 'runner'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Place = keyof typeof AVAILABLE

/** Of all contexts those that the place may name; there is none that is empty and missing. */
export function contextsAt(place: Place, all: Contexts): Contexts {
  return Object.fromEntries(AVAILABLE[place].map((name): [string, Mapping] => [name, all[name] ?? {}]))
}
