// What a look at a table finds: a fault that nothing may be trained on, or a remark.
import { shown } from '../errors/shown.js'

/** The same words name the error before training and the reason to HOLD after it. */
export type TableFault =
  | 'corpus-too-few-rows'
  | 'corpus-constant-target'
  | 'corpus-duplicate-rows'
  | 'corpus-source-copied'
  | 'corpus-unknown-encoder'
  | 'corpus-incomplete-grid'

export type TableFinding =
  | { readonly fault: TableFault; readonly message: string; readonly whatToDo: string }
  /** What a person should know of a table that may be trained on. */
  | { readonly fault: null; readonly message: string }

/** Of one kind of fault; the rest are counted. */
const NAMED = 10

/** The first of the sentences, and how many more there are. @param count of all, where not all were made */
export function firstOf(sentences: readonly string[], count = sentences.length): string {
  const named = sentences.slice(0, NAMED)
  const more = count > named.length ? [`and ${count - named.length} more like these`] : []
  return [...named, ...more].join('\n')
}

/** Blank lines are refused, so row n is line n + 1. */
export function lineOf(row: number): number {
  return row + 1
}

export function named(source: string | undefined): string {
  return `source ${shown(source ?? '')}`
}
