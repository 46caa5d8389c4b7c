// stage: unapproved. It looks at nothing that was trained, so it needs no runtime.
import { resolve } from 'node:path'
import { notice, summary } from '@actions/core'
import { nodeFiles } from '../../adapters/node/files.js'
import { plainText } from '../../adapters/actions/step-log.js'
import { EXIT, SeedgateError } from '../../errors/seedgate-error.js'
import type { Log } from '../../ports/log.js'
import { pullOfRun } from '../../use-cases/decide/publish-decision.js'
import { tellUnapproved } from '../../use-cases/decide/tell-unapproved.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { workflowRun } from '../workflow-run.js'
import { give, giveResult } from './give.js'
import { branchOf, type GateInputs } from './step.js'

/** @throws SeedgateError usage-invalid, recipe-invalid, or of the forge */
export async function unapprovedStage(inputs: GateInputs, env: NodeJS.ProcessEnv, log: Log): Promise<number> {
  const { job, runId, repository, runUrl, forge } = workflowRun(env, inputs.token, log)
  const { recipe } = (await loadRecipe(nodeFiles, resolve(job.workspace, inputs.recipe))).recipe
  const verdictSha256 = inputs['verdict-digest']
  if (verdictSha256 === undefined || recipe.flip === undefined) {
    const missing = verdictSha256 === undefined ? 'verdict-digest' : 'flip in the recipe'
    throw new SeedgateError('usage-invalid', `stage unapproved: expected ${missing}, got nothing`, {
      hint: 'hand verdict-digest over from the outputs of the job with stage decide',
    })
  }
  const asked = { pullNumber: inputs['pr-number'] ?? null, branch: branchOf(env) }
  const { rejectedBy, body, ...told } = await tellUnapproved(forge, {
    ...{ ensemble: recipe.ensemble, policy: recipe.flip, verdictSha256, runUrl },
    job: { repository, runId, attempt: job.attempt },
    number: inputs.comment ? await pullOfRun(forge, asked) : null,
    issueOnHold: inputs['issue-on-hold'],
    issueLabels: inputs['issue-labels'],
  })
  give({ 'verdict-digest': verdictSha256 })
  const outcome = rejectedBy === null ? 'lapsed' : 'rejected'
  giveResult('unapproved', outcome, { ensemble: recipe.ensemble, verdict_sha256: verdictSha256, ...told })
  notice(
    plainText(
      `${recipe.ensemble}: the approval of ${verdictSha256} was ${outcome === 'lapsed' ? 'not given in time' : 'rejected'}`,
    ),
    {
      title: 'seedgate: not promoted',
    },
  )
  await summary.addRaw(body).write()
  return EXIT.ok
}
