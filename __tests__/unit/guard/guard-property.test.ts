import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { flippedTree, judge, smokeTree, withFiles, type Tree } from '../../support/a-change.js'
import type { LoadedRecipe } from '../../../src/recipe/parse.js'
import { registryOf } from '../../../src/registry/flip-paths.js'
import { aModel, aRecipe, ENSEMBLE, REGISTRY, SEEDS, sha256, textOf } from '../../support/a-promotion.js'
import { anotherPromotion } from '../../support/a-repository.js'

// Random registries: foreign rows around and between the ensemble's own, in any order.
const foreignIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}_v[1-9]$/), { maxLength: 5 })
const registries = foreignIds.chain((ids) =>
  fc.record({
    production: fc.boolean(),
    order: fc.shuffledSubarray([...ids, ...SEEDS.map((seed) => `${ENSEMBLE}_seed${seed}`)], {
      minLength: ids.length + SEEDS.length,
    }),
  }),
)

interface Row {
  readonly id: string
  readonly [key: string]: unknown
}

const rowsOf = (tree: Tree): Row[] => (JSON.parse(textOf(tree.get(REGISTRY)!)) as { models: Row[] }).models
const withRows = (tree: Tree, rows: readonly Row[]): Tree =>
  withFiles(tree, { [REGISTRY]: JSON.stringify({ schema_version: 1, models: rows }, null, 2) })

function aTree(order: readonly string[]): Tree {
  const smoke = smokeTree()
  const members = new Map(rowsOf(smoke).map((row) => [row.id, row]))
  const files: Record<string, Uint8Array> = {}
  const rows = order.map((id, nth) => {
    const weights = aModel(100 + nth)
    const member = members.get(id)
    if (member !== undefined) return member
    files[`model/tiny/${id}.onnx`] = weights
    return { id, kind: 'nr', onnx: `${id}.onnx`, sha256: sha256(weights), smoke: nth % 2 === 0 }
  })
  return withRows(withFiles(smoke, files), rows)
}

/** Whom an edit may hit without a verdict: nobody, everybody, or rows that the recipe does not govern, by its mode. */
type Allowed = boolean | ((touched: Row | undefined, mode: 'report' | 'check') => boolean)

interface Edit {
  readonly name: string
  readonly allowed: Allowed
  readonly apply: (tree: Tree, before: Tree, nth: number) => Tree
}

const ofRow = (tree: Tree, pick: (row: Row) => boolean, nth: number, change: (row: Row) => Row[]): Tree => {
  const candidates = rowsOf(tree).filter(pick)
  const chosen = candidates[nth % Math.max(candidates.length, 1)]
  return withRows(
    tree,
    rowsOf(tree).flatMap((row) => (row.id === chosen?.id ? change(row) : [row])),
  )
}
const governed = ({ id }: Row): boolean => id.startsWith(`${ENSEMBLE}_seed`)
const any = (): boolean => true
/** A fault of a foreign row is a note in the mode report. */
const ifReported: Allowed = (row, mode) => row !== undefined && !governed(row) && mode === 'report'

const EDITS: readonly Edit[] = [
  { name: 'nothing', allowed: true, apply: (tree) => tree },
  { name: 'another file', allowed: true, apply: (tree) => withFiles(tree, { 'docs/a.md': 'a' }) },
  {
    name: 'a new foreign row',
    allowed: true,
    apply: (tree, _before, nth) => {
      const weights = aModel(900 + nth)
      const row = { id: 'newcomer', kind: 'fr', onnx: 'newcomer.onnx', sha256: sha256(weights), smoke: true }
      const rows = rowsOf(tree)
      const at = nth % (rows.length + 1)
      return withFiles(withRows(tree, [...rows.slice(0, at), row, ...rows.slice(at)]), {
        'model/tiny/newcomer.onnx': weights,
      })
    },
  },
  { name: 'the rollback', allowed: true, apply: (_tree, before) => before },
  { name: 'a flip', allowed: true, apply: (tree) => flippedTree(tree, anotherPromotion(2)) },
  {
    name: 'a removed row',
    allowed: (row, mode) => row !== undefined && !governed(row) && row['smoke'] === true && mode === 'report',
    apply: (tree, _before, nth) => ofRow(tree, any, nth, () => []),
  },
  {
    name: 'a doubled row',
    allowed: false,
    apply: (tree, _before, nth) => ofRow(tree, any, nth, (row) => [row, row]),
  },
  {
    name: 'smoke turned round by hand',
    allowed: false,
    apply: (tree, _before, nth) =>
      ofRow(tree, governed, nth, (row) => [{ ...row, smoke: row['smoke'] !== true }]),
  },
  {
    name: 'another digest',
    allowed: ifReported,
    apply: (tree, _before, nth) => ofRow(tree, any, nth, (row) => [{ ...row, sha256: sha256(`${nth}`) }]),
  },
  {
    name: 'other weights',
    allowed: ifReported,
    apply: (tree, _before, nth) => {
      const row = rowsOf(tree)[nth % rowsOf(tree).length]!
      return withFiles(tree, { [`model/tiny/${String(row['onnx'])}`]: aModel(7000 + nth) })
    },
  },
  {
    name: 'no smoke',
    // The scratch registry's schema asks for it.
    allowed: false,
    apply: (tree, _before, nth) =>
      ofRow(tree, any, nth, (row) => [
        Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'smoke')) as Row,
      ]),
  },
]

/** The recipe with another mode under its own digest, as verdicts name the digest. */
function withOthers(others: 'report' | 'check'): LoadedRecipe {
  const loaded = aRecipe()
  const registry = { ...registryOf(loaded.recipe), others }
  return { ...loaded, recipe: { ...loaded.recipe, registry } }
}

describe('whatever the registry', () => {
  it('the guard is silent exactly where a verdict, its rollback or no rule stands behind the change', async () => {
    await fc.assert(
      fc.asyncProperty(
        registries,
        fc.constantFrom(...EDITS),
        fc.nat({ max: 50 }),
        fc.constantFrom('report' as const, 'check' as const),
        async (registry, edit, nth, mode) => {
          const before = aTree(registry.order)
          const base = registry.production ? flippedTree(before) : before
          const head = edit.apply(base, before, nth)
          const { findings } = await judge(base, head, { before, recipe: withOthers(mode) })
          const touched = rowsOf(base)[nth % rowsOf(base).length]
          const allowed = typeof edit.allowed === 'boolean' ? edit.allowed : edit.allowed(touched, mode)
          expect([edit.name, mode, findings.length === 0]).toEqual([edit.name, mode, allowed])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('a flip and its rollback give back every byte of the registry', async () => {
    await fc.assert(
      fc.asyncProperty(registries, async ({ order }) => {
        const before = aTree(order)
        const flipped = flippedTree(before)
        expect((await judge(before, flipped)).codes).toEqual([])
        expect((await judge(flipped, before, { before })).codes).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})
