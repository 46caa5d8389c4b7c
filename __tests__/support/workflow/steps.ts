// The steps of a job, one after the other, then the posts of its actions in the opposite order.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkOut } from './checkout.js'
import type { Told } from './command-files.js'
import { holds, interpolate } from './expressions.js'
import { texts, type Leg } from './leg.js'
import { runLocalAction, type ActionRun } from './local-action.js'
import { WorkflowRefused } from './refusal.js'
import type { ProcessEnd } from './run-process.js'
import type { Step } from './shape.js'

export interface StepEnd {
  readonly name: string
  readonly outcome: 'success' | 'failure' | 'skipped'
  readonly log: string
  readonly summary: string
}

type End = Pick<ProcessEnd & Told, 'status' | 'log' | 'outputs' | 'summary'>

export async function runSteps(leg: Leg, steps: readonly Step[]): Promise<readonly StepEnd[]> {
  const ends: StepEnd[] = []
  const posts: { readonly name: string; readonly run: () => Promise<End> }[] = []
  for (const step of steps) {
    const env = leg.stepEnv(step.env)
    const name = interpolate(step.name ?? step.uses ?? step.id ?? 'run', leg.at('step', env))
    if (!holds(step.if, leg.at('step.if', env), leg.status)) {
      record(leg, step, 'skipped', {})
      ends.push({ name, outcome: 'skipped', log: '', summary: '' })
      continue
    }
    const { end, post } = await runStep(leg, step, env)
    const outcome = end.status === 0 ? 'success' : 'failure'
    record(leg, step, outcome, end.outputs)
    if (outcome === 'failure' && !step['continue-on-error']) leg.status = 'failure'
    ends.push({ name, outcome, log: end.log, summary: end.summary })
    if (post !== null) posts.unshift({ name: `Post ${name}`, run: post })
  }
  for (const { name, run } of posts) {
    const { status, log, summary } = await run()
    if (status !== 0) leg.status = 'failure'
    ends.push({ name, outcome: status === 0 ? 'success' : 'failure', log, summary })
  }
  return ends
}

async function runStep(
  leg: Leg,
  { uses, run, with: given }: Step,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly end: End; readonly post: ActionRun['post'] }> {
  const contexts = leg.at('step', env)
  if ((uses === undefined) === (run === undefined))
    throw new WorkflowRefused('a step: expected either uses or run')
  if (run !== undefined) {
    const script = join(leg.place.machine.temporary, `${Math.random().toString(36).slice(2)}.sh`)
    await writeFile(script, interpolate(run, contexts))
    return { end: await leg.shell(script, env), post: null }
  }
  const inputs = texts(given, contexts)
  if (uses !== undefined && /^[.$]\//.test(uses)) return await runLocalAction(leg, uses, inputs, env)
  if (uses !== undefined && /^actions\/checkout@[0-9a-f]{40}$/.test(uses))
    return { end: { ...checkOut(leg, inputs), outputs: {}, summary: '' }, post: null }
  throw new WorkflowRefused(`uses: ${uses ?? ''}: nothing stands in for it here`)
}

function record(
  leg: Leg,
  { id, 'continue-on-error': goesOn }: Step,
  outcome: StepEnd['outcome'],
  outputs: Readonly<Record<string, string>>,
): void {
  if (id === undefined) return
  const conclusion = outcome === 'failure' && goesOn ? 'success' : outcome
  leg.steps[id] = { outputs, outcome, conclusion }
}
