// Can a caller compute with the sidecar's numbers at all? What they should be only the corpus tells; that they are numbers, no file else.
import type { Sidecar } from './sidecar.js'

export interface ScaleFault {
  /** Place in the sidecar. */
  readonly key: string
  readonly expected: string
  readonly got: number | readonly number[]
}

/** A mean that is no number makes every score none; a deviation of 0 divides by it. */
export function scaleFaults({ feature_order, feature_mean, feature_std, corpus }: Sidecar): ScaleFault[] {
  const faults: ScaleFault[] = []
  const width = feature_order.length
  if (feature_mean.length !== width || !feature_mean.every(Number.isFinite)) {
    faults.push({ key: 'feature_mean', expected: `${width} numbers`, got: feature_mean })
  }
  if (feature_std.length !== width || !feature_std.every((one) => Number.isFinite(one) && one > 0)) {
    faults.push({ key: 'feature_std', expected: `${width} numbers above 0`, got: feature_std })
  }
  const { cq_min, cq_max } = corpus
  if (!Number.isFinite(cq_min)) faults.push({ key: 'corpus.cq_min', expected: 'a number', got: cq_min })
  if (!(Number.isFinite(cq_max) && !(cq_max < cq_min))) {
    faults.push({ key: 'corpus.cq_max', expected: `a number of at least ${cq_min}`, got: cq_max })
  }
  return faults
}
