// What a check has to look at: in a guard what the change touched, in an audit everything.
import { fieldsDiffer, type HeadRow } from './rows.js'

export interface Scope {
  readonly everything: boolean
  /** Every path that differs between base and head. */
  readonly changed: ReadonlySet<string>
}

/** Whether anything of the row, or of the files it names, is another than on the base. */
export function isTouched({ row, before, weights, sidecar, quantised }: HeadRow, scope: Scope): boolean {
  return scope.everything || fieldsDiffer(before, row) || anyChanged([weights, sidecar, quantised], scope)
}

/** Whether the weights and their digest must be compared: a model that nobody touched is never read. */
export function weightsTouched({ row, before, weights }: HeadRow, scope: Scope): boolean {
  return scope.everything || fieldsDiffer(before, row, ['onnx', 'sha256']) || anyChanged([weights], scope)
}

/** The same of the quantised weights. */
export function quantisedTouched({ row, before, quantised }: HeadRow, scope: Scope): boolean {
  if (quantised === null) return false
  return (
    scope.everything || fieldsDiffer(before, row, ['onnx', 'int8_sha256']) || anyChanged([quantised], scope)
  )
}

/** Whether the row went to production or back, or pins another digest: what a verdict, or a rollback, must cover. */
export function hasMoved({ row, before }: HeadRow): boolean {
  return fieldsDiffer(before, row, ['smoke', 'sha256'])
}

export function anyChanged(paths: readonly (string | null)[], { changed }: Scope): boolean {
  return paths.some((path) => path !== null && changed.has(path))
}
