// seedgate flip: the flip of a verdict, as a branch with one commit in a local checkout.
import { Command } from 'commander'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { flipLocally, type LocalFlip } from '../../use-cases/promote/flip-locally.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { jsonOption, recipeOption } from '../options.js'
import { files } from '../world.js'

interface FlipOptions {
  readonly recipe: string
  readonly repo: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

export function flipCommand(): Command {
  return new Command('flip')
    .description(
      'flip the registry rows of a PROMOTE verdict, as a branch with one commit in a local checkout',
    )
    .argument('<dir>', 'the run directory with PROMOTE.json')
    .requiredOption(
      '--repo <path>',
      'the checkout that holds the registry; its working tree and index stay as they are',
    )
    .addOption(recipeOption())
    .option('--dry-run', 'only print the diff')
    .addOption(jsonOption())
    .action(async (dir: string, { recipe: path, repo, dryRun = false, json }: FlipOptions) => {
      const { recipe } = await loadRecipe(files, path)
      const flip = await flipLocally({
        files,
        repository: await gitRepositories.open(repo),
        recipe,
        dir,
        dryRun,
      })
      process.stdout.write(json ? `${JSON.stringify(asJson(flip), null, 2)}\n` : `${describeFlip(flip)}\n`)
    })
}

/** What was done, for a person. */
export function describeFlip({ outcome, plan, baseBranch, base, commit, preview }: LocalFlip): string {
  switch (outcome) {
    case 'already-flipped':
      return `nothing to do: ${baseBranch} has this flip already`
    case 'dry-run':
      return `${preview.diff}\n${preview.numstat}`
    case 'already-committed':
    case 'committed':
      return `${preview.numstat.trimEnd()}\n${outcome}: ${commit ?? ''} on ${plan.branch}, from ${baseBranch} at ${base.slice(0, 12)}`
  }
}

function asJson({ outcome, plan, baseBranch, base, commit, preview }: LocalFlip) {
  return {
    schema_version: 1,
    outcome,
    branch: plan.branch,
    base_branch: baseBranch,
    base,
    commit,
    numstat: preview.numstat,
  }
}
