// An approval that stands, made by hand, for tests to plant one fault in.
import { parseRecipe } from '../../../src/recipe/parse.js'
import type { CommentedCase } from '../../../src/approval/judge-comments.js'
import type { ReviewedCase } from '../../../src/approval/judge-approval.js'
import type { Judgement } from '../../../src/approval/question.js'
import type { Account } from '../../../src/ports/accounts.js'
import type { Comment } from '../../../src/ports/comments.js'
import type { Environment } from '../../../src/ports/environments.js'
import type { Review } from '../../../src/ports/reviews.js'
import type { FlipPolicy } from '../../../src/recipe/schema.js'
import { RECIPE_TEXT } from '../../support/a-promotion.js'

export const DIGEST = `0123456789ab${'c'.repeat(52)}`
export const OTHER = `fedcba987654${'0'.repeat(52)}`

export const ann: Account = { id: 1, login: 'ann', type: 'User' }
export const bob: Account = { id: 2, login: 'bob', type: 'User' }
export const bot: Account = { id: 9, login: 'approver[bot]', type: 'Bot' }

export const aPolicy = (keys = ''): FlipPolicy => {
  const text = RECIPE_TEXT.replace('model-promotion }', `model-promotion${keys} }`)
  const { flip } = parseRecipe(new TextEncoder().encode(text), 'seedgate.yml').recipe
  if (flip === undefined) throw new Error('no flip in the recipe')
  return flip
}

export const anEnvironment = (plant: Partial<Environment> = {}): Environment => ({
  id: 77,
  name: 'Model-Promotion',
  requiredReviewers: { reviewers: [{ type: 'User', name: 'bob', id: 2 }], preventSelfReview: true },
  canAdminsBypass: false,
  branches: { kind: 'protected' },
  customRules: [],
  recorded: { id: 77, name: 'Model-Promotion' },
  ...plant,
})

export const aReview = (plant: Partial<Review> = {}): Review => ({
  state: 'approved',
  comment: '',
  user: bob,
  environments: [{ id: 77, name: 'model-promotion' }],
  ...plant,
})

const circumstances = {
  policy: aPolicy(),
  ensemble: 'tiny_v1',
  verdictSha256: DIGEST,
  run: { id: 7, attempt: 1, startedBy: [ann, ann] },
  observedAt: new Date('2026-03-04T05:06:07.000Z'),
}

export const aReviewedCase = (plant: Partial<ReviewedCase> = {}): ReviewedCase => ({
  ...circumstances,
  environment: anEnvironment(),
  reviews: [aReview()],
  jobs: [{ name: `Approve ${DIGEST}`, attempt: 1, conclusion: 'success' }],
  ...plant,
})

export const aComment = (plant: Partial<Comment> = {}): Comment => ({
  id: 5,
  nodeId: 'IC_5',
  viaApp: null,
  url: 'https://github.com/octo/models/pull/3#issuecomment-5',
  body: `/promote ${DIGEST}`,
  author: bob,
  createdAt: '2026-03-04T05:00:00Z',
  updatedAt: '2026-03-04T05:00:00Z',
  ...plant,
})

export const aCommentedCase = (
  comment: Comment = aComment(),
  permission = 'write',
  plant: Partial<CommentedCase> = {},
): CommentedCase => ({
  ...circumstances,
  comments: [{ comment, access: { permission, role: permission, account: comment.author }, editedAt: null }],
  ...plant,
})

export const codesOf = (judgement: Judgement): readonly string[] =>
  judgement.approved ? ['approved'] : judgement.refusals.map(({ code }) => code)
