// seedgate plan: what a workflow that trains on several runners has to know of the recipe.
import { Command, Option } from 'commander'
import { mostShards } from '../../use-cases/seed-loop/plan-shards.js'
import { checkPlannedRun, planRetrain, type PlannedRun } from '../../use-cases/seed-loop/plan-retrain.js'
import { loadRecipe } from '../../use-cases/load-recipe.js'
import { parseCount, recipeOption } from '../options.js'
import { files } from '../world.js'

interface PlanOptions extends PlannedRun {
  readonly recipe: string
  readonly runners: number
}

export function planCommand(): Command {
  return new Command('plan')
    .description(
      'print a workflow’s plan as one line of JSON: the matrix of which runner trains which seeds, or with more runners than seeds which part of their folds and members, and whose reviewers are asked',
    )
    .addOption(recipeOption())
    .addOption(
      new Option('--runners <count>', 'how many runners may train at once')
        .argParser(parseCount)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--event <name>', 'the event that started the workflow run').default(''))
    .addOption(new Option('--branch <name>', 'the branch that the run is of').default(''))
    .addOption(new Option('--default-branch <name>', 'the repository’s default branch').default(''))
    .addHelpText(
      'after',
      '\nExample:\n  $ seedgate plan --runners 2\n  {"schema_version":1,"ensemble":"fr_v2","environment":"model-promotion","matrix":{"include":[{"shard":"1-of-2","seeds":"0,2,4","folds":"1-of-1"},{"shard":"2-of-2","seeds":"1,3","folds":"1-of-1"}]}}\n\nWith 15 runners each of its five seeds is split in three: {"shard":"2-of-15","seeds":"0","folds":"2-of-3"}.\nA command trainer trains whole seeds: there are never more shards than seeds.\n',
    )
    .action(async ({ recipe: path, runners, ...run }: PlanOptions) => {
      const { recipe } = (await loadRecipe(files, path)).recipe
      for (const note of checkPlannedRun(recipe, run)) process.stderr.write(`warning: ${note}\n`)
      const { count, why } = mostShards(recipe)
      if (runners > count) process.stderr.write(`${count} of ${runners} runners get work: ${why}\n`)
      process.stdout.write(`${JSON.stringify(planRetrain(recipe, runners))}\n`)
    })
}
