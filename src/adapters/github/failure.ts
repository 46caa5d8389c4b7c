// A failed request as an error: what GitHub said, what to do, and whether nobody knows if it was carried out.
import { z } from 'zod'
import { SeedgateError, type ErrorCode } from '../../errors/seedgate-error.js'
import { certificateHint } from '../node/certificates.js'
import { isLimit, readingOf, type Purpose } from './refusal.js'

export type { Purpose }

interface FailureFacts {
  readonly hint: string
  readonly cause: unknown
  /** HTTP status, or null where there was no answer. */
  readonly status: number | null
  /** GitHub's own words. */
  readonly said: string
  /** The request may have been carried out all the same. */
  readonly outcomeUnknown: boolean
}

/** An error of one of the codes below, with what the caller needs to go on. */
export class GitHubFailure extends SeedgateError {
  readonly status: number | null
  readonly said: string
  readonly outcomeUnknown: boolean

  constructor(code: ErrorCode, message: string, facts: FailureFacts) {
    super(code, message, { hint: facts.hint, cause: facts.cause })
    this.status = facts.status
    this.said = facts.said
    this.outcomeUnknown = facts.outcomeUnknown
  }
}

// What octokit throws: an error with a status, 500 where the connection broke, and the answer where there was one.
const requestErrorSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ data: z.unknown(), headers: z.record(z.string(), z.unknown()) }).optional(),
})
const detailSchema = z.object({
  message: z.string().optional(),
  errors: z
    .array(
      z.union([
        z.string(),
        z.object({
          message: z.string().optional(),
          field: z.string().optional(),
          code: z.string().optional(),
        }),
      ]),
    )
    .optional(),
})

/** @throws nothing: it makes the error. */
export function failureOf(error: unknown, purpose: Purpose): GitHubFailure {
  if (error instanceof GitHubFailure) return error
  const read = requestErrorSchema.safeParse(error)
  if (!read.success || read.data.response === undefined) return noAnswer(error, purpose)
  const { status, response, message } = read.data
  const said = wordsOf(response.data) ?? message
  const reading = readingOf({ status, said, purpose, limited: isLimit(status, said, response.headers) })
  return new GitHubFailure(reading.code, `GitHub did not ${purpose.what}: ${status} ${said}`, {
    hint: reading.hint,
    cause: error,
    status,
    said,
    outcomeUnknown: status >= 500,
  })
}

/** GraphQL answers 200 and lists its errors. */
export function graphqlFailure(
  errors: readonly { type?: string | undefined; message: string }[],
  purpose: Purpose,
): GitHubFailure {
  const said = errors.map(({ message }) => message).join('; ')
  const forbidden = errors.some(({ type }) => type === 'FORBIDDEN')
  const reading = readingOf({ status: forbidden ? 403 : 422, said, purpose, limited: false })
  return new GitHubFailure(reading.code, `GitHub did not ${purpose.what}: ${said}`, {
    hint: reading.hint,
    cause: undefined,
    status: 200,
    said,
    outcomeUnknown: false,
  })
}

/** The answer was not what it must be; the request was carried out, or it was not. */
export function answerInvalid(purpose: Purpose, got: string): GitHubFailure {
  return new GitHubFailure(
    'github-answer-invalid',
    `GitHub was asked to ${purpose.what}, and its answer is not one: ${got}`,
    {
      hint: 'run this again; if it stays, look at githubstatus.com and at any proxy on the way',
      cause: undefined,
      status: 200,
      said: got,
      outcomeUnknown: true,
    },
  )
}

function noAnswer(error: unknown, purpose: Purpose): GitHubFailure {
  const said = error instanceof Error ? error.message : String(error)
  return new GitHubFailure(
    'github-unavailable',
    `GitHub did not answer when asked to ${purpose.what}: ${said}`,
    {
      hint:
        certificateHint(error) ??
        'run this again when GitHub can be reached; what was done already is found and not done twice',
      cause: error,
      status: null,
      said,
      outcomeUnknown: true,
    },
  )
}

function wordsOf(data: unknown): string | null {
  const read = detailSchema.safeParse(data)
  if (!read.success || read.data.message === undefined) return null
  const details = (read.data.errors ?? []).map((detail) =>
    typeof detail === 'string'
      ? detail
      : (detail.message ?? [detail.field, detail.code].filter(Boolean).join(' ')),
  )
  return [read.data.message, ...details].join(': ')
}
