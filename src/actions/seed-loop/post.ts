// The seed-loop action's last step, also after a failure or a cancel: uploads what was finished, where main could not.
import { error as annotate } from '@actions/core'
import { ActionsArtifactStore } from '../../adapters/actions/artifacts.js'
import { plainText, stepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { describeError } from '../../errors/describe.js'
import { exitStatusOf, SeedgateError } from '../../errors/seedgate-error.js'
import { uploadEvidence } from '../../use-cases/seed-loop/upload-evidence.js'
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
  try {
    const { id, digest } = await uploadEvidence(nodeFiles, new ActionsArtifactStore(), {
      out,
      name,
      retentionDays,
    })
    log.info(
      `what was finished is uploaded as ${name} (id ${id}, ${digest}): run the job again to go on from there`,
    )
  } catch (error) {
    // Main uploaded it and was ended before it could say so.
    if (!(error instanceof SeedgateError && error.code === 'artifact-exists')) throw error
    log.info(`there is an artifact ${name} already`)
  }
}
