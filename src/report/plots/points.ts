// The out-of-fold predictions as points to draw: by held-out source, and how many of them.
import { compareCodePoints } from '../../formats/code-point-order.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import { count, plural } from '../numbers.js'

export interface Point {
  /** Index of the seed among the report's. */
  readonly seed: number
  readonly target: number
  readonly prediction: number
  /** prediction − target. */
  readonly residual: number
}

export interface SourcePoints {
  readonly heldOut: string
  /** Every finite point of every seed. */
  readonly points: readonly Point[]
}

export interface PointSet {
  /** In code-point order of the held-out source, as the folds are. */
  readonly sources: readonly SourcePoints[]
  /** Rows left out because target or prediction is not a finite number. */
  readonly notFinite: number
}

export function collectPoints(predictions: readonly OutOfFoldPredictions[]): PointSet {
  const sources = new Map<string, Point[]>()
  let notFinite = 0
  for (const [seed, { fold, target: targets, prediction: predicted }] of predictions.entries()) {
    for (const [line, heldOut] of fold.entries()) {
      const [target, prediction] = [targets[line]!, predicted[line]!]
      const residual = prediction - target
      if (!Number.isFinite(residual)) {
        notFinite++
        continue
      }
      let points = sources.get(heldOut)
      if (points === undefined) sources.set(heldOut, (points = []))
      points.push({ seed, target, prediction, residual })
    }
  }
  const inFoldOrder = [...sources].sort(([a], [b]) => compareCodePoints(a, b))
  return { sources: inFoldOrder.map(([heldOut, points]) => ({ heldOut, points })), notFinite }
}

/** For a caption. */
export function drawnOf(drawn: number, all: number): string {
  if (drawn === all) return `All ${plural(all, 'point')} are drawn.`
  return `Of ${plural(all, 'point')} ${count(drawn)} are drawn, the largest residuals always among them.`
}

/** Of the points that may be drawn, this share goes to those furthest from their target. */
const EXTREME_SHARE = 0.02

/**
 * At most `most` of the points: the largest residuals, so that thinning hides no outlier, and every k-th of the others.
 * The same points give the same choice.
 */
export function thin(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points
  const bySize = points.map((_, index) => index)
  bySize.sort((a, b) => Math.abs(points[b]!.residual) - Math.abs(points[a]!.residual) || a - b)
  const extremes = Math.floor(most * EXTREME_SHARE)
  const others = bySize.slice(extremes).sort((a, b) => a - b)
  const chosen = bySize.slice(0, extremes)
  for (let k = 0; k < most - extremes; k++)
    chosen.push(others[Math.floor((k * others.length) / (most - extremes))]!)
  return chosen.sort((a, b) => a - b).map((index) => points[index]!)
}
