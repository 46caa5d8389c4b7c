// Concurrency: of a group one job runs at a time, the others wait. Where GitHub would cancel one, this runner refuses.
import { interpolate } from './expressions.js'
import { WorkflowRefused } from './refusal.js'
import type { Concurrency } from './shape.js'
import type { Contexts } from './value.js'

export interface Group {
  /** Names differ by more than case. */
  readonly name: string
  readonly cancels: boolean
  readonly queue: 'single' | 'max'
}

/** What is declared, or null where a job is in no group. */
export function groupOf(declared: Concurrency | undefined, contexts: Contexts): Group | null {
  if (declared === undefined) return null
  const name = interpolate(declared.group, contexts).toLowerCase()
  const cancels = interpolate(String(declared['cancel-in-progress']), contexts)
  if (name === '') throw new WorkflowRefused('concurrency: the group has no name')
  if (cancels === 'true' && declared.queue === 'max')
    throw new WorkflowRefused(`concurrency ${name}: cancel-in-progress cannot go with queue: max`)
  return { name, cancels: cancels === 'true', queue: declared.queue }
}

export class Groups {
  private readonly members = new Map<string, { count: number; last: Promise<unknown> }>()

  /**
   * Does the work once everything before it in the group has ended, however it did.
   * @throws WorkflowRefused where somebody would be cancelled
   */
  async alone<T>(group: Group | null, work: () => Promise<T>): Promise<T> {
    if (group === null) return await work()
    const { name, cancels, queue } = group
    const { count, last } = this.members.get(name) ?? { count: 0, last: Promise.resolve() }
    if (cancels && count > 0) throw new WorkflowRefused(`concurrency ${name}: would cancel what is running`)
    if (queue === 'single' && count > 1)
      throw new WorkflowRefused(`concurrency ${name}: would cancel what waits`)
    const mine = last.then(work, work)
    this.members.set(name, { count: count + 1, last: mine })
    try {
      return await mine
    } finally {
      const now = this.members.get(name)
      if (now !== undefined) this.members.set(name, { ...now, count: now.count - 1 })
    }
  }
}
