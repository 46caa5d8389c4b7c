// A job in an environment waits there for a reviewer, where the environment asks for one.
import type { GitHubState, Run } from '../github/state.js'
import { WorkflowRefused } from './refusal.js'

export interface Waiting {
  readonly environment: string
  /** The job's name, which is what a reviewer sees. */
  readonly job: string
  /** Where the answer goes. */
  readonly run: Run
}

/** What people do meanwhile: a reviewer adds a review to the run, or nobody does. */
export type WhileWaiting = (waiting: Waiting) => void | Promise<void>

/** GitHub takes no review from who started this attempt, where the environment says so. */
function refuseStarter({ reviews, attempts }: Run, from: number): void {
  const starter = attempts.at(-1)?.triggeringActor
  const own = reviews.findIndex(
    ({ user, state }, index) => index >= from && state === 'approved' && user === starter,
  )
  if (own >= 0) reviews.splice(own, 1)
}

/**
 * One that is not there yet is made by GitHub, and protects nothing.
 * @throws WorkflowRefused where the environment has rules that this runner does not know
 */
export async function passEnvironment(
  state: GitHubState,
  waiting: Waiting,
  meanwhile: WhileWaiting,
): Promise<'passed' | 'rejected' | 'waiting'> {
  const { environment: name, run } = waiting
  const environment = state.environments.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (environment === undefined) {
    const id = 900 + state.environments.length
    state.environments.push({ id, name, rules: [], branchPolicy: 'none', customRules: [] })
    return 'passed'
  }
  const { rules, customRules } = environment
  if (customRules.length > 0 || rules.some(({ type }) => type === 'wait_timer'))
    throw new WorkflowRefused(`environment ${name}: timers and custom rules are not known here`)
  if (!rules.some(({ type }) => type === 'required_reviewers')) return 'passed'
  const before = run.reviews.length
  await meanwhile(waiting)
  if (rules.some(({ prevent_self_review }) => prevent_self_review === true)) refuseStarter(run, before)
  const answer = run.reviews
    .slice(before)
    .findLast(({ environments }) => environments.includes(environment.name))
  if (answer?.state === 'approved') return 'passed'
  return answer?.state === 'rejected' ? 'rejected' : 'waiting'
}
