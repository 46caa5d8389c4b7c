// A write that is never done twice: look, then act, then look again.
import { setTimeout as sleep } from 'node:timers/promises'
import { GitHubFailure } from './failure.js'
import type { Pace } from './pace.js'

export interface Write<T> {
  /** What is there already, or null. */
  readonly look: () => Promise<T | null>
  readonly act: () => Promise<T>
  /** A refusal that may only mean that it is there already: someone was faster, or our own first try was. */
  readonly mayBeThere?: (failure: GitHubFailure) => boolean
  readonly pace: Pace
}

export interface Settled<T> {
  readonly value: T
  /** False where it was there before we did anything. */
  readonly acted: boolean
}

const TRIES = 3

/** @throws GitHubFailure the last one, when nothing is there after so many tries */
export async function settle<T>({ look, act, mayBeThere, pace }: Write<T>): Promise<Settled<T>> {
  for (let tried = 0; ; tried++) {
    const there = await look()
    if (there !== null) return { value: there, acted: tried > 0 }
    try {
      return { value: await act(), acted: true }
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
      const worthALook = error.outcomeUnknown || mayBeThere?.(error) === true
      if (!worthALook) throw error
      if (tried + 1 >= TRIES) return { value: await lastLook(look, error), acted: true }
    }
    // What was just written may take a moment to show.
    await sleep(pace.retryBase * (tried + 1) ** 2)
  }
}

async function lastLook<T>(look: () => Promise<T | null>, failure: GitHubFailure): Promise<T> {
  const there = await look()
  if (there === null) throw failure
  return there
}
