import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, rmdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { holderOf, parseHolder, stateOf } from '../../../src/adapters/node/lock-holder.js'
import { HOLDER_NAME, LOCK_NAME, locksWith } from '../../../src/adapters/node/locks.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const locks = locksWith({ update: 1000, stale: 2000, staleElsewhere: 60_000, patience: 250 })
const patientLocks = locksWith({ update: 1000, stale: 2000, staleElsewhere: 3000, patience: 4000 })

/** A folder as a holder that took its lock `ageMs` ago leaves it. */
async function holdAs(folder: string, holder: object | null, ageMs: number): Promise<void> {
  await mkdir(join(folder, LOCK_NAME))
  const then = new Date(Date.now() - ageMs)
  await utimes(join(folder, LOCK_NAME), then, then)
  if (holder !== null) await writeFile(join(folder, HOLDER_NAME), JSON.stringify(holder))
}

async function withProcess(
  body: (child: ChildProcess & { readonly pid: number }) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  await once(child, 'spawn')
  try {
    await body(Object.assign(child, { pid: child.pid! }))
  } finally {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
}

describe('a lock on a run directory', () => {
  it('is held by one at a time, makes a missing directory, and leaves nothing behind', async () => {
    await withTemporaryFolder(async (folder) => {
      const directory = join(folder, 'runs', 'new')
      const first = await locks.acquire(directory)
      const error = await errorOf(() => locks.acquire(directory), 'run-directory-in-use')
      expect(error.message).toContain(`${directory}: expected a directory that no other run uses`)
      expect(error.message).toContain(`process ${process.pid} on `)
      expect(error.hint).toContain(LOCK_NAME)
      await first.release()
      const second = await locks.acquire(directory)
      await second.release()
      await second.release()
      expect(await readdir(directory)).toEqual([])
    })
  })

  it('goes to exactly one of several that ask at once, also where the last holder died', async () => {
    await withTemporaryFolder(async (folder) => {
      const dead = { ...(await holderOf(process.pid, 't')), started: '1' }
      await holdAs(folder, dead, 10_000)
      const asked = await Promise.allSettled(
        Array.from({ length: 5 }, async () => await locks.acquire(folder)),
      )
      const held = asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      expect(held).toHaveLength(1)
      await held[0]!.release()
    })
  })

  it('stays held while its process lives, however long that is too busy to show it', async () => {
    await withTemporaryFolder(async (folder) => {
      await withProcess(async ({ pid }) => {
        await holdAs(folder, await holderOf(pid, 'token'), 3_600_000)
        const error = await errorOf(() => locks.acquire(folder), 'run-directory-in-use')
        expect(error.message).toContain(`process ${pid} on `)
      })
    })
  })

  it('is free within seconds of its process being killed', async () => {
    await withTemporaryFolder(async (folder) => {
      await withProcess(async (child) => {
        await holdAs(folder, await holderOf(child.pid, 'token'), 0)
        child.kill('SIGKILL')
        const held = await patientLocks.acquire(folder)
        expect(parseHolder(await readFile(join(folder, HOLDER_NAME), 'utf8'))?.pid).toBe(process.pid)
        await held.release()
      })
    })
  })

  it('of another machine is believed for longer, as nothing is known of its process', async () => {
    await withTemporaryFolder(async (folder) => {
      const elsewhere = { ...(await holderOf(process.pid, 'token')), machine: 'another', host: 'gpu-02' }
      await holdAs(folder, elsewhere, 2500)
      const error = await errorOf(() => locks.acquire(folder), 'run-directory-in-use')
      expect(error.message).toContain('on gpu-02')
      await (await patientLocks.acquire(folder)).release()
    })
  })

  it('without a readable record is judged by its age', async () => {
    await withTemporaryFolder(async (folder) => {
      await holdAs(folder, null, 0)
      await writeFile(join(folder, HOLDER_NAME), '{"pid": 1')
      const error = await errorOf(() => locks.acquire(folder), 'run-directory-in-use')
      expect(error.message).toContain('held by another process')
      const old = new Date(Date.now() - 3000)
      await utimes(join(folder, LOCK_NAME), old, old)
      await (await locks.acquire(folder)).release()
    })
  })

  it('that was removed meanwhile makes release fail, and nothing crashes before', async () => {
    await withTemporaryFolder(async (folder) => {
      const held = await locks.acquire(folder)
      await rmdir(join(folder, LOCK_NAME))
      await sleep(1300)
      const error = await errorOf(() => held.release(), 'run-directory-in-use')
      expect(error.message).toContain('the lock was lost during the run')
    })
  })

  it('whose time somebody touched is still its holder’s, whose record stands beside it', async () => {
    await withTemporaryFolder(async (folder) => {
      const held = await locks.acquire(folder)
      const then = new Date(Date.now() - 60_000)
      await utimes(join(folder, LOCK_NAME), then, then)
      await sleep(1300)
      await held.release()
      expect(await readdir(folder)).toEqual([])
    })
  })

  it('that another run took makes release fail and stays with that run', async () => {
    await withTemporaryFolder(async (folder) => {
      const held = await locks.acquire(folder)
      await rm(join(folder, LOCK_NAME), { recursive: true })
      const other = { ...(await holderOf(process.pid, 'other')), machine: 'another' }
      await holdAs(folder, other, 0)
      await errorOf(() => held.release(), 'run-directory-in-use')
      expect((await readdir(folder)).sort()).toEqual([HOLDER_NAME, LOCK_NAME])
    })
  })

  it('cannot be had below a file', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      await errorOf(() => locks.acquire(join(folder, 'file')), 'path-not-writable')
      await errorOf(() => locks.acquire(join(folder, 'file', 'below')), 'path-not-writable')
    })
  })
})

describe('the holder of a lock', () => {
  it('is alive while it runs, and dead when it was killed, reaped or not', async () => {
    await withProcess(async (child) => {
      const holder = await holderOf(child.pid, 'token')
      expect(await stateOf(holder)).toBe('alive')
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect(await stateOf(holder)).toBe('dead')
    })
  })

  it('is dead where another process has its number now', async () => {
    const holder = await holderOf(process.pid, 'token')
    expect(await stateOf(holder)).toBe('alive')
    expect(await stateOf({ ...holder, started: '1' })).toBe('dead')
  })

  it('is unknown on another machine', async () => {
    expect(await stateOf({ ...(await holderOf(process.pid, 'token')), machine: 'another' })).toBe('elsewhere')
  })
})
