// Rows and fields that the recipe does not govern: told, and refused only as the recipe says.
import { describe, expect, it } from '@jest/globals'
import type { GuardCode } from '../../../src/guard/vocabulary.js'
import type { LoadedRecipe } from '../../../src/recipe/parse.js'
import type { RegistryPolicy } from '../../../src/recipe/schema.js'
import { registryOf } from '../../../src/registry/flip-paths.js'
import { flippedTree, judge, smokeTree, withFiles, type Tree } from '../../support/a-change.js'
import { aModel, aRecipe, bytesOf, ENSEMBLE, REGISTRY, sha256, textOf } from '../../support/a-promotion.js'

const SCHEMA = 'model/tiny/registry.schema.json'
const smoke = smokeTree()
const production = flippedTree(smoke)
const seed1 = `${ENSEMBLE}_seed1`

/** The same recipe under the same digest, with other rows weighed otherwise. */
function weighed(others: RegistryPolicy['others']): LoadedRecipe {
  const loaded = aRecipe()
  return { ...loaded, recipe: { ...loaded.recipe, registry: { ...registryOf(loaded.recipe), others } } }
}

interface Row {
  readonly id: string
  readonly [key: string]: unknown
}
const withRows = (tree: Tree, change: (rows: Row[]) => Row[]): Tree => {
  const registry = JSON.parse(textOf(tree.get(REGISTRY)!)) as { models: Row[] }
  const text = JSON.stringify({ ...registry, models: change(registry.models) }, null, 2)
  return withFiles(tree, { [REGISTRY]: text.replaceAll('—', '\\u2014') })
}
const edited = (tree: Tree, id: string, change: Readonly<Record<string, unknown>>): Tree =>
  withRows(tree, (rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)))
/** A schema that asks for nothing; `smoke` may have a default. */
const lenient = (tree: Tree, properties: object = {}): Tree =>
  withFiles(tree, { [SCHEMA]: JSON.stringify({ properties: { models: { items: { properties } } } }) })
const without = (tree: Tree, id: string, key: string): Tree =>
  withRows(tree, (rows) =>
    rows.map((row) =>
      row.id === id
        ? { ...Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)), id }
        : row,
    ),
  )

const OTHER = 'motion_fr_v2'
const quiet = lenient(production)
const placeholderRow = {
  id: 'draft_v1',
  kind: 'fr',
  onnx: 'draft_v1.onnx',
  sha256: sha256(aModel(5)),
  smoke: true,
}
const withDraft = withFiles(
  withRows(quiet, (rows) => [...rows, placeholderRow]),
  { 'model/tiny/draft_v1.onnx': aModel(5) },
)

describe('a row that the recipe does not govern', () => {
  it.each<[string, GuardCode, Tree, Tree]>([
    [
      'that changed places with another',
      'row-reordered',
      quiet,
      withRows(quiet, (rows) => rows.toReversed()),
    ],
    [
      'that was a placeholder and is gone',
      'row-removed',
      withDraft,
      withFiles(
        withRows(withDraft, (rows) => rows.filter(({ id }) => id !== 'draft_v1')),
        {
          'model/tiny/draft_v1.onnx': null,
        },
      ),
    ],
    ['with a path out of the folder', 'row-path', quiet, edited(quiet, OTHER, { onnx: '../x.onnx' })],
    [
      'whose weights are not those that it pins',
      'weights-digest',
      quiet,
      withFiles(quiet, { [`model/tiny/${OTHER}.onnx`]: aModel(9) }),
    ],
    [
      'whose quantised weights are not those that it pins',
      'weights-digest',
      quiet,
      withFiles(edited(quiet, OTHER, { int8_sha256: sha256(aModel(8)) }), {
        [`model/tiny/${OTHER}.int8.onnx`]: aModel(9),
      }),
    ],
    [
      'that keeps its weights in a data file',
      'weights-unlisted',
      quiet,
      withFiles(quiet, { [`model/tiny/${OTHER}.onnx.data`]: new Uint8Array(9) }),
    ],
  ])('%s is a note, a finding or untold: %s', async (_name, code, base, head) => {
    const [report, check, ignore] = await Promise.all(
      (['report', 'check', 'ignore'] as const).map(
        async (others) => await judge(base, head, { recipe: weighed(others) }),
      ),
    )
    expect(report).toMatchObject({ codes: [] })
    expect(report?.noted).toContain(code)
    expect(check?.codes).toContain(code)
    expect(ignore).toMatchObject({ codes: [], noted: [] })
  })

  it('is a finding where it was in production and is gone, except where others are ignored', async () => {
    const head = withRows(quiet, (rows) => rows.filter(({ id }) => id !== OTHER))
    expect((await judge(quiet, head, { recipe: weighed('report') })).codes).toEqual(['row-removed'])
    expect((await judge(quiet, head, { recipe: weighed('check') })).codes).toEqual(['row-removed'])
    expect((await judge(quiet, head, { recipe: weighed('ignore') })).codes).toEqual([])
  })

  it('may leave smoke to the default of the schema, and is in production where that is false', async () => {
    const base = lenient(without(production, OTHER, 'smoke'), { smoke: { default: false } })
    const added = withFiles(
      withRows(base, (rows) => [...rows, { id: 'new_v1', onnx: 'new_v1.onnx', sha256: sha256(aModel(3)) }]),
      { 'model/tiny/new_v1.onnx': aModel(3) },
    )
    expect(await judge(base, added)).toMatchObject({ codes: [], noted: [] })
    const removed = withRows(base, (rows) => rows.filter(({ id }) => id !== OTHER))
    expect((await judge(base, removed)).codes).toEqual(['row-removed'])
  })

  it('that does not say smoke is a note where the schema has no default; nobody is told to write true', async () => {
    const head = without(quiet, OTHER, 'smoke')
    const { codes, notes } = await judge(quiet, head)
    expect(codes).toEqual([])
    const said = notes.find(({ code }) => code === 'smoke-not-said')
    expect(said?.message).toContain('the registry’s schema has no default')
    expect(said?.message).not.toContain('true')
  })

  it('an honest re-quantisation passes, and is told', async () => {
    const file = `model/tiny/${OTHER}.int8.onnx`
    const before = withFiles(edited(quiet, OTHER, { int8_sha256: sha256(aModel(1)) }), { [file]: aModel(1) })
    const after = withFiles(edited(before, OTHER, { int8_sha256: sha256(aModel(2)) }), { [file]: aModel(2) })
    const { codes, notes } = await judge(before, after)
    expect(codes).toEqual([])
    expect(notes.map(({ code, row }) => [code, row])).toEqual([['row-edited', OTHER]])
  })
})

describe('a governed row', () => {
  it('may get a licence, a note in other words, or lose a free field: notes, old → new', async () => {
    const head = edited(quiet, seed1, { license: 'MIT', reviewer: 'someone' })
    const { codes, notes } = await judge(quiet, head)
    expect(codes).toEqual([])
    expect(notes.map(({ code, message }) => [code, message.split(': ').slice(2).join(': ')])).toEqual([
      ['row-edited', 'license: "BSD-3-Clause-Plus-Patent" → "MIT"'],
      ['row-edited', 'reviewer: no such key → "someone"'],
    ])
  })

  it.each(['kind', 'opset', 'quant_mode', 'int8_sha256', 'release_url'])(
    'may not change %s without a verdict',
    async (key) => {
      const head = edited(quiet, seed1, { [key]: key === 'quant_mode' ? 'fp32' : 'other' })
      expect((await judge(quiet, head)).codes).toContain('row-changed')
    },
  )

  it('is refused in production where it is quantised, and where its quantised file is not the one it pins (D50)', async () => {
    const quantised = edited(smoke, seed1, { quant_mode: 'int8_dynamic', int8_sha256: sha256(aModel(1)) })
    const file = `model/tiny/${seed1}.int8.onnx`
    const base = lenient(withFiles(quantised, { [file]: aModel(1) }))
    const row = edited(flippedTree(base), seed1, {})
    expect((await judge(base, row)).codes).toContain('row-quantised')
    const tampered = withFiles(base, { [file]: aModel(2) })
    expect((await judge(base, tampered)).codes).toEqual(['weights-digest'])
  })

  it('passes with a git-LFS pointer to the very weights that it pins, and with no other pointer', async () => {
    const path = `model/tiny/${seed1}.onnx`
    const pointer = (oid: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 100\n`
    const pinned = sha256(production.get(path)!)
    const same = withFiles(quiet, { [path]: pointer(pinned) })
    expect((await judge(quiet, same)).codes).toEqual([])
    const other = withFiles(quiet, { [path]: pointer(sha256('other')) })
    expect((await judge(quiet, other)).codes).toEqual(['weights-lfs-pointer'])
    const uncut = withFiles(quiet, { [path]: `${pointer(pinned)}${'x'.repeat(2000)}` })
    expect((await judge(quiet, uncut)).codes).toEqual(['weights-lfs-pointer'])
  })
})

describe('the base judges', () => {
  const numeric = { kind: 12345 }

  it('a change that loosens the schema and uses it (D49)', async () => {
    const typed = { kind: { type: 'string' } }
    const base = lenient(production, typed)
    const head = edited(lenient(base), OTHER, numeric)
    expect(new Set((await judge(base, head)).codes)).toEqual(new Set(['registry-schema', 'schema-with-rows']))
    expect((await judge(base, edited(base, OTHER, numeric))).codes).toEqual(['registry-schema'])
  })

  it('a schema that changes alone must fit the rows that are there', async () => {
    const base = lenient(production)
    expect((await judge(base, lenient(base, { kind: { type: 'string' } }))).codes).toEqual([])
    const { codes } = await judge(base, lenient(base, { kind: { type: 'number' } }))
    expect(new Set(codes)).toEqual(new Set(['registry-schema']))
  })

  it('with an end: a pattern that backtracks for years is a finding', async () => {
    const slow = lenient(production, { kind: { pattern: '^(a+)+$' } })
    const base = edited(slow, OTHER, { kind: 'f' })
    const head = edited(slow, OTHER, { kind: `${'a'.repeat(40)}b` })
    const { findings } = await judge(base, head)
    expect(findings.map(({ code }) => code)).toEqual(['registry-schema'])
    expect(findings[0]?.message).toContain('expected an answer within 5 s')
  })
})

describe('names and marks that readers take otherwise', () => {
  it.each(['model/tiny/REGISTRY.json', 'MODEL/tiny/registry.json', `model/tiny/${seed1}.ONNX`])(
    '%s beside the file in other case',
    async (path) => {
      expect((await judge(quiet, withFiles(quiet, { [path]: '{}' }))).codes).toContain('file-name')
    },
  )

  it('weights that end in .ONNX are weights', async () => {
    const head = withFiles(quiet, { [`model/tiny/${ENSEMBLE}_seed9.ONNX`]: aModel(4) })
    expect((await judge(quiet, head)).codes).toEqual(['weights-unlisted'])
  })

  it('a name that is not UTF-8', async () => {
    const path = 'model/tiny/\uFFFD.onnx'
    const head = withFiles(quiet, { [path]: aModel(4) })
    const names = async () => await Promise.resolve([{ path, isUtf8: false }])
    expect((await judge(quiet, head, { names })).codes).toEqual(['file-name'])
    // One that was there before is nobody's change.
    const other = withFiles(quiet, { 'model/tiny/a.md': 'a' })
    expect((await judge(quiet, other, { names })).codes).toEqual([])
  })

  it('a byte order mark before the registry', async () => {
    const marked = withFiles(quiet, { [REGISTRY]: bytesOf(`\uFEFF${textOf(quiet.get(REGISTRY)!)}`) })
    const { findings } = await judge(quiet, marked)
    expect(findings.map(({ code }) => code)).toEqual(['registry-unreadable'])
    expect(findings[0]?.message).toContain('byte order mark')
  })
})
