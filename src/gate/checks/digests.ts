// Does a member's digest, as some file states it, pin the member that is there?
import { shown } from '../../errors/shown.js'
import type { HoldReason } from '../reasons.js'

const SHA256 = /^[0-9a-f]{64}$/
/** 000…0, fff…f and the like: what is written where a digest is still to come. */
const ONE_DIGIT_REPEATED = /^(.)\1*$/

/** @param actual of the file that is there; undefined where there is none, which is another reason's business */
export function digestFault(place: string, stated: string, actual: string | undefined): HoldReason[] {
  if (!SHA256.test(stated) || ONE_DIGIT_REPEATED.test(stated)) {
    const message = `${place}: expected the sha256 of a file, got ${shown(stated)}`
    return [{ code: 'member-placeholder-digest', message }]
  }
  if (actual === undefined || stated === actual) return []
  return [
    { code: 'member-digest', message: `${place}: expected ${actual}, as the file has it, got ${stated}` },
  ]
}
