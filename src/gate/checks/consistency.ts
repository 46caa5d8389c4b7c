// Are all seeds of one corpus, one recipe and one code, trained alike, and as the recipe says?
import { losoFileOf, type LosoFile, type RunFile } from '../../evidence/evidence.js'
import { corpusDigestOf, type LosoSeed } from '../../evidence/loso-seed.js'
import { readRunProvenance } from '../../evidence/run-provenance.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { leavesFullEvidence, seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'

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
  return [...mixtures(input, [...files, ...input.evidence.parts]), ...recipeFaults(input, files)]
}

/** One thing that must be the same everywhere, and what each file says of it; undefined where it says nothing. */
type Statement = readonly [path: string, value: string | number | undefined]

function mixtures({ recipe, evidence }: GateCase, files: readonly LosoFile[]): HoldReason[] {
  const { runs } = evidence
  const inFiles = (key: keyof LosoSeed & ('corpus' | 'recipe_sha256' | 'code')): Statement[] =>
    files.map(({ path, loso }) => [path, loso[key]])
  return [
    ...mixed('mixed-corpus', 'corpus', inFiles('corpus')),
    ...mixed(
      'mixed-corpus',
      'corpus_sha256',
      files.map(({ path, loso }) => [path, corpusDigestOf(loso)]),
    ),
    ...mixed(
      'mixed-corpus',
      'corpus.sha256',
      runs.map(({ path, record }) => [path, record.corpus.sha256 ?? 'none']),
    ),
    ...mixed(
      'mixed-corpus',
      'table.sha256',
      runs.map(({ path, record }) => [path, record.table.sha256]),
    ),
    ...mixed('mixed-recipe', 'recipe_sha256', inFiles('recipe_sha256')),
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

function recipeFaults({ recipe, evidence }: GateCase, files: readonly LosoFile[]): HoldReason[] {
  const reasons: HoldReason[] = []
  const expectSame = (place: string, expected: string | number, got: string | number | undefined): void => {
    if (got === expected) return
    const message = `${place}: expected ${expected} (${recipe.path}), got ${got ?? 'nothing'}`
    reasons.push({ code: 'recipe-mismatch', message })
  }
  for (const { path, record } of evidence.runs)
    expectSame(`${path}: recipe.sha256`, recipe.sha256, record.recipe.sha256)
  const { epochs, batch, learningRate, weightDecay } = recipe.recipe.trainer
  for (const { path, loso } of files) {
    if (loso.recipe_sha256 !== undefined || leavesFullEvidence(recipe)) {
      expectSame(`${path}: recipe_sha256`, recipe.sha256, loso.recipe_sha256)
    }
    if (epochs !== undefined) expectSame(`${path}: epochs`, epochs, loso.epochs)
    if (batch !== undefined) expectSame(`${path}: batch_size`, batch, loso.batch_size)
    if (learningRate !== undefined) expectSame(`${path}: lr`, learningRate, loso.lr)
    if (weightDecay !== undefined) expectSame(`${path}: weight_decay`, weightDecay, loso.weight_decay)
  }
  return reasons
}
