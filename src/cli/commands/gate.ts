// seedgate gate: evidence → verdict and report.
import { join } from 'node:path'
import { Command } from 'commander'
import { EXIT } from '../../errors/seedgate-error.js'
import { REPORT_FILE } from '../../evidence/layout.js'
import { renderHtml } from '../../report/html.js'
import { renderMarkdown } from '../../report/markdown.js'
import { renderPlain } from '../../report/plain.js'
import { whatWasComputed } from '../../report/what-was-computed.js'
import { decide, type Decision } from '../../use-cases/decide/decide.js'
import type { TrainingAgain } from '../../use-cases/decide/train-again.js'
import { loadRecipe, type RecipeInPlace } from '../../use-cases/load-recipe.js'
import { corpusFolderOption, jsonOption, recipeOption, retrainMinutesOption } from '../options.js'
import { openTerminal, type Terminal } from '../terminal.js'
import { trainingAgain } from '../training-again.js'
import { clock, corpusFolderOf, files, foreignModels, inWorkflow, tracked } from '../world.js'

interface GateOptions {
  readonly recipe: string
  readonly corpusFolder?: string
  readonly out?: string
  readonly markdown?: string
  readonly retrain?: boolean
  readonly retrainMinutes?: number
  readonly json?: boolean
}

export function gateCommand(): Command {
  return new Command('gate')
    .description(
      'judge a run directory: writes PROMOTE.json or HOLD.json, and report.html, beside the evidence',
    )
    .argument('<dirs...>', 'the run directory; several are shards of one run, joined in --out')
    .addOption(recipeOption())
    .addOption(corpusFolderOption())
    .option('--out <dir>', 'where the verdict goes: a new folder; needed for several shards')
    .option('--markdown <file>', 'write the verdict as Markdown too, as a job summary shows it')
    .option(
      '--retrain',
      'train members and some fold models again on all cores and compare them, as the recipe’s gate.retrain says',
    )
    .addOption(retrainMinutesOption())
    .option('--no-retrain', 'train nothing again (default)')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExit status 0 is PROMOTE, 1 is HOLD; a HOLD names its reasons (docs/verdict.md).\n',
    )
    .action(async (dirs: string[], options: GateOptions) => {
      const terminal = openTerminal()
      const place = { ...(await loadRecipe(files, options.recipe)), corpusFolder: options.corpusFolder }
      const again =
        options.retrain === true ? await trainingAgain(place, options.retrainMinutes, terminal) : null
      const decision = await judge(place, dirs, options.out, terminal, again)
      if (options.markdown !== undefined)
        await files.writeAtomically(options.markdown, renderMarkdown(decision.report))
      if (options.json) process.stdout.write(`${JSON.stringify(asJson(decision), null, 2)}\n`)
      else process.stdout.write(`${renderPlain(decision.report)}\n${whereItLies(decision)}\n`)
      process.exitCode = decision.verdict.verdict === 'PROMOTE' ? EXIT.ok : EXIT.hold
    })
}

/** The decision, wired to this machine, with its report written. */
export async function judge(
  { recipe, recipeFolder, corpusFolder }: RecipeInPlace & { readonly corpusFolder?: string | undefined },
  dirs: readonly string[],
  out: string | undefined,
  terminal: Terminal,
  again: TrainingAgain | null = null,
): Promise<Decision> {
  const decision = await decide({
    files,
    runtime: foreignModels(),
    clock,
    log: terminal,
    recipe,
    recipeFolder,
    corpusFolder: await corpusFolderOf(corpusFolder),
    tracked,
    inWorkflow: inWorkflow(),
    dirs,
    out,
    again,
  })
  await files.writeAtomically(join(decision.dir, REPORT_FILE), await renderHtml(decision.report))
  return decision
}

export function whereItLies({ path, dir }: Decision): string {
  return `  verdict: ${path}\n  report:  ${join(dir, REPORT_FILE)} (open it in a browser)`
}

function asJson({ verdict, sha256, path, dir }: Decision) {
  const { gate, reasons } = verdict
  return {
    schema_version: 1,
    verdict: verdict.verdict,
    sha256,
    path,
    report: join(dir, REPORT_FILE),
    gate,
    reasons,
    checked: verdict.checked,
    computed: whatWasComputed(verdict),
  }
}
