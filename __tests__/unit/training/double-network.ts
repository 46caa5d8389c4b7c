// The network and its loss in plain double precision: what the float32 graphs are compared with.
import { layoutOf, type Architecture, type Segment } from '../../../src/training/architecture.js'

/** Per hidden layer and unit, what it is multiplied by: 0, or 1 / the probability that it stays. */
export type Kept = readonly [ArrayLike<number>, ArrayLike<number>]

/** One row as the loss sees it. */
export interface Example {
  /** Standardised, with the column of ones. */
  readonly x: ArrayLike<number>
  readonly target: number
  readonly kept?: Kept
}

/** 2/√π · e^(−x²) · Σ 2ⁿ x²ⁿ⁺¹ / (2n+1)!!, whose terms all have one sign (Abramowitz & Stegun 7.1.6). */
export function erf(x: number): number {
  if (Math.abs(x) > 6) return Math.sign(x)
  let term = x
  let sum = 0
  for (let n = 0; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    sum += term
    term *= (2 * x * x) / (2 * n + 3)
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum
}

export function gelu(z: number): number {
  return (z * (1 + erf(z * Math.SQRT1_2))) / 2
}

export function score(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  { x, kept }: Pick<Example, 'x' | 'kept'>,
): number {
  const { inputs, hidden } = architecture
  const [h1, h2] = hidden
  const { layer1, weight2, bias2, weight3, bias3 } = layoutOf(architecture)
  const at = ({ offset }: Segment, index = 0) => parameters[offset + index]!
  const sum = (count: number, term: (index: number) => number) => {
    let total = 0
    for (let i = 0; i < count; i++) total += term(i)
    return total
  }
  const units = (count: number, layer: 0 | 1, z: (unit: number) => number) =>
    Array.from({ length: count }, (_, unit) => gelu(z(unit)) * (kept?.[layer][unit] ?? 1))

  const first = units(h1, 0, (unit) => sum(inputs + 1, (i) => x[i]! * at(layer1, i * h1 + unit)))
  const second = units(
    h2,
    1,
    (unit) => sum(h1, (i) => first[i]! * at(weight2, i * h2 + unit)) + at(bias2, unit),
  )
  return sum(h2, (i) => second[i]! * at(weight3, i)) + at(bias3)
}

export function squaredError(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  example: Example,
): number {
  return (score(architecture, parameters, example) - example.target) ** 2
}
