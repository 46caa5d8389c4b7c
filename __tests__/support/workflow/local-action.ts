// An action that a job has checked out, `uses: ./folder`: its main now, its post once the other steps are over.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Told } from './command-files.js'
import { holds, interpolate } from './expressions.js'
import type { Leg } from './leg.js'
import { WorkflowRefused } from './refusal.js'
import type { ProcessEnd } from './run-process.js'
import { readAction, type ActionFile } from './shape.js'

type Texts = Readonly<Record<string, string>>

export interface ActionRun {
  readonly end: ProcessEnd & Told
  /** null where it has none, or its condition does not hold. */
  readonly post: (() => Promise<ProcessEnd & Told>) | null
}

/** @throws WorkflowRefused for an input or output that `action.yml` does not declare, or where a file is not there */
export async function runLocalAction(leg: Leg, uses: string, given: Texts, env: Texts): Promise<ActionRun> {
  const folder = leg.inWorkspace(uses)
  const path = join(folder, 'action.yml')
  if (!existsSync(path)) throw new WorkflowRefused(`${uses}: no action.yml was checked out there`)
  const action = readAction(readFileSync(path, 'utf8'), `${uses}/action.yml`)
  const file = (name: string): string => {
    if (!existsSync(join(folder, name))) throw new WorkflowRefused(`${uses}: ${name} is not there`)
    return join(folder, name)
  }
  const variables = { ...env, ...inputVariables(leg, uses, action, given) }
  const { main, post, 'post-if': postIf } = action.runs
  const end = await leg.node(file(main), variables)
  refuseUndeclared(uses, action, end)
  if (post === undefined) return { end, post: null }
  const states = Object.entries(end.state).map(([name, value]) => [`STATE_${name}`, value] as const)
  const after = { ...variables, ...Object.fromEntries(states) }
  return {
    end,
    post: async () => {
      if (!holds(postIf, leg.at('step.if'), leg.status)) return { ...end, status: 0, log: '', summary: '' }
      return await leg.node(file(post), after)
    },
  }
}

function inputVariables(leg: Leg, uses: string, { inputs }: ActionFile, given: Texts): Texts {
  const unknown = Object.keys(given).filter((name) => !(name in inputs))
  if (unknown.length > 0) throw new WorkflowRefused(`${uses}: no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { required, default: fallback }]) => {
      const value = given[name] ?? interpolate(String(fallback ?? ''), leg.at('action.inputs'))
      if (required && value === '') throw new WorkflowRefused(`${uses}: input ${name} is required`)
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
    }),
  )
}

function refuseUndeclared(uses: string, { outputs }: ActionFile, end: Told): void {
  const unknown = Object.keys(end.outputs).filter((name) => !(name in outputs))
  if (unknown.length > 0)
    throw new WorkflowRefused(`${uses}: set an output that it does not declare: ${unknown.join(', ')}`)
}
