// approval.json: who approved which verdict, by which rule, and what was read to know it.
import { z } from 'zod'
import { formatJsonFile, parseJsonFile, shortText } from '../members/json-file.js'

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
  /** The run that was started, and everybody who started an attempt of it. */
  readonly run: { readonly id: number; readonly attempt: number; readonly started_by: readonly Person[] }
  /** Null where the approval came by comment. */
  readonly environment: RecordedEnvironment | null
  /** The commenter's permission in the repository; null for a review. */
  readonly permission: string | null
}

const person = z.strictObject({ id: z.int(), login: shortText })
const count = z.int().min(0)

const environmentShape = z.strictObject({
  id: z.int(),
  name: shortText,
  required_reviewers: z.array(z.strictObject({ type: shortText, name: shortText, id: z.int() })),
  prevent_self_review: z.boolean(),
  can_admins_bypass: z.boolean().nullable(),
  branches: z.enum(['any', 'protected', 'named']),
  custom_rules: z.array(shortText),
  recorded: z.record(z.string(), z.unknown()),
})

const approvalShape: z.ZodType<ApprovalRecord> = z.strictObject({
  schema_version: z.literal(1),
  ensemble: shortText,
  verdict_sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
  channel: z.enum(['environment', 'comment']),
  approver: person,
  self_approval: z.boolean(),
  digest_given: z.boolean(),
  comment: z.string().max(100_000),
  comment_url: shortText.nullable(),
  commented_at_utc: shortText.nullable(),
  observed_at_utc: shortText,
  run: z.strictObject({ id: count, attempt: count, started_by: z.array(person).max(1000) }),
  environment: environmentShape.nullable(),
  permission: shortText.nullable(),
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
