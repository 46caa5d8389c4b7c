// The seed-loop action's main step: reads inputs and environment, runs the story, writes outputs and the summary.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { error as annotate, getInput, setOutput, summary } from '@actions/core'
import { ActionsArtifactStore } from '../../adapters/actions/artifacts.js'
import { plainText, stepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { foreignFiles } from '../../adapters/node/foreign-files.js'
import { describeError } from '../../errors/describe.js'
import { exitStatusOf, SeedgateError } from '../../errors/seedgate-error.js'
import { partName } from '../../folds/part.js'
import type { KeptArtifact } from '../../use-cases/keep-artifact.js'
import { renderRunSummary } from '../../report/run-summary.js'
import { summarise } from '../../metrics/summary.js'
import { seedResults } from '../../use-cases/seed-loop/seed-results.js'
import { uploadEvidence } from '../../use-cases/seed-loop/upload-evidence.js'
import { VERSION } from '../../version.js'
import { readInputs } from '../declaration.js'
import { leave } from '../leave.js'
import { earlierEvidence } from './earlier.js'
import { SEED_LOOP } from './interface.js'
import { evidenceName, runnerJob, scratchFolder } from './job.js'
import { planStep, runStep, type PlannedStep, type StepResult } from './seed-loop.js'
import { keepState } from './state.js'
import { stopSignal } from './stop.js'

/** dist/lane/index.js, beside dist/seed-loop/index.js. */
const LANE_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'lane', 'index.js')

const log = stepLog(() => systemClock.elapsed())
log.info(`seedgate ${VERSION}: the seed loop, on Node ${process.version}`)

try {
  const inputs = readInputs(SEED_LOOP.inputs, getInput)
  const job = runnerJob(process.env, process.cwd())
  const signal = stopSignal(log.info)
  const step = await planStep({
    inputs,
    job,
    log,
    signal,
    earlier: earlierEvidence(inputs, job, log),
    laneFile: LANE_FILE,
  })
  const trained = { ensemble: step.question.recipe.recipe.ensemble, shard: inputs.shard }
  const name = inputs['artifact-name'] === '' ? evidenceName(job, trained) : inputs['artifact-name']
  await trainAndUpload(step, name)
} catch (error) {
  // The annotation is what people see first; the exit status is the same as that of the command line.
  annotate(plainText(describeError(error)), {
    title: `seedgate: ${error instanceof SeedgateError ? error.code : 'defect'}`,
  })
  process.exitCode = exitStatusOf(error)
}
await leave()

async function trainAndUpload(step: PlannedStep, name: string): Promise<void> {
  const { out } = step.question
  const upload = { out, name, retentionDays: step.inputs['retention-days'] }
  let result: StepResult | null = null
  let artifact: KeptArtifact | null = null
  try {
    result = await runStep(step, () => {
      keepState({ ...upload, uploaded: false })
      give('run-dir', out)
    })
    give('provider', result.provider)
    give('seeds', JSON.stringify(result.seeds))
    give('mean-plcc', step.question.part.of === 1 ? await meanPlcc(result) : '')
    artifact = await log.group(
      'Evidence',
      async () =>
        await uploadEvidence(
          {
            files: nodeFiles,
            foreign: foreignFiles,
            artifacts: new ActionsArtifactStore({ say: log.info }),
            log,
          },
          { ...upload, temporary: scratchFolder(step.job, 'upload') },
        ),
    )
    keepState({ ...upload, name: artifact.name, uploaded: true })
    give('artifact-id', String(artifact.id))
    give('artifact-digest', artifact.digest)
    await summarisePage(step, result, artifact, null)
  } catch (error) {
    await summarisePage(step, result, artifact, error)
    throw error
  }
}

function give(output: keyof (typeof SEED_LOOP)['outputs'], value: string): void {
  setOutput(output, value)
}

async function meanPlcc({ out, seeds }: StepResult): Promise<string> {
  const results = await seedResults(nodeFiles, out, seeds)
  return String(summarise(results.map((seed) => seed.meanPlcc)).mean)
}

async function summarisePage(
  { question, inputs }: PlannedStep,
  result: StepResult | null,
  artifact: KeptArtifact | null,
  error: unknown,
): Promise<void> {
  const { out, seeds, part, recipe } = question
  const page = renderRunSummary({
    ensemble: recipe.recipe.ensemble,
    shard: inputs.shard,
    asked: seeds,
    part: part.of === 1 ? null : partName(part),
    results: await seedResults(nodeFiles, out, seeds, part).catch(() => []),
    provider: result?.provider ?? null,
    out,
    artifact,
    error: error === null ? null : describeError(error),
  })
  // Nothing is lost with the page: what became of the run is the outputs' and the exit status' to say.
  await summary
    .addRaw(page)
    .write()
    .catch((failure: unknown) => {
      log.warn(`the summary could not be written: ${String(failure)}`)
    })
}
