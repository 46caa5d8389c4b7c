// approval.json: who approved which verdict, by which rule, and what was read to know it.
import { z } from 'zod'
import { formatJsonFile, parseJsonFile, shortText } from '../formats/json-file.js'

export interface Person {
  /** Stays when the login changes. */
  readonly id: number
  readonly login: string
}

/** The environment as it protected the run when it was read. */
export interface RecordedEnvironment {
  readonly id: number
  readonly name: string
  readonly required_reviewers: readonly {
    readonly type: string
    readonly name: string
    readonly id: number
  }[]
  readonly prevent_self_review: boolean
  /** Null where GitHub does not say: then a bypass must be taken to be possible. */
  readonly can_admins_bypass: boolean | null
  readonly branches: 'any' | 'protected' | 'named'
  readonly custom_rules: readonly string[]
  /** GitHub's own answer, whole. */
  readonly recorded: Readonly<Record<string, unknown>>
}

export interface ApprovalRecord {
  readonly schema_version: 1
  readonly ensemble: string
  /** sha256, in hex, of the verdict's file: exactly this was approved. */
  readonly verdict_sha256: string
  readonly channel: 'environment' | 'comment'
  readonly approver: Person
  /** Whether the approver started the run as well, which only flip.allowSelfApproval lets pass. */
  readonly self_approval: boolean
  /** Whether the approver wrote the verdict's digest. */
  readonly digest_given: boolean
  /** What the approver wrote; may be empty. */
  readonly comment: string
  /** Where the comment stands and since when; null for a review, of which GitHub says neither. */
  readonly comment_url: string | null
  readonly commented_at_utc: string | null
  /** GitHub keeps no time of a review: this is when we read it. */
  readonly observed_at_utc: string
  /**
   * The run; the attempt in which the job was let through that waited for this approval (by comment: the attempt that decided); and
   * everybody who started that attempt or an earlier one. Later attempts are no part of the approval.
   */
  readonly run: { readonly id: number; readonly attempt: number; readonly started_by: readonly Person[] }
  /** Null where the approval came by comment. */
  readonly environment: RecordedEnvironment | null
  /** The commenter's permission in the repository; null for a review. */
  readonly permission: string | null
}

const person = z.strictObject({
  id: z.int().describe('Of the account; it stays when the login changes.'),
  login: shortText.describe('Of the account, as it was.'),
})
const count = z.int().min(0)

const environmentShape = z.strictObject({
  id: z.int().describe('Of the environment.'),
  name: shortText.describe('Of the environment, as GitHub spells it.'),
  required_reviewers: z
    .array(
      z.strictObject({
        type: shortText.describe('`User` or `Team`.'),
        name: shortText.describe('Login, or name of the team.'),
        id: z.int().describe('Of the account or team.'),
      }),
    )
    .describe('Who may approve.'),
  prevent_self_review: z.boolean().describe('Whether whoever started the run may not approve it.'),
  can_admins_bypass: z
    .boolean()
    .nullable()
    .describe('Whether administrators may pass without a review; null where GitHub does not say.'),
  branches: z.enum(['any', 'protected', 'named']).describe('From which branches it may be used.'),
  custom_rules: z.array(shortText).describe('Protection rules of other apps, by name.'),
  recorded: z.record(z.string(), z.unknown()).describe('GitHub’s own answer, whole.'),
})

export const approvalShape: z.ZodType<ApprovalRecord> = z.strictObject({
  schema_version: z.literal(1).describe('Version of this format.'),
  ensemble: shortText.describe('The ensemble that was approved.'),
  verdict_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')
    .describe('Of the verdict’s file: exactly this was approved.'),
  channel: z.enum(['environment', 'comment']).describe('By which way: a review, or `/promote`.'),
  approver: person.describe('Who approved.'),
  self_approval: z
    .boolean()
    .describe('Whether the approver had started the run; only `flip.allowSelfApproval` lets that pass.'),
  digest_given: z.boolean().describe('Whether the approver wrote the verdict’s digest.'),
  comment: z.string().max(100_000).describe('What the approver wrote; may be empty.'),
  comment_url: shortText.nullable().describe('Where the comment stands; null for a review.'),
  commented_at_utc: shortText
    .nullable()
    .describe('Since when; null for a review, of which GitHub keeps no time.'),
  observed_at_utc: shortText.describe('When the approval was read.'),
  run: z
    .strictObject({
      id: count.describe('Of the workflow run.'),
      attempt: count.describe(
        'The attempt in which the job was let through that waited for this approval; by comment, the attempt that decided.',
      ),
      started_by: z.array(person).max(1000).describe('Everybody who started that attempt or an earlier one.'),
    })
    .describe('The run that was approved.'),
  environment: environmentShape
    .nullable()
    .describe('The environment as it protected the run when it was read; null for a comment.'),
  permission: shortText
    .nullable()
    .describe('The commenter’s permission in the repository; null for a review.'),
})

/** The one way to write it, as a verdict is written: keys in the order of the type, two spaces, a newline at the end. */
export function serialiseApproval(record: ApprovalRecord): string {
  return formatJsonFile(approvalShape, record)
}

/** @throws SeedgateError verdict-invalid, naming the place */
export function parseApproval(bytes: Uint8Array, file: string): ApprovalRecord {
  return parseJsonFile(approvalShape, bytes, file, 'verdict-invalid')
}

/** Whether two records say the same, whenever each was read: then the first observation stays. */
export function sameApproval(a: ApprovalRecord, b: ApprovalRecord): boolean {
  return serialiseApproval({ ...a, observed_at_utc: '' }) === serialiseApproval({ ...b, observed_at_utc: '' })
}
