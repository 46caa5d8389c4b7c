// How long the runner's artifact service is waited for: its own client has no limit of its own behind a proxy that says nothing.
import { setTimeout as sleep } from 'node:timers/promises'
import { within, type Deadline } from '../node/deadline.js'

/** All in milliseconds. */
export interface ArtifactPatience {
  /** One upload, from the first request to the finished artifact. */
  readonly upload: number
  /** One download, to the last byte. */
  readonly download: number
  /** Finding an artifact by its name. */
  readonly look: number
  /** Before a request that changes nothing is made again. */
  readonly pause: number
}

export const ARTIFACT_PATIENCE: ArtifactPatience = {
  upload: 20 * 60_000,
  download: 20 * 60_000,
  look: 2 * 60_000,
  pause: 3_000,
}

/** How often a request that changes nothing is made. */
const TRIES = 3

/** The client's own words for a connection that broke; it tries other failures again by itself. */
const BROKEN = /Unable to make request|ECONNRESET|EPIPE|socket hang up|other side closed/i

/** For work that changes nothing: done again where the connection broke. */
export async function askAgain<T>(deadline: Deadline, pause: number, work: () => Promise<T>): Promise<T> {
  return await within(deadline, async () => {
    for (let tried = 1; ; tried++) {
      try {
        return await work()
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error)
        if (tried === TRIES || !BROKEN.test(said)) throw error
        deadline.say(`${deadline.what}: the connection broke; asking again (${tried + 1} of ${TRIES})`)
        await sleep(pause)
      }
    }
  })
}
