// The lock itself: a folder that only one process can make, whose time says when its holder was last seen.
import { rmSync, statSync } from 'node:fs'
import { mkdir, rm, stat, utimes } from 'node:fs/promises'
import { systemCode } from './file-errors.js'

export interface HeldFolder {
  /** Whether the folder is gone, as far as the holder has noticed. */
  readonly isLost: () => boolean
  /** No longer shown as alive; the folder stays. */
  stop(): void
  remove(): Promise<void>
}

/**
 * @param update how often its time is set, in milliseconds
 * @param stale age in milliseconds from which a folder that is there is taken over
 * @returns null where it is held
 */
export async function takeFolder(
  path: string,
  { update, stale }: { readonly update: number; readonly stale: number },
): Promise<HeldFolder | null> {
  if (!(await makes(path))) {
    if (!(await isStale(path, stale))) return null
    await rm(path, { recursive: true, force: true })
    // Somebody else who found it stale may be faster.
    if (!(await makes(path))) return null
  }
  return held(path, (await stat(path)).ino, update)
}

async function makes(path: string): Promise<boolean> {
  try {
    await mkdir(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

async function isStale(path: string, stale: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > stale
  } catch (error) {
    // Given back meanwhile: free at the next try.
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

function held(path: string, inode: number, update: number): HeldFolder {
  let isLost = false
  const timer = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch((error: unknown) => {
      // Anything else, such as a slow disk, may pass.
      if (systemCode(error) === 'ENOENT') isLost = true
    })
  }, update)
  timer.unref()
  // A process that ends in the middle of its run leaves no lock to be waited for.
  const leave = (): void => {
    const isOurs = statSync(path, { throwIfNoEntry: false })?.ino === inode
    if (isOurs) rmSync(path, { recursive: true, force: true })
  }
  process.once('exit', leave)
  const stop = (): void => {
    clearInterval(timer)
    process.off('exit', leave)
  }
  return {
    isLost: () => isLost,
    stop,
    async remove() {
      stop()
      await rm(path, { recursive: true, force: true })
    },
  }
}
