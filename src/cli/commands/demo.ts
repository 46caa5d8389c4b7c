// seedgate demo: the whole story on the corpus that ships with the package, up to the flip of a scratch registry.
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import { EXIT } from '../../errors/seedgate-error.js'
import { RUN_FILE } from '../../evidence/layout.js'
import { parseRunRecord } from '../../evidence/run-record.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import { renderPlain } from '../../report/plain.js'
import type { Decision } from '../../use-cases/decide/decide.js'
import { flipLocally } from '../../use-cases/promote/flip-locally.js'
import { createScratchRegistry } from '../../use-cases/scratch-registry.js'
import { loadRecipe, type RecipeInPlace } from '../../use-cases/load-recipe.js'
import { openTerminal, type Terminal } from '../terminal.js'
import { clock, files } from '../world.js'
import { judge, whereItLies } from './gate.js'
import { trainInto } from './run.js'

/** demo/ of the package, as seen from dist/cli/. */
const DEMO_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'demo')
const DEMO_RECIPE = join(DEMO_FOLDER, 'seedgate.yml')
const SCRATCH_FOLDER = 'scratch-registry'

interface DemoOptions {
  readonly out: string
  readonly yes?: boolean
}

export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'the whole story on the corpus that ships with seedgate: train, judge, report, approve, flip',
    )
    .option('--out <dir>', 'where everything goes', 'seedgate-demo')
    .option('--yes', 'approve without being asked')
    .action(async ({ out, yes = false }: DemoOptions) => {
      const terminal = openTerminal()
      const { recipe, recipeFolder } = await loadRecipe(files, DEMO_RECIPE)
      // The evidence names the recipe as the package does, not where the package happens to lie.
      // Its corpus is that of the package, wherever this machine keeps others.
      const place = {
        recipe: { ...recipe, path: 'demo/seedgate.yml' },
        recipeFolder,
        corpusFolder: recipeFolder,
      }
      await train(place, out, terminal)
      const decision = await judge(place, [out], undefined, terminal)
      process.stdout.write(`\n${renderPlain(decision.report)}\n${whereItLies(decision)}\n`)
      if (decision.verdict.verdict === 'HOLD') process.exitCode = EXIT.hold
      else if (yes || (await approves(decision, terminal))) await flipScratchRegistry(place, decision)
    })
}

/** Goes on with a demo that was stopped; what is trained is not trained again, and it says so. */
async function train(
  place: RecipeInPlace & { readonly corpusFolder: string },
  out: string,
  terminal: Terminal,
): Promise<void> {
  const record = join(out, RUN_FILE)
  const resume = (await files.kindOf(record)) === 'file'
  if (resume && parseRunRecord(await files.read(record), record).state === 'finished') {
    terminal.info(`${out} holds a finished run: judging it again (remove the folder to train anew)`)
    return
  }
  await trainInto(place, { out, corpusFolder: place.corpusFolder, provider: 'cpu', resume }, terminal)
}

async function approves({ sha256 }: Decision, terminal: Terminal): Promise<boolean> {
  const question = `\nApprove this very verdict (${sha256.slice(0, 12)}) and flip a scratch registry? [y/N] `
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    terminal.info('not flipped: nobody is here to approve it (say --yes to approve)')
    return false
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await lines.question(question)
    if (/^y(es)?$/i.test(answer.trim())) return true
    terminal.info('not approved: nothing is flipped')
    return false
  } finally {
    lines.close()
  }
}

/** The flip for real, where it can hurt nobody: a registry made for it, below the run directory. */
async function flipScratchRegistry({ recipe }: RecipeInPlace, { dir, sha256 }: Decision): Promise<void> {
  const folder = join(dir, SCRATCH_FOLDER)
  await files.remove(folder)
  const repository = await createScratchRegistry(gitRepositories, {
    recipe: recipe.recipe,
    recipeBytes: await files.read(DEMO_RECIPE),
    folder,
    branch: flipPolicy(recipe).base,
  })
  const { plan, preview } = await flipLocally({ files, repository, recipe, dir, dryRun: false })
  process.stdout.write(
    [
      '',
      `flipped on ${clock.now().toISOString().slice(0, 10)} as one commit on branch ${plan.branch} of ${folder}, for the verdict ${sha256.slice(0, 12)}:`,
      ...registryLines(preview.diff).map((line) => `  ${line}`),
      `  and ${plan.files.length - 1} whole files beside it: weights, sidecars, manifest, verdict`,
      '',
      `look at it:     git -C ${folder} show --stat ${plan.branch}`,
      `merge it:       git -C ${folder} merge ${plan.branch}`,
      `then take back: git -C ${folder} revert HEAD`,
      '',
    ].join('\n'),
  )
}

/** The changed lines of the registry itself. */
function registryLines(diff: string): string[] {
  const registry = diff.split(/^diff --git /m).find((part) => part.includes('"smoke"')) ?? ''
  return registry.split('\n').filter((line) => /^[-+] /.test(line))
}
