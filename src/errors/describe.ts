// The one place that turns an error into what a person reads.
import { SeedgateError } from './seedgate-error.js'

/** Message, hint and causes of an error, as lines; a stack only for defects, where it is what we need to mend it. */
export function describeError(error: unknown): string {
  if (!(error instanceof SeedgateError)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return `error[defect]: this is a defect of seedgate, please report it with these lines\n${detail}`
  }
  const lines = [`error[${error.code}]: ${error.message}`]
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
    lines.push(`  because: ${cause.message}`)
  if (error.hint !== undefined) lines.push(`  what to do: ${error.hint}`)
  return lines.join('\n')
}
