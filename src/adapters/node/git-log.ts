// The text of `git log` and `git diff-tree` under -z, read: every field ends in NUL, so no name or message can pose as another.
import type { GitFile, HistoryStep, PathChange } from '../../ports/history.js'

/** For --format: a mark, then five fields that parseLog reads. */
export const LOG_FORMAT = '%x01%H%x00%P%x00%cI%x00%an%x00%B%x00'

const MARK = '\u0001'

/** @param output of `git log -z --raw --no-abbrev --format=LOG_FORMAT` */
export function parseLog(output: string): HistoryStep[] {
  const fields = output.split('\0')
  const steps: HistoryStep[] = []
  let at = 0
  while (fields[at]?.startsWith(MARK)) {
    const [commit = '', parents = '', committedAt = '', author = '', message = ''] = fields.slice(at, at + 5)
    // The message's own end, then the raw lines, the first after a line break.
    at += 6
    const from = at
    while (fields[at]?.trimStart().startsWith(':')) at += 2
    steps.push({
      commit: commit.slice(MARK.length),
      parents: parents.split(' ').filter(Boolean),
      committedAt,
      author,
      message,
      changes: parseRaw(fields.slice(from, at)),
    })
  }
  return steps
}

/** @param fields `:mode mode oid oid status` and path by turns */
export function parseRaw(fields: readonly string[]): PathChange[] {
  const changes: PathChange[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore = '', modeAfter = '', before = '', after = ''] = fields[at]!.trim().slice(1).split(' ')
    changes.push({
      path: fields[at + 1]!,
      before: fileOf(modeBefore, before),
      after: fileOf(modeAfter, after),
    })
  }
  return changes
}

function fileOf(mode: string, oid: string): GitFile | null {
  return mode === '000000' ? null : { mode, oid }
}
