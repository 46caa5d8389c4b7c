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
import type { Clock } from '../../ports/clock.js'
import type { Log, Progress } from '../../ports/log.js'
import type { Randomness } from '../../ports/randomness.js'
import { retrainPolicy, type BuiltinTrainer, type RetrainPolicy } from '../../recipe/schema.js'
import { trainingSettings } from '../../training/prepare.js'
import { trainWithin } from '../../training/train-within.js'
import type { Trainer } from '../../training/trainer.js'
import { OwnModels, type Asked } from './compare-retrained.js'
import type { Gathered } from './gather-evidence.js'
import { RetrainableModels, type RunDirectory } from './retrainable.js'

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
  if (runs.some((run) => run.recipe.sha256 !== recipe.sha256 || run.table.sha256 !== table.sha256))
    return 'other-training'
  const codes = [
    ...runs.map(({ code }) => code),
    ...evidence.losoFiles.flatMap(({ loso }) => loso.code ?? []),
  ]
  return codes.length > 0 && codes.every((code) => sameTraining.includes(code)) ? null : 'other-code'
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

  const settings = trainingSettings(builtin, table.featureNames.length)
  const order = [...members.slice(0, MEMBERS_FIRST), ...folds, ...members.slice(MEMBERS_FIRST)]
  const jobs = order.flatMap(({ model }) => (model === null ? [] : [model.job]))
  const trained = await withinTime(world, task, { data: models.trainingData(), settings, jobs })

  const own = new OwnModels(world.runtime, settings, trained)
  const distance = await own.distance(members)
  const compared = { members: [] as RetrainedModel[], folds: [] as Retrained['folds'][number][] }
  const bySeed = members.toSorted((a, b) => a.seed - b.seed)
  for (const member of bySeed) compared.members.push(await own.compare(member, distance))
  for (const fold of folds)
    compared.folds.push({ ...(await own.compare(fold, distance)), held_out: fold.heldOut })
  return { why_not: null, draw, minutes: policy.minutes, provider: trainer.provider, distance, ...compared }
}

async function withinTime(
  { clock, log }: TrainAgainWorld,
  { policy, trainer, interruptible, progress, draw }: Task,
  work: Parameters<Trainer['train']>[0],
): Promise<Awaited<ReturnType<typeof trainWithin>>> {
  log.info(`training again within ${policy.minutes} min, drawn by ${draw}`)
  return await interruptible(async (signal) => {
    const limit = {
      milliseconds: policy.minutes * 60_000,
      elapsed: () => clock.elapsed(),
      stopping: () => signal.aborted,
    }
    const trained = await trainWithin(trainer, work, limit, progress)
    if (!signal.aborted) return trained
    throw new SeedgateError('interrupted', 'stopped while models were trained again: nothing was decided', {
      hint: 'decide again: the evidence is as it was',
    })
  })
}
