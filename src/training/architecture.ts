// The network's shape, and where each weight lies in a model's one flat parameter vector.

export interface Architecture {
  /** Width of the input: features and codec block together. */
  readonly inputs: number
  /** Widths of the two hidden layers. */
  readonly hidden: readonly [number, number]
}

/** Half-open range in the flat vector, and the shape it is read as, row-major. */
export interface Segment {
  readonly offset: number
  readonly length: number
  readonly dims: readonly number[]
}

/**
 * Linear(inputs→h1) · Linear(h1→h2) · Linear(h2→1). Weights are stored [in, out]; the first layer's bias is its last
 * row, so that an input column of ones makes it part of the matrix product.
 */
export interface ParameterLayout {
  readonly layer1: Segment
  readonly weight2: Segment
  readonly bias2: Segment
  readonly weight3: Segment
  readonly bias3: Segment
  /** Length of the flat vector. */
  readonly size: number
}

export function layoutOf({ inputs, hidden: [h1, h2] }: Architecture): ParameterLayout {
  let size = 0
  const segment = (...dims: readonly number[]): Segment => {
    const length = dims.reduce((product, dim) => product * dim, 1)
    const offset = size
    size += length
    return { offset, length, dims }
  }
  const layer1 = segment(inputs + 1, h1)
  const weight2 = segment(h1, h2)
  const bias2 = segment(h2)
  const weight3 = segment(h2)
  const bias3 = segment(1)
  return { layer1, weight2, bias2, weight3, bias3, size }
}

export function slice(parameters: Float32Array, { offset, length }: Segment): Float32Array {
  return parameters.subarray(offset, offset + length)
}
