// Everything that is wrong before the first cell, told at once.
import { SeedgateError } from '../../errors/seedgate-error.js'

export class Faults {
  private readonly faults: SeedgateError[] = []

  add(message: string, hint: string): void {
    this.faults.push(new SeedgateError('preflight-failed', message, { hint }))
  }

  /** Does the work; what it throws on purpose becomes a fault. @returns null then */
  async check<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof SeedgateError) || error.code === 'interrupted') throw error
      this.faults.push(error)
      return null
    }
  }

  /** @throws SeedgateError preflight-failed where there is any */
  refuse(): void {
    if (this.faults.length === 0) return
    const lines = this.faults.map(
      ({ message, hint }) => `${message}${hint === undefined ? '' : `\n    what to do: ${hint}`}`,
    )
    throw new SeedgateError(
      'preflight-failed',
      [`nothing was encoded: ${this.faults.length} of the checks before it failed`, ...lines].join('\n  - '),
    )
  }
}
