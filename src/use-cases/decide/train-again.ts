// Models trained again by the gate, from recipe and corpus alone, and compared with those of the evidence.
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { drawModels } from '../../gate/draw.js'
import {
  notRetrained,
  type Retrained,
  type RetrainedModel,
  type WhyNotRetrained,
} from '../../gate/retrained.js'
import type { RunRecord } from '../../evidence/run-record.js'
import type { Sha256 } from '../../formats/sha256.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { isTrainedBy } from '../../gate/training-identity.js'
import type { Clock } from '../../ports/clock.js'
import type { Log, Progress } from '../../ports/log.js'
import type { Randomness } from '../../ports/randomness.js'
import { codecBlockWidth } from '../../members/codec-block.js'
import { retrainPolicy, type BuiltinTrainer, type RetrainPolicy } from '../../recipe/schema.js'
import { trainingSettings } from '../../training/prepare.js'
import { trainWithin } from '../../training/train-within.js'
import { roundedData, roundedTwin } from '../../training/rounding-twins.js'
import type { Trainer, TrainingJob, TrainingWork } from '../../training/trainer.js'
import { OwnModels, type Asked } from './compare-retrained.js'
import type { Gathered } from './gather-evidence.js'
import { RetrainableModels, type Retrainable, type RunDirectory } from './retrainable.js'

/** Who trains again, and what. */
export interface TrainingAgain {
  /** `recipe`: what the recipe says. A policy: that, whatever the recipe says. */
  readonly policy: RetrainPolicy | 'recipe'
  readonly trainer: Trainer
  readonly randomness: Randomness
  readonly progress: Progress
  /** Runs the training with a signal that is aborted when a person or the runner wants it to stop. */
  readonly interruptible: <Result>(work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>
  /** Codes, as evidence names them, whose training gives the same bits as this one’s. */
  readonly sameTraining: readonly string[]
}

export interface TrainAgainWorld extends RunDirectory {
  readonly clock: Clock
  readonly log: Log
}

/** So many members are trained before anything else: from two of them it is known how far two seeds are apart. */
const MEMBERS_FIRST = 2
/** Of a model that seems to differ. */
const TWINS = [1, 2]

/**
 * Called once the evidence is read and hashed: only then is it drawn what is trained again.
 * @param again null where nobody asks for it
 * @param draw that of an earlier verdict, to repeat it; a new one where null
 * @throws SeedgateError interrupted; of the trainer
 */
export async function trainAgain(
  world: TrainAgainWorld,
  gathered: Gathered,
  again: TrainingAgain | null,
  draw: string | null = null,
): Promise<Retrained> {
  if (again === null) return notRetrained('not-asked')
  const { recipe } = gathered.recipe
  const { trainer: builtin } = recipe
  const policy = again.policy === 'recipe' ? retrainPolicy(recipe) : again.policy
  if (builtin.kind !== 'builtin') return notRetrained('command-trainer')
  if (policy === false) return notRetrained('recipe')
  const { table } = gathered.corpus
  if (table === null) return notRetrained('corpus')
  const why = whyNot(gathered, table, again.sameTraining)
  if (why !== null) return notRetrained(why)
  return await train(world, gathered, {
    ...again,
    policy,
    builtin,
    table,
    draw: draw ?? again.randomness.draw(),
  })
}

/** What in the evidence speaks against it; null where nothing does. */
function whyNot(
  { recipe, evidence }: Gathered,
  table: CorpusTable,
  sameTraining: readonly string[],
): WhyNotRetrained | null {
  if (recipe.recipe.gate.evidence === 'reported') return 'reported'
  const runs = evidence.runs.map(({ record }) => record)
  // Such evidence holds already, for a reason that says more than "trained again, and another model".
  if (runs.some((run) => isOther(run, recipe, table.sha256))) return 'other-training'
  const codes = [
    ...runs.map(({ code }) => code),
    ...evidence.losoFiles.flatMap(({ loso }) => loso.code ?? []),
  ]
  return codes.length > 0 && codes.every((code) => sameTraining.includes(code)) ? null : 'other-code'
}

/** Trained by another recipe, as far as that decides on training, or on another table. */
function isOther({ recipe: its, table }: RunRecord, recipe: LoadedRecipe, sha256: Sha256): boolean {
  const trained = { training_sha256: its.training_sha256, recipe_sha256: its.sha256 }
  return !isTrainedBy(recipe, trained) || table.sha256 !== sha256
}

interface Task extends Omit<TrainingAgain, 'policy'> {
  readonly policy: RetrainPolicy
  readonly builtin: BuiltinTrainer
  readonly table: CorpusTable
  readonly draw: string
}

async function train(world: TrainAgainWorld, gathered: Gathered, task: Task): Promise<Retrained> {
  const { policy, builtin, table, draw, trainer } = task
  const { recipe } = gathered.recipe
  const drawn = drawModels(draw, { seeds: recipe.seeds, sources: table.sources, folds: policy.folds })
  const models = new RetrainableModels(world, gathered, table)
  const isAsked = policy.members && recipe.gate.members === 'required'
  const members = (isAsked ? drawn.members : []).map((seed): Asked => ({ seed, model: models.member(seed) }))
  const folds = drawn.folds.map(({ seed, heldOut }) => {
    return { seed, heldOut, model: models.fold(seed, heldOut) }
  })

  const settings = trainingSettings(builtin, table)
  const order = [...members.slice(0, MEMBERS_FIRST), ...folds, ...members.slice(MEMBERS_FIRST)]
  const data = models.trainingData()
  const time = timeLimit(world, task)
  const trained = await withinTime(task, time, {
    work: { data, settings, jobs: order.flatMap(({ model }) => (model === null ? [] : [model.job])) },
    what: 'models again',
  })
  const own = new OwnModels(world.runtime, settings, codecBlockWidth(table.vocabulary), trained)
  const distance = await own.distance(members)
  const compared: Compared[] = []
  for (const asked of [...members.toSorted((a, b) => a.seed - b.seed), ...folds])
    compared.push({ asked, found: await own.compare(asked, distance) })
  const settled = await settle(own, compared, async (suspects) => {
    const twins = new Map(
      suspects.map(({ job }) => [job, TWINS.map((twin) => roundedTwin(settings, job, twin))]),
    )
    const work = { data: roundedData(data), settings, jobs: [...twins.values()].flat() }
    const parameters = await withinTime(task, time, { work, what: 'models again, moved by a few roundings' })
    return (job) => twins.get(job)!.map((twin) => parameters.get(twin))
  })
  return {
    why_not: null,
    draw,
    minutes: policy.minutes,
    provider: trainer.provider,
    distance,
    members: settled.slice(0, members.length),
    folds: folds.map(({ heldOut }, place) => {
      const { seed, ...found } = settled[members.length + place]!
      return { seed, held_out: heldOut, ...found }
    }),
  }
}

interface Compared {
  readonly asked: Asked
  readonly found: RetrainedModel
}

/** Of the model's rounding twins; undefined for one that there was no time for. */
type TwinsOf = (job: TrainingJob) => readonly (Float32Array | undefined)[]

/** Whatever seems to differ is asked how much of that rounding alone may do; most often nothing does, and nothing is trained. */
async function settle(
  own: OwnModels,
  compared: readonly Compared[],
  trainTwins: (suspects: readonly Retrainable[]) => Promise<TwinsOf>,
): Promise<RetrainedModel[]> {
  const suspectOf = ({ asked, found }: Compared) => (found.result === 'differs' ? asked.model : null)
  const suspects = compared.flatMap((one) => suspectOf(one) ?? [])
  if (suspects.length === 0) return compared.map(({ found }) => found)
  const twinsOf = await trainTwins(suspects)
  const settled: RetrainedModel[] = []
  for (const one of compared) {
    const suspect = suspectOf(one)
    settled.push(suspect === null ? one.found : await own.settle(one.found, suspect, twinsOf(suspect.job)))
  }
  return settled
}

interface Time {
  /** Milliseconds since any start. */
  readonly elapsed: () => number
  readonly endsAt: number
}

function timeLimit({ clock, log }: TrainAgainWorld, { policy, draw }: Task): Time {
  log.info(`training again within ${policy.minutes} min, drawn by ${draw}`)
  const elapsed = () => clock.elapsed()
  return { elapsed, endsAt: elapsed() + policy.minutes * 60_000 }
}

/** @throws SeedgateError interrupted */
async function withinTime(
  { trainer, interruptible, progress }: Task,
  { elapsed, endsAt }: Time,
  { work, what }: { readonly work: TrainingWork; readonly what: string },
): Promise<ReadonlyMap<TrainingJob, Float32Array>> {
  return await interruptible(async (signal) => {
    const limit = { milliseconds: endsAt - elapsed(), elapsed, stopping: () => signal.aborted }
    const trained = await trainWithin(trainer, work, limit, progress, what)
    if (!signal.aborted) return trained
    throw new SeedgateError('interrupted', 'stopped while models were trained again: nothing was decided', {
      hint: 'decide again: the evidence is as it was',
    })
  })
}
