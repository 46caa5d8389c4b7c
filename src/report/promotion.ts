// What a job summary says of a promotion or a rollback: the pull request that waits, or why there is none.
import { codeSpan, MESSAGE_LENGTH } from './escape.js'

export interface PromotionPage {
  /** Null where there is nothing left to do. */
  readonly pull: { readonly number: number; readonly url: string } | null
  readonly branch: string
  /** Of the pull request. */
  readonly body: string
  readonly warnings: readonly string[]
  /** Why there is nothing left to do. */
  readonly done: string
}

/** Markdown. */
export function renderPromotion({ pull, branch, body, warnings, done }: PromotionPage): string {
  const headline =
    pull === null
      ? `### ✅ Nothing to do: ${done}`
      : `### ✅ Draft pull request [#${pull.number}](${pull.url}), on ${codeSpan(branch, MESSAGE_LENGTH)}`
  const notes = warnings.map((warning) => `- not done: ${codeSpan(warning, MESSAGE_LENGTH)}`)
  return [headline, '', ...(notes.length === 0 ? [] : [...notes, '']), body].join('\n')
}

export interface Refused {
  readonly code: string
  readonly message: string
  readonly fix: string
}

/** Markdown. */
export function renderRefused(title: string, refused: readonly Refused[]): string {
  const items = refused.map(
    ({ code, message, fix }) =>
      `1. \`${code}\`: ${codeSpan(message, MESSAGE_LENGTH)}<br>**What to do:** ${codeSpan(fix, MESSAGE_LENGTH)}`,
  )
  return [`### ✋ ${title}`, '', ...items, ''].join('\n')
}
