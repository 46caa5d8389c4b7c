// What a process has used so far, where the system tells (Linux).
import { readFileSync } from 'node:fs'

export interface Usage {
  /** Milliseconds of processor time, all threads together. */
  readonly processor: number
  /** Bytes of memory that are really there. */
  readonly resident: number
}

/** proc(5): times are in hundredths of a second for whoever asks. */
const TICKS_PER_SECOND = 100

/** Null where nobody tells, or the process is gone. */
export function usageOf(pid: number): Usage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the program's name in brackets: state is field 3, utime 14, stime 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { processor: (ticks / TICKS_PER_SECOND) * 1000, resident: Number(resident ?? 0) * 1024 }
  } catch {
    return null
  }
}
