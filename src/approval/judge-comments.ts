// The second channel, for plans without required reviewers: has somebody who may write here commented `/promote <digest>`?
import { shown } from '../errors/shown.js'
import type { Access } from '../ports/accounts.js'
import type { Comment } from '../ports/comments.js'
import { approverRefusals, isStarter, person, starterRefusals, startersOf } from './approver.js'
import type { ApprovalCase, Judgement } from './question.js'
import { refusal, type Refusal } from './refusal.js'

export interface CommentedCase extends ApprovalCase {
  /** Of the pull request, those that {@link asksToPromote}, oldest first, each with what its author may do here. */
  readonly comments: readonly { readonly comment: Comment; readonly access: Access | null }[]
}

const COMMAND = /^\/promote(?:\s|$)/
/** The whole of it: another verdict with the same first digits can be made, by trying. */
const WITH_DIGEST = /^\/promote\s+(?:sha256:)?([0-9a-f]{64})$/i
const MAY_WRITE: readonly string[] = ['admin', 'write']

/** Whether the comment is meant for us: its first word is `/promote`. */
export function asksToPromote({ body }: Comment): boolean {
  return COMMAND.test(body.trim())
}

export function judgeComments(question: CommentedCase): Judgement {
  const { comments, verdictSha256 } = question
  const unnamed = starterRefusals(question)
  if (unnamed.length > 0) return { approved: false, refusals: unnamed }
  for (const { comment, access } of comments) {
    const approval = approvalOf(question, comment, access)
    if (approval !== null) return approval
  }
  const refusals = comments.flatMap(({ comment, access }) => commentRefusals(question, comment, access))
  const expected = `/promote ${verdictSha256}`
  const none = refusal('comment-missing', `expected a comment ${expected}, got none`)
  return { approved: false, refusals: refusals.length > 0 ? refusals : [none] }
}

function commentRefusals(question: CommentedCase, comment: Comment, access: Access | null): Refusal[] {
  const digest = WITH_DIGEST.exec(comment.body.trim())?.[1]?.toLowerCase()
  if (digest !== question.verdictSha256) {
    const expected = `/promote ${question.verdictSha256}`
    return [refusal('comment-other-digest', `expected ${expected}, got ${shown(comment.body.trim())}`)]
  }
  const refusals = approverRefusals(comment.author, question)
  if (comment.updatedAt !== comment.createdAt) {
    const message = `expected a comment as it was written at ${comment.createdAt}, got one edited at ${comment.updatedAt}`
    refusals.push(refusal('comment-edited', message))
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

function approvalOf(question: CommentedCase, comment: Comment, access: Access | null): Judgement | null {
  const { author } = comment
  if (author === null || access === null) return null
  if (commentRefusals(question, comment, access).length > 0) return null
  const { ensemble, verdictSha256, run, observedAt } = question
  return {
    approved: true,
    approval: {
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
    },
  }
}
