// seedgate guard: may what is between two revisions land?
import { Command } from 'commander'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { GitHistory } from '../../adapters/node/git-history.js'
import { EXIT } from '../../errors/seedgate-error.js'
import { describeGuarded, FIRST_RECIPE, guardedAsJson, WITHOUT_BASE } from '../../report/guarded-plain.js'
import { guardRevisions } from '../../use-cases/guard/guard-revisions.js'
import {
  attestedForOption,
  offlineVouchers,
  trustedRootOption,
  type OfflineOptions,
} from '../offline-vouchers.js'
import { jsonOption, recipeInRepository, repositoryOption } from '../options.js'

interface GuardOptions extends OfflineOptions {
  readonly repo: string
  readonly base: string
  readonly head: string
  readonly recipe: string
  readonly requireVouched?: boolean
  readonly json?: boolean
}

export function guardCommand(): Command {
  return new Command('guard')
    .description('refuse a change to governed registry rows that no verdict covers, between two revisions')
    .addOption(repositoryOption())
    .requiredOption('--base <rev>', 'what the change is measured against; its recipe is the policy')
    .requiredOption('--head <rev>', 'the change; for a pull request, its merge commit')
    .addOption(recipeInRepository())
    .option('--require-vouched', 'a verdict that nothing outside the tree vouches for is a finding')
    .addOption(trustedRootOption())
    .addOption(attestedForOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExit status 0: no finding. 1: findings, one a line, each with its code (docs/guard.md). Nothing is checked out or run.\n',
    )
    .action(
      async ({
        repo,
        recipe,
        base: from,
        head: to,
        requireVouched = false,
        json,
        ...offline
      }: GuardOptions) => {
        await gitRepositories.open(repo)
        const history = new GitHistory(repo)
        const vouchers = await offlineVouchers(offline)
        const asked = { history, recipePath: recipe, vouchers, requireVouched }
        const guarded = await guardRevisions({ ...asked, base: from, head: to })
        const { base, head, containsBase, ensemble, policyFrom } = guarded
        if (json) {
          const answer = {
            schema_version: 1,
            ensemble,
            policy_from: policyFrom,
            base,
            head,
            contains_base: containsBase,
            ...guardedAsJson(guarded),
          }
          process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
        } else {
          process.stdout.write(`${describeGuarded(guarded, 'no findings')}\n`)
          if (policyFrom === 'head') process.stderr.write(`note: ${FIRST_RECIPE}\n`)
          if (!containsBase) process.stderr.write(`note: ${WITHOUT_BASE}\n`)
        }
        process.exitCode = guarded.findings.length === 0 ? EXIT.ok : EXIT.hold
      },
    )
}
