import { describe, expect, it } from '@jest/globals'
import { SeedgateError } from '../../../src/errors/seedgate-error.js'
import { serialiseVerdict } from '../../../src/gate/verdict.js'
import { FlipRefused, type FlipRefusal } from '../../../src/registry/flip-refused.js'
import { planFlip, type FlipPlan, type FlipRequest } from '../../../src/registry/plan-flip.js'
import {
  applied,
  aBase,
  aModel,
  aPromotion,
  aRecipe,
  aRequest,
  bytesOf,
  ENSEMBLE,
  RECIPE_TEXT,
  REGISTRY,
  rewritten,
  SEEDS,
  sha256,
  textOf,
  withVerdict,
} from '../../support/a-promotion.js'
import { alsoOrt } from '../../support/also-ort.js'

function refusalOf(request: FlipRequest): FlipRefused {
  try {
    planFlip(request)
  } catch (error) {
    if (error instanceof FlipRefused) return error
    throw error
  }
  throw new Error('expected the flip to be refused')
}

const registryIn = ({ files }: FlipPlan): string =>
  textOf(files.find(({ path }) => path === REGISTRY)!.after!)

/** One row's text in a registry. */
const rowText = (registry: string, id: string): string =>
  /\{[^{}]*\}/g[Symbol.match](registry)?.find((row) => row.includes(`"${id}"`)) ?? ''

describe('planning a flip', () => {
  it('changes two tokens of each member’s row and not one other byte of the registry', () => {
    const base = aBase()
    const plan = planFlip(aRequest())
    const before = textOf(base.get(REGISTRY)!).split('\n')
    const after = registryIn(plan).split('\n')
    expect(after).toHaveLength(before.length)
    const changed = before.flatMap((line, index) =>
      line === after[index] ? [] : [`${line.trim()} > ${after[index]!.trim()}`],
    )
    expect(changed).toEqual(
      plan.rows.flatMap((row) => [
        `"sha256": "${row.before}", > "sha256": "${row.after}",`,
        '"smoke": true, > "smoke": false,',
      ]),
    )
    expect(after.join('\n')).toContain('\\u2014')
  })

  it('adds members, sidecars, manifest and the verdict beside the registry, byte for byte', () => {
    const promotion = aPromotion()
    const plan = planFlip(aRequest(promotion))
    const planned = new Map(plan.files.map(({ path, after }) => [path, after]))
    expect([...planned.keys()]).toEqual(
      [
        REGISTRY,
        `model/tiny/${ENSEMBLE}.json`,
        `model/tiny/${ENSEMBLE}_PROMOTE.json`,
        `model/tiny/${ENSEMBLE}_ledger.jsonl`,
        ...SEEDS.flatMap((seed) => [
          `model/tiny/${ENSEMBLE}_seed${seed}.json`,
          `model/tiny/${ENSEMBLE}_seed${seed}.onnx`,
        ]),
      ].sort(),
    )
    expect(planned.get(`model/tiny/${ENSEMBLE}_PROMOTE.json`)).toEqual(
      bytesOf(serialiseVerdict(promotion.verdict)),
    )
    for (const [seed, { weights, sidecar }] of promotion.files.members) {
      expect(planned.get(`model/tiny/${ENSEMBLE}_seed${seed}.onnx`)).toBe(weights)
      expect(planned.get(`model/tiny/${ENSEMBLE}_seed${seed}.json`)).toBe(sidecar)
    }
  })

  it('says what each file was before, and on which registry it was computed', () => {
    const base = aBase()
    const plan = planFlip(aRequest())
    expect(plan.base).toEqual({ path: REGISTRY, sha256: sha256(base.get(REGISTRY)!) })
    for (const { path, before } of plan.files) {
      const bytes = base.get(path)
      expect(before).toBe(bytes === undefined ? null : sha256(bytes))
    }
  })

  it('names branch and trailers after the verdict’s digest', () => {
    const promotion = aPromotion()
    const digest = sha256(serialiseVerdict(promotion.verdict))
    const plan = planFlip(aRequest(promotion))
    expect(plan.branch).toBe(`seedgate/flip-${ENSEMBLE}-${digest.slice(0, 12)}`)
    expect(plan.message.startsWith(`${plan.title}\n\n`)).toBe(true)
    expect(plan.message.split('\n').slice(-4)).toEqual([
      `Seedgate-Ensemble: ${ENSEMBLE}`,
      `Seedgate-Verdict: ${digest}`,
      `Seedgate-Recipe: ${aRecipe().sha256}`,
      '',
    ])
  })

  it('says in the message where metrics were only reported', () => {
    const promotion = aPromotion()
    const policy = { ...promotion.verdict.policy, evidence: 'reported' as const }
    expect(planFlip(aRequest(promotion)).message).toContain('recomputed from out-of-fold predictions')
    expect(planFlip(aRequest(withVerdict(promotion, { policy }))).message).toContain(
      'as the trainer reported it',
    )
  })

  it('adds approval and attestation where there are such records', () => {
    const records = { approval: bytesOf('{"approved":1}'), attestation: bytesOf('{"bundle":1}') }
    const paths = planFlip({ ...aRequest(), records }).files.map(({ path }) => path)
    expect(paths).toContain(`model/tiny/${ENSEMBLE}_approval.json`)
    expect(paths).toContain(`model/tiny/${ENSEMBLE}_PROMOTE.sigstore.json`)
  })

  it('takes an earlier flip’s attestation away where it brings none of its own', () => {
    const path = `model/tiny/${ENSEMBLE}_PROMOTE.sigstore.json`
    const base = new Map([...aBase(), [path, bytesOf('{"of":"another"}')]])
    const { files } = planFlip(aRequest(aPromotion(), base))
    expect(files.find((file) => file.path === path)).toMatchObject({ after: null })
    const bundle = bytesOf('{"bundle":1}')
    const own = planFlip({ ...aRequest(aPromotion(), base), records: { attestation: bundle } })
    expect(own.files.find((file) => file.path === path)?.after).toEqual(bundle)
  })

  it('has nothing to change where the base has this very flip', () => {
    const base = aBase()
    const once = planFlip(aRequest())
    const again = planFlip(aRequest(aPromotion(), applied(base, once.files)))
    expect(again.files).toEqual([])
    expect(again.branch).toBe(once.branch)
  })

  it('has nothing to change where the base has it together with its approval', () => {
    const approval = bytesOf('{"approved":1}')
    const base = aBase()
    const approved = applied(base, planFlip({ ...aRequest(), records: { approval } }).files)
    expect(planFlip(aRequest(aPromotion(), approved)).files).toEqual([])
    expect(planFlip({ ...aRequest(aPromotion(), approved), records: { approval } }).files).toEqual([])
  })

  it('flips a registry with CRLF, a byte-order mark and no newline at the end as it stands', () => {
    const base = rewritten(aBase(), (text) => '\uFEFF' + text.trimEnd().replaceAll('\n', '\r\n'))
    const plan = planFlip(aRequest(aPromotion(), base))
    const after = registryIn(plan)
    const undone = plan.rows.reduce((text, { before, after: now }) => text.replace(now, before), after)
    const flipsBack = undone.replaceAll(
      /("sha256": "[^"]*",\r\n *"smoke": )false(,\r\n[^}]*Placeholder)/g,
      '$1true$2',
    )
    expect(flipsBack).toBe(textOf(base.get(REGISTRY)!))
  })
})

describe('a flip is refused', () => {
  const promotion = aPromotion()
  const registryWith = (change: (text: string) => string): FlipRequest =>
    aRequest(promotion, rewritten(aBase(), change))
  const row = `${ENSEMBLE}_seed1`
  const inRow = (change: (row: string) => string): FlipRequest =>
    registryWith((text) => text.replace(rowText(text, row), change(rowText(text, row))))
  const memberWith = (seed: number, files: { weights?: Uint8Array; sidecar?: Uint8Array }): FlipRequest => {
    const members = new Map(promotion.files.members)
    members.set(seed, { ...members.get(seed)!, ...files })
    return aRequest({ ...promotion, files: { ...promotion.files, members } })
  }
  const verdictWith = (change: Parameters<typeof withVerdict>[1]): FlipRequest =>
    aRequest(withVerdict(promotion, change))
  const members = promotion.verdict.members
  const flippedBase = applied(aBase(), planFlip(aRequest()).files)
  const baseWith = (path: string, text: string): FlipRequest =>
    aRequest(promotion, new Map([...aBase(), [`model/tiny/${path}`, bytesOf(text)]]))
  const externalModel = aModel(1, {
    floatData: [],
    externalData: [{ key: 'location', value: 'member.onnx.data' }],
    dataLocation: 1,
  })

  it.each<[string, FlipRefusal, () => FlipRequest]>([
    [
      'a HOLD',
      'verdict-not-promote',
      () => verdictWith({ verdict: 'HOLD', reasons: [{ code: 'spread-above', message: 'x' }] }),
    ],
    [
      'a PROMOTE whose numbers do not pass (D40)',
      'verdict-inconsistent',
      () => verdictWith({ gate: { ...promotion.verdict.gate, per_seed_plccs: [0.5, 0.99, 0.99] } }),
    ],
    [
      'a PROMOTE under lower thresholds than the recipe’s (D12)',
      'verdict-inconsistent',
      () => verdictWith({ gate: { ...promotion.verdict.gate, mean_plcc_threshold: 0.5 } }),
    ],
    [
      'a PROMOTE with a reason to hold',
      'verdict-inconsistent',
      () => verdictWith({ reasons: [{ code: 'spread-above', message: 'x' }] }),
    ],
    [
      'a member under another id',
      'verdict-inconsistent',
      () => verdictWith({ members: members.map((m) => ({ ...m, id: `${m.id}x` })) }),
    ],
    [
      'another recipe than the one that was decided under (D15)',
      'recipe-differs',
      () => aRequest(promotion, aBase(), aRecipe(RECIPE_TEXT + '\n# edited\n')),
    ],
    ['a verdict on another ensemble', 'recipe-differs', () => verdictWith({ ensemble: 'other_v1' })],
    [
      'a verdict that has no members',
      'members-absent',
      () => verdictWith({ members: [], policy: { ...promotion.verdict.policy, members: 'absent' } }),
    ],
    ['a seed too few', 'seeds-differ', () => verdictWith({ seeds: [0, 1] })],
    ['a seed twice (D4)', 'seeds-differ', () => verdictWith({ seeds: [0, 1, 1] })],
    ['members of a seed too few', 'seeds-differ', () => verdictWith({ members: members.slice(1) })],
    [
      'a table that only the trainer knows',
      'corpus-unpinned',
      () => verdictWith({ table: { ...promotion.verdict.table, pinned_by: 'trainer' } }),
    ],
    [
      'a table that nothing pins',
      'corpus-unpinned',
      () => verdictWith({ table: { ...promotion.verdict.table, pinned_by: null } }),
    ],
    [
      'a verdict that does not say what pins its table',
      'corpus-unpinned',
      () => verdictWith({ table: { path: 't', sha256: null, rows: null } }),
    ],
    [
      'an all-zero digest (D20)',
      'placeholder-digest',
      () => verdictWith({ members: members.map((m) => ({ ...m, sha256: '0'.repeat(64) })) }),
    ],
    [
      'a digest that is none',
      'placeholder-digest',
      () => verdictWith({ members: members.map((m) => ({ ...m, sha256: 'tbd' })) }),
    ],
    [
      'two members with the same weights (D13)',
      'members-identical',
      () => aRequest(aPromotion(aRecipe(), undefined, () => aModel(1))),
    ],
    [
      'a member without files',
      'member-missing',
      () => aRequest({ ...promotion, files: { ...promotion.files, members: new Map() } }),
    ],
    [
      'weights of one epoch under a real verdict (D14)',
      'member-digest',
      () => memberWith(1, { weights: aModel(9) }),
    ],
    [
      'a git-LFS pointer for weights (D18)',
      'member-lfs-pointer',
      () =>
        memberWith(1, {
          weights: bytesOf(
            `version https://git-lfs.github.com/spec/v1\noid sha256:${members[1]!.sha256}\nsize 9\n`,
          ),
        }),
    ],
    [
      'weights that are no model',
      'member-undecodable',
      () => aRequest(aPromotion(aRecipe(), undefined, (seed) => bytesOf(`not a model, seed ${seed}`))),
    ],
    [
      'weights in a second file that nothing pins (D16)',
      'member-external-data',
      () => aRequest(aPromotion(aRecipe(), undefined, (seed) => (seed === 2 ? externalModel : aModel(seed)))),
    ],
    ['a sidecar that was edited (D19)', 'sidecar-disagrees', () => memberWith(1, { sidecar: bytesOf('{}') })],
    [
      'a sidecar that pins other weights (D19)',
      'sidecar-disagrees',
      () => aRequest(aPromotion(aRecipe(), (sidecar) => ({ ...sidecar, sha256: sha256('other') }))),
    ],
    [
      'a sidecar that names other weights (D17)',
      'sidecar-disagrees',
      () => aRequest(aPromotion(aRecipe(), (sidecar) => ({ ...sidecar, onnx: 'other.onnx' }))),
    ],
    [
      'a sidecar that divides by 0',
      'sidecar-disagrees',
      () => aRequest(aPromotion(aRecipe(), (sidecar) => ({ ...sidecar, feature_std: [0, 1] }))),
    ],
    [
      'weights that are also of onnxruntime’s own format',
      'member-undecodable',
      () => aRequest(aPromotion(aRecipe(), undefined, (seed) => alsoOrt(aModel(seed)))),
    ],
    [
      'a member fitted on another corpus (D2)',
      'sidecar-disagrees',
      () =>
        aRequest(
          aPromotion(aRecipe(), (sidecar) => ({
            ...sidecar,
            corpus: { ...sidecar.corpus, sha256: sha256('other') },
          })),
        ),
    ],
    [
      'a member fitted by another recipe (D15)',
      'sidecar-disagrees',
      () =>
        aRequest(
          aPromotion(aRecipe(), (sidecar) => ({
            ...sidecar,
            training_recipe: { ...sidecar.training_recipe, recipe_sha256: sha256('other') },
          })),
        ),
    ],
    [
      'a manifest that the verdict has not seen',
      'manifest-disagrees',
      () => aRequest({ ...promotion, files: { ...promotion.files, manifest: bytesOf('{}') } }),
    ],
    [
      'a manifest with stale digests (D19)',
      'manifest-disagrees',
      () => {
        const manifest = bytesOf(
          textOf(promotion.files.manifest).replace(members[0]!.sha256, sha256('stale')),
        )
        const evidence = { ...promotion.verdict.evidence, [`members/${ENSEMBLE}.json`]: sha256(manifest) }
        return aRequest({ ...withVerdict(promotion, { evidence }), files: { ...promotion.files, manifest } })
      },
    ],
    [
      'a registry without the row',
      'row-missing',
      () => registryWith((text) => text.replace(`"id": "${row}"`, '"id": "renamed"')),
    ],
    [
      'a row without the smoke key (D25)',
      'smoke-absent',
      () => inRow((text) => text.replace('"smoke": true,', '')),
    ],
    [
      'a row whose smoke is a string',
      'row-invalid',
      () => inRow((text) => text.replace('"smoke": true', '"smoke": "true"')),
    ],
    ['a row without a digest', 'row-invalid', () => inRow((text) => text.replace('"sha256"', '"sha512"'))],
    ['a row without weights', 'row-invalid', () => inRow((text) => text.replace('"onnx"', '"onyx"'))],
    [
      'a row whose placeholder is what would be promoted',
      'placeholder-digest',
      () => inRow((text) => text.replace(/"sha256": "\w+"/, `"sha256": "${members[1]!.sha256}"`)),
    ],
    [
      'one row flipped and the others not',
      'partly-applied',
      () =>
        aRequest(
          promotion,
          rewritten(flippedBase, (text) => {
            const one = rowText(text, row)
            return text.replace(
              one,
              one.replace('false', 'true').replace(members[1]!.sha256, sha256('placeholder')),
            )
          }),
        ),
    ],
    [
      'weights changed on the base under a flip that stands (D21)',
      'partly-applied',
      () => aRequest(promotion, new Map([...flippedBase, [`model/tiny/${row}.onnx`, aModel(77)]])),
    ],
    [
      'a path out of the registry’s folder',
      'path-escapes',
      () => inRow((text) => text.replace(`"${row}.onnx"`, `"../${row}.onnx"`)),
    ],
    [
      'an absolute path',
      'path-escapes',
      () => inRow((text) => text.replace(`"${row}.onnx"`, `"/${row}.onnx"`)),
    ],
    [
      'a path with backslashes',
      'path-escapes',
      () => inRow((text) => text.replace(`"${row}.onnx"`, `"a\\\\${row}.onnx"`)),
    ],
    [
      'a path into .git',
      'path-escapes',
      () => inRow((text) => text.replace(`"${row}.onnx"`, `".Git/${row}.onnx"`)),
    ],
    [
      'a path that is no .onnx',
      'path-escapes',
      () => inRow((text) => text.replace(`"${row}.onnx"`, `"${row}.sh"`)),
    ],
    [
      'members in several folders',
      'members-scattered',
      () => inRow((text) => text.replace(`"${row}.onnx"`, `"sub/${row}.onnx"`)),
    ],
    [
      'weights under a name the sidecar does not give',
      'members-scattered',
      () => inRow((text) => text.replace(`"${row}.onnx"`, '"best.onnx"')),
    ],
    [
      'weights that another row ships too',
      'path-taken',
      () => registryWith((text) => text.replace('"clarity_nr_v1.onnx"', `"./${row.toUpperCase()}.onnx"`)),
    ],
    [
      'a base that keeps the weights in git LFS',
      'weights-in-lfs',
      () => baseWith(`${row}.onnx`, 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'),
    ],
    [
      'a registry that breaks its own schema (D26)',
      'registry-check',
      () =>
        registryWith((text) => text.replace('"id": "clarity_nr_v1"', '"verdict": {}, "id": "clarity_nr_v1"')),
    ],
  ])('for %s: %s', (_name, reason, request) => {
    const refusal = refusalOf(request())
    expect(refusal.message.split(':')[0]).toBe(reason)
    expect(refusal).toMatchObject({ reason, code: 'flip-refused' })
    expect(refusal.hint).not.toBe('')
  })

  it('names file, place, row, what was expected and what came', () => {
    expect(refusalOf(inRow((text) => text.replace('"smoke": true', '"smoke": "true"'))).message).toMatch(
      /^row-invalid: model\/tiny\/registry\.json:\d+:5: row tiny_v1_seed1: smoke: expected true, got "true"/,
    )
  })

  it('as an invalid registry, where two rows have one id (D28)', () => {
    const request = registryWith((text) => text.replace('"clarity_nr_v1"', `"${row}"`))
    expect(() => planFlip(request)).toThrow(expect.objectContaining({ code: 'registry-invalid' }))
  })

  it('as an invalid registry, where there is none', () => {
    expect(() => planFlip(aRequest(promotion, new Map()))).toThrow(SeedgateError)
    expect(() => planFlip(aRequest(promotion, new Map()))).toThrow('expected the registry, got no such file')
  })
})
