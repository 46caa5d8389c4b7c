// Training goes on when nothing more urgent does.
import { constants, setPriority } from 'node:os'

/** @param pid a process; where absent, the calling thread (on Linux; elsewhere its process) */
export function yieldPriority(pid = 0): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It has ended already, or this system does not let us: it then stays as important as everything else.
  }
}
