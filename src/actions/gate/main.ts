// The gate action: reads inputs and environment, runs a stage, writes outputs and the summary.
import { error as annotate, getInput, summary } from '@actions/core'
import { plainText, stepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { ApprovalRefused } from '../../approval/refusal.js'
import { describeError } from '../../errors/describe.js'
import { exitStatusOf, SeedgateError } from '../../errors/seedgate-error.js'
import { BundleRefused } from '../../evidence/untrusted-bundle.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import { renderRefused, type Refused } from '../../report/promotion.js'
import { VERSION } from '../../version.js'
import { readInputs } from '../declaration.js'
import { decideStage } from './decide-stage.js'
import { giveResult } from './give.js'
import { GATE } from './interface.js'
import { promoteStage } from './promote-stage.js'
import { gateStep } from './step.js'

const log = stepLog(() => systemClock.elapsed())
log.info(`seedgate ${VERSION}: the gate, on Node ${process.version}`)

try {
  const inputs = readInputs(GATE.inputs, getInput)
  const step = await gateStep(inputs, process.env, log)
  try {
    process.exitCode = inputs.stage === 'decide' ? await decideStage(step) : await promoteStage(step)
  } finally {
    await nodeFiles.remove(step.temporary)
  }
} catch (error) {
  // The annotation is what people see first; the exit status is the same as that of the command line.
  annotate(plainText(describeError(error)), {
    title: `seedgate: ${error instanceof SeedgateError ? error.code : 'defect'}`,
  })
  process.exitCode = exitStatusOf(error)
  await tell(error)
}

/** The record and the summary of a step that failed; of a refusal, every code. */
async function tell(error: unknown): Promise<void> {
  const stage = getInput('stage')
  const refused = refusalsOf(error)
  const outcome = error instanceof SeedgateError && error.family === 'verdict' ? 'refused' : 'failed'
  const code = error instanceof SeedgateError ? error.code : 'defect'
  giveResult(stage, outcome, { code, refusals: refused })
  const title = stage === 'promote' ? 'Nothing was promoted' : 'Nothing was decided'
  await summary.addRaw(renderRefused(title, refused)).write()
}

function refusalsOf(error: unknown): readonly Refused[] {
  if (error instanceof ApprovalRefused) return error.refusals
  const message = error instanceof Error ? error.message : String(error)
  const fix =
    error instanceof SeedgateError ? (error.hint ?? 'run this again') : 'report this defect of seedgate'
  const named = error instanceof FlipRefused || error instanceof BundleRefused
  const code = named ? error.reason : error instanceof SeedgateError ? error.code : 'defect'
  return [{ code, message, fix }]
}
