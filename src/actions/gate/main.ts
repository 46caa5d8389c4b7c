// The gate action: reads inputs and environment, runs a stage, writes outputs and the summary.
import { getInput, summary } from '@actions/core'
import { stepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { renderRefused } from '../../report/promotion.js'
import { VERSION } from '../../version.js'
import { readInputs } from '../declaration.js'
import { annotateFailure, failureOf } from '../failure.js'
import { leave } from '../leave.js'
import { decideStage } from './decide-stage.js'
import { giveResult } from './give.js'
import { GATE } from './interface.js'
import { promoteStage } from './promote-stage.js'
import { gateStep, type GateInputs } from './step.js'
import { unapprovedStage } from './unapproved-stage.js'

/** Training again takes a minute or two, and somebody may be waiting for the verdict. */
const SECONDS_BETWEEN_LINES = 15

const log = stepLog(() => systemClock.elapsed(), SECONDS_BETWEEN_LINES)
log.info(`seedgate ${VERSION}: the gate, on Node ${process.version}`)

try {
  const inputs = readInputs(GATE.inputs, getInput)
  process.exitCode =
    inputs.stage === 'unapproved' ? await unapprovedStage(inputs, process.env, log) : await onEvidence(inputs)
} catch (error) {
  annotateFailure(error)
  const { outcome, code, refusals, status } = failureOf(error)
  process.exitCode = status
  const stage = getInput('stage')
  giveResult(stage, outcome, { code, refusals })
  const title =
    stage === 'promote'
      ? 'Nothing was promoted'
      : stage === 'unapproved'
        ? 'Nobody was told'
        : 'Nothing was decided'
  await summary.addRaw(renderRefused(title, refusals)).write()
}
await leave()

async function onEvidence(inputs: GateInputs): Promise<number> {
  const step = await gateStep(inputs, process.env, log)
  try {
    return inputs.stage === 'decide' ? await decideStage(step) : await promoteStage(step)
  } finally {
    await nodeFiles.remove(step.temporary)
  }
}
