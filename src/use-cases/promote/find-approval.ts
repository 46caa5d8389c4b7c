// What GitHub knows of an approval, read now, and judged.
import { judgeApproval } from '../../approval/judge-approval.js'
import { asksToPromote, judgeComments } from '../../approval/judge-comments.js'
import type { ApprovalCase, Judgement, StartedRun } from '../../approval/question.js'
import type { ApprovalRecord } from '../../approval/record.js'
import { ApprovalRefused } from '../../approval/refusal.js'
import type { Account } from '../../ports/accounts.js'
import type { Clock } from '../../ports/clock.js'
import type { Forge } from '../../ports/forge.js'
import type { WorkflowRun } from '../../ports/workflow-runs.js'
import type { FlipPolicy } from '../../recipe/schema.js'

export type ApprovalForge = Pick<
  Forge,
  'accounts' | 'comments' | 'environments' | 'reviews' | 'workflowRuns' | 'pullRequests'
>

export interface ApprovalQuestion {
  readonly policy: FlipPolicy
  readonly ensemble: string
  readonly verdictSha256: string
  /** The run that decided. */
  readonly run: WorkflowRun
  /** Which attempt of it is going on; a run that is over has its own. */
  readonly attempt: number
  /** Where `/promote` is looked for; null: the open pull request of the run's branch. */
  readonly pullNumber: number | null
}

/** @throws ApprovalRefused with every refusal named */
export async function findApproval(
  forge: ApprovalForge,
  clock: Clock,
  question: ApprovalQuestion,
): Promise<ApprovalRecord> {
  const { policy, ensemble, verdictSha256 } = question
  const run = await startedRun(forge, question)
  const asked: ApprovalCase = { policy, ensemble, verdictSha256, run, observedAt: clock.now() }
  const judgement =
    policy.approval === 'environment'
      ? await judgeReviews(forge, asked)
      : await judgePromoteComments(forge, asked, await pullOf(forge, question))
  if (!judgement.approved) throw new ApprovalRefused(judgement.refusals)
  return judgement.approval
}

async function judgeReviews(
  { environments, reviews, workflowRuns }: ApprovalForge,
  asked: ApprovalCase,
): Promise<Judgement> {
  const { policy, run } = asked
  return judgeApproval({
    ...asked,
    environment: await environments.find(policy.environment),
    reviews: await reviews.ofRun(run.id),
    jobs: await workflowRuns.jobs(run.id),
  })
}

async function judgePromoteComments(
  forge: ApprovalForge,
  asked: ApprovalCase,
  number: number | null,
): Promise<Judgement> {
  const all = number === null ? [] : await forge.comments.all(number)
  const comments = []
  for (const comment of all.filter(asksToPromote)) {
    const login = comment.author?.login
    comments.push({ comment, access: login === undefined ? null : await forge.accounts.access(login) })
  }
  return judgeComments({ ...asked, comments })
}

async function pullOf(
  { pullRequests }: ApprovalForge,
  { pullNumber, run }: ApprovalQuestion,
): Promise<number | null> {
  if (pullNumber !== null || run.headBranch === null) return pullNumber
  const numbers = (await pullRequests.openFrom(run.headBranch)).map(({ number }) => number)
  return numbers.length === 0 ? null : Math.min(...numbers)
}

/** Reviews do not say of which attempt they are, so whoever started any of them is a starter. */
async function startedRun(
  { workflowRuns }: ApprovalForge,
  { run, attempt }: ApprovalQuestion,
): Promise<StartedRun> {
  const last = Math.max(run.attempt, attempt)
  const startedBy: (Account | null)[] = []
  for (let number = 1; number <= last; number++) {
    const one = number === run.attempt ? run : await workflowRuns.attempt(run.id, number)
    startedBy.push(one?.actor ?? null, one?.triggeringActor ?? null)
  }
  return { id: run.id, attempt: last, startedBy }
}
