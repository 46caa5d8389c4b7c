// Numbers too small for float32's usual form. Weight decay drives the weights of an input that never occurs towards zero for
// ever, into this range and no further: rounding keeps them there. They mean nothing, and many CPUs need a hundred times
// as long to compute with one.

/** The smallest normal float32. */
const SMALLEST_NORMAL = 2 ** -126

/** Sets them to zero, in place; NaN and everything larger stay as they are. */
export function flushDenormals(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value < SMALLEST_NORMAL && value > -SMALLEST_NORMAL) values[i] = 0
  }
}
