// Who holds a folder, and does that process still live?
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { z } from 'zod'
import { systemCode } from './file-errors.js'

const holderSchema = z.object({
  pid: z.int().positive(),
  /** When the process started, in the kernel's ticks, so that a process with the same number later is not taken for it. */
  started: z.string().nullable(),
  host: z.string(),
  /** One boot of one kernel and one process namespace: where process numbers mean the same. */
  machine: z.string(),
  /** Different for every time a lock is taken. */
  token: z.string(),
})

export type LockHolder = Readonly<z.infer<typeof holderSchema>>

/** The holder that a record describes, null where the record is none (half written by a process that died, for example). */
export function parseHolder(record: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(record))
  } catch {
    return null
  }
}

/** The record of a process on this machine. */
export async function holderOf(pid: number, token: string): Promise<LockHolder> {
  const running = await readProcess(pid)
  return { pid, started: running?.started ?? null, host: hostname(), machine: await thisMachine(), token }
}

/** `elsewhere`: on another machine or in another container, so that nothing is known. */
export async function stateOf(holder: LockHolder): Promise<'alive' | 'dead' | 'elsewhere'> {
  if (holder.machine !== (await thisMachine())) return 'elsewhere'
  if (!isSignallable(holder.pid)) return 'dead'
  const now = await readProcess(holder.pid)
  if (now === null) return 'alive'
  const isAnother = holder.started !== null && now.started !== holder.started
  return now.isZombie || isAnother ? 'dead' : 'alive'
}

function isSignallable(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return systemCode(error) === 'EPERM'
  }
}

/** What Linux tells of a process (proc(5)); null elsewhere, or where there is none. */
async function readProcess(pid: number): Promise<{ started: string; isZombie: boolean } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  // The second field is the program's name in brackets, which may hold anything; the third is the state, the 22nd the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { started: fields[19] ?? '', isZombie: fields[0] === 'Z' || fields[0] === 'X' }
}

async function thisMachine(): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return [hostname(), boot.trim(), namespace].join(' ')
}
