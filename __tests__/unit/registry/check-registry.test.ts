import { describe, expect, it } from '@jest/globals'
import { TENSOR_TYPE } from '../../../src/onnx/proto.js'
import { checkRegistry } from '../../../src/registry/check-registry.js'
import type { FindingCode } from '../../../src/registry/finding.js'
import { planFlip } from '../../../src/registry/plan-flip.js'
import { registryAt } from '../../../src/registry/tree.js'
import {
  applied,
  aBase,
  aModel,
  aRecipe,
  aRequest,
  bytesOf,
  ENSEMBLE,
  REGISTRY,
  rewritten,
  sha256,
  textOf,
} from '../../support/a-promotion.js'

const SCHEMA = 'model/tiny/registry.schema.json'
const member = `${ENSEMBLE}_seed1`
const weights = `model/tiny/${member}.onnx`
const sidecar = `model/tiny/${member}.json`

type Tree = ReadonlyMap<string, Uint8Array>

function findings(tree: Tree) {
  const read = (path: string): Uint8Array | null => tree.get(path) ?? null
  return checkRegistry(aRecipe().recipe, registryAt(read, REGISTRY), read)
}
const codes = (tree: Tree): FindingCode[] => findings(tree).map(({ code }) => code)

const smoke = aBase()
const production: Tree = applied(smoke, planFlip(aRequest()).files)
const withFile = (path: string, bytes: Uint8Array): Tree => new Map([...production, [path, bytes]])
const without = (path: string): Tree => new Map([...production].filter(([one]) => one !== path))
/** Weights and the row's digest of them, changed together. */
const pinned = (bytes: Uint8Array): Tree =>
  rewritten(withFile(weights, bytes), (text) => text.replace(sha256(production.get(weights)!), sha256(bytes)))

describe('checking a registry', () => {
  it('finds nothing where smoke rows and where production rows are whole', () => {
    expect(findings(smoke)).toEqual([])
    expect(findings(production)).toEqual([])
  })

  it.each<[string, FindingCode[], () => Tree]>([
    ['weights that are not there', ['weights-missing'], () => without(weights)],
    [
      'a sidecar that divides by 0',
      ['sidecar-disagrees', 'manifest-disagrees'],
      () => {
        const text = textOf(production.get(sidecar)!)
        return withFile(sidecar, bytesOf(text.replace(/("feature_std": \[\s*)[\d.]+/, '$10')))
      },
    ],
    ['weights that are not those of the row (D21)', ['weights-digest'], () => withFile(weights, aModel(9))],
    [
      'an LFS pointer (D18)',
      ['weights-lfs-pointer'],
      () => withFile(weights, bytesOf('version https://git-lfs.github.com/spec/v1\n')),
    ],
    [
      'weights in another file, pinned or not (D16)',
      ['weights-external-data', 'sidecar-disagrees', 'manifest-disagrees'],
      () =>
        pinned(
          aModel(1, {
            dataType: TENSOR_TYPE.float,
            floatData: [],
            dataLocation: 1,
            externalData: [{ key: 'location', value: 'w' }],
          }),
        ),
    ],
    [
      'weights that are no model',
      ['weights-undecodable', 'sidecar-disagrees', 'manifest-disagrees'],
      () => pinned(bytesOf('zeros')),
    ],
    [
      'a sidecar and a manifest that pin other weights (D19)',
      ['sidecar-disagrees', 'manifest-disagrees'],
      () => pinned(aModel(9)),
    ],
    ['a sidecar that is not there', ['sidecar-disagrees', 'manifest-disagrees'], () => without(sidecar)],
    [
      'a sidecar that is no JSON',
      ['sidecar-disagrees', 'manifest-disagrees'],
      () => withFile(sidecar, bytesOf('{')),
    ],
    ['a manifest that is not there', ['manifest-disagrees'], () => without(`model/tiny/${ENSEMBLE}.json`)],
    [
      'a placeholder digest in a production row (D20)',
      ['placeholder-digest', 'weights-digest', 'sidecar-disagrees', 'manifest-disagrees'],
      () => rewritten(production, (text) => text.replace(sha256(production.get(weights)!), '0'.repeat(64))),
    ],
    [
      'a row without the smoke key (D25)',
      ['registry-schema', 'smoke-absent'],
      () => rewritten(smoke, (text) => text.replace('"smoke": true,', '')),
    ],
  ])('finds %s', (_name, expected, tree) => {
    expect(codes(tree())).toEqual(expected)
  })
})

describe('the registry’s own schema', () => {
  const schemaText = textOf(smoke.get(SCHEMA)!)
  const underSchema = (text: string): Tree => new Map([...smoke, [SCHEMA, bytesOf(text)]])

  it('finds every departure, with its place', () => {
    const tree = rewritten(smoke, (text) =>
      text.replace('"kind": "nr"', '"kind": "xx", "extra": 1').replace('"opset": 17', '"opset": 99'),
    )
    expect(findings(tree).map(({ message }) => message)).toEqual([
      expect.stringContaining('/models/0: must NOT have additional properties (extra)'),
      expect.stringContaining('/models/0/kind: must be equal to one of the allowed values'),
      expect.stringContaining('/models/0/opset: must be <= 21'),
    ])
  })

  it('checks formats', () => {
    const tree = rewritten(smoke, (text) =>
      text.replace('"https://opensource.org/license/bsdpluspatent"', '"no address"'),
    )
    expect(findings(tree)[0]?.message).toContain('must match format "uri"')
  })

  it.each([
    ['draft-07', 'http://json-schema.org/draft-07/schema#'],
    ['2019-09', 'https://json-schema.org/draft/2019-09/schema'],
  ])('is read in %s too', (_name, draft) => {
    const other = schemaText.replace('https://json-schema.org/draft/2020-12/schema', draft)
    expect(codes(underSchema(other))).toEqual([])
    expect(codes(rewritten(underSchema(other), (text) => text.replace('"kind": "nr"', '"kind": 1')))).toEqual(
      ['registry-schema'],
    )
  })

  it.each([
    ['is not there', null, 'expected it there'],
    ['is no JSON', '{', 'a schema that can be used'],
    ['is a list', '[]', 'expected the schema to be an object'],
    [
      'is in a draft we do not know',
      '{"$schema":"http://json-schema.org/draft-04/schema#"}',
      'expected a schema in draft-07',
    ],
    ['refers to what is nowhere', '{"$ref":"https://example.org/missing.json"}', 'missing.json'],
    ['answers with a promise, which is no pass', '{"$async":true,"type":"number"}', 'answers at once'],
  ])('is a finding where it %s: nothing was checked then', (_name, text, message) => {
    const tree = text === null ? new Map([...smoke].filter(([path]) => path !== SCHEMA)) : underSchema(text)
    const [finding] = findings(tree)
    expect(finding).toMatchObject({ code: 'registry-schema' })
    expect(finding?.message).toContain(message)
  })
})
