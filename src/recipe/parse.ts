// seedgate.yml: text → Recipe, or an error that names the key, what was expected and what came.
import { createHash } from 'node:crypto'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { SeedgateError } from '../errors/seedgate-error.js'
import { recipeSchema, type Recipe } from './schema.js'

export interface LoadedRecipe {
  readonly recipe: Recipe
  /** The file it came from, as it was named. */
  readonly path: string
  /** sha256 of the file's bytes, in hex: what `sha256sum seedgate.yml` prints. */
  readonly sha256: string
}

/**
 * @param bytes the recipe file, YAML 1.2 in UTF-8
 * @param path how messages name the file
 * @throws SeedgateError recipe-invalid, with every fault in the file at once
 */
export function parseRecipe(bytes: Uint8Array, path: string): LoadedRecipe {
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0])
      return `line ${line}, column ${col}: ${error.message}`
    })
    throw invalid(path, faults)
  }
  const value = valueOf(document, path)
  const result = recipeSchema.safeParse(value, { reportInput: true })
  if (!result.success) throw invalid(path, result.error.issues.flatMap(describeIssue))
  return { recipe: result.data, path, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Aliases are followed here: one of nothing, or so many that they would fill the memory, is a fault of the file. */
function valueOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw invalid(path, [error instanceof Error ? error.message : String(error)])
  }
}

function invalid(path: string, faults: readonly string[]): SeedgateError {
  return new SeedgateError('recipe-invalid', [`${path} is not a valid recipe`, ...faults].join('\n  - '), {
    hint: 'mend the lines above; schema/recipe.schema.json lets an editor check the file while you type',
  })
}

function describeIssue(issue: z.core.$ZodIssue): string[] {
  const place = placeOf(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(
      (key) => `${placeOf([...issue.path, key])}: unknown key${suggestion(key, issue.path)}`,
    )
  }
  if (issue.code === 'invalid_union') {
    // Of several forms, the one that the author had in mind: the one with a fault inside, not in what it is as a whole.
    const inside = issue.errors.find((faults) =>
      faults.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys' || code === 'custom'),
    )
    if (inside !== undefined)
      return inside.flatMap((fault) => describeIssue({ ...fault, path: [...issue.path, ...fault.path] }))
  }
  const got = issue.input === undefined ? '' : `, got ${JSON.stringify(issue.input).slice(0, 80)}`
  return [
    `${place || 'the file'}: ${issue.input === undefined ? `missing; ${lower(issue.message)}` : `${lower(issue.message)}${got}`}`,
  ]
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`,
    '',
  )
}

/** ` (did you mean epochs?)` where a known key of the same object is one or two edits away. */
function suggestion(key: string, path: readonly PropertyKey[]): string {
  const known = KNOWN_KEYS[placeOf(path)] ?? []
  const near = known.find((candidate) => editDistance(candidate.toLowerCase(), key.toLowerCase()) <= 2)
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
  'gate.retrain': Object.keys(recipeSchema.shape.gate.unwrap().shape.retrain.unwrap().options[0].shape),
  registry: Object.keys(recipeSchema.shape.registry.unwrap().shape),
  flip: Object.keys(recipeSchema.shape.flip.unwrap().shape),
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
