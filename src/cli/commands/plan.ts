// seedgate plan: the matrix of a workflow that trains on several runners.
import { Command, Option } from 'commander'
import { planShards } from '../../use-cases/plan-shards.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { parseCount, recipeOption } from '../options.js'
import { files } from '../world.js'

export function planCommand(): Command {
  return new Command('plan')
    .description(
      'print a workflow’s matrix as one line of JSON: which runner trains which of the recipe’s seeds',
    )
    .addOption(recipeOption())
    .addOption(
      new Option('--runners <count>', 'how many runners may train at once')
        .argParser(parseCount)
        .makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ seedgate plan --runners 2\n  {"include":[{"shard":"1-of-2","seeds":"0,2,4"},{"shard":"2-of-2","seeds":"1,3"}]}\n',
    )
    .action(async ({ recipe: path, runners }: { readonly recipe: string; readonly runners: number }) => {
      const { recipe } = await loadRecipe(files, path)
      process.stdout.write(`${JSON.stringify({ include: planShards(recipe.recipe, runners) })}\n`)
    })
}
