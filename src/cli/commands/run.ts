// seedgate run: the seed loop on this machine.
import { Command, Option } from 'commander'
import { gitCheckout } from '../../adapters/node/git-checkout.js'
import { nodeGrowingFiles } from '../../adapters/node/growing-files.js'
import { thisMachine } from '../../adapters/node/machine.js'
import { nodeProcesses } from '../../adapters/node/processes/processes.js'
import { isWorkflowJob, machineRecord, runOrigin } from '../../adapters/node/run-origin.js'
import {
  openTrainer,
  PROVIDER_CHOICES,
  type ProviderChoice,
} from '../../adapters/onnxruntime/open-trainer.js'
import { partName, WHOLE, type Part } from '../../folds/part.js'
import { runCommandLoop } from '../../use-cases/seed-loop/run-command-loop.js'
import { runSeedLoop, type SeedLoopResult } from '../../use-cases/seed-loop/run-seed-loop.js'
import { interruptible } from '../interrupt.js'
import { chooseSeeds, loadRecipe, refusePart, type RecipeInPlace } from '../../use-cases/load-recipe.js'
import {
  corpusFolderOption,
  jsonOption,
  parseCount,
  parseFolds,
  parseSeeds,
  recipeOption,
} from '../options.js'
import { openTerminal, type Terminal } from '../terminal.js'
import { CODE } from '../../version.js'
import { clock, corpusFolderOf, files, LANE_FILE, locks } from '../world.js'

interface RunOptions {
  readonly recipe: string
  readonly out: string
  readonly corpusFolder?: string
  readonly seeds?: readonly number[]
  readonly folds?: Part
  readonly provider: ProviderChoice
  readonly lanes?: number
  readonly trainerTimeout?: number
  readonly resume?: boolean
  readonly json?: boolean
}

export function runCommand(): Command {
  return new Command('run')
    .description('train every seed by leave-one-source-out and write the evidence into a run directory')
    .addOption(recipeOption())
    .addOption(corpusFolderOption())
    .requiredOption('--out <dir>', 'the run directory: new, empty, or with --resume one that was stopped')
    .addOption(
      new Option('--seeds <list>', 'only these of the recipe’s seeds, such as 0,2').argParser(parseSeeds),
    )
    .addOption(
      new Option(
        '--folds <part>',
        'only this part of these seeds’ models, such as 2-of-3, as `seedgate plan` deals their folds and members out; not for a command trainer',
      ).argParser(parseFolds),
    )
    .addOption(
      new Option('--provider <name>', 'what runs the training').choices(PROVIDER_CHOICES).default('auto'),
    )
    .addOption(
      new Option('--lanes <count>', 'training threads on the CPU (default: one a core)').argParser(
        parseCount,
      ),
    )
    .addOption(
      new Option('--trainer-timeout <minutes>', 'what a seed of a command trainer may take').argParser(
        parseCount,
      ),
    )
    .option('--resume', 'go on with the run in --out; the result has the same bytes as an uninterrupted one')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      [
        '',
        'Examples:',
        '  $ seedgate run --out runs/today && seedgate gate runs/today',
        '',
        'The same on two machines, each with one half of every seed’s models, and the same evidence in the end:',
        '  one$ seedgate run --out one --folds 1-of-2',
        '  two$ seedgate run --out two --folds 2-of-2',
        '     $ seedgate gate one two --out joined',
        '',
      ].join('\n'),
    )
    .action(async (options: RunOptions) => {
      const terminal = openTerminal()
      const place = await loadRecipe(files, options.recipe)
      const result = await trainInto(place, options, terminal)
      if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
      else terminal.info(whatIsNext(result, options.folds ?? WHOLE))
    })
}

/** The seed loop, wired to this machine. */
export async function trainInto(
  { recipe, recipeFolder }: RecipeInPlace,
  {
    out,
    corpusFolder,
    seeds,
    folds: part = WHOLE,
    provider,
    lanes,
    trainerTimeout,
    resume = false,
  }: Omit<RunOptions, 'recipe' | 'json'>,
  terminal: Terminal,
): Promise<SeedLoopResult> {
  refusePart(recipe, part, '--folds')
  const world = {
    files,
    checkout: gitCheckout,
    inWorkflow: isWorkflowJob(),
    locks,
    clock,
    log: terminal,
    progress: terminal.progress,
    machine: machineRecord(),
    origin: runOrigin(recipeFolder),
  }
  const question = {
    recipe,
    recipeFolder,
    corpusFolder: await corpusFolderOf(corpusFolder),
    out,
    seeds: chooseSeeds(recipe, seeds, '--seeds'),
    part,
    resume,
  }
  if (recipe.recipe.trainer.kind === 'command') {
    const { gpus } = await thisMachine.gpus()
    const program = {
      processes: nodeProcesses,
      logs: nodeGrowingFiles,
      gpus: (gpus ?? []).map(({ id }) => id),
      trainerTimeout: trainerTimeout === undefined ? null : trainerTimeout * 60_000,
    }
    return await interruptible(
      terminal.info,
      async (signal) => await runCommandLoop({ ...world, ...program }, { ...question, signal }),
    )
  }
  const { runtime, trainer } = await openTrainer({ provider, lanes, laneFile: LANE_FILE }, terminal.info)
  return await interruptible(
    terminal.info,
    async (signal) => await runSeedLoop({ ...world, runtime, trainer, code: CODE }, { ...question, signal }),
  )
}

function whatIsNext({ seeds, out }: SeedLoopResult, part: Part): string {
  const evidence = `evidence of seeds ${seeds.join(', ')}`
  if (part.of === 1) return `${evidence} is in ${out}; next: seedgate gate ${out}`
  return `part ${partName(part)} of the ${evidence} is in ${out}; next: seedgate gate with the other parts and --out`
}
