// seedgate explain: where each digest of a row came from.
import { Command } from 'commander'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { GitHistory } from '../../adapters/node/git-history.js'
import { explainRow } from '../../use-cases/history/explain-row.js'
import { jsonOption, recipeInRepository, repositoryOption } from '../options.js'
import { describeStory, storyAsJson } from '../print-story.js'

interface ExplainOptions {
  readonly repo: string
  readonly recipe: string
  readonly json?: boolean
}

export function explainCommand(): Command {
  return new Command('explain')
    .description('tell from history which commit, verdict, approval and run each digest of a row came from')
    .argument('<row>', 'the row’s id in the registry')
    .addOption(repositoryOption())
    .addOption(recipeInRepository())
    .addOption(jsonOption())
    .action(async (row: string, { repo, recipe, json }: ExplainOptions) => {
      await gitRepositories.open(repo)
      const story = await explainRow({ history: new GitHistory(repo), recipePath: recipe, row })
      process.stdout.write(
        json ? `${JSON.stringify(storyAsJson(story), null, 2)}\n` : `${describeStory(story)}\n`,
      )
    })
}
