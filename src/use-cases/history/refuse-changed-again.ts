// A rollback undoes one flip and nobody else's work: what changed again since is refused, with the commit that did it.
import { shown } from '../../errors/shown.js'
import type { History } from '../../ports/history.js'
import type { RollbackPlan } from '../../registry/plan-rollback.js'
import { RollbackRefused } from '../../registry/rollback-refused.js'
import { whoChanged } from './who-changed.js'

/**
 * @param base full id of the commit that the plan was made on
 * @throws RollbackRefused changed-again
 */
export async function refuseChangedAgain(history: History, base: string, plan: RollbackPlan): Promise<void> {
  if (plan.changedAgain.length === 0) return
  const lines: string[] = []
  for (const changed of plan.changedAgain) {
    const step = await whoChanged(history, base, plan.flip, changed)
    const by =
      step === null
        ? 'a commit from before the flip'
        : `${step.commit} (${shown(step.message.split('\n')[0] ?? '')})`
    lines.push(
      `${changed.path}${changed.row === null ? '' : `: row ${changed.row}`}: ${changed.message}, by ${by}`,
    )
  }
  const detail = `expected everything as ${plan.flip} left it\n  - ${lines.join('\n  - ')}`
  throw new RollbackRefused('changed-again', detail)
}
