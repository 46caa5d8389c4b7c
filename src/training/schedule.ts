// Which rows a model sees at which step: every row once an epoch, in an order shuffled anew each epoch.
import { randomStream } from './random.js'

/** Batches of an epoch; the last one may be short. */
export function stepsPerEpoch(rows: number, batch: number): number {
  return Math.ceil(rows / batch)
}

/** The batches of one model, in order; remembers the current epoch's order, since steps are asked for one after another. */
export class BatchSchedule {
  readonly stepsPerEpoch: number
  private epoch = -1
  private readonly order: Int32Array

  constructor(
    private readonly rows: Int32Array,
    private readonly batch: number,
    private readonly seed: number,
    private readonly heldOut: string | null,
  ) {
    this.stepsPerEpoch = stepsPerEpoch(rows.length, batch)
    this.order = new Int32Array(rows.length)
  }

  /** The corpus rows of a step, counted from 0 over all epochs; a view that holds until the next call. */
  rowsAt(step: number): Int32Array {
    const epoch = Math.floor(step / this.stepsPerEpoch)
    if (epoch !== this.epoch) this.shuffle(epoch)
    const start = (step % this.stepsPerEpoch) * this.batch
    return this.order.subarray(start, Math.min(start + this.batch, this.order.length))
  }

  /** Fisher–Yates from the corpus order, so that an epoch's order does not depend on the epochs before it. */
  private shuffle(epoch: number): void {
    const { order, seed, heldOut } = this
    order.set(this.rows)
    const random = randomStream({ seed, heldOut, purpose: 'shuffle', position: epoch })
    for (let last = order.length - 1; last > 0; last--) {
      const other = random.below(last + 1)
      const moved = order[last]!
      order[last] = order[other]!
      order[other] = moved
    }
    this.epoch = epoch
  }
}
