// docs/reference and schema/ are made from the schemas in src; is what is committed what they say, and is it true?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { parseRecord } from '../../src/extract/record.js'
import { parseApproval } from '../../src/approval/record.js'
import { ERROR_MEANINGS } from '../../src/errors/meanings.js'
import { parseLosoSeed } from '../../src/evidence/loso-seed.js'
import { parseRunRecord } from '../../src/evidence/run-record.js'
import { parseVerdict } from '../../src/gate/verdict.js'
import { parseManifest, parseSidecar } from '../../src/members/sidecar.js'
import { parsePredictions } from '../../src/predictions/parse.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import { referenceFiles } from '../../src/reference/files.js'
import { jsonSchemaOf } from '../../src/reference/json-schema.js'
import { PAGES, type DescribedFile } from '../../src/reference/pages.js'
import { predictionLineShape } from '../../src/reference/prediction-line.js'
import { rowsOf, typeOf } from '../../src/reference/rows.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const FILES = PAGES.flatMap(({ files }) => files)

/** What seedgate itself reads each kind of file by. */
const PARSERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  recipe: (bytes) => parseRecipe(bytes, 'example'),
  verdict: (bytes) => parseVerdict(bytes, 'example'),
  approval: (bytes) => parseApproval(bytes, 'example'),
  run: (bytes) => parseRunRecord(bytes, 'example'),
  extract: (bytes) => parseRecord(bytes, 'example'),
  'loso-seed': (bytes) => parseLosoSeed(bytes, 'example'),
  prediction: (bytes) => parsePredictions(bytes, { file: 'example', seed: 0 }),
  sidecar: (bytes) => parseSidecar(bytes, 'example'),
  manifest: (bytes) => parseManifest(bytes, 'example'),
}

/** The values in an example: one, or one a line. */
function valuesIn(path: string): unknown[] {
  const lines = path.endsWith('.jsonl') ? read(path).trimEnd().split('\n') : [read(path)]
  return lines.map((line): unknown => parse(line))
}

function faultsIn(file: DescribedFile, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats.default(ajv)
  ajv.validate(JSON.parse(read(`schema/${file.key}.schema.json`)) as object, value)
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`)
}

it.each(referenceFiles(read).map(({ path, text }) => [path, text]))('%s is as made', (path, text) => {
  expect(read(path)).toBe(text)
})

it('nothing else lies there', () => {
  const made = new Set(referenceFiles(read).map(({ path }) => path))
  const lie = ['docs/reference', 'schema'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  )
  expect(lie.filter((path) => !made.has(path))).toEqual([])
})

describe.each(FILES.map((file) => [file.name, file] as const))('the reference of %s', (_name, file) => {
  const rows = rowsOf(jsonSchemaOf(file))

  it('says of every key what it may be and what it means', () => {
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.filter(({ meaning, type }) => meaning === '' || type === 'undefined')).toEqual([])
  })

  it.each(file.examples)('shows %s, which seedgate reads and the published schema allows', (example) => {
    expect(() => PARSERS[file.key]?.(new TextEncoder().encode(read(example)))).not.toThrow()
    expect(PARSERS).toHaveProperty(file.key)
    expect(valuesIn(example).flatMap((value) => faultsIn(file, value))).toEqual([])
  })

  it('would see an example with a key of the wrong type', () => {
    const [example = ''] = file.examples
    const [value] = valuesIn(example)
    const [key = ''] = rows.map((row) => row.key)
    expect(faultsIn(file, { ...(value as object), [key]: { wrong: true } })).not.toEqual([])
  })
})

describe('a line of predictions', () => {
  const line = { row: 0, source: 'a', fold: 'a', target: 1, prediction: 2 }

  it.each([
    ['as it should be', {}],
    ['with a key of somebody else’s', { more: 1 }],
    ['with a row below 0', { row: -1 }],
    ['with a row that is too large', { row: 2 ** 31 }],
    ['with half a row', { row: 0.5 }],
    ['without a source', { source: null }],
    ['with an endless source', { source: 'a'.repeat(10_001) }],
    ['with a target in quotes', { target: '1' }],
    ['without a fold', { fold: undefined }],
  ])('%s: the reference and the reader are of one mind', (_case, plant) => {
    const value = { ...line, ...plant }
    const reads = () =>
      parsePredictions(new TextEncoder().encode(`${JSON.stringify(value)}\n`), { file: 'f', seed: 0 })
    const accepted = predictionLineShape.safeParse(value).success
    if (accepted) expect(reads).not.toThrow()
    else expect(reads).toThrow()
  })
})

it.each([
  [{ type: 'integer', minimum: 0, maximum: 2_147_483_647 }, 'whole number (≥ 0, ≤ 2,147,483,647)'],
  [{ type: 'number', exclusiveMinimum: 0 }, 'number (> 0)'],
  [{ type: ['number', 'null'] }, 'number or null'],
  [{ anyOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }] }, 'text (≤ 9 characters) or null'],
  [{ type: 'array', minItems: 2, items: { type: 'string' } }, 'list (at least 2) of: text'],
  [{ enum: ['a', 'b'] }, '`a` or `b`'],
])('%j reads as %s', (node, words) => {
  expect(typeOf(node)).toBe(words)
})

it('every error code says what it means and what to do', () => {
  for (const { meaning, whatToDo } of Object.values(ERROR_MEANINGS)) {
    expect(meaning).toMatch(/^.{8,}\.$/)
    expect(whatToDo).toMatch(/^.{8,}\.$/)
  }
})
