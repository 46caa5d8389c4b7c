// Does each sidecar describe its member, its corpus and the recipe that was evaluated?
import type { CorpusTable } from '../../corpus/table.js'
import { shown } from '../../errors/shown.js'
import type { MemberEvidence } from '../../evidence/evidence.js'
import { losoFileOf } from '../../evidence/evidence.js'
import type { LosoSeed } from '../../evidence/loso-seed.js'
import { qualityRange } from '../../folds/quality-range.js'
import { standardisation } from '../../folds/standardise.js'
import { codecBlockLayout } from '../../members/codec-block.js'
import { MEMBER_INPUTS, MEMBER_OUTPUTS, ONNX_OPSET, type Sidecar } from '../../members/sidecar.js'
import { scaleFaults } from '../../members/sidecar-scale.js'
import type { Recipe } from '../../recipe/schema.js'
import { vocabularyVersion } from '../../recipe/encoders.js'
import type { Check, GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'
import { agreeWithin, correlationsAgree } from '../tolerances.js'
import { identityOf, isTrainedBy, trainedAlike, trainingIdentity } from '../training-identity.js'
import { digestFault } from './digests.js'

export const checkSidecars: Check = (input) => {
  const scale = input.corpus.table === null ? null : corpusScale(input.corpus.table)
  return input.members.members.flatMap((member) => {
    const { sidecar, sidecarPath, inspection } = member
    if (sidecar === null) return []
    const say = new Comparison(sidecarPath)
    compareIdentity(say, sidecar, member, input)
    compareContract(say, sidecar, input)
    compareTraining(say, sidecar, input)
    if (scale !== null) compareScale(say, sidecar, scale)
    else
      for (const { key, expected, got } of scaleFaults(sidecar))
        say.differs('sidecar-disagrees', key, expected, got)
    return [...digestFault(`${sidecarPath}: sha256`, sidecar.sha256, inspection?.sha256), ...say.reasons]
  })
}

/** Collects what differs, as reasons. */
class Comparison {
  readonly reasons: HoldReason[] = []

  constructor(readonly path: string) {}

  same(code: ReasonCode, key: string, expected: Comparable | undefined, got: Comparable): void {
    if (expected === undefined || String(expected) === String(got)) return
    this.differs(code, key, expected, got)
  }

  differs(code: ReasonCode, key: string, expected: Comparable, got: Comparable): void {
    this.reasons.push({
      code,
      message: `${this.path}: ${key}: expected ${shown(String(expected))}, got ${shown(String(got))}`,
    })
  }
}

type Comparable = string | number | readonly (string | number)[]

function compareIdentity(
  say: Comparison,
  sidecar: Sidecar,
  { id, seed }: MemberEvidence,
  input: GateCase,
): void {
  const { ensemble } = input.recipe.recipe
  say.same('sidecar-disagrees', 'id', id, sidecar.id)
  say.same('sidecar-disagrees', 'ensemble_id', ensemble, sidecar.ensemble_id)
  say.same('sidecar-disagrees', 'seed', seed, sidecar.seed)
  say.same('sidecar-disagrees', 'onnx', `${id}.onnx`, sidecar.onnx)
  const measured = input.claimed.find((one) => one.seed === seed)?.losoPlcc ?? NaN
  if (!correlationsAgree(measured, sidecar.loso_mean_plcc)) {
    say.differs('sidecar-disagrees', 'loso_mean_plcc', measured, sidecar.loso_mean_plcc)
  }
}

function compareContract(say: Comparison, sidecar: Sidecar, { recipe }: GateCase): void {
  const { features, encoders } = recipe.recipe.corpus.columns
  if (isTrainedBy(recipe, sidecar.training_recipe))
    say.same('sidecar-disagrees', 'feature_order', features, sidecar.feature_order)
  say.same('sidecar-disagrees', 'codec_block_layout', codecBlockLayout(encoders), sidecar.codec_block_layout)
  say.same('sidecar-disagrees', 'encoder_vocab', encoders, sidecar.encoder_vocab)
  say.same(
    'sidecar-disagrees',
    'encoder_vocab_version',
    vocabularyVersion(encoders),
    sidecar.encoder_vocab_version,
  )
  say.same('sidecar-disagrees', 'input_names', MEMBER_INPUTS, sidecar.input_names)
  say.same('sidecar-disagrees', 'output_names', MEMBER_OUTPUTS, sidecar.output_names)
  say.same('sidecar-disagrees', 'opset', ONNX_OPSET, sidecar.opset)
}

/** What was shipped must be the recipe that was evaluated, on the corpus that was evaluated. */
function compareTraining(say: Comparison, sidecar: Sidecar, { recipe, facts, evidence }: GateCase): void {
  const { training_recipe: training, corpus } = sidecar
  const result: Partial<LosoSeed> = losoFileOf(evidence, sidecar.seed)?.loso ?? {}
  if (!isTrainedBy(recipe, training) && !trainedAlike(recipe, result, training)) {
    const got = trainingIdentity(training) ?? 'no digest of a recipe'
    say.differs('member-recipe', 'training_recipe', identityOf(recipe, training), got)
  }
  say.same('member-recipe', 'training_recipe.code', result.code, training.code)
  // A result of another table or recipe is named for that, and its member says the same; a digest that is absent is `corpus-unpinned`.
  const ofTable = [facts.sha256, result.corpus_sha256]
  if (corpus.sha256 !== null && facts.sha256 !== null && !ofTable.includes(corpus.sha256))
    say.differs('member-recipe', 'corpus.sha256', facts.sha256, corpus.sha256)
  if (facts.rows !== null && corpus.n_rows !== result.corpus_rows)
    say.same('member-recipe', 'corpus.n_rows', facts.rows, corpus.n_rows)
  // The settings of another recipe are those of another recipe: that it is one is said once, of the results.
  if (isTrainedBy(recipe, training)) compareSettings(say, sidecar, recipe.recipe.trainer)
}

function compareSettings(say: Comparison, sidecar: Sidecar, trainer: Recipe['trainer']): void {
  const { training_recipe: training } = sidecar
  const architecture = trainer.kind === 'builtin' ? trainer : undefined
  say.same('member-recipe', 'training_recipe.hidden', architecture?.hidden, training.hidden)
  say.same('member-recipe', 'training_recipe.dropout', architecture?.dropout, training.dropout)
  say.same('member-recipe', 'training_recipe.epochs', trainer.epochs, training.epochs)
  say.same('member-recipe', 'training_recipe.batch_size', trainer.batch, training.batch_size)
  say.same('member-recipe', 'training_recipe.lr', trainer.learningRate, training.lr)
  say.same('member-recipe', 'training_recipe.weight_decay', trainer.weightDecay, training.weight_decay)
}

interface CorpusScale {
  readonly mean: Float64Array
  readonly std: Float64Array
  readonly quality: { readonly min: number; readonly max: number }
}

function corpusScale(table: CorpusTable): CorpusScale {
  const rows = Int32Array.from(table.target.keys())
  return { ...standardisation(table, rows), quality: qualityRange(table) }
}

/** Callers standardise with the sidecar's numbers: another mean or deviation is another model. */
function compareScale(say: Comparison, sidecar: Sidecar, { mean, std, quality }: CorpusScale): void {
  const agree = (ours: Float64Array, its: readonly number[]): boolean =>
    its.length === ours.length &&
    its.every((value, feature) => agreeWithin(ours[feature]!, value, std[feature]!))
  if (!agree(mean, sidecar.feature_mean)) {
    say.differs('sidecar-disagrees', 'feature_mean', Array.from(mean), sidecar.feature_mean)
  }
  if (!agree(std, sidecar.feature_std)) {
    say.differs('sidecar-disagrees', 'feature_std', Array.from(std), sidecar.feature_std)
  }
  say.same('sidecar-disagrees', 'corpus.cq_min', quality.min, sidecar.corpus.cq_min)
  say.same('sidecar-disagrees', 'corpus.cq_max', quality.max, sidecar.corpus.cq_max)
}
