// How this job looks for what earlier attempts of its run uploaded: by the public interface where it has a token.
import { ActionsEarlierEvidence } from '../../adapters/actions/earlier-evidence.js'
import { githubEarlierEvidence } from '../../adapters/github/earlier-evidence.js'
import { foreignFiles } from '../../adapters/node/foreign-files.js'
import type { EarlierEvidence } from '../../ports/earlier-evidence.js'
import type { Log } from '../../ports/log.js'
import { workflowRun } from '../workflow-run.js'
import type { RunnerJob } from './job.js'
import type { SeedLoopInputs } from './seed-loop.js'

/** @param log of the requests to GitHub */
export function earlierEvidence(inputs: SeedLoopInputs, job: RunnerJob, log: Log): EarlierEvidence {
  if (inputs.token === '' || job.attempt === 1) return new ActionsEarlierEvidence(log.info)
  const { forge, runId } = workflowRun(process.env, inputs.token, log)
  return githubEarlierEvidence({ ...forge, foreign: foreignFiles, runId })
}
