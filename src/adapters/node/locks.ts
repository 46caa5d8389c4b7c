// The Locks port: one process at a time in a run directory.
import { randomUUID } from 'node:crypto'
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Locks } from '../../ports/files.js'
import { writeFailure } from './file-errors.js'
import { takeFolder, type HeldFolder } from './lock-folder.js'
import { holderOf, parseHolder, stateOf, type LockHolder } from './lock-holder.js'
import { makeFolder } from './make-folder.js'
import { writeAtomically } from './write-atomically.js'

/** All in milliseconds. */
export interface LockTiming {
  /** How often the holder shows that it lives. */
  readonly update: number
  /** Silence after which a lock whose holder is not known to live is taken over; at least 2000. */
  readonly stale: number
  /** The same where the holder is on another machine: training blocks the process for whole epochs, so it may be silent for long. */
  readonly staleElsewhere: number
  /** How long to wait for a lock that is held: longer than `stale`, so that a run that was killed can be resumed at once. */
  readonly patience: number
}

const TIMING: LockTiming = { update: 1000, stale: 5000, staleElsewhere: 60_000, patience: 7000 }
const POLL = 250

export const LOCK_NAME = '.seedgate.lock'
export const HOLDER_NAME = '.seedgate.holder.json'

/**
 * The lock is a folder that only one process can make, kept fresh by a timer. A process that trains may not get
 * round to its timer, so a lock on this machine whose holder lives is never taken over, however stale it looks.
 *
 * Losing a lock (somebody removed it, or another machine took it after a long silence) does not stop the process: it makes
 * `release` reject with run-directory-in-use, so that a run that was not alone cannot end well.
 */
export function locksWith(timing: LockTiming): Locks {
  return {
    async acquire(folder) {
      await makeFolder(folder).catch((error: unknown) => {
        throw writeFailure(folder, error)
      })
      const attempts = Math.ceil(timing.patience / POLL)
      for (let attempt = 0; attempt <= attempts; attempt++) {
        if (attempt > 0) await sleep(POLL)
        const held = await tryAcquire(folder, timing)
        if (held !== null) return held
      }
      throw inUse(folder, await readHolder(folder))
    },
  }
}

export const nodeLocks: Locks = locksWith(TIMING)

type Held = Awaited<ReturnType<Locks['acquire']>>

/** Null where it is held. */
async function tryAcquire(folder: string, timing: LockTiming): Promise<Held | null> {
  const before = await readHolder(folder)
  const state = before === null ? 'dead' : await stateOf(before)
  if (state === 'alive') return null
  const { update, stale, staleElsewhere } = timing
  try {
    const age = { update, stale: state === 'elsewhere' ? staleElsewhere : stale }
    const lock = await takeFolder(join(folder, LOCK_NAME), age)
    if (lock === null) return null
    const token = await record(folder, lock)
    // Two processes that take over from the same dead one can each remove the other's fresh lock; the last record wins.
    if (before !== null) await sleep(POLL)
    if ((await readHolder(folder))?.token !== token) {
      lock.stop()
      return null
    }
    return { release: releaseOnce(folder, token, lock) }
  } catch (error) {
    throw error instanceof SeedgateError ? error : writeFailure(folder, error)
  }
}

/** Says beside the lock who holds it; returns the record's token. */
async function record(folder: string, lock: HeldFolder): Promise<string> {
  const token = randomUUID()
  try {
    const holder = await holderOf(process.pid, token)
    await writeAtomically(join(folder, HOLDER_NAME), `${JSON.stringify(holder)}\n`)
    return token
  } catch (error) {
    await lock.remove()
    throw error
  }
}

function releaseOnce(folder: string, token: string, lock: HeldFolder): () => Promise<void> {
  let isReleased = false
  return async () => {
    if (isReleased) return
    isReleased = true
    lock.stop()
    const isThere = await access(join(folder, LOCK_NAME)).then(
      () => true,
      () => false,
    )
    const isOurs = (await readHolder(folder))?.token === token
    if (isOurs) await rm(join(folder, HOLDER_NAME), { force: true })
    // To remove it now would remove the lock of whoever took it.
    if (!isThere || !isOurs || lock.isLost()) throw wasLost(folder)
    await lock.remove()
  }
}

async function readHolder(folder: string): Promise<LockHolder | null> {
  const record = await readFile(join(folder, HOLDER_NAME), 'utf8').catch(() => null)
  return record === null ? null : parseHolder(record)
}

function inUse(folder: string, holder: LockHolder | null): SeedgateError {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`
  return new SeedgateError(
    'run-directory-in-use',
    `${folder}: expected a directory that no other run uses, got one held by ${who}`,
    {
      hint: `wait for that run or end it, or give this one another directory; if no such run exists, remove ${LOCK_NAME} and ${HOLDER_NAME} from the directory`,
    },
  )
}

function wasLost(folder: string): SeedgateError {
  return new SeedgateError(
    'run-directory-in-use',
    `${folder}: the lock was lost during the run: ${LOCK_NAME} was removed or taken`,
    { hint: 'another run may have written to the directory at the same time: run again into a new one' },
  )
}
