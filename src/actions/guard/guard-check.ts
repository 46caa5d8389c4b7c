// check: guard.
import { warning } from '@actions/core'
import { plainText } from '../../adapters/actions/step-log.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { renderGuard } from '../../report/guard.js'
import { guardRevisions } from '../../use-cases/guard/guard-revisions.js'
import { commentOnPull } from '../../use-cases/guard/tell.js'
import { workflowEvent } from '../workflow-event.js'
import { comparedRevisions } from './compared.js'
import { conclude } from './conclude.js'
import type { GuardStep } from './step.js'

/** The exit status. */
export async function guardCheck(step: GuardStep, env: NodeJS.ProcessEnv): Promise<number> {
  const { inputs, history, vouchers, log } = step
  const event = await workflowEvent(nodeFiles, env)
  const compared = await comparedRevisions(history, event, inputs)
  const asked = { history, recipePath: inputs.recipe, vouchers, requireVouched: true }
  const guarded = await guardRevisions({ ...asked, ...compared })
  const page = { ...guarded, recipe: inputs.recipe, runUrl: step.runUrl }
  const { ensemble, base, head, policyFrom, containsBase } = guarded
  return await conclude(log, {
    check: 'guard',
    guarded,
    about: { ensemble, base, head, policy_from: policyFrom, contains_base: containsBase },
    page: renderGuard(page),
    async tell() {
      const pull = event.payload.pull_request
      if (pull === undefined || !inputs.comment) return {}
      const { comment, forbidden } = await commentOnPull(step.forge.comments, pull.number, page)
      const isFork = pull.head.repo?.full_name !== step.repository
      if (forbidden !== null && isFork)
        log.info(`no comment, as a fork’s pull request may not write: ${forbidden}`)
      else if (forbidden !== null) {
        const fix = 'give the job pull-requests: write, or say comment: false'
        warning(plainText(`${forbidden}\nwhat to do: ${fix}`), { title: 'seedgate: no comment' })
      }
      return { comment: comment?.url ?? null }
    },
  })
}
