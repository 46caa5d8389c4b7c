// The action's story: preflight, what an earlier attempt left, the loop, the upload.
import { dirname, resolve } from 'node:path'
import { chosenCorpusFolder } from '../../adapters/node/corpus-folder.js'
import { systemClock as clock } from '../../adapters/node/clock.js'
import { nodeFiles as files } from '../../adapters/node/files.js'
import { gitCheckout } from '../../adapters/node/git-checkout.js'
import { gitTrackedFiles } from '../../adapters/node/git-tracked-files.js'
import { nodeGrowingFiles } from '../../adapters/node/growing-files.js'
import { nodeLocks as locks } from '../../adapters/node/locks.js'
import { RERUN_DAYS, tidyRuns } from '../../adapters/node/old-runs.js'
import { thisMachine } from '../../adapters/node/machine.js'
import { nodeProcesses } from '../../adapters/node/processes/processes.js'
import { machineRecord, runOrigin } from '../../adapters/node/run-origin.js'
import { openTrainer, type OpenedTrainer } from '../../adapters/onnxruntime/open-trainer.js'
import { findRuntimePackage } from '../../adapters/runtime-package/find.js'
import type { StepLog } from '../../adapters/actions/step-log.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { WHOLE, type Part } from '../../folds/part.js'
import type { EarlierEvidence } from '../../ports/earlier-evidence.js'
import { findEarlierRun } from '../../use-cases/seed-loop/find-earlier-run.js'
import { chooseSeeds, loadRecipe, refusePart } from '../../use-cases/load-recipe.js'
import { preflight, type Ready } from '../../use-cases/seed-loop/preflight.js'
import { runCommandLoop } from '../../use-cases/seed-loop/run-command-loop.js'
import { runSeedLoop, type SeedLoopResult } from '../../use-cases/seed-loop/run-seed-loop.js'
import type { LoopWorld, SeedLoopQuestion } from '../../use-cases/seed-loop/context.js'
import { CODE } from '../../version.js'
import type { readInputs } from '../declaration.js'
import type { SEED_LOOP } from './interface.js'
import { defaultRunDirectory, earlierEvidenceNames, runsFolder, type RunnerJob } from './job.js'

export type SeedLoopInputs = ReturnType<typeof readInputs<(typeof SEED_LOOP)['inputs']>>

export interface SeedLoopStep {
  readonly inputs: SeedLoopInputs
  readonly job: RunnerJob
  readonly log: StepLog
  readonly signal: AbortSignal
  readonly earlier: EarlierEvidence
  /** The built file of a training thread. */
  readonly laneFile: string
}

/** What is to be trained, once the recipe is read; nothing is touched yet. */
export interface PlannedStep extends SeedLoopStep {
  readonly question: Omit<SeedLoopQuestion, 'resume'> & {
    readonly seeds: readonly number[]
    readonly part: Part
  }
}

/** @throws SeedgateError recipe-not-found, recipe-invalid, usage-invalid, corpus-not-found */
export async function planStep(step: SeedLoopStep): Promise<PlannedStep> {
  const { inputs, job, signal } = step
  const path = resolve(job.workspace, inputs.recipe)
  const { recipe } = await loadRecipe(files, path)
  const part = inputs.folds ?? WHOLE
  refusePart(recipe, part, 'input folds:')
  const out =
    inputs['out-dir'] === ''
      ? defaultRunDirectory(job, { ensemble: recipe.recipe.ensemble, shard: inputs.shard })
      : resolve(job.workspace, inputs['out-dir'])
  return {
    ...step,
    question: {
      // The evidence names the recipe as the workflow does, not where this machine happens to have its workspace.
      recipe: { ...recipe, path: inputs.recipe },
      recipeFolder: dirname(path),
      corpusFolder: await chosenCorpusFolder({
        asked: inputs['corpus-folder'],
        option: 'input corpus-folder',
        env: process.env,
        from: job.workspace,
      }),
      out,
      seeds: chooseSeeds(recipe, inputs.seeds, 'input seeds:'),
      part,
      signal,
    },
  }
}

export interface StepResult extends SeedLoopResult {
  /** The execution provider that ran. */
  readonly provider: string
}

/**
 * @param claimed called once the run directory is this run's
 * @throws SeedgateError of the preflight or the loop
 */
export async function runStep(step: PlannedStep, claimed: () => void): Promise<StepResult> {
  const { log, question } = step
  await tidy(step)
  const ready = await log.group('Preflight', async () => await checkEverything(step))
  refuseStopped(step)
  const trained = { ensemble: question.recipe.recipe.ensemble, shard: step.inputs.shard }
  const resume = await findEarlierRun(
    { files, log, evidence: step.earlier },
    {
      out: question.out,
      policy: step.inputs.resume,
      runId: step.job.runId,
      artifacts: step.inputs['artifact-name'] === '' ? earlierEvidenceNames(step.job, trained) : [],
    },
  )
  return await log.group('Training', async () => await train(step, ready, { ...question, resume }, claimed))
}

/** Before the preflight, which asks for room on the disk. A failure is no reason not to train. */
async function tidy({ inputs, job, log }: PlannedStep): Promise<void> {
  const folder = runsFolder(job)
  try {
    const { old, removed } = await tidyRuns(folder, clock.now().getTime(), inputs['remove-runs-after'])
    for (const path of removed) log.info(`removed the run directory ${path}`)
    if (old.length > 0)
      log.info(
        `${folder} holds ${old.length} run directories older than ${RERUN_DAYS} days, which no workflow run can resume; the input remove-runs-after removes them`,
      )
  } catch (error) {
    log.warn(`old run directories could not be removed: ${String(error)}`)
  }
}

async function checkEverything(step: PlannedStep): Promise<Ready<OpenedTrainer>> {
  const { inputs, job, log, laneFile, question } = step
  const open = async () => {
    const runtimeFolder = await findRuntimePackage(
      {
        folder: inputs['runtime-folder'] === '' ? '' : resolve(job.workspace, inputs['runtime-folder']),
        registry: inputs['runtime-registry'],
        temporary: job.temporary,
        toolCache: job.toolCache,
      },
      log.info,
    )
    const { provider, lanes } = inputs
    const opened = await openTrainer({ provider, lanes, laneFile, runtimeFolder }, log.info)
    log.info(`training on ${opened.trainer.provider} with ${opened.runtime.version} from ${runtimeFolder}`)
    return opened
  }
  const isBuiltin = question.recipe.recipe.trainer.kind === 'builtin'
  return await preflight(
    {
      files,
      checkout: gitCheckout,
      inWorkflow: true,
      locks,
      machine: thisMachine,
      tracked: gitTrackedFiles,
      log,
      openTrainer: isBuiltin ? open : null,
    },
    { ...question, wantsGpu: inputs.provider === 'cuda', requireGpu: inputs['require-gpu'] },
  )
}

async function train(
  { inputs, log }: PlannedStep,
  { trainer: opened, gpus }: Ready<OpenedTrainer>,
  question: SeedLoopQuestion,
  claimed: () => void,
): Promise<StepResult> {
  const world: LoopWorld = {
    files,
    checkout: gitCheckout,
    inWorkflow: true,
    remarksTold: true,
    locks,
    clock,
    log,
    progress: log.progress,
    machine: machineRecord(),
    origin: runOrigin(question.recipeFolder),
    claimed,
  }
  if (opened !== null) {
    const result = await runSeedLoop({ ...world, ...opened, code: CODE }, question)
    return { ...result, provider: opened.trainer.provider }
  }
  const minutes = inputs['trainer-timeout']
  const result = await runCommandLoop(
    {
      ...world,
      processes: nodeProcesses,
      logs: nodeGrowingFiles,
      gpus,
      trainerTimeout: minutes === undefined ? null : minutes * 60_000,
    },
    question,
  )
  return { ...result, provider: 'command' }
}

function refuseStopped({ signal }: PlannedStep): void {
  if (signal.aborted) throw new SeedgateError('interrupted', 'stopped before training; nothing was written')
}
