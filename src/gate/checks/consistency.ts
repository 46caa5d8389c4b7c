// Are all seeds of one corpus, one recipe and one code, trained alike, and as the recipe says?
import { losoFileOf, type LosoFile, type RunFile } from '../../evidence/evidence.js'
import { corpusDigestOf, type LosoSeed } from '../../evidence/loso-seed.js'
import { readRunProvenance } from '../../evidence/run-provenance.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { leavesFullEvidence, seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'
import { identityOf, isTrainedBy, trainingIdentity, type TrainedBy } from '../training-identity.js'
import { mustStateCorpus } from './corpus.js'

const SETTINGS = [
  'epochs',
  'batch_size',
  'lr',
  'weight_decay',
  'num_codecs',
  'encoder_vocab_version',
] as const

export const checkConsistency: Check = (input) => {
  const files = seedsOf(input.recipe).flatMap((seed) => losoFileOf(input.evidence, seed) ?? [])
  return [
    ...mixtures(input, [...files, ...input.evidence.parts]),
    ...recipeFaults(input, files),
    ...settingFaults(input, files),
  ]
}

/** One thing that must be the same everywhere, and what each file says of it; undefined where it says nothing. */
type Statement = readonly [path: string, value: string | number | undefined]

function mixtures(input: GateCase, files: readonly LosoFile[]): HoldReason[] {
  const { recipe, evidence } = input
  const { runs } = evidence
  const inFiles = (key: keyof LosoSeed & ('corpus' | 'code')): Statement[] =>
    files.map(({ path, loso }) => [path, loso[key]])
  return [
    ...mixed('mixed-corpus', 'corpus', inFiles('corpus')),
    ...mixed(
      'mixed-corpus',
      'corpus_sha256',
      // Where each has to state it, the one that does not is `corpus-unpinned`.
      files
        .map(({ path, loso }): Statement => [path, corpusDigestOf(loso)])
        .filter(([, value]) => value !== undefined || !mustStateCorpus(input)),
    ),
    ...mixed(
      'mixed-corpus',
      'corpus.sha256',
      runs.map(({ path, record }) => [path, record.corpus.sha256 ?? undefined]),
    ),
    ...mixed(
      'mixed-corpus',
      'table.sha256',
      runs.flatMap(({ path, record }) => (record.table.sha256 === null ? [] : [[path, record.table.sha256]])),
    ),
    ...codeStatements(recipe, inFiles('code'), runs).flatMap((statements) =>
      mixed('mixed-code', 'code', statements),
    ),
    ...mixed(
      'mixed-code',
      'run_provenance.entrypoint.sha256',
      files.map(({ path, loso }) => [path, readRunProvenance(loso.run_provenance).entrypointSha256]),
    ),
    ...SETTINGS.flatMap((key) =>
      mixed(
        'mixed-training',
        key,
        files.map(({ path, loso }) => [path, loso[key]]),
      ),
    ),
  ]
}

/** The record of a command's run names no version: the trainer's own files may, and need not. */
function codeStatements(
  { recipe }: LoadedRecipe,
  inFiles: Statement[],
  runs: readonly RunFile[],
): Statement[][] {
  const inRuns = runs.map(({ path, record }): Statement => [path, record.code])
  return recipe.trainer.kind === 'command' ? [inFiles, inRuns] : [[...inFiles, ...inRuns]]
}

/** What a file does not say it cannot contradict, unless another file of the same kind says it. */
function mixed(code: ReasonCode, key: string, statements: readonly Statement[]): HoldReason[] {
  const values = new Map<string, string>()
  for (const [path, value] of statements) {
    const text = value === undefined ? 'nothing' : String(value)
    if (!values.has(text)) values.set(text, path)
  }
  if (values.size < 2) return []
  const seen = [...values].map(([text, path]) => `${text} (${path})`).join(', ')
  return [{ code, message: `${key}: expected the same everywhere, got ${seen}` }]
}

/** Whatever was trained by another recipe, as one reason: of one cause, however many files it shows in. */
function recipeFaults({ recipe, evidence }: GateCase, files: readonly LosoFile[]): HoldReason[] {
  const runs = evidence.runs.map(({ path, record: { recipe: its } }): [string, TrainedBy] => {
    return [path, { training_sha256: its.training_sha256, recipe_sha256: its.sha256 }]
  })
  const results = [...files, ...evidence.parts].map(({ path, loso }): [string, TrainedBy] => [path, loso])
  const identities = (statements: readonly (readonly [string, TrainedBy])[]): Statement[] =>
    statements.map(([path, trained]) => [path, trainingIdentity(trained)])
  const inResults = mixed('mixed-recipe', 'recipe', identities(results))
  if (inResults.length > 0) return inResults
  const inRuns = mixed('mixed-recipe', 'recipe', identities(runs))
  if (inRuns.length > 0) return inRuns
  const expected = leavesFullEvidence(recipe)
    ? [...runs, ...results]
    : [...runs, ...results.filter(([, trained]) => trainingIdentity(trained) !== undefined)]
  const [first, ...others] = expected.filter(([, trained]) => !isTrainedBy(recipe, trained))
  if (first === undefined) return []
  const [path, trained] = first
  const places = others.length === 0 ? path : `${path} and ${others.length} more files`
  const got = trainingIdentity(trained) ?? 'no digest of a recipe'
  const message = `${places}: expected ${identityOf(recipe, trained)} (${recipe.path}), got ${got}`
  return [{ code: 'recipe-mismatch', message }]
}

/** What a result says of its training, where it does not say already that it was trained by another recipe. */
function settingFaults({ recipe }: GateCase, files: readonly LosoFile[]): HoldReason[] {
  const { epochs, batch, learningRate, weightDecay } = recipe.recipe.trainer
  return files
    .filter(({ loso }) => trainingIdentity(loso) === undefined || isTrainedBy(recipe, loso))
    .flatMap(({ path, loso }) => {
      const settings = [
        ['epochs', epochs, loso.epochs],
        ['batch_size', batch, loso.batch_size],
        ['lr', learningRate, loso.lr],
        ['weight_decay', weightDecay, loso.weight_decay],
      ] as const
      return settings.flatMap(([key, expected, got]): HoldReason[] => {
        if (expected === undefined || got === expected) return []
        const message = `${path}: ${key}: expected ${expected} (${recipe.path}), got ${got}`
        return [{ code: 'recipe-mismatch', message }]
      })
    })
}
