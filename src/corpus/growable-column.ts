// A column whose length is known only at the end of the file.

type Numbers = Float64Array | Int32Array

/** Doubles when it is full, so that n values cost O(n) time and at most about three times their final memory. */
export class GrowableColumn<Values extends Numbers> {
  readonly #allocate: (length: number) => Values
  #values: Values
  #length = 0

  constructor(allocate: (length: number) => Values) {
    this.#allocate = allocate
    this.#values = allocate(1024)
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#allocate(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** The values pushed, in an array of exactly their number. */
  finish(): Values {
    const exact = this.#allocate(this.#length)
    exact.set(this.#values.subarray(0, this.#length))
    return exact
  }
}
