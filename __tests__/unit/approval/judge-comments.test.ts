// The second channel: `/promote <digest>`, and every comment that must not count.
import { describe, expect, it } from '@jest/globals'
import { asksToPromote, judgeComments } from '../../../src/approval/judge-comments.js'
import { aComment, aCommentedCase, ann, aPolicy, bob, bot, codesOf, DIGEST, OTHER } from './cases.js'

const codes = (...parts: Parameters<typeof aCommentedCase>) =>
  codesOf(judgeComments(aCommentedCase(...parts)))

describe('an approval by comment', () => {
  it('stands when somebody with write permission wrote the digest and never edited it', () => {
    expect(judgeComments(aCommentedCase())).toMatchObject({
      approved: true,
      approval: {
        channel: 'comment',
        approver: { id: 2, login: 'bob' },
        permission: 'write',
        commented_at_utc: '2026-03-04T05:00:00Z',
        environment: null,
        digest_given: true,
      },
    })
    expect(codes(aComment({ body: `/promote ${DIGEST.toUpperCase()}\n` }))).toEqual(['approved'])
    expect(codes(aComment({ body: `/promote sha256:${DIGEST}` }), 'admin')).toEqual(['approved'])
  })

  it.each([
    ['a reason below', `/promote ${DIGEST}\n\nThe residuals are flat on every source.`],
    ['a mail signature, and lines that end as a mail’s do', `/promote ${DIGEST}\r\n\r\n-- \r\nBob\r\n`],
    ['the digest in backticks', `/promote \`${DIGEST}\``],
    ['spaces around it', `  /promote   ${DIGEST}  \t\nfine`],
  ])('is judged by its first line, and kept whole: %s', (_what, body) => {
    expect(judgeComments(aCommentedCase(aComment({ body })))).toMatchObject({
      approved: true,
      approval: { comment: body, digest_given: true },
    })
  })

  it('is not believed after an edit within the second in which it was written', () => {
    const comment = aComment()
    const access = { permission: 'write', role: 'write', account: bob }
    const comments = [{ comment, access, editedAt: comment.createdAt }]
    expect(codes(undefined, undefined, { comments })).toEqual(['comment-edited'])
  })

  it('is the recorded comment, of several that count', () => {
    const comments = [bob, { id: 3, login: 'carol', type: 'User' }].map((author) => ({
      comment: aComment({ author }),
      access: { permission: 'write', role: 'write', account: author },
      editedAt: null,
    }))
    const recorded = { approver: { id: 3, login: 'carol' }, comment: aComment().body }
    const approver = (plant: object) => {
      const judgement = judgeComments(aCommentedCase(undefined, undefined, { comments, ...plant }))
      return judgement.approved ? judgement.approval.approver.login : null
    }
    expect([approver({}), approver({ recorded })]).toEqual(['bob', 'carol'])
  })

  it.each([
    ['no comment at all', { comments: [] }, 'comment-missing'],
    [
      'nobody known to have started the run',
      { run: { id: 7, attempt: 1, startedBy: [null] } },
      'starter-unknown',
    ],
  ])('refuses where there is %s', (_what, plant, code) => {
    expect(codes(undefined, undefined, plant)).toEqual([code])
  })

  it.each([
    ['another digest', aComment({ body: `/promote ${OTHER}` }), 'comment-other-digest'],
    ['no digest', aComment({ body: '/promote' }), 'comment-other-digest'],
    ['its first digits alone', aComment({ body: `/promote ${DIGEST.slice(0, 63)}` }), 'comment-other-digest'],
    ['more words', aComment({ body: `/promote ${DIGEST} please` }), 'comment-other-digest'],
    ['a digest in one backtick', aComment({ body: `/promote \`${DIGEST}` }), 'comment-other-digest'],
    ['a digest in the second line', aComment({ body: `/promote\n${DIGEST}` }), 'comment-other-digest'],
    [
      'another digest above this one',
      aComment({ body: `/promote ${OTHER}\n/promote ${DIGEST}` }),
      'comment-other-digest',
    ],
    ['an app that wrote in a person’s name', aComment({ viaApp: 'Merge Helper' }), 'comment-by-app'],
    ['an edit', aComment({ updatedAt: '2026-03-04T05:00:01Z' }), 'comment-edited'],
    ['a bot', aComment({ author: bot }), 'approver-not-user'],
    ['who started the run', aComment({ author: ann }), 'approver-is-starter'],
  ])('refuses %s', (_what, comment, code) => {
    expect(codes(comment)).toEqual([code])
  })

  it.each(['read', 'triage', 'none', 'maintain?'])('refuses the permission %j', (permission) => {
    expect(codes(aComment(), permission)).toEqual(['approver-cannot-write'])
  })

  it('refuses a deleted account, and a login that somebody else has taken since', () => {
    const taken = { permission: 'admin', role: 'admin', account: { ...bob, id: 99 } }
    expect(codes(aComment({ author: null }))).toEqual(['approver-not-user', 'approver-cannot-write'])
    expect(
      codes(undefined, undefined, { comments: [{ comment: aComment(), access: taken, editedAt: null }] }),
    ).toEqual(['approver-cannot-write'])
  })

  it('lets the starter approve where the recipe says so, and records it', () => {
    const policy = aPolicy(', approval: comment, allowSelfApproval: true')
    const judgement = judgeComments(aCommentedCase(aComment({ author: ann }), 'write', { policy }))
    expect(judgement).toMatchObject({ approved: true, approval: { self_approval: true } })
  })

  it('hears only comments that begin with its word', () => {
    expect(asksToPromote(aComment({ body: `/promoted ${DIGEST}` }))).toBe(false)
    expect(asksToPromote(aComment({ body: `please /promote ${DIGEST}` }))).toBe(false)
    expect(asksToPromote(aComment())).toBe(true)
  })
})
