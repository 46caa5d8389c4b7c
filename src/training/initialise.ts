// The weights a model starts from: as PyTorch's nn.Linear, uniform in ±1/√fan_in, weights and biases alike.
import { layoutOf, slice, type Architecture, type Segment } from './architecture.js'
import { randomStream } from './random.js'

/** @returns a flat parameter vector, laid out by {@link layoutOf} */
export function initialParameters(
  architecture: Architecture,
  seed: number,
  heldOut: string | null,
): Float32Array {
  const layout = layoutOf(architecture)
  const parameters = new Float32Array(layout.size)
  const random = randomStream({ seed, heldOut, purpose: 'initialisation', position: 0 })
  const fill = (segment: Segment, fanIn: number) => {
    const bound = 1 / Math.sqrt(fanIn)
    const values = slice(parameters, segment)
    for (let i = 0; i < values.length; i++) values[i] = (2 * random.unit() - 1) * bound
  }
  const [h1, h2] = architecture.hidden
  fill(layout.layer1, architecture.inputs)
  fill(layout.weight2, h1)
  fill(layout.bias2, h1)
  fill(layout.weight3, h2)
  fill(layout.bias3, h2)
  return parameters
}
