// A change of the recipe: old and new are told, a looser policy by name, and no production row is let go of in passing.
import { describe, expect, it } from '@jest/globals'
import { auditTree } from '../../../src/guard/guard-change.js'
import type { Guarded } from '../../../src/guard/guarded.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { flippedTree, judge, smokeTree, withFiles, type Tree } from '../../support/a-change.js'
import {
  aModel,
  aRecipe,
  bytesOf,
  ENSEMBLE,
  RECIPE_TEXT,
  REGISTRY,
  sha256,
  textOf,
} from '../../support/a-promotion.js'

const smoke = smokeTree()
const production = flippedTree(smoke)
const withRecipe = (tree: Tree, text: string): Tree => withFiles(tree, { 'seedgate.yml': text })
const told = async (from: string, to: string): Promise<string[]> => {
  const recipe = parseRecipe(bytesOf(from), 'seedgate.yml')
  const { findings, notes } = await judge(withRecipe(production, from), withRecipe(production, to), {
    recipe,
  })
  expect(findings).toEqual([])
  return notes.map(({ code, message }) => `${code} ${message}`)
}

describe('the policy’s own change is told', () => {
  const gate = (text: string): string => `${RECIPE_TEXT}gate: { ${text} }\n`

  it.each([
    ['spreadMax: 0.005', 'spreadMax: 2', 'policy-loosened seedgate.yml: gate.spreadMax: 0.005 → 2'],
    ['spreadMax: 2', 'spreadMax: 0.005', 'policy-changed seedgate.yml: gate.spreadMax: 2 → 0.005'],
    ['meanPlcc: 0.95', 'meanPlcc: 0.9', 'policy-loosened seedgate.yml: gate.meanPlcc: 0.95 → 0.9'],
    ['meanPlcc: 0.9', 'meanPlcc: 0.95', 'policy-changed seedgate.yml: gate.meanPlcc: 0.9 → 0.95'],
    [
      'evidence: recomputed',
      'evidence: reported',
      'policy-loosened seedgate.yml: gate.evidence: "recomputed" → "reported"',
    ],
  ])('%s to %s', async (from, to, expected) => {
    expect(await told(gate(from), gate(to))).toEqual([expected])
  })

  it('an accepted finding more is looser, one less is not', async () => {
    const accept = "audit: { accept: [{ code: weights-digest, row: a, why: b, until: '2030-01-01' }] }\n"
    const [more] = await told(RECIPE_TEXT, `${RECIPE_TEXT}${accept}`)
    const [less] = await told(`${RECIPE_TEXT}${accept}`, RECIPE_TEXT)
    expect([more, less].map((line) => line?.split(' ')[0])).toEqual(['policy-loosened', 'policy-changed'])
  })
})

describe('governance ends by name only (D46)', () => {
  const moved = RECIPE_TEXT.replaceAll(REGISTRY, 'model/other/registry.json')
  it.each([
    ['the ensemble is renamed', RECIPE_TEXT.replace(`ensemble: ${ENSEMBLE}`, 'ensemble: tiny_v2')],
    [
      'the ensemble is renamed and its rows are not',
      RECIPE_TEXT.replace(`ensemble: ${ENSEMBLE}`, 'ensemble: tiny_v2').replace(
        'registry: {',
        `registry: { row: '${ENSEMBLE}_seed{seed}',`,
      ),
    ],
    ['a seed is dropped', RECIPE_TEXT.replace('[0, 1, 2]', '[0, 1]')],
    ['the row pattern changes', RECIPE_TEXT.replace('registry: {', "registry: { row: 'x_{seed}',")],
    ['the registry moves to a file that is new', moved],
    ['the registry is not named any more', RECIPE_TEXT.replace(/registry: .*\n/, '')],
  ])('%s', async (_name, text) => {
    const { codes, findings } = await judge(production, withRecipe(production, text))
    expect(new Set(codes)).toEqual(new Set(['governance-ended']))
    expect(findings.every(({ row }) => row?.startsWith(`${ENSEMBLE}_seed`))).toBe(true)
  })

  it('not where no row is in production', async () => {
    const renamed = RECIPE_TEXT.replace(`ensemble: ${ENSEMBLE}`, 'ensemble: tiny_v2')
    expect((await judge(smoke, withRecipe(smoke, renamed))).codes).toEqual([])
  })

  it('nor for a row that the new recipe lists as retired, and only for that row', async () => {
    const retiring = (ids: string): string =>
      RECIPE_TEXT.replace('[0, 1, 2]', '[0, 3]').replace('registry: {', `registry: { retired: [${ids}],`)
    const both = retiring(`${ENSEMBLE}_seed1, ${ENSEMBLE}_seed2`)
    expect(await judge(production, withRecipe(production, both))).toMatchObject({ codes: [] })
    const one = await judge(production, withRecipe(production, retiring(`${ENSEMBLE}_seed1`)))
    expect(one.findings.map(({ code, row }) => [code, row])).toEqual([
      ['governance-ended', `${ENSEMBLE}_seed2`],
    ])
  })
})

async function audit(tree: Tree, text: string, today = '2026-06-01'): Promise<Guarded> {
  return await auditTree({
    recipe: parseRecipe(bytesOf(text), 'seedgate.yml'),
    head: async () => await Promise.resolve((path: string) => tree.get(path) ?? null),
    recipeOf: async () => await Promise.resolve(aRecipe()),
    vouchers: [],
    requireVouched: false,
    names: async () => await Promise.resolve([...tree.keys()].map((path) => ({ path, isUtf8: true }))),
    attributes: async () => await Promise.resolve(new Map()),
    today: new Date(today),
  })
}
const codesOf = ({ findings }: Guarded): string[] => [...new Set(findings.map(({ code }) => code))]

describe('the audit', () => {
  it('sees production rows that a verdict stands behind and no recipe governs', async () => {
    const renamed = RECIPE_TEXT.replace(`ensemble: ${ENSEMBLE}`, 'ensemble: tiny_v2')
    const orphaned = withRecipe(production, renamed)
    expect(codesOf(await audit(orphaned, renamed))).toEqual(['governance-ended'])
    // Another recipe of the tree governs them.
    const shared = withFiles(orphaned, { 'recipes/tiny.yaml': RECIPE_TEXT })
    expect(codesOf(await audit(shared, renamed))).toEqual([])
  })

  it('accepts what the recipe accepts, by code and row, with its reason, until the day has passed', async () => {
    const weights = `model/tiny/${ENSEMBLE}_seed1.onnx`
    const broken = withFiles(production, { [weights]: aModel(9) })
    const accepting = (row: string): string =>
      `${RECIPE_TEXT}audit: { accept: [{ code: weights-digest, row: ${row}, why: known, until: '2026-06-01' }] }\n`
    expect(codesOf(await audit(broken, RECIPE_TEXT))).toEqual(['weights-digest'])
    const accepted = await audit(broken, accepting(`${ENSEMBLE}_seed1`))
    expect(accepted.findings).toEqual([])
    expect(accepted.notes.map(({ message }) => message).join()).toContain('accepted until 2026-06-01: known')
    const late = await audit(broken, accepting(`${ENSEMBLE}_seed1`), '2026-06-02')
    expect(late.findings.map(({ message }) => message).join()).toContain(
      'accepted until 2026-06-01, which is past',
    )
    expect(codesOf(await audit(broken, accepting(`${ENSEMBLE}_seed2`)))).toEqual(['weights-digest'])
  })

  it('an acceptance covers no finding of another code', async () => {
    const text = `${RECIPE_TEXT}audit: { accept: [{ code: weights-missing, file: ${REGISTRY}, why: known, until: '2030-01-01' }] }\n`
    const zeros = textOf(production.get(REGISTRY)!).replaceAll(
      /"sha256": "[0-9a-f]{64}"/g,
      `"sha256": "${sha256('x')}"`,
    )
    expect(codesOf(await audit(withFiles(production, { [REGISTRY]: zeros }), text))).toContain(
      'digest-without-verdict',
    )
  })
})
