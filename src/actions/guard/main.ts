// The guard action: reads inputs and environment, runs a check, writes outputs and the summary.
import { getInput, summary } from '@actions/core'
import { stepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { renderRefused } from '../../report/promotion.js'
import { VERSION } from '../../version.js'
import { readInputs } from '../declaration.js'
import { annotateFailure, failureOf } from '../failure.js'
import { leave } from '../leave.js'
import { auditCheck } from './audit-check.js'
import { giveResult } from './give.js'
import { guardCheck } from './guard-check.js'
import { GUARD } from './interface.js'
import { guardStep } from './step.js'

const log = stepLog(() => systemClock.elapsed())
log.info(`seedgate ${VERSION}: the guard, on Node ${process.version}`)

try {
  const inputs = readInputs(GUARD.inputs, getInput)
  const step = await guardStep(inputs, process.env, log)
  process.exitCode = inputs.check === 'guard' ? await guardCheck(step, process.env) : await auditCheck(step)
} catch (error) {
  annotateFailure(error)
  const { outcome, code, refusals, status } = failureOf(error)
  process.exitCode = status
  giveResult(getInput('check'), outcome, { code, refusals })
  await summary.addRaw(renderRefused('Nothing was checked', refusals)).write()
}
await leave()
