// The step around a stage: which run of which repository, on which branch, and what it may use.
import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { ActionsArtifactStore } from '../../adapters/actions/artifacts.js'
import type { StepLog } from '../../adapters/actions/step-log.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { foreignFiles } from '../../adapters/node/foreign-files.js'
import { onnxRuntime } from '../../adapters/onnxruntime/runtime.js'
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
  readonly world: PromotionWorld & Pick<DecisionWorld, 'artifacts' | 'attester'>
}

/** @throws SeedgateError usage-invalid outside a workflow run; runtime-not-found */
export async function gateStep(inputs: GateInputs, env: NodeJS.ProcessEnv, log: StepLog): Promise<GateStep> {
  const { job, runId, repository, serverUrl, runUrl, forge } = workflowRun(env, inputs.token, log)
  const uploads = new ActionsArtifactStore()
  return {
    inputs,
    job,
    runId,
    repository,
    runUrl,
    branch: branchOf(env),
    temporary: join(job.temporary, `seedgate-gate-${randomUUID()}`),
    world: {
      files: nodeFiles,
      foreign: foreignFiles,
      runtime: onnxRuntime(await runtimeFolder(inputs, job, log)),
      clock: systemClock,
      log,
      forge,
      artifacts: {
        upload: async (request) => await uploads.upload(request),
        // By the public interface: the runner's own does not give the artifacts of earlier attempts.
        download: async (request) => await forge.artifactArchives.download(request),
      },
      attester: jobAttester(env, serverUrl),
    },
  }
}

/** As the evidence names it, and where it lies. @throws SeedgateError recipe-not-found, recipe-invalid */
export async function recipeOf({ inputs, job, world }: GateStep): Promise<RecipeInPlace> {
  const { recipe, recipeFolder } = await loadRecipe(world.files, resolve(job.workspace, inputs.recipe))
  return { recipe: { ...recipe, path: inputs.recipe }, recipeFolder }
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
