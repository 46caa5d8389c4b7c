// The Locks port: one process at a time in a run directory.
import { randomUUID } from 'node:crypto'
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { lock } from 'proper-lockfile'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Locks } from '../../ports/files.js'
import { systemCode, writeFailure } from './file-errors.js'
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
 * The lock is a folder that only one process can make (proper-lockfile), kept fresh by a timer. A process that trains may not get
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
  const loss: { cause: Error | null } = { cause: null }
  try {
    const unlock = await lock(folder, {
      lockfilePath: join(folder, LOCK_NAME),
      update: timing.update,
      stale: state === 'elsewhere' ? timing.staleElsewhere : timing.stale,
      onCompromised: (cause) => {
        loss.cause = cause
      },
    })
    const token = await record(folder, unlock)
    // Two processes that take over from the same dead one can each remove the other's fresh lock; the last record wins.
    if (before !== null) await sleep(POLL)
    if ((await readHolder(folder))?.token !== token) return null
    return { release: releaseOnce(folder, token, unlock, loss) }
  } catch (error) {
    if (systemCode(error) === 'ELOCKED') return null
    throw error instanceof SeedgateError ? error : writeFailure(folder, error)
  }
}

/** Says beside the lock who holds it; returns the record's token. */
async function record(folder: string, unlock: () => Promise<void>): Promise<string> {
  const token = randomUUID()
  try {
    const holder = await holderOf(process.pid, token)
    await writeAtomically(join(folder, HOLDER_NAME), `${JSON.stringify(holder)}\n`)
    return token
  } catch (error) {
    await unlock()
    throw error
  }
}

function releaseOnce(
  folder: string,
  token: string,
  unlock: () => Promise<void>,
  loss: { readonly cause: Error | null },
): () => Promise<void> {
  let isReleased = false
  return async () => {
    if (isReleased) return
    isReleased = true
    const lockPath = join(folder, LOCK_NAME)
    const isThere = await access(lockPath).then(
      () => true,
      () => false,
    )
    const isOurs = (await readHolder(folder))?.token === token
    if (isOurs) await rm(join(folder, HOLDER_NAME), { force: true })
    // The timer may not have noticed yet; to unlock now would remove the lock of whoever took it.
    if (!isThere || !isOurs) throw wasLost(folder, loss.cause)
    // The library gives a lock up whose time somebody touched (a slow disk, a backup). Nobody takes it while its holder
    // lives, so where our own record still stands beside it, it was ours all the time.
    if (loss.cause === null) await unlock()
    else await rm(lockPath, { recursive: true, force: true })
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

function wasLost(folder: string, cause: Error | null): SeedgateError {
  return new SeedgateError(
    'run-directory-in-use',
    `${folder}: the lock was lost during the run: ${LOCK_NAME} was removed or taken`,
    {
      hint: 'another run may have written to the directory at the same time: run again into a new one',
      ...(cause === null ? {} : { cause }),
    },
  )
}
