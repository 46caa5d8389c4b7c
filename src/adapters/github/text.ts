// GitHub's limit on a body, kept honestly: what is cut off is said.

/** Characters of an issue's, a pull request's or a comment's body. */
export const BODY_LIMIT = 65_536

export interface FittedBody {
  readonly text: string
  readonly cut: boolean
}

/** `marker` first, then as much of `body` as fits into `limit` characters, and where it does not, a last line that says so. */
export function fitBody(marker: string | null, body: string, limit = BODY_LIMIT): FittedBody {
  const head = marker === null ? '' : `${marker}\n`
  if (head.length + body.length <= limit) return { text: head + body, cut: false }
  const note = (kept: number): string =>
    `\n\n**Cut here:** GitHub takes ${BODY_LIMIT} characters, and this has ${body.length}; the last ${body.length - kept} are left out.\n`
  // The note is longest where everything is left out.
  const room = limit - head.length - note(0).length
  const kept = endOfLine(body, room)
  return { text: head + body.slice(0, kept) + note(kept), cut: true }
}

/** Where to cut: after the last whole line that fits, or, in one endless line, not inside a character. */
function endOfLine(body: string, room: number): number {
  const line = body.lastIndexOf('\n', room)
  if (line > room / 2) return line
  const splitsPair = /[\ud800-\udbff]/.test(body.charAt(room - 1))
  return splitsPair ? room - 1 : room
}
