// seedgate verify: a verdict and everything it names, against the files, offline.
import { Command } from 'commander'
import { EXIT, SeedgateError } from '../../errors/seedgate-error.js'
import { verifyVerdict } from '../../use-cases/decide/verify-verdict.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { corpusFolderOption, jsonOption, retrainMinutesOption } from '../options.js'
import { openTerminal } from '../terminal.js'
import { trainingAgain } from '../training-again.js'
import { clock, corpusFolderOf, files, foreignModels, inWorkflow, tracked } from '../world.js'

interface VerifyOptions {
  readonly recipe?: string
  readonly corpusFolder?: string
  readonly retrain?: boolean
  readonly retrainMinutes?: number
  readonly json?: boolean
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description('check the verdict in a run directory against every file it names, without a network')
    .argument('<dir>', 'the folder with PROMOTE.json or HOLD.json and its evidence')
    .option(
      '--recipe <file>',
      'judge everything again by this recipe; without it, digests and the rule are checked',
    )
    .addOption(corpusFolderOption())
    .option('--retrain', 'train the models again that the verdict drew, on all cores; needs --recipe')
    .addOption(retrainMinutesOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExit status 0: the verdict is what seedgate wrote, of these files. 1: it is not; every finding is named.\n',
    )
    .action(async (dir: string, options: VerifyOptions) => {
      const recipe = options.recipe === undefined ? undefined : await loadRecipe(files, options.recipe)
      if (options.retrain === true && recipe === undefined) {
        throw new SeedgateError('usage-invalid', '--retrain: expected --recipe with it, got none', {
          hint: 'the recipe says what is trained and where the corpus is: add --recipe FILE',
        })
      }
      const log = openTerminal()
      const { verdict, sha256, findings } = await verifyVerdict({
        files,
        runtime: foreignModels(),
        dir,
        again:
          options.retrain === true && recipe !== undefined
            ? { clock, log, training: await trainingAgain(recipe, options.retrainMinutes, log) }
            : undefined,
        recipe: recipe && {
          loaded: recipe.recipe,
          folder: recipe.recipeFolder,
          corpusFolder: await corpusFolderOf(options.corpusFolder),
          tracked,
          inWorkflow: inWorkflow(),
        },
      })
      if (options.json) {
        process.stdout.write(
          `${JSON.stringify({ schema_version: 1, verified: findings.length === 0, verdict: verdict?.verdict ?? null, sha256, findings }, null, 2)}\n`,
        )
      } else {
        for (const { code, message } of findings) process.stdout.write(`${code}: ${message}\n`)
        if (findings.length === 0)
          process.stdout.write(`verified: ${verdict?.verdict ?? ''}, sha256 ${sha256 ?? ''}\n`)
      }
      process.exitCode = findings.length === 0 ? EXIT.ok : EXIT.hold
    })
}
