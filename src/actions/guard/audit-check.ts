// check: audit. A verdict that landed is not asked for again: artifacts and runs expire, and it stays true all the same.
import { systemClock } from '../../adapters/node/clock.js'
import { renderAudit } from '../../report/guard.js'
import { auditRevision } from '../../use-cases/guard/guard-revisions.js'
import { followDrift } from '../../use-cases/guard/tell.js'
import { conclude } from './conclude.js'
import { give } from './give.js'
import type { GuardStep } from './step.js'

/** The exit status. */
export async function auditCheck({
  inputs,
  history,
  vouchers,
  forge,
  runUrl,
  log,
}: GuardStep): Promise<number> {
  const revision = inputs.revision === '' ? null : inputs.revision
  const asked = {
    history,
    recipePath: inputs.recipe,
    vouchers,
    requireVouched: false,
    revision,
    today: systemClock.now(),
  }
  const audited = await auditRevision(asked)
  const page = { ...audited, recipe: inputs.recipe, runUrl }
  return await conclude(log, {
    check: 'audit',
    guarded: audited,
    about: { ensemble: audited.ensemble, revision: audited.revision },
    page: renderAudit(page),
    async tell() {
      if (!inputs.issue) return {}
      const issue = await followDrift(forge.trackingIssues, page, inputs['issue-labels'])
      give({ issue: issue?.url ?? '' })
      return { issue }
    },
  })
}
