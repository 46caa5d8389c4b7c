// Octokit with manners: reads are tried again, writes never by themselves, limits are waited out, and nothing takes for ever.
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck'
import type { Log } from '../../ports/log.js'
import { proxiedFetch } from '../node/proxied-fetch.js'
import type { Pace } from './pace.js'

export type Octokit = ReturnType<typeof getOctokit>
type OctokitPlugin = NonNullable<Parameters<typeof getOctokit>[2]>

export interface ClientOptions {
  readonly token: string
  /** Without a slash at its end: `https://api.github.com`, or GITHUB_API_URL. */
  readonly apiUrl: string
  readonly log: Log
  readonly pace: Pace
}

/** A request's option that ends it with all its attempts: an AbortSignal. */
export const STOP = 'stop'

const RETRIES = 3
const LIMIT_RETRIES = 2
const API_VERSION = '2022-11-28'

export function newOctokit({ token, apiUrl, log, pace }: ClientOptions): Octokit {
  const waitsFor =
    (limit: string) => (seconds: number, _options: object, _octokit: object, retries: number) => {
      const patient = retries < LIMIT_RETRIES && seconds * 1000 <= pace.longestWait
      log.warn(
        `GitHub's ${limit}: it asks us to wait ${seconds} s${patient ? '' : ', which is too long: giving up'}`,
      )
      return patient
    }
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'seedgate',
      request: { fetch: proxiedFetch },
      log: { debug: ignore, info: ignore, warn: log.warn, error: log.warn },
      retry: { retries: RETRIES, retryAfterBaseValue: pace.retryBase },
      throttle: {
        // A waiting time of this client alone, not shared with every other one of the process.
        write: new Bottleneck.Group({ maxConcurrent: 1, minTime: pace.writeGap }),
        notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: pace.notifyGap }),
        onRateLimit: waitsFor('rate limit'),
        onSecondaryRateLimit: waitsFor('secondary rate limit'),
      },
    },
    // The first is inside the others: it sees every attempt, they see the whole.
    attemptDeadline(pace),
    retry,
    throttling,
  )
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION
    // A write that failed may have been done all the same: whoever asked for it looks first (see settle.ts).
    if (options.method !== 'GET') options.request = { ...options.request, retries: 0 }
  })
  return octokit
}

const ignore = (): void => undefined

function attemptDeadline(pace: Pace): OctokitPlugin {
  return (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      // Of all attempts together, under a name of its own: `signal` is the last attempt's, which may be over.
      const { [STOP]: stop } = options.request as { [STOP]?: unknown }
      const attempt = AbortSignal.timeout(pace.attempt)
      const deadline = stop instanceof AbortSignal ? AbortSignal.any([stop, attempt]) : attempt
      // Changed in place: hooks further in were given this object already.
      options.request = { ...options.request, signal: deadline }
      return await request(options)
    })
    return {}
  }
}
