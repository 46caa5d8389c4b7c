// Does a member's digest, as some file states it, pin the member that is there?
import { shown } from '../../errors/shown.js'
import { parseSha256 } from '../../formats/sha256.js'
import type { HoldReason } from '../reasons.js'

/** @param actual of the file that is there; undefined where there is none, which is another reason's business */
export function digestFault(place: string, stated: string, actual: string | undefined): HoldReason[] {
  const digest = parseSha256(stated)
  if (digest === null) {
    const message = `${place}: expected the sha256 of a file, got ${shown(stated)}`
    return [{ code: 'member-placeholder-digest', message }]
  }
  if (actual === undefined || digest === actual) return []
  return [
    { code: 'member-digest', message: `${place}: expected ${actual}, as the file has it, got ${digest}` },
  ]
}
