// A program and everything it started: who of them lives, and how all of them are ended.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemCode } from '../file-errors.js'
import { OWNER_VARIABLE } from './environment.js'

/** Milliseconds between asking a program to end and ending it; with what follows, well below the runner's 7.5 s. */
const GRACE = 4000
const POLL = 50

export interface ProcessTree {
  /** The program's process, which leads a process group of its own. */
  readonly leader: number
  /** What OWNER_VARIABLE says in each of its processes. */
  readonly owner: string
}

/** SIGTERM to all, and SIGKILL to those that are left after the grace. Resolves when all are gone. */
export async function endTree(tree: ProcessTree): Promise<void> {
  signalTree(tree, 'SIGTERM')
  for (let waited = 0; waited < GRACE; waited += POLL) {
    if (!isAlive(tree)) return
    await sleep(POLL)
  }
  killTree(tree)
  while (isAlive(tree)) await sleep(POLL)
}

/** SIGKILL to all, now. */
export function killTree(tree: ProcessTree): void {
  signalTree(tree, 'SIGKILL')
}

export function isAlive(tree: ProcessTree): boolean {
  return members(tree).length > 0
}

function signalTree(tree: ProcessTree, signal: 'SIGTERM' | 'SIGKILL'): void {
  // The group at once, so that nothing in it can start another process meanwhile; then whoever left the group.
  send(-tree.leader, signal)
  for (const pid of members(tree)) if (pid > 0) send(pid, signal)
}

function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // ESRCH: gone already. EPERM (macOS, for a group of zombies): nothing is left to signal.
    if (systemCode(error) !== 'ESRCH' && systemCode(error) !== 'EPERM') throw error
  }
}

/** Its living processes; where there is no /proc, the negative group number while the group has any. */
function members({ leader, owner }: ProcessTree): number[] {
  const pids = processNumbers()
  if (pids === null) return groupExists(leader) ? [-leader] : []
  return pids.filter((pid) => belongs(pid, leader, owner))
}

function groupExists(leader: number): boolean {
  try {
    return process.kill(-leader, 0)
  } catch {
    return false
  }
}

function processNumbers(): number[] | null {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isInteger(pid) && pid !== process.pid)
  } catch {
    return null
  }
}

/** proc(5): after the program's name in brackets come the state, the parent and the process group. */
function belongs(pid: number, leader: number, owner: string): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return false
    if (Number(group) === leader) return true
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${OWNER_VARIABLE}=${owner}`)
  } catch {
    // Gone meanwhile, or somebody else's.
    return false
  }
}
