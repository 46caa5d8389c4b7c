// How long GitHub may keep us waiting, all requests together. Work between two requests does not count: decide may compute for
// an hour between finding the evidence and commenting.

export class RequestBudget {
  private active = 0
  private since = 0

  /** @param left milliseconds */
  constructor(private left: number) {}

  /**
   * @param work given a signal that is aborted when the budget is spent
   * @returns what the work gives; requests that run at the same time count once
   */
  async spend<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const now = performance.now()
    if (this.active++ === 0) this.since = now
    try {
      return await work(AbortSignal.timeout(Math.max(0, Math.ceil(this.left - (now - this.since)))))
    } finally {
      if (--this.active === 0) this.left -= performance.now() - this.since
    }
  }
}
