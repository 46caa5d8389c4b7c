// A short digest of a text: equal texts have equal digests, so only rows whose digests meet need to be compared.

/**
 * 53 bits in a double. Two multiplicative hashes side by side, with the finaliser of MurmurHash3 (A. Appleby): fast, and no defence
 * against somebody who looks for collisions; whoever uses it compares the values as well.
 * @param text without its end: the same line with `\r\n` is the same line
 */
export function lineDigest(text: string): number {
  let low = 0x9e3779b9
  let high = 0x85ebca6b
  const length = text.endsWith('\r') ? text.length - 1 : text.length
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  return joined(low, high)
}

/** The same of numbers, by value: 0 and −0 are one. */
export class NumberDigest {
  readonly #value = new Float64Array(1)
  readonly #words = new Uint32Array(this.#value.buffer)
  #low = 0x9e3779b9
  #high = 0x85ebca6b

  push(value: number): void {
    this.#value[0] = value + 0
    for (const word of this.#words) {
      this.#low = Math.imul(this.#low ^ word, 0x9e3779b1)
      this.#high = Math.imul(this.#high ^ word, 0x5f356495)
      // Whole words have their variety in the upper bits, which a product alone never carries down.
      this.#low ^= this.#low >>> 15
      this.#high ^= this.#high >>> 13
    }
  }

  /** The digest of what was pushed since the last call. */
  take(): number {
    const digest = joined(this.#low, this.#high)
    this.#low = 0x9e3779b9
    this.#high = 0x85ebca6b
    return digest
  }
}

function joined(low: number, high: number): number {
  const [a, b] = [mixed(low ^ (high >>> 16)), mixed(high ^ (low >>> 13))]
  return (b & 0x1fffff) * 2 ** 32 + (a >>> 0)
}

function mixed(word: number): number {
  let mix = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}
