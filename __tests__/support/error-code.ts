// What a test expects of a failure: its code, and words of its message.
import { expect } from '@jest/globals'
import { SeedgateError, type ErrorCode } from '../../src/errors/seedgate-error.js'

/** The SeedgateError that `work` ends with; the test fails where there is none, or one of another code. */
export async function errorOf(work: () => unknown, code: ErrorCode): Promise<SeedgateError> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    expect(`${error.code}: ${error.message}`).toMatch(new RegExp(`^${code}: `))
    return error
  }
  throw new Error(`expected ${code}, got no error`)
}
