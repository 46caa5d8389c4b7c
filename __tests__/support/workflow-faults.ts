// The rules that our workflow files keep, as faults: an empty list is a workflow that keeps them all.
import { z } from 'zod'

const step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
})

const job = z.looseObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  permissions: z.unknown().optional(),
  'timeout-minutes': z.unknown().optional(),
  strategy: z.unknown().optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  steps: z.array(step).default([]),
})

export const workflowSchema = z.looseObject({
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), job),
})

type Job = z.infer<typeof job>

/** Of an action or workflow of ours, by how it is named behind `uses`; null where it is none. */
export type Interfaces = (
  uses: string,
) => { readonly inputs: readonly string[]; readonly outputs: readonly string[] } | null

/** Each with its job first. */
export function faultsOf(
  { permissions, jobs }: z.infer<typeof workflowSchema>,
  interfaces: Interfaces,
): string[] {
  return [
    ...(isEmptyRecord(permissions) ? [] : ['the workflow: no permissions']),
    ...Object.entries(jobs).flatMap(([name, one]) =>
      jobFaults(one, interfaces).map((fault) => `${name}: ${fault}`),
    ),
  ]
}

function jobFaults(one: Job, interfaces: Interfaces): string[] {
  const faults: string[] = []
  if (one.permissions === undefined) faults.push('no permissions')
  // A job that calls a workflow cannot have one: the called jobs do.
  if (one.uses === undefined && one['timeout-minutes'] === undefined) faults.push('no timeout-minutes')
  if (one.strategy !== undefined && Object.keys(one.outputs).length > 0) faults.push('outputs of a matrix')
  for (const { uses, run, with: given } of [one, ...one.steps]) {
    if (typeof run === 'string' && run.includes('${{')) faults.push('an expression inside run')
    if (uses !== undefined) faults.push(...usesFaults(uses, Object.keys(given), interfaces))
  }
  return [...faults, ...outputFaults(one, interfaces)]
}

function usesFaults(uses: string, given: readonly string[], interfaces: Interfaces): string[] {
  const pinned = /^[.$]\//.test(uses) || /^[\w./-]+@[0-9a-f]{40}$/.test(uses)
  const known = interfaces(uses)
  const unknown = given.filter((input) => known !== null && !known.inputs.includes(input))
  return [
    ...(pinned ? [] : [`${uses} is not pinned`]),
    ...unknown.map((input) => `${uses} has no input ${input}`),
  ]
}

function outputFaults({ outputs, steps }: Job, interfaces: Interfaces): string[] {
  const used = Object.values(outputs).flatMap((value) => [
    ...value.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g),
  ])
  return used.flatMap(([, id, output = '']) => {
    const uses = steps.find((one) => one.id === id)?.uses
    const known = uses === undefined ? null : interfaces(uses)
    return known === null || known.outputs.includes(output) ? [] : [`${uses ?? ''} has no output ${output}`]
  })
}

function isEmptyRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
