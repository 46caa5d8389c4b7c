// What a draft says of the other open drafts of its ensemble.
import type { PullRequest } from '../ports/pull-requests.js'
import { codeSpan } from './escape.js'

/** Markdown; empty where there are no others. */
export function renderOtherDrafts(ensemble: string, others: readonly PullRequest[]): string {
  if (others.length === 0) return ''
  const names = others
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, head }) => `#${number} (verdict ${codeSpan(head.branch.slice(-12))})`)
  return [
    '> [!WARNING]',
    `> ${codeSpan(ensemble)} has ${others.length === 1 ? 'another open draft' : `${others.length} other open drafts`}: ${names.join(', ')}. Merge one of them at most, and close the rest.`,
  ].join('\n')
}
