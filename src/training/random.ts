// Random numbers as a pure function of what they are for: the same seed, fold, purpose and position give the same bits,
// whatever trains beside it, on which machine, and after however many resumes.
import { createHash } from 'node:crypto'

/** What a stream of random numbers is for; two streams are independent where any part differs. */
export interface StreamKey {
  readonly seed: number
  /** The fold, by the name of its held-out source; null for the member that is fit on the whole corpus. */
  readonly heldOut: string | null
  readonly purpose: 'initialisation' | 'shuffle' | 'dropout' | 'rounding'
  /** Which of the purpose's streams: the epoch, say. */
  readonly position: number
}

/** xoshiro128** (Blackman & Vigna, 2018): 128 bits of state, 32 bits at a time. */
export class RandomStream {
  private a: number
  private b: number
  private c: number
  private d: number

  /** The state must not be all zero. */
  constructor(state: readonly [number, number, number, number]) {
    ;[this.a, this.b, this.c, this.d] = state
  }

  /** An integer in [0, 2³²). */
  uint32(): number {
    const x = Math.imul(this.b, 5)
    const result = Math.imul((x << 7) | (x >>> 25), 9)
    const shifted = this.b << 9
    this.c ^= this.a
    this.d ^= this.b
    this.b ^= this.c
    this.a ^= this.d
    this.c ^= shifted
    this.d = (this.d << 11) | (this.d >>> 21)
    return result >>> 0
  }

  /** A multiple of 2⁻³² in [0, 1). */
  unit(): number {
    return this.uint32() / 0x1_0000_0000
  }

  /** An integer in [0, bound); bound ≤ 2³¹, so the bias is below bound · 2⁻³². */
  below(bound: number): number {
    return Math.floor(this.unit() * bound)
  }
}

/** The stream that belongs to the key. */
export function randomStream({ seed, heldOut, purpose, position }: StreamKey): RandomStream {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, heldOut, purpose, position]))
    .digest()
  return new RandomStream([
    digest.readUInt32LE(0),
    digest.readUInt32LE(4),
    digest.readUInt32LE(8),
    digest.readUInt32LE(12),
  ])
}
