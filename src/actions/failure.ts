// A step that failed: what the annotation, the record and the summary say of it, and its exit status.
import { error as annotate } from '@actions/core'
import { plainText } from '../adapters/actions/step-log.js'
import { ApprovalRefused } from '../approval/refusal.js'
import { describeError } from '../errors/describe.js'
import { exitStatusOf, SeedgateError } from '../errors/seedgate-error.js'
import { BundleRefused } from '../evidence/untrusted-bundle.js'
import { FlipRefused } from '../registry/flip-refused.js'
import { RollbackRefused } from '../registry/rollback-refused.js'
import type { Refused } from '../report/promotion.js'

export interface StepFailure {
  /** `refused`: it was looked at, and must not be. `failed`: it could not be done. */
  readonly outcome: 'refused' | 'failed'
  readonly code: string
  /** Of a refusal, every code. */
  readonly refusals: readonly Refused[]
  readonly status: number
}

export function failureOf(error: unknown): StepFailure {
  const known = error instanceof SeedgateError
  return {
    outcome: known && error.family === 'verdict' ? 'refused' : 'failed',
    code: known ? error.code : 'defect',
    refusals: refusalsOf(error),
    status: exitStatusOf(error),
  }
}

/** The annotation is what people see first; the exit status is the same as that of the command line. */
export function annotateFailure(error: unknown): void {
  annotate(plainText(describeError(error)), { title: `seedgate: ${failureOf(error).code}` })
}

function refusalsOf(error: unknown): readonly Refused[] {
  if (error instanceof ApprovalRefused) return error.refusals
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof SeedgateError))
    return [{ code: 'defect', message, fix: 'report this defect of seedgate' }]
  const named =
    error instanceof FlipRefused || error instanceof BundleRefused || error instanceof RollbackRefused
  return [{ code: named ? error.reason : error.code, message, fix: error.hint ?? 'run this again' }]
}
