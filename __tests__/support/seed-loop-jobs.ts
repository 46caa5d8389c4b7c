// Jobs of the seed-loop action: each of a workflow run of its own, over one results service.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'
import { GitHubStandIn } from './github/stand-in.js'
import { workspaceOf, type ActionJob } from './run-action.js'
import { pinnedRecipe } from './run-directory.js'
import { SMALL_ENSEMBLE, SMALL_RECIPE, smallRows, tableText, writeSmallCorpus } from './small-corpus.js'

/** A workspace of these jobs is no repository: so the recipe says which table it is, and that it stays. */
export function recipeOfJob(recipe = SMALL_RECIPE): string {
  const pinned = pinnedRecipe(recipe, tableText(smallRows()))
  return pinned.replace(/^ {2}sha256: .*$/m, (line) => `${line}\n  travels: false`)
}

/** @param home the suite's folder */
export function seedLoopJobs(home: string) {
  let service: GitHubStandIn | undefined
  let runs = 500
  beforeAll(async () => {
    await mkdir(join(home, 'github'))
    service = await GitHubStandIn.start(join(home, 'github', 'bare.git'))
  })
  afterAll(async () => {
    await service?.close()
  })
  const started = (): GitHubStandIn => {
    if (service === undefined) throw new Error('the results service runs while the tests do')
    return service
  }
  return {
    service: started,
    /** With the small corpus in its workspace. */
    newJob: async (
      inputs: Readonly<Record<string, string>> = {},
      recipe = SMALL_RECIPE,
    ): Promise<ActionJob> => {
      const runId = ++runs
      const runner = join(home, `runner${runId}`)
      const service = started().base
      const job: ActionJob = {
        ...{ home: runner, runId, attempt: 1, service },
        inputs: { token: 'ghs_tokenOfTheJob', ...inputs },
        environment: { GITHUB_API_URL: service },
      }
      await writeSmallCorpus(workspaceOf(job), { recipe: recipeOfJob(recipe) })
      return job
    },
    runDirectory: ({ home: runner, runId }: ActionJob, ensemble = SMALL_ENSEMBLE) =>
      join(runner, '_work', 'models', 'seedgate-runs', `${runId}-${ensemble}-1-of-1`),
    /** Of the run's artifacts. */
    names: ({ runId }: ActionJob) =>
      started()
        .artifacts.list(runId)
        .map(({ name }) => name),
  }
}
