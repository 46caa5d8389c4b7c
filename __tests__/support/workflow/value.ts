// What expressions are about: JSON, by the name of its context.

export type Value = string | number | boolean | null | readonly Value[] | Mapping
export interface Mapping {
  readonly [key: string]: Value
}

/** By the context's name. One that is not here cannot be named in an expression. */
export type Contexts = Readonly<Record<string, Mapping>>

/** What is not there reads as nothing, here as in an expression. */
export function asText(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export const isMapping = (value: Value | undefined): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
