// An action of ours: `uses: ./folder`, which the job has checked out, or `uses: $/folder`, of the workflow's own repository and
// commit. Its main runs now, its post once the other steps are over.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Told } from './command-files.js'
import { holds, interpolate } from './expressions.js'
import type { Leg } from './leg.js'
import { WorkflowRefused } from './refusal.js'
import { repositoryNamed } from './repositories.js'
import type { ProcessEnd } from './run-process.js'
import { readAction, type ActionFile } from './shape.js'
import { asText } from './value.js'

type Texts = Readonly<Record<string, string>>

export interface ActionRun {
  readonly end: ProcessEnd & Told
  /** null where it has none, or its condition does not hold. */
  readonly post: (() => Promise<ProcessEnd & Told>) | null
}

/** @throws WorkflowRefused for an input or output that `action.yml` does not declare, or where a file is not there */
export async function runLocalAction(leg: Leg, uses: string, given: Texts, env: Texts): Promise<ActionRun> {
  const folder = uses.startsWith('$/') ? ownRepository(leg, uses.slice(2)) : leg.inWorkspace(uses)
  const path = join(folder, 'action.yml')
  if (!existsSync(path)) throw new WorkflowRefused(`${uses}: no action.yml was checked out there`)
  const action = readAction(readFileSync(path, 'utf8'), `${uses}/action.yml`)
  const file = (name: string): string => {
    if (!existsSync(join(folder, name))) throw new WorkflowRefused(`${uses}: ${name} is not there`)
    return join(folder, name)
  }
  if (action.runs.using === 'composite')
    return { end: await composite(leg, folder, action, given), post: null }
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

/** The runner brings it before the first step, by a token of its own: a private repository's too. */
function ownRepository(leg: Leg, path: string): string {
  const { repositories, workflow, machine } = leg.place
  const { workflow_repository: name, workflow_sha: commit } = workflow
  const [owner, sha] = [asText(name), asText(commit)]
  const into = join(machine.home, '_work', '_actions', owner, sha)
  if (!existsSync(into)) {
    const { folder } = repositoryNamed(repositories, owner)
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { stdio: ['ignore', 'pipe', 'pipe'] })
    git('clone', '--quiet', '--no-checkout', folder, into)
    git('-C', into, 'checkout', '--quiet', '--detach', sha)
  }
  return join(into, path)
}

/** @throws WorkflowRefused where it is given an input that it does not declare */
async function composite(
  leg: Leg,
  folder: string,
  action: ActionFile,
  given: Texts,
): Promise<ProcessEnd & Told> {
  if (action.runs.using !== 'composite')
    throw new WorkflowRefused(`${action.name}: expected a composite action`)
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new WorkflowRefused(`${action.name}: no input ${unknown.join(', ')}`)
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, one]) => [name, given[name] ?? String(one.default ?? '')]),
  )
  const [step] = action.runs.steps
  const at = { ...leg.at('step'), inputs }
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, one]) => [name, interpolate(String(one), at)]),
  )
  const script = join(leg.place.machine.temporary, `${step.id}-${Math.random().toString(36).slice(2)}.sh`)
  writeFileSync(script, step.run)
  const end = await leg.shell(script, { ...env, GITHUB_ACTION_PATH: folder })
  const steps = { [step.id]: { outputs: end.outputs } }
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, one]) => [
      name,
      interpolate(one.value ?? '', { ...at, steps }),
    ]),
  )
  return { ...end, outputs }
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
