// The second channel, for plans without required reviewers: has somebody who may write here commented `/promote <digest>`?
import { shown } from '../errors/shown.js'
import type { Access } from '../ports/accounts.js'
import type { Comment } from '../ports/comments.js'
import { approverRefusals, isStarter, person, starterRefusals, startersOf } from './approver.js'
import type { ApprovalCase, Judgement } from './question.js'
import type { ApprovalRecord } from './record.js'
import { refusal, type Refusal } from './refusal.js'

export interface CommentedCase extends ApprovalCase {
  /** Of the pull request, those that {@link asksToPromote}, oldest first, each with what its author may do here. */
  readonly comments: readonly CommentedApproval[]
}

export interface CommentedApproval {
  readonly comment: Comment
  /** What its author may do here; null where there is no such user. */
  readonly access: Access | null
  /** When it was last edited, ISO 8601; null where it never was. The times of a comment have whole seconds only, this is not derived from them. */
  readonly editedAt: string | null
}

const COMMAND = /^\/promote(?:\s|$)/
/**
 * The whole digest: another verdict with the same first digits can be made, by trying. The first line is the approval, and whatever
 * stands below is its reason: an explanation, a signature that a mail program added.
 */
const WITH_DIGEST = /^\/promote[ \t]+(`?)(?:sha256:)?([0-9a-f]{64})\1[ \t]*(?:\r?\n|$)/i
const MAY_WRITE: readonly string[] = ['admin', 'write']

/** Whether the comment is meant for us: its first word is `/promote`. */
export function asksToPromote({ body }: Comment): boolean {
  return COMMAND.test(body.trim())
}

/** Whether its first line is `/promote` and this verdict's whole digest; backticks around the digest and spaces behind it are tolerated. */
export function namesVerdict({ body }: Comment, verdictSha256: string): boolean {
  return WITH_DIGEST.exec(body.trim())?.[2]?.toLowerCase() === verdictSha256
}

export function judgeComments(question: CommentedCase): Judgement {
  const { comments, verdictSha256 } = question
  const unnamed = starterRefusals(question)
  if (unnamed.length > 0) return { approved: false, refusals: unnamed }
  const approvals = comments.flatMap((commented) => approvalOf(question, commented) ?? [])
  const approval = approvals.find(({ approver, comment }) => {
    return question.recorded?.approver.id === approver.id && question.recorded.comment === comment
  })
  const [first] = approvals
  if (first !== undefined) return { approved: true, approval: approval ?? first }
  const refusals = comments.flatMap((commented) => commentRefusals(question, commented))
  const expected = `/promote ${verdictSha256}`
  const none = refusal('comment-missing', `expected a comment ${expected}, got none`)
  return { approved: false, refusals: refusals.length > 0 ? refusals : [none] }
}

function commentRefusals(
  question: CommentedCase,
  { comment, access, editedAt }: CommentedApproval,
): Refusal[] {
  if (!namesVerdict(comment, question.verdictSha256)) {
    const expected = `/promote ${question.verdictSha256}`
    const [line = ''] = comment.body.trim().split(/\r?\n/)
    return [refusal('comment-other-digest', `expected ${expected} in the first line, got ${shown(line)}`)]
  }
  const refusals = approverRefusals(comment.author, question)
  const edited = editedAt ?? (comment.updatedAt === comment.createdAt ? null : comment.updatedAt)
  if (edited !== null) {
    const message = `expected a comment as it was written at ${comment.createdAt}, got one edited at ${edited}`
    refusals.push(refusal('comment-edited', message))
  }
  if (comment.viaApp !== null) {
    const who = shown(comment.author?.login ?? 'nobody')
    const message = `${who}: expected a comment that a person wrote, got one that the app ${shown(comment.viaApp)} wrote in that name`
    refusals.push(refusal('comment-by-app', message))
  }
  if (!mayWrite(comment, access)) {
    const got = access === null ? 'no such user' : shown(access.permission)
    refusals.push(
      refusal(
        'approver-cannot-write',
        `${shown(comment.author?.login ?? 'nobody')}: expected write permission, got ${got}`,
      ),
    )
  }
  return refusals
}

/** The permission was asked for by login, so it counts only where that login is still the same account. */
function mayWrite({ author }: Comment, access: Access | null): boolean {
  if (author === null || access?.account?.id !== author.id) return false
  return MAY_WRITE.includes(access.permission)
}

function approvalOf(question: CommentedCase, commented: CommentedApproval): ApprovalRecord | null {
  const { comment, access } = commented
  const { author } = comment
  if (author === null || access === null) return null
  if (commentRefusals(question, commented).length > 0) return null
  const { ensemble, verdictSha256, run, observedAt } = question
  return {
    schema_version: 1,
    ensemble,
    verdict_sha256: verdictSha256,
    channel: 'comment',
    approver: person(author),
    self_approval: isStarter(author, run),
    digest_given: true,
    comment: comment.body,
    comment_url: comment.url,
    commented_at_utc: comment.createdAt,
    observed_at_utc: observedAt.toISOString(),
    run: { id: run.id, attempt: run.attempt, started_by: startersOf(run) },
    environment: null,
    permission: access.permission,
  }
}
