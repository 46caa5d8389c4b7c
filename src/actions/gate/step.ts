// The step around a stage: which run of which repository, on which branch, and what it may use.
import { randomUUID } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ActionsArtifactStore } from '../../adapters/actions/artifacts.js'
import { ARTIFACT_PATIENCE } from '../../adapters/actions/patience.js'
import { within } from '../../adapters/node/deadline.js'
import type { StepLog } from '../../adapters/actions/step-log.js'
import { chosenCorpusFolder } from '../../adapters/node/corpus-folder.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { foreignFiles } from '../../adapters/node/foreign-files.js'
import { modelsInProcess } from '../../adapters/model-process/models.js'
import { gitTrackedFiles } from '../../adapters/node/git-tracked-files.js'
import { jobAttester } from '../../adapters/actions/job-attester.js'
import { findRuntimePackage } from '../../adapters/runtime-package/find.js'
import { loadRecipe, type RecipeInPlace } from '../../use-cases/load-recipe.js'
import type { PromotionWorld } from '../../use-cases/promote/promote.js'
import type { DecisionWorld } from '../../use-cases/decide/publish-decision.js'
import type { readInputs } from '../declaration.js'
import type { RunnerJob } from '../seed-loop/job.js'
import { workflowRun } from '../workflow-run.js'
import type { GATE } from './interface.js'

export type GateInputs = ReturnType<typeof readInputs<(typeof GATE)['inputs']>>

export interface RecipeWithCorpus extends RecipeInPlace {
  /** What the recipe's corpus paths are relative to; undefined: the recipe's folder. */
  readonly corpusFolder: string | undefined
}
/** dist/model-process/index.js, beside dist/gate/index.js. */
const MODEL_PROCESS_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'model-process', 'index.js')

export interface GateStep {
  readonly inputs: GateInputs
  readonly job: RunnerJob
  readonly runId: number
  /** `owner/name`. */
  readonly repository: string
  /** Of the run, without a slash at its end. */
  readonly runUrl: string
  /** Null where the run is of a tag. */
  readonly branch: string | null
  /** A folder of this step's own. */
  readonly temporary: string
  readonly log: StepLog
  /** Of the onnxruntime-node package. */
  readonly runtimeFolder: string
  readonly world: PromotionWorld & Pick<DecisionWorld, 'artifacts' | 'attester'>
}

/** @throws SeedgateError usage-invalid outside a workflow run; runtime-not-found */
export async function gateStep(inputs: GateInputs, env: NodeJS.ProcessEnv, log: StepLog): Promise<GateStep> {
  const { job, runId, repository, serverUrl, runUrl, forge } = workflowRun(env, inputs.token, log)
  const uploads = new ActionsArtifactStore({ say: log.info })
  const folder = await runtimeFolder(inputs, job, log)
  return {
    inputs,
    job,
    runId,
    repository,
    runUrl,
    branch: branchOf(env),
    temporary: join(job.temporary, `seedgate-gate-${randomUUID()}`),
    log,
    runtimeFolder: folder,
    world: {
      files: nodeFiles,
      tracked: gitTrackedFiles,
      foreign: foreignFiles,
      runtime: modelsInProcess({ childFile: MODEL_PROCESS_FILE, runtimeFolder: folder }),
      clock: systemClock,
      log,
      forge,
      artifacts: {
        upload: async (request) => await uploads.upload(request),
        find: async (name) => await uploads.find(name),
        // By the public interface: the runner's own does not give the artifacts of earlier attempts.
        download: async (request) =>
          await within(
            {
              what: `the download of artifact ${request.id}`,
              limit: ARTIFACT_PATIENCE.download,
              code: 'github-unavailable',
              hint: 'run the job again when GitHub can be reached',
              say: log.info,
            },
            async () => await forge.artifactArchives.download(request),
          ),
      },
      attester: jobAttester(env, serverUrl),
    },
  }
}

/** As the evidence names it, and where it and its corpus lie. @throws SeedgateError recipe-not-found, recipe-invalid, corpus-not-found */
export async function recipeOf({ inputs, job, world }: GateStep): Promise<RecipeWithCorpus> {
  const { recipe, recipeFolder } = await loadRecipe(world.files, resolve(job.workspace, inputs.recipe))
  const corpusFolder = await chosenCorpusFolder({
    asked: inputs['corpus-folder'],
    option: 'input corpus-folder',
    env: process.env,
    from: job.workspace,
  })
  return { recipe: { ...recipe, path: inputs.recipe }, recipeFolder, corpusFolder }
}

async function runtimeFolder(inputs: GateInputs, job: RunnerJob, log: StepLog): Promise<string> {
  const folder = inputs['runtime-folder'] === '' ? '' : resolve(job.workspace, inputs['runtime-folder'])
  const { temporary, toolCache } = job
  return await findRuntimePackage(
    { folder, registry: inputs['runtime-registry'], temporary, toolCache },
    log.info,
  )
}

/** Of the pull request where there is one: GITHUB_REF is then its merge. */
export function branchOf(env: NodeJS.ProcessEnv): string | null {
  const head = env['GITHUB_HEAD_REF'] ?? ''
  return head === '' ? (/^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '')?.[1] ?? null) : head
}
