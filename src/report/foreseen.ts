// What would stop the promotion of a verdict, whoever approves it: said before anybody is asked.
import { codeSpan, MESSAGE_LENGTH } from './escape.js'

export interface Obstacle {
  readonly code: string
  /** What was found. */
  readonly message: string
  readonly fix: string
}

export interface Foreseen {
  readonly obstacles: readonly Obstacle[]
  /** What the token may not read, in words. */
  readonly notChecked: readonly string[]
}

/** Markdown; empty where nothing stands in the way. */
export function renderObstacles({ obstacles }: Foreseen): string[] {
  if (obstacles.length === 0) return []
  return [
    '#### Before you approve',
    '',
    'Promoting would fail as the repository is set up now. Fix this first; an approval stays valid meanwhile.',
    '',
    ...obstacles.map(
      ({ code, message, fix }) =>
        `1. \`${code}\`: ${codeSpan(message, MESSAGE_LENGTH)}<br>**What to do:** ${codeSpan(fix, MESSAGE_LENGTH)}`,
    ),
    '',
  ]
}
