import { describe, expect, it } from '@jest/globals'
import type { GuardCode } from '../../../src/guard/vocabulary.js'
import { serialiseVerdict } from '../../../src/gate/verdict.js'
import { flippedTree, judge, smokeTree, withFiles, type Tree } from '../../support/a-change.js'
import {
  aModel,
  aPromotion,
  ENSEMBLE,
  RECIPE_TEXT,
  REGISTRY,
  sha256,
  textOf,
  withVerdict,
} from '../../support/a-promotion.js'
import { anotherPromotion } from '../../support/a-repository.js'

const smoke = smokeTree()
const production = flippedTree(smoke)
const file = (name: string): string => `model/tiny/${ENSEMBLE}${name}`
const VERDICT = file('_PROMOTE.json')
const weights = file('_seed1.onnx')
const promoted = sha256(production.get(weights)!)
const placeholder = sha256(smoke.get(weights)!)

interface Row {
  readonly id: string
  readonly [key: string]: unknown
}
const registryOf = (tree: Tree) => JSON.parse(textOf(tree.get(REGISTRY)!)) as { models: Row[] }
const withRegistry = (tree: Tree, change: (text: string) => string): Tree =>
  withFiles(tree, { [REGISTRY]: change(textOf(tree.get(REGISTRY)!)) })
const withRows = (tree: Tree, change: (rows: Row[]) => Row[]): Tree => {
  const registry = registryOf(tree)
  // With the escapes that the registry has: a rewrite that turned them into characters is a finding of its own.
  const text = JSON.stringify({ ...registry, models: change(registry.models) }, null, 2)
  return withRegistry(tree, () => text.replaceAll('—', '\\u2014'))
}
/** Of one row, a piece of its text. */
const inRow = (tree: Tree, id: string, from: string, to: string): Tree =>
  withRegistry(tree, (text) => {
    const start = text.indexOf(`"id": "${id}"`)
    const end = text.indexOf('}', start)
    return text.slice(0, start) + text.slice(start, end).replace(from, to) + text.slice(end)
  })
const seed1 = `${ENSEMBLE}_seed1`

describe('the guard lets pass', () => {
  it.each<[string, Tree, Tree]>([
    ['a change of something else', production, withFiles(production, { 'src/a.c': 'int a;' })],
    ['a correct flip', smoke, production],
    [
      'a new ungoverned row with its weights',
      production,
      withFiles(
        withRows(production, (rows) => [
          { ...rows[0]!, id: 'new_v1', onnx: 'new_v1.onnx', sha256: sha256(aModel(77)) },
          ...rows,
        ]),
        { 'model/tiny/new_v1.onnx': aModel(77) },
      ),
    ],
    [
      'an ungoverned row’s other text',
      production,
      withRegistry(production, (text) => text.replace('Full-reference', 'full-reference')),
    ],
    [
      'another placeholder in a smoke row',
      smoke,
      withFiles(inRow(smoke, seed1, placeholder, sha256(aModel(55))), { [weights]: aModel(55) }),
    ],
    [
      'the recipe’s thresholds, alone',
      production,
      withFiles(production, { 'seedgate.yml': `${RECIPE_TEXT}gate: { meanPlcc: 0.5 }\n` }),
    ],
    [
      'the recipe’s epochs beside an ungoverned row',
      production,
      withFiles(
        withRegistry(production, (text) => text.replace('Full-reference', 'full')),
        {
          'seedgate.yml': RECIPE_TEXT.replace('{ kind: builtin }', '{ kind: builtin, epochs: 7 }'),
        },
      ),
    ],
    [
      'an attestation that is added later',
      production,
      withFiles(production, { [file('_PROMOTE.sigstore.json')]: '{}' }),
    ],
  ])('%s', async (_name, base, head) => {
    expect((await judge(base, head)).findings).toEqual([])
  })

  it('a rollback, however it was made, with other changes beside it', async () => {
    const beside = { 'docs/a.md': 'a' }
    expect((await judge(production, withFiles(smoke, beside), { before: smoke })).findings).toEqual([])
  })

  it('a flip to other weights under a verdict of their own', async () => {
    const next = flippedTree(production, anotherPromotion(1))
    expect((await judge(production, next)).codes).toEqual([])
  })
})

describe('the guard reads', () => {
  it('no model where nothing governed changed', async () => {
    const { read } = await judge(production, withFiles(production, { 'src/a.c': 'int a;' }))
    expect(read).toEqual([REGISTRY])
  })

  it('only the model that changed', async () => {
    const { read } = await judge(production, withFiles(production, { [weights]: aModel(9) }))
    expect(read.filter((path) => path.endsWith('.onnx'))).toEqual([weights])
  })

  it('no model where only a verdict changed', async () => {
    const { read } = await judge(production, withFiles(production, { [VERDICT]: '{}' }))
    expect(read.filter((path) => path.endsWith('.onnx'))).toEqual([])
  })
})

const external = aModel(1, {
  floatData: [],
  dataLocation: 1,
  externalData: [{ key: 'location', value: 'w' }],
})
const hold = withVerdict(aPromotion(), {
  verdict: 'HOLD',
  reasons: [{ code: 'spread-above', message: 'too far apart' }],
}).verdict
const flippedBy = (text: string): Tree => withFiles(production, { [VERDICT]: text })

describe('the guard names', () => {
  it.each<[string, readonly GuardCode[], Tree, Tree]>([
    [
      'a registry that is gone',
      ['registry-unreadable'],
      production,
      withFiles(production, { [REGISTRY]: null }),
    ],
    [
      'a registry that is no JSON',
      ['registry-unreadable'],
      production,
      withFiles(production, { [REGISTRY]: '{,}' }),
    ],
    [
      'a field that the schema forbids (D26)',
      ['registry-schema'],
      production,
      inRow(production, 'motion_fr_v2', '"opset": 17', '"opset": 17, "verdict": "PROMOTE"'),
    ],
    [
      'an ungoverned row that is gone (D21)',
      ['row-removed'],
      production,
      withRows(production, (rows) => rows.filter(({ id }) => id !== 'motion_fr_v2')),
    ],
    [
      'a governed row that is gone',
      ['row-removed', 'promoted-partly'],
      production,
      withRows(production, (rows) => rows.filter(({ id }) => id !== seed1)),
    ],
    [
      'two rows with one id (D28)',
      ['row-duplicated'],
      production,
      withRows(production, (rows) => [...rows, rows.at(-1)!]),
    ],
    [
      'a promoted row again, as a placeholder (D28)',
      ['row-duplicated'],
      production,
      withRows(production, (rows) => [...rows, { ...rows.find(({ id }) => id === seed1)!, smoke: true }]),
    ],
    [
      'a path out of the registry’s folder',
      ['registry-schema'],
      production,
      inRow(production, 'motion_fr_v2', 'motion_fr_v2.onnx', '../../motion_fr_v2.onnx'),
    ],
    [
      'an ungoverned row that takes a member’s file',
      ['row-path'],
      production,
      inRow(production, 'motion_fr_v2', 'motion_fr_v2.onnx', `${seed1}.onnx`),
    ],
    [
      'a licence dropped by a flip (D24)',
      ['row-changed'],
      smoke,
      inRow(production, seed1, '"license": "BSD-3-Clause-Plus-Patent",', ''),
    ],
    [
      'a flip that rides along without its verdict (D23)',
      ['promoted-without-verdict'],
      smoke,
      withFiles(production, { [VERDICT]: null }),
    ],
    [
      'a single row flipped by hand (D23)',
      ['promoted-without-verdict', 'promoted-partly', 'sidecar-disagrees', 'manifest-disagrees'],
      smoke,
      inRow(smoke, seed1, '"smoke": true', '"smoke": false'),
    ],
    [
      'a metadata-only flip: the verdict’s digest over other weights (D14)',
      ['weights-digest'],
      smoke,
      withFiles(production, { [weights]: aModel(9) }),
    ],
    [
      'other weights, pinned (D15)',
      ['digest-without-verdict', 'sidecar-disagrees', 'manifest-disagrees'],
      production,
      withFiles(inRow(production, seed1, promoted, sha256(aModel(9))), { [weights]: aModel(9) }),
    ],
    [
      'placeholder digests back in a production row (D21)',
      ['digest-without-verdict', 'weights-digest', 'sidecar-disagrees', 'manifest-disagrees'],
      production,
      inRow(production, seed1, promoted, placeholder),
    ],
    [
      'zeros in a production row (D20)',
      [
        'placeholder-digest',
        'digest-without-verdict',
        'weights-digest',
        'sidecar-disagrees',
        'manifest-disagrees',
      ],
      production,
      inRow(production, seed1, promoted, '0'.repeat(64)),
    ],
    [
      'a flip of some rows only',
      ['promoted-partly'],
      smoke,
      inRow(production, seed1, '"smoke": false', '"smoke": true'),
    ],
    [
      'good models taken out of production (D22)',
      ['unpromoted', 'promoted-partly'],
      production,
      inRow(production, seed1, '"smoke": false', '"smoke": true'),
    ],
    [
      'a row that no longer says smoke (D25)',
      ['unpromoted', 'smoke-absent', 'row-changed', 'promoted-partly', 'registry-schema'],
      production,
      inRow(production, seed1, ',\n      "smoke": false', ''),
    ],
    [
      'an ungoverned row that no longer says smoke (D25)',
      ['registry-schema'],
      production,
      inRow(production, 'motion_fr_v2', ',\n      "smoke": false', ''),
    ],
    ['weights that are gone', ['weights-missing'], production, withFiles(production, { [weights]: null })],
    [
      'a git-LFS pointer (D18)',
      ['weights-lfs-pointer'],
      production,
      withFiles(production, {
        [weights]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      }),
    ],
    [
      'weights that are no model',
      ['weights-undecodable', 'weights-digest'],
      production,
      withFiles(production, { [weights]: 'zeros' }),
    ],
    [
      'weights in another file (D16)',
      ['weights-external-data', 'digest-without-verdict', 'sidecar-disagrees', 'manifest-disagrees'],
      production,
      withFiles(inRow(production, seed1, promoted, sha256(external)), { [weights]: external }),
    ],
    [
      'a data file that no row pins (D16, D17)',
      ['weights-unlisted'],
      production,
      withFiles(production, { [`${weights}.data`]: new Uint8Array(9) }),
    ],
    [
      'weights that no row describes',
      ['weights-unlisted'],
      production,
      withFiles(production, { [file('_seed9.onnx')]: aModel(3) }),
    ],
    [
      'an edited sidecar (D19)',
      ['sidecar-disagrees', 'manifest-disagrees'],
      production,
      withFiles(production, { [file('_seed1.json')]: '{}' }),
    ],
    [
      'an edited manifest (D19)',
      ['manifest-disagrees'],
      production,
      withFiles(production, { [file('.json')]: '{}' }),
    ],
    [
      'a verdict edited after the fact',
      ['verdict-invalid', 'verdict-changed'],
      production,
      flippedBy(
        textOf(production.get(VERDICT)!).replace('Promote.', 'Promote!').replace('  "seeds"', ' "seeds"'),
      ),
    ],
    [
      'a verdict edited in its own form',
      ['verdict-changed'],
      production,
      flippedBy(textOf(production.get(VERDICT)!).replace('Promote.', 'Promote!')),
    ],
    ['a verdict that is gone', ['verdict-changed'], production, withFiles(production, { [VERDICT]: null })],
    [
      'an approval that appears later',
      ['verdict-changed', 'approval-disagrees'],
      production,
      withFiles(production, { [file('_approval.json')]: '{}' }),
    ],
    [
      'an attestation that is replaced',
      ['verdict-changed'],
      withFiles(production, { [file('_PROMOTE.sigstore.json')]: '{}' }),
      withFiles(production, { [file('_PROMOTE.sigstore.json')]: '{ }' }),
    ],
    [
      'a flip under a HOLD',
      ['verdict-not-promotable', 'promoted-without-verdict'],
      smoke,
      flippedBy(serialiseVerdict(hold)),
    ],
    [
      'a flip under a verdict of another recipe',
      ['verdict-not-promotable'],
      smoke,
      flippedBy(
        serialiseVerdict({
          ...aPromotion().verdict,
          policy: { ...aPromotion().verdict.policy, recipe_sha256: sha256('another') },
        }),
      ),
    ],
    [
      'a flip under a verdict with an impossible number (D4)',
      ['verdict-not-promotable'],
      smoke,
      flippedBy(
        serialiseVerdict({
          ...aPromotion().verdict,
          gate: { ...aPromotion().verdict.gate, mean_plcc: 7.5 },
        }),
      ),
    ],
    [
      'an approval of another verdict',
      ['approval-disagrees'],
      smoke,
      withFiles(production, { [file('_approval.json')]: '{}' }),
    ],
    [
      'a recipe that is gone',
      ['recipe-unreadable'],
      production,
      withFiles(production, { 'seedgate.yml': null }),
    ],
    [
      'a recipe that is invalid',
      ['recipe-unreadable'],
      production,
      withFiles(production, { 'seedgate.yml': 'gate: 1' }),
    ],
    [
      'a recipe whose alias has no end',
      ['recipe-unreadable'],
      production,
      withFiles(production, { 'seedgate.yml': 'ensemble: &a [*a]' }),
    ],
    [
      'thresholds lowered together with a flip (D12)',
      ['recipe-with-rows'],
      smoke,
      withFiles(production, { 'seedgate.yml': `${RECIPE_TEXT}gate: { meanPlcc: 0.1 }\n` }),
    ],
    [
      'seeds dropped together with a row',
      ['recipe-with-rows', 'row-removed', 'promoted-partly'],
      production,
      withFiles(
        withRows(production, (rows) => rows.filter(({ id }) => id !== seed1)),
        { 'seedgate.yml': RECIPE_TEXT.replace('[0, 1, 2]', '[0, 2]') },
      ),
    ],
  ])('%s', async (_name, expected, base, head) => {
    const { codes, findings } = await judge(base, head, { before: smoke })
    expect([...new Set(codes)].sort()).toEqual([...expected].sort())
    for (const { file: where, message } of findings)
      expect([where, message]).toEqual([expect.any(String), expect.stringMatching(/\w/)])
  })

  it('every finding with its file, and its row where it is about one', async () => {
    const { findings } = await judge(production, inRow(production, seed1, promoted, placeholder))
    expect(findings.map(({ code, file: where, row }) => [code, where, row])).toEqual([
      ['weights-digest', weights, seed1],
      ['sidecar-disagrees', file('_seed1.json'), seed1],
      ['manifest-disagrees', file('.json'), null],
      ['digest-without-verdict', REGISTRY, seed1],
    ])
  })

  it('a rollback that leaves something of the flip behind', async () => {
    for (const left of [VERDICT, weights, file('_seed1.json')]) {
      const head = withFiles(smoke, { [left]: production.get(left)! })
      expect((await judge(production, head, { before: smoke })).codes).toContain('unpromoted')
    }
  })

  it('a rollback to weights that never were there', async () => {
    const head = withFiles(inRow(smoke, seed1, placeholder, sha256(aModel(55))), { [weights]: aModel(55) })
    expect(new Set((await judge(production, head, { before: smoke })).codes)).toEqual(
      new Set(['unpromoted', 'ledger-rewritten']),
    )
  })
})
