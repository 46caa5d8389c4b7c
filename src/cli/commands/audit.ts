// seedgate audit: is what landed still true?
import { Command } from 'commander'
import { systemClock } from '../../adapters/node/clock.js'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { GitHistory } from '../../adapters/node/git-history.js'
import { EXIT } from '../../errors/seedgate-error.js'
import { describeGuarded, guardedAsJson } from '../../report/guarded-plain.js'
import { auditRevision } from '../../use-cases/guard/guard-revisions.js'
import {
  attestedForOption,
  offlineVouchers,
  trustedRootOption,
  type OfflineOptions,
} from '../offline-vouchers.js'
import { jsonOption, recipeInRepository, repositoryOption } from '../options.js'

interface AuditOptions extends OfflineOptions {
  readonly repo: string
  readonly rev?: string
  readonly recipe: string
  readonly requireVouched?: boolean
  readonly json?: boolean
}

export function auditCommand(): Command {
  return new Command('audit')
    .description('check every row and file of one revision, as the guard checks a change')
    .addOption(repositoryOption())
    .option('--rev <rev>', 'the revision; without it, the branch that flips land on')
    .addOption(recipeInRepository())
    .option('--require-vouched', 'a verdict that nothing outside the tree vouches for is a finding')
    .addOption(trustedRootOption())
    .addOption(attestedForOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExit status 0: no finding. 1: findings, one a line, each with its code (docs/guard.md).\n',
    )
    .action(async ({ repo, rev, recipe, requireVouched = false, json, ...offline }: AuditOptions) => {
      await gitRepositories.open(repo)
      const vouchers = await offlineVouchers(offline)
      const asked = { history: new GitHistory(repo), recipePath: recipe, vouchers, requireVouched }
      const audited = await auditRevision({ ...asked, revision: rev ?? null, today: systemClock.now() })
      const answer = {
        schema_version: 1,
        ensemble: audited.ensemble,
        revision: audited.revision,
        ...guardedAsJson(audited),
      }
      process.stdout.write(
        json ? `${JSON.stringify(answer, null, 2)}\n` : `${describeGuarded(audited, 'no findings')}\n`,
      )
      process.exitCode = audited.findings.length === 0 ? EXIT.ok : EXIT.hold
    })
}
