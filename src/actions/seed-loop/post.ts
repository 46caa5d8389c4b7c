// The seed-loop action's last step, also after a failure or a cancel: uploads what was finished, where main could not.
import { error as annotate } from '@actions/core'
import { ActionsArtifactStore } from '../../adapters/actions/artifacts.js'
import { plainText, stepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { foreignFiles } from '../../adapters/node/foreign-files.js'
import { describeError } from '../../errors/describe.js'
import { exitStatusOf, SeedgateError } from '../../errors/seedgate-error.js'
import { uploadEvidence } from '../../use-cases/seed-loop/upload-evidence.js'
import { leave } from '../leave.js'
import { runnerJob, scratchFolder } from './job.js'
import { keptState } from './state.js'

const log = stepLog(() => systemClock.elapsed())

try {
  await uploadWhatIsLeft()
} catch (error) {
  annotate(plainText(describeError(error)), {
    title: `seedgate: ${error instanceof SeedgateError ? error.code : 'defect'}`,
  })
  process.exitCode = exitStatusOf(error)
}
await leave()

async function uploadWhatIsLeft(): Promise<void> {
  const state = keptState()
  if (state === null) {
    log.info('there is no run directory of this run: nothing to upload')
    return
  }
  if (state.uploaded) {
    log.info(`the evidence was uploaded as ${state.name}`)
    return
  }
  const { out, name, retentionDays } = state
  // Main may have uploaded it and been ended before it could say so: then it is found, file by file.
  const kept = await uploadEvidence(
    { files: nodeFiles, foreign: foreignFiles, artifacts: new ActionsArtifactStore({ say: log.info }), log },
    { out, name, retentionDays, temporary: scratchFolder(runnerJob(process.env, process.cwd()), 'post') },
  )
  log.info(
    `what was finished is uploaded as ${kept.name} (id ${kept.id}, ${kept.digest}): run the job again to go on from there`,
  )
}
