// Findings as annotations, as many as the runner shows.
import { error as annotate } from '@actions/core'
import { plainText } from '../../adapters/actions/step-log.js'
import type { GuardFinding } from '../../guard/guarded.js'
import { FINDINGS } from '../../guard/vocabulary.js'
import { plural } from '../../report/numbers.js'

/** The runner shows ten errors of a step; one is left for what may go wrong afterwards. */
const MOST = 9

export function annotateFindings(findings: readonly GuardFinding[]): void {
  const shown = findings.length > MOST ? findings.slice(0, MOST - 1) : findings
  for (const { code, file, message } of shown) {
    const line = lineOf(file, message)
    annotate(plainText(`${message}\nwhat to do: ${FINDINGS[code].whatToDo}`), {
      title: `seedgate: ${code}`,
      file,
      ...(line === null ? {} : { startLine: line }),
    })
  }
  const left = findings.length - shown.length
  if (left > 0) {
    annotate(`${plural(left, 'more finding')}: the job summary has all of them`, { title: 'seedgate: guard' })
  }
}

/** A message begins with its place, `file:line:column`, where it is about a place. */
function lineOf(file: string, message: string): number | null {
  const place = message.startsWith(`${file}:`) ? /^(\d+):\d+:/.exec(message.slice(file.length + 1)) : null
  return place === null ? null : Number(place[1])
}
