// The decision: run directory → one verdict, PROMOTE.json or HOLD.json, and all that a report shows of it.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { joinShards } from '../../evidence/join-shards.js'
import {
  ATTESTATION_FILE,
  HOLD_FILE,
  PROMOTE_FILE,
  REPORT_FILE,
  SCORES_FOLDER,
} from '../../evidence/layout.js'
import type { GateInput } from '../../gate/input.js'
import { issueVerdict, type DecidingJob } from '../../gate/issue-verdict.js'
import { serialiseVerdict, verdictSha256, type Verdict } from '../../gate/verdict.js'
import type { Clock } from '../../ports/clock.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/log.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import type { ReportInput } from '../../report/input.js'
import { gatherEvidence } from './gather-evidence.js'
import { keepScores } from './scores.js'
import { trainAgain, type TrainingAgain } from './train-again.js'

export interface DecideQuestion {
  readonly files: Files
  /** Runs the models of the evidence, which somebody else made. */
  readonly runtime: ForeignModels
  readonly clock: Clock
  readonly log: Log
  readonly recipe: LoadedRecipe
  /** What the recipe's paths are relative to. */
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  /** Default: no table is taken for tracked. */
  readonly tracked?: TrackedFiles | undefined
  /** Default: whether a job decides. */
  readonly inWorkflow?: boolean | undefined
  /** One run directory, or several shards to be joined in `out`. */
  readonly dirs: readonly string[]
  /** Where the verdict goes; with several shards, a new folder. Without it, the one run directory. */
  readonly out?: string | undefined
  /** What the verdict calls the run directory, where its path says nothing outside this machine. */
  readonly named?: string | undefined
  /** Who trains models again, to compare; null where nobody asks for it. */
  readonly again: TrainingAgain | null
  /** Where it is decided in a workflow run. */
  readonly job?: DecidingJob | undefined
}

export interface Decision {
  readonly verdict: Verdict
  /** sha256 of the verdict's file, in hex: what a person approves. */
  readonly sha256: string
  /** The verdict's file. */
  readonly path: string
  /** The run directory that the verdict is in: the one named, or the one the shards were joined in. */
  readonly dir: string
  readonly report: ReportInput
}

/**
 * A HOLD is a decision, not an error. An earlier verdict, its attestation, its scores and the report of it are gone before anything is judged, so that
 * where this one cannot be made none is found.
 * @throws SeedgateError where it cannot be decided: of the corpus or the evidence that cannot be read, usage-invalid, of the disk, of
 *   the trainer that trains again, or interrupted
 */
export async function decide(question: DecideQuestion): Promise<Decision> {
  const { files, runtime, clock, log, recipe } = question
  const dir = await runDirectory(question)
  const earlier = [PROMOTE_FILE, HOLD_FILE, ATTESTATION_FILE, REPORT_FILE, SCORES_FOLDER]
  for (const file of earlier) await files.remove(join(dir, file))

  const gathered = await gatherEvidence({
    ...question,
    dir,
    inWorkflow: question.inWorkflow ?? question.job !== undefined,
    // Whoever trained may send any table along: only the one that the recipe names counts.
    trusted: recipe.recipe.corpus.sha256 ?? null,
  })
  if (gathered.corpus.table === null) {
    log.warn(`${recipe.recipe.corpus.table} is not at hand: no fold model is run again, no member is scored`)
  }
  const retrained = await trainAgain({ files, runtime, clock, log, dir }, gathered, question.again)
  const input = await keepScores(files, dir, { ...gathered, retrained })
  const { verdict, outcome } = issueVerdict(input, {
    decidedAt: clock.now(),
    dir: question.named ?? dir,
    job: question.job ?? null,
  })
  const path = join(dir, verdict.verdict === 'PROMOTE' ? PROMOTE_FILE : HOLD_FILE)
  await files.writeAtomically(path, serialiseVerdict(verdict))

  const sha256 = verdictSha256(verdict)
  const report = {
    verdict,
    verdictSha256: sha256,
    seeds: outcome.seeds,
    predictions: predictionsOf(input, verdict),
  }
  return { verdict, sha256, path, dir, report }
}

/** The verdict lies beside all that it rests on, so what is judged elsewhere is copied there first. */
async function runDirectory({ files, dirs, out, recipe }: DecideQuestion): Promise<string> {
  const [first, ...others] = dirs
  if (first === undefined || (others.length > 0 && out === undefined)) {
    const got = first === undefined ? 'none' : `${dirs.length} and no folder to join them in`
    throw new SeedgateError('usage-invalid', `expected a run directory, or several and --out, got ${got}`, {
      hint: 'name the folder that `seedgate run --out` wrote; for several, add --out with a new folder',
    })
  }
  if (out === undefined || (others.length === 0 && out === first)) {
    await EvidenceFolder.open(files, first)
    return first
  }
  await joinShards(files, dirs, out, recipe.recipe.ensemble)
  return out
}

/** Null where a seed has none: a plot of some seeds would pass for one of all. */
function predictionsOf({ evidence, scored }: GateInput, { seeds }: Verdict): ReportInput['predictions'] {
  const predictions = seeds.flatMap((seed) => scored.get(seed) ?? evidence.predictions.get(seed) ?? [])
  return predictions.length === seeds.length ? predictions : null
}
