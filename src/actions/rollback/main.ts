// The rollback action: reads inputs and environment, undoes a flip on the forge, writes outputs and the summary.
import { getInput, notice, setOutput, summary, warning } from '@actions/core'
import { plainText, stepLog } from '../../adapters/actions/step-log.js'
import { GitHistory } from '../../adapters/node/git-history.js'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { systemClock } from '../../adapters/node/clock.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { renderPromotion, renderRefused } from '../../report/promotion.js'
import { rollBackOnForge, type ForgeRollback } from '../../use-cases/roll-back/roll-back-on-forge.js'
import { VERSION } from '../../version.js'
import { readInputs } from '../declaration.js'
import { annotateFailure, failureOf } from '../failure.js'
import { leave } from '../leave.js'
import { workflowRun } from '../workflow-run.js'
import { ROLLBACK } from './interface.js'

const RESULT_VERSION = 1

const log = stepLog(() => systemClock.elapsed())
log.info(`seedgate ${VERSION}: the rollback, on Node ${process.version}`)

try {
  const inputs = readInputs(ROLLBACK.inputs, getInput)
  const { verdict, recipe: recipePath, issue, labels, reviewers } = inputs
  if (verdict === undefined) {
    throw new SeedgateError('usage-invalid', 'expected the input verdict, got nothing', {
      hint: 'give the sha256 that the flip’s commit names as Seedgate-Verdict',
    })
  }
  const { job, runUrl, forge } = workflowRun(process.env, inputs.token, log)
  await gitRepositories.open(job.workspace)
  const history = new GitHistory(job.workspace)
  const wanted = { recipePath, verdict, runUrl, issue, labels, reviewers }
  await tell(await rollBackOnForge({ history, forge }, { ...wanted, issueLabels: inputs['issue-labels'] }))
} catch (error) {
  annotateFailure(error)
  const { outcome, code, refusals, status } = failureOf(error)
  process.exitCode = status
  giveResult(outcome, { code, refusals })
  await summary.addRaw(renderRefused('Nothing was rolled back', refusals)).write()
}
await leave()

async function tell(rollback: ForgeRollback): Promise<void> {
  const { outcome, plan, baseBranch, base, commit, pull, issue, warnings } = rollback
  give('pull-request', pull?.url ?? '')
  give('branch', plan.branch)
  give('commit', commit ?? '')
  give('issue', issue?.url ?? '')
  giveResult(outcome, {
    ensemble: plan.ensemble,
    verdict_sha256: plan.verdictSha256,
    flip: plan.flip,
    base_branch: baseBranch,
    base,
    branch: plan.branch,
    commit,
    pull_request: pull === null ? null : { number: pull.number, url: pull.url, draft: pull.draft },
    issue,
    warnings,
  })
  for (const each of warnings) warning(plainText(each), { title: 'seedgate: not done' })
  notice(plainText(pull?.url ?? `${baseBranch} is as it was before the flip`), {
    title: 'seedgate: rollback',
  })
  await summary.addRaw(renderRolledBack(rollback)).write()
}

function renderRolledBack({ pull, plan, body, warnings, baseBranch }: ForgeRollback): string {
  const done = `${baseBranch} is as it was before the flip already`
  return renderPromotion({ pull, branch: plan.branch, body, warnings, done })
}

function give(output: keyof (typeof ROLLBACK)['outputs'], value: string): void {
  setOutput(output, value)
}

function giveResult(outcome: string, rest: Readonly<Record<string, unknown>>): void {
  give('result', JSON.stringify({ schema_version: RESULT_VERSION, outcome, ...rest }))
}
