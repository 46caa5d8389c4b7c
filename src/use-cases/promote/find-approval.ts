// What GitHub knows of an approval, read now, and judged.
import { approvalJobs } from '../../approval/approval-jobs.js'
import { judgeApproval } from '../../approval/judge-approval.js'
import {
  asksToPromote,
  judgeComments,
  namesVerdict,
  type CommentedApproval,
} from '../../approval/judge-comments.js'
import type { ApprovalCase, Judgement, StartedRun } from '../../approval/question.js'
import type { ApprovalRecord } from '../../approval/record.js'
import { ApprovalRefused } from '../../approval/refusal.js'
import type { Account } from '../../ports/accounts.js'
import type { Clock } from '../../ports/clock.js'
import type { Forge } from '../../ports/forge.js'
import type { WorkflowJob, WorkflowRun } from '../../ports/workflow-runs.js'
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
  /**
   * The last attempt of it that is looked at: the one that is going on, or the one that an approval's record names. Null: the attempt
   * in which the job of this verdict was let through.
   */
  readonly attempt: number | null
  /** The attempt that decided, where the verdict says so: who commented has to differ from who started up to there. */
  readonly decidedIn: number | null
  /** Where `/promote` is looked for; null: the open pull request of the run's branch. */
  readonly pullNumber: number | null
  readonly recorded?: ApprovalCase['recorded']
}

/** @throws ApprovalRefused with every refusal named */
export async function findApproval(
  forge: ApprovalForge,
  clock: Clock,
  question: ApprovalQuestion,
): Promise<ApprovalRecord> {
  const { policy } = question
  const judgement =
    policy.approval === 'environment'
      ? await judgeReviews(forge, clock, question)
      : await judgePromoteComments(forge, clock, question)
  if (!judgement.approved) throw new ApprovalRefused(judgement.refusals)
  return judgement.approval
}

/** By the attempt in which the job of this verdict was let through: whoever re-runs the run later started nothing that was approved. */
async function judgeReviews(
  forge: ApprovalForge,
  clock: Clock,
  question: ApprovalQuestion,
): Promise<Judgement> {
  const { run, verdictSha256, policy } = question
  const all = await forge.workflowRuns.jobs(run.id)
  const through = (jobs: readonly WorkflowJob[]) => approvalJobs(jobs, verdictSha256).attempt
  const last = question.attempt ?? through(all) ?? run.attempt
  const jobs = all.filter(({ attempt }) => attempt <= last)
  return judgeApproval({
    ...(await approvalCase(forge, clock, question, through(jobs) ?? last)),
    environment: await forge.environments.find(policy.environment),
    reviews: await forge.reviews.ofRun(run.id),
    jobs,
  })
}

async function judgePromoteComments(
  forge: ApprovalForge,
  clock: Clock,
  question: ApprovalQuestion,
): Promise<Judgement> {
  const number = await pullOf(forge, question)
  const all = number === null ? [] : await forge.comments.all(number)
  const comments: CommentedApproval[] = []
  for (const comment of all.filter(asksToPromote)) {
    const login = comment.author?.login
    comments.push({
      comment,
      access: login === undefined ? null : await forge.accounts.access(login),
      editedAt: namesVerdict(comment, question.verdictSha256) ? await forge.comments.lastEdit(comment) : null,
    })
  }
  const decidedIn = question.decidedIn ?? question.attempt ?? question.run.attempt
  return judgeComments({ ...(await approvalCase(forge, clock, question, decidedIn)), comments })
}

async function pullOf(
  { pullRequests }: ApprovalForge,
  { pullNumber, run }: ApprovalQuestion,
): Promise<number | null> {
  if (pullNumber !== null || run.headBranch === null) return pullNumber
  const numbers = (await pullRequests.openFrom(run.headBranch)).map(({ number }) => number)
  return numbers.length === 0 ? null : Math.min(...numbers)
}

/** @param last the attempt up to which whoever started it counts as a starter */
async function approvalCase(
  { workflowRuns }: ApprovalForge,
  clock: Clock,
  { policy, ensemble, verdictSha256, run, recorded = null }: ApprovalQuestion,
  last: number,
): Promise<ApprovalCase> {
  const startedBy: (Account | null)[] = []
  for (let number = 1; number <= last; number++) {
    const one = number === run.attempt ? run : await workflowRuns.attempt(run.id, number)
    startedBy.push(one?.actor ?? null, one?.triggeringActor ?? null)
  }
  const started: StartedRun = { id: run.id, attempt: last, startedBy }
  return { policy, ensemble, verdictSha256, run: started, observedAt: clock.now(), recorded }
}
