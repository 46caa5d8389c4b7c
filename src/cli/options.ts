// Options that several commands share, and how their values are read.
import { InvalidArgumentError, Option } from 'commander'
import { parsePart, type Part } from '../folds/part.js'

export const recipeOption = () =>
  new Option('--recipe <file>', 'the recipe').default('seedgate.yml', './seedgate.yml')
export const corpusFolderOption = () =>
  new Option(
    '--corpus-folder <dir>',
    'the folder that corpus.table and corpus.files are relative to (default: $SEEDGATE_CORPUS_FOLDER, else the recipe’s folder)',
  )
export const recipeInRepository = () =>
  new Option('--recipe <file>', 'the recipe’s path in the repository, as committed').default('seedgate.yml')
export const repositoryOption = () =>
  new Option(
    '--repo <path>',
    'the checkout, or a bare repository; its working tree and index stay as they are',
  ).makeOptionMandatory()
export const retrainMinutesOption = () =>
  new Option(
    '--retrain-minutes <minutes>',
    'the time for --retrain (default: that of the recipe, or 10)',
  ).argParser(parseCount)
export const jsonOption = () => new Option('--json', 'print the result as JSON on stdout')

/** `0,2,5` → [0, 2, 5] */
export function parseSeeds(text: string): number[] {
  const seeds = text.split(',').map((part) => (/^\d{1,10}$/.test(part.trim()) ? Number(part) : NaN))
  if (seeds.some(Number.isNaN)) throw new InvalidArgumentError(`expected seeds such as 0,2, got "${text}"`)
  if (new Set(seeds).size !== seeds.length)
    throw new InvalidArgumentError(`expected every seed once, got "${text}"`)
  return seeds
}

/** `2-of-3`, or `1-of-1` for the whole. */
export function parseFolds(text: string): Part {
  const part = parsePart(text)
  if (part === null) throw new InvalidArgumentError(`expected a part such as 2-of-3, got "${text}"`)
  return part
}

/** A whole number from 1 on. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new InvalidArgumentError(`expected a whole number from 1 on, got "${text}"`)
  return Number(text)
}

/** A sha256 in hex, or its first 12 digits or more. */
export function parseDigest(text: string): string {
  if (!/^[0-9a-f]{12,64}$/i.test(text))
    throw new InvalidArgumentError(`expected 12 to 64 hex digits, got "${text}"`)
  return text.toLowerCase()
}
