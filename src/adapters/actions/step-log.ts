// What the step's log shows: plain lines that the runner never takes for a command, groups, and progress now and then.
import { endGroup, info, startGroup } from '@actions/core'
import type { Log, Progress } from '../../ports/log.js'
import { harmless } from '../../training/command/output-lines.js'
import { PlainProgress } from '../node/plain-progress.js'

export interface StepLog extends Log {
  readonly progress: Progress
  /** The lines that the work says, folded under a title. */
  readonly group: <Result>(title: string, work: () => Promise<Result>) => Promise<Result>
}

/**
 * @param elapsed milliseconds since any start
 * @param secondsBetween lines of progress
 */
export function stepLog(elapsed: () => number, secondsBetween?: number): StepLog {
  const say = (message: string) => {
    info(plainText(message))
  }
  return {
    info: say,
    // A warning that needs nobody is a line; what needs a person is an annotation, and the entry point's to make.
    warn: (message) => {
      say(`warning: ${message}`)
    },
    progress: new PlainProgress(say, elapsed, secondsBetween),
    async group(title, work) {
      startGroup(plainText(title))
      try {
        return await work()
      } finally {
        endGroup()
      }
    },
  }
}

/** A message may hold a file's or a source's name, and those are anybody's text. */
export function plainText(message: string): string {
  return message
    .split(/\r\n|\n|\r/)
    .map((line) => harmless(line).replace(/^(\s*):(?=:)/, '$1\u02d0'))
    .join('\n')
}
