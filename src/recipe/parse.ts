// seedgate.yml: text → Recipe, or an error that names the key, what was expected and what came.
import type { z } from 'zod'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import { sha256Of, type Sha256 } from '../formats/sha256.js'
import { extractSchema } from './extract.js'
import { recipeSchema, type Recipe } from './schema.js'
import { readYaml } from './yaml.js'

/** More faults than these are counted, not listed: nobody mends the twenty-first before the first. */
const FAULTS_LISTED = 20

export interface LoadedRecipe {
  readonly recipe: Recipe
  /** The file it came from, as it was named. */
  readonly path: string
  /** sha256 of the file's bytes, in hex: what `sha256sum seedgate.yml` prints. */
  readonly sha256: Sha256
}

/**
 * @param bytes the recipe file, YAML 1.2 in UTF-8
 * @param path how messages name the file
 * @throws SeedgateError recipe-invalid, with every fault in the file at once
 */
export function parseRecipe(bytes: Uint8Array, path: string): LoadedRecipe {
  const reading = readYaml(bytes)
  if (reading.faults !== null) throw invalid(path, reading.faults)
  const result = recipeSchema.safeParse(reading.value, { reportInput: true })
  if (!result.success) throw invalid(path, result.error.issues.flatMap(describeIssue))
  return { recipe: result.data, path, sha256: sha256Of(bytes) }
}

function invalid(path: string, faults: readonly string[]): SeedgateError {
  const left = faults.length - FAULTS_LISTED
  const more = left > 0 ? [`and ${left} more faults`] : []
  const lines = [`${path} is not a valid recipe`, ...faults.slice(0, FAULTS_LISTED), ...more]
  return new SeedgateError('recipe-invalid', lines.join('\n  - '), {
    hint: 'fix the lines above; schema/recipe.schema.json lets an editor check the file while you type',
  })
}

function describeIssue(issue: z.core.$ZodIssue): string[] {
  const place = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key, index) => {
      const meant = index < FAULTS_LISTED ? suggestion(key, issue.path) : ''
      return `${placeOf([...issue.path, key])}: unknown key${meant}`
    })
  }
  if (issue.code === 'invalid_union') {
    // Of several forms, the one that the author had in mind: with a fault inside, and not in what the value is as a whole.
    const meant = issue.errors.find((faults) => faults.some(isInside) && !faults.some(isOtherType))
    if (meant !== undefined)
      return meant.flatMap((inner) => describeIssue({ ...inner, path: [...issue.path, ...inner.path] }))
  }
  const got = issue.input === undefined ? '' : `, got ${shown(issue.input)}`
  return [
    `${place || 'the file'}: ${issue.input === undefined ? `missing; ${lower(issue.message)}` : `${lower(issue.message)}${got}`}`,
  ]
}

function isInside({ code, path }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === 'unrecognized_keys' || code === 'custom'
}

function isOtherType({ code, path }: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : `${place}${place === '' ? '' : '.'}${keyText(key)}`,
    '',
  )
}

/** As it is where it is plain; a key is text from a file, and may be long or control a terminal. */
function keyText(key: string | symbol): string {
  const text = String(key)
  return /^[\w-]{1,80}$/.test(text) ? text : shown(text)
}

/** ` (did you mean epochs?)` where a known key of the same object is one or two edits away. */
function suggestion(key: string, path: readonly PropertyKey[]): string {
  const known = KNOWN_KEYS[placeOf(path)] ?? []
  const near = known.find((candidate) => isNear(candidate.toLowerCase(), key.toLowerCase()))
  return near === undefined
    ? known.length > 0
      ? `; known here: ${known.join(', ')}`
      : ''
    : ` (did you mean ${near}?)`
}

const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(recipeSchema.shape),
  corpus: Object.keys(recipeSchema.shape.corpus.shape),
  'corpus.columns': Object.keys(recipeSchema.shape.corpus.shape.columns.shape),
  'corpus.expect': Object.keys(recipeSchema.shape.corpus.shape.expect.unwrap().shape),
  trainer: [...new Set(recipeSchema.shape.trainer.options.flatMap((option) => Object.keys(option.shape)))],
  gate: Object.keys(recipeSchema.shape.gate.unwrap().shape),
  extract: Object.keys(extractSchema.shape),
  'extract.sources': Object.keys(extractSchema.shape.sources.options[0].shape),
  'extract.teacher': Object.keys(extractSchema.shape.teacher.unwrap().shape),
  'gate.retrain': Object.keys(recipeSchema.shape.gate.unwrap().shape.retrain.unwrap().options[0].shape),
  registry: Object.keys(recipeSchema.shape.registry.unwrap().shape),
  flip: Object.keys(recipeSchema.shape.flip.unwrap().shape),
  audit: Object.keys(recipeSchema.shape.audit.unwrap().shape),
}

function isNear(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 && editDistance(a, b) <= 2
}

/** Levenshtein distance; the strings are keys, so a few dozen characters. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + change))
    }
    previous = current
  }
  return previous[b.length]!
}
