// seedgate rollback: undoes a flip, as a branch with one commit in a local checkout.
import { Command } from 'commander'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { GitHistory } from '../../adapters/node/git-history.js'
import { rollBack, type LocalRollback } from '../../use-cases/roll-back/roll-back.js'
import { jsonOption, parseDigest, recipeInRepository, repositoryOption } from '../options.js'

interface RollbackOptions {
  readonly repo: string
  readonly verdict: string
  readonly recipe: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

export function rollbackCommand(): Command {
  return new Command('rollback')
    .description('restore exactly the rows and files that a flip changed, whatever else changed since')
    .addOption(repositoryOption())
    .requiredOption(
      '--verdict <digest>',
      'sha256 of the verdict that was flipped, or its first 12 digits',
      parseDigest,
    )
    .addOption(recipeInRepository())
    .option('--dry-run', 'only print the diff')
    .addOption(jsonOption())
    .action(async ({ repo, verdict, recipe, dryRun = false, json }: RollbackOptions) => {
      const repository = await gitRepositories.open(repo)
      const history = new GitHistory(repo)
      const rollback = await rollBack({ history, repository, recipePath: recipe, verdict, dryRun })
      process.stdout.write(
        json ? `${JSON.stringify(asJson(rollback), null, 2)}\n` : `${describe(rollback)}\n`,
      )
    })
}

function describe({ outcome, plan, baseBranch, base, commit, preview }: LocalRollback): string {
  switch (outcome) {
    case 'already-rolled-back':
      return `nothing to do: ${baseBranch} is as it was before ${plan.flip.slice(0, 12)}`
    case 'dry-run':
      return `${preview.diff}\n${preview.numstat}`
    case 'already-committed':
    case 'committed':
      return `${preview.numstat.trimEnd()}\n${outcome}: ${commit ?? ''} on ${plan.branch}, from ${baseBranch} at ${base.slice(0, 12)}`
  }
}

function asJson({ outcome, plan, baseBranch, base, commit, preview }: LocalRollback) {
  return {
    schema_version: 1,
    outcome,
    verdict: plan.verdictSha256,
    flip: plan.flip,
    branch: plan.branch,
    base_branch: baseBranch,
    base,
    commit,
    numstat: preview.numstat,
  }
}
