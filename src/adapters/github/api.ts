// Requests to one repository whose every answer is checked: nothing past this file sees what GitHub really sent.
import { z } from 'zod'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { shown } from '../../errors/shown.js'
import type { Log } from '../../ports/log.js'
import { newOctokit, STOP, type Octokit } from './client.js'
import { answerInvalid, failureOf, GitHubFailure, graphqlFailure, type Purpose } from './failure.js'
import { GITHUB_PACE, type Pace } from './pace.js'
import { RequestBudget } from './request-budget.js'

export interface GitHubOptions {
  readonly token: string
  /** `https://api.github.com`, or what GITHUB_API_URL says. */
  readonly apiUrl: string
  /** `https://github.com`, or what GITHUB_SERVER_URL says. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly log: Log
  readonly pace?: Pace
  readonly signal?: AbortSignal
}

type Parameters = Readonly<Record<string, unknown>>

const PER_PAGE = 100
/** 100,000 rows: more is not a list that anybody made by hand. */
const MOST_PAGES = 1_000

const graphqlSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).optional(),
})

export class GitHubApi {
  readonly owner: string
  readonly name: string
  readonly webUrl: string
  readonly pace: Pace
  private readonly octokit: Octokit
  private readonly budget: RequestBudget
  /** Ends everything. */
  private readonly stop: AbortSignal

  /** @throws SeedgateError usage-invalid, where the repository is not `owner/name` */
  constructor(options: GitHubOptions) {
    const [owner, name, more] = options.repository.split('/')
    if (!owner || !name || more !== undefined) {
      throw new SeedgateError(
        'usage-invalid',
        `repository: expected owner/name, got ${shown(options.repository)}`,
      )
    }
    const pace = options.pace ?? GITHUB_PACE
    this.owner = owner
    this.name = name
    this.webUrl = `${options.serverUrl.replace(/\/+$/, '')}/${owner}/${name}`
    this.pace = pace
    this.budget = new RequestBudget(pace.total)
    this.stop = options.signal ?? new AbortController().signal
    const apiUrl = options.apiUrl.replace(/\/+$/, '')
    this.octokit = newOctokit({ token: options.token, apiUrl, log: options.log, pace })
  }

  /** One request, its answer in the schema's shape. @throws GitHubFailure */
  async ask<T>(route: string, parameters: Parameters, schema: z.ZodType<T>, purpose: Purpose): Promise<T> {
    const { data } = await this.request(route, parameters, purpose)
    return shaped(data, schema, purpose)
  }

  /** One request whose answer says nothing more. @throws GitHubFailure */
  async tell(route: string, parameters: Parameters, purpose: Purpose): Promise<void> {
    await this.request(route, parameters, purpose)
  }

  /** Where GitHub sends whoever asks, not followed: the address is another host's, and our token is not for it. @throws GitHubFailure */
  async whereTo(route: string, parameters: Parameters, purpose: Purpose): Promise<string> {
    const manual = { ...parameters, request: { redirect: 'manual' } }
    const { location } = await this.request(route, manual, purpose)
    if (location === undefined) throw answerInvalid(purpose, 'expected another address, got none')
    return location
  }

  /** The same as `ask`, null where GitHub says 404. @throws GitHubFailure */
  async find<T>(
    route: string,
    parameters: Parameters,
    schema: z.ZodType<T>,
    purpose: Purpose,
  ): Promise<T | null> {
    try {
      return await this.ask(route, parameters, schema, purpose)
    } catch (error) {
      if (error instanceof GitHubFailure && error.status === 404) return null
      throw error
    }
  }

  /** A list to its last page. @param schema of a page, giving its rows. @throws GitHubFailure */
  async list<T>(
    route: string,
    parameters: Parameters,
    schema: z.ZodType<readonly T[]>,
    purpose: Purpose,
  ): Promise<readonly T[]> {
    const rows: T[] = []
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data, link } = await this.request(route, { ...parameters, per_page: PER_PAGE, page }, purpose)
      const got = shaped(data, schema, purpose)
      rows.push(...got)
      // A full page without a link may be the work of a proxy that drops headers: look.
      if (got.length < PER_PAGE && !link.includes('rel="next"')) return rows
    }
    throw answerInvalid(purpose, `a list of more than ${MOST_PAGES} pages`)
  }

  /** @throws GitHubFailure also where GitHub answers 200 and lists errors */
  async graphql<T>(query: string, variables: Parameters, schema: z.ZodType<T>, purpose: Purpose): Promise<T> {
    const { data: answer } = await this.request('POST /graphql', { query, variables }, purpose)
    const { data, errors } = shaped(answer, graphqlSchema, purpose)
    if (errors !== undefined && errors.length > 0) throw graphqlFailure(errors, purpose)
    return shaped(data, schema, purpose)
  }

  private async request(
    route: string,
    parameters: Parameters,
    purpose: Purpose,
  ): Promise<{ readonly data: unknown; readonly link: string; readonly location: string | undefined }> {
    const repository = route.includes('{owner}') ? { owner: this.owner, repo: this.name } : {}
    const { request: own, ...rest } = parameters
    try {
      return await this.within(async (signal) => {
        const asked = { ...repository, ...rest, request: { ...(own as object | undefined), [STOP]: signal } }
        const request: Promise<{
          data: unknown
          headers: { link?: string | undefined; location?: string | undefined }
        }> = this.octokit.request(route, asked)
        // Waiting for a limit to end does not look at the signal: we do.
        const { data, headers } = await Promise.race([request, abortOf(signal)])
        return { data, link: headers.link ?? '', location: headers.location }
      })
    } catch (error) {
      throw failureOf(error, purpose)
    }
  }

  /** Work of the network's, given what ends it: the budget of all requests, or whoever stops this client. */
  async within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return await this.budget.spend(async (spent) => {
      const signal = AbortSignal.any([this.stop, spent])
      signal.throwIfAborted()
      return await work(signal)
    })
  }
}

async function abortOf(signal: AbortSignal): Promise<never> {
  return await new Promise((_resolve, reject) => {
    const end = (): void => {
      reject(asError(signal.reason))
    }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

function shaped<T>(data: unknown, schema: z.ZodType<T>, purpose: Purpose): T {
  // octokit takes a page of HTML, or half of a JSON, for a success whose data is a text.
  if (typeof data === 'string') throw answerInvalid(purpose, `expected JSON, got the text ${shown(data)}`)
  const read = schema.safeParse(data)
  if (read.success) return read.data
  const faults = read.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.') || 'answer'}: ${message}`,
  )
  throw answerInvalid(purpose, faults.slice(0, 3).join('; '))
}
