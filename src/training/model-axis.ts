// Joining the models' arrays along the graph's model axis, and taking them apart again.

type Numbers = Float32Array | Int32Array

/** Model after model: [M, …]. */
export function stack<Array extends Numbers>(parts: readonly Array[]): Array {
  const first = parts[0]!
  const Type = first.constructor as new (length: number) => Array
  const joined = new Type(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.length
  }
  return joined
}

/** Step after step, within it model after model: [S, M, …] from one [S, …] per model, all of the same length. */
export function weave<Array extends Numbers>(parts: readonly Array[], steps: number): Array {
  const first = parts[0]!
  const Type = first.constructor as new (length: number) => Array
  const perStep = first.length / steps
  const joined = new Type(first.length * parts.length)
  for (let step = 0; step < steps; step++) {
    parts.forEach((part, model) => {
      joined.set(part.subarray(step * perStep, (step + 1) * perStep), (step * parts.length + model) * perStep)
    })
  }
  return joined
}

/** One model's share of [M, …], a view. */
export function shareOf(stacked: Float32Array, model: number, models: number): Float32Array {
  const length = stacked.length / models
  return stacked.subarray(model * length, (model + 1) * length)
}
