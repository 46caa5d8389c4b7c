// seedgate plan: what a workflow that trains on several runners has to know of the recipe.
import { Command, Option } from 'commander'
import { planRetrain } from '../../use-cases/plan-retrain.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { parseCount, recipeOption } from '../options.js'
import { files } from '../world.js'

export function planCommand(): Command {
  return new Command('plan')
    .description(
      'print a workflow’s plan as one line of JSON: the matrix of which runner trains which seeds, and whose reviewers are asked',
    )
    .addOption(recipeOption())
    .addOption(
      new Option('--runners <count>', 'how many runners may train at once')
        .argParser(parseCount)
        .makeOptionMandatory(),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ seedgate plan --runners 2\n  {"schema_version":1,"ensemble":"fr_v2","environment":"model-promotion","matrix":{"include":[{"shard":"1-of-2","seeds":"0,2,4"},{"shard":"2-of-2","seeds":"1,3"}]}}\n',
    )
    .action(async ({ recipe: path, runners }: { readonly recipe: string; readonly runners: number }) => {
      const { recipe } = await loadRecipe(files, path)
      process.stdout.write(`${JSON.stringify(planRetrain(recipe.recipe, runners))}\n`)
    })
}
