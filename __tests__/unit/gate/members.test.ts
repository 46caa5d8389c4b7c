import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '../../../src/formats/sha256.js'
import type { ModelProto, TensorProto } from '../../../src/onnx/proto.js'
import type { Sidecar } from '../../../src/members/sidecar.js'
import { codesOn, verdictOn } from '../../support/decision.js'
import { alsoOrt } from '../../support/also-ort.js'
import { byNeighbours, commandRecipe } from '../../support/hostile-models.js'
import { rawFloats, value } from '../../support/linear-model.js'
import { seed1 } from '../../support/plants.js'
import type { Plant } from '../../support/run-directory.js'

const MEMBER = 'members/tiny_v1_seed1.onnx'
const SIDECAR = 'members/tiny_v1_seed1.json'
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 22052\n`

const member1 = (change: (model: ModelProto) => ModelProto): Plant => ({
  member: (model, seed) => (seed === 1 ? change(model) : model),
})
const bytes1 = (bytes: string | Uint8Array): Plant => ({
  memberBytes: (ours, seed) =>
    seed === 1 ? (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes) : ours,
})
const sidecar1 = (change: (sidecar: Sidecar) => Sidecar): Plant => ({
  sidecar: (sidecar) => (sidecar.seed === 1 ? change(sidecar) : sidecar),
})
const inGraph = (change: Partial<NonNullable<ModelProto['graph']>>) =>
  member1((model) => ({ ...model, graph: { ...model.graph, ...change } }))
const tensors = (change: (tensor: TensorProto) => TensorProto) =>
  member1((model) => ({
    ...model,
    graph: { ...model.graph, initializer: (model.graph?.initializer ?? []).map(change) },
  }))

describe('the weights', () => {
  it('hold when an export failed and the file is not there (D9)', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove(MEMBER)
      }),
    ).toEqual(['member-missing'])
  })

  it('hold when the file is a git-LFS pointer (D18)', async () => {
    const { reasons } = await verdictOn(bytes1(LFS_POINTER))
    expect(reasons).toEqual([
      {
        code: 'member-lfs-pointer',
        message: `${MEMBER}: expected weights, got a git-LFS pointer of 130 bytes`,
      },
    ])
  })

  it('hold when the file is no model', async () => {
    expect(await codesOn(bytes1('<html>404</html>'))).toEqual(['member-unloadable'])
  })

  it('hold when weights lie in another file, whatever its name is (D16, D17)', async () => {
    const external: Plant = tensors((tensor) =>
      tensor.name === 'layer1.weight'
        ? {
            ...tensor,
            rawData: new Uint8Array(),
            dataLocation: 1,
            externalData: [{ key: 'location', value: 'w.onnx.data' }],
          }
        : tensor,
    )
    const { reasons } = await verdictOn(external)
    expect(reasons).toEqual([
      {
        code: 'member-external-data',
        message: `${MEMBER}: expected every weight inside the file, got layer1.weight in w.onnx.data`,
      },
    ])
  })

  it('hold when external weights hide in an attribute of a node of a subgraph', async () => {
    const hidden: TensorProto = { name: 'deep', dataLocation: 1 }
    const graph = { node: [{ opType: 'Constant', attribute: [{ name: 'value', type: 4, t: hidden }] }] }
    const node = { opType: 'If', input: ['x'], attribute: [{ name: 'then_branch', type: 5, g: graph }] }
    const external = member1((model) => ({
      ...model,
      graph: { ...model.graph, node: [...(model.graph?.node ?? []), node] },
    }))
    expect(await codesOn(external)).toEqual(['member-external-data'])
  })

  it.each([
    [
      'an input of another name',
      inGraph({ input: [value('features', ['N', 2]), value('codec', ['N', 14])] }),
    ],
    ['another width', inGraph({ input: [value('features', ['N', 3]), value('codec_onehot', ['N', 14])] })],
    ['a fixed batch', inGraph({ input: [value('features', [1, 2]), value('codec_onehot', ['N', 14])] })],
    ['an output of another shape', inGraph({ output: [value('score', ['N', 1])] })],
    ['another opset', member1((model) => ({ ...model, opsetImport: [{ domain: '', version: 18 }] }))],
    [
      'two versions of the default opset, under its two names',
      member1((model) => ({
        ...model,
        opsetImport: [
          { domain: '', version: 17 },
          { domain: 'ai.onnx', version: 18 },
        ],
      })),
    ],
  ])('hold on %s', async (_what, plant) => {
    expect(await codesOn(plant)).toEqual(['member-contract'])
  })

  it('hold when a score depends on the rows beside it', async () => {
    const batchDependent = { recipe: commandRecipe, ...member1(byNeighbours) }
    const atHand = await codesOn(batchDependent)
    const elsewhere = await codesOn(batchDependent, async (run) => {
      await run.removeCorpus()
    })
    expect(atHand).toEqual(['model-depends-on-batch'])
    expect(elsewhere).toContain('model-depends-on-batch')
  })

  it('hold when a score is NaN', async () => {
    expect(
      await codesOn(
        tensors((tensor) => (tensor.name === 'layer3.bias' ? rawFloats('layer3.bias', [1], [NaN]) : tensor)),
      ),
    ).toEqual(expect.arrayContaining(['member-not-finite']))
  })

  it('hold on placeholder weights with every digest right (D14)', async () => {
    const name = 'layer1.weight'
    const zeros = rawFloats(name, [16, 2], new Array<number>(32).fill(0))
    const zeroed = tensors((tensor) => (tensor.name === name ? zeros : tensor))
    expect(await codesOn(zeroed)).toEqual(['member-plcc-below'])
  })

  it('hold when two members are one, under different bytes (D13)', async () => {
    // Each file names its seed, so the bytes differ.
    const { reasons } = await verdictOn({ variation: () => 0.01 })
    expect(reasons).toContainEqual({
      code: 'members-identical',
      message: `expected different models, got the same scores in members/tiny_v1_seed0.onnx, ${MEMBER}`,
    })
  })
})

describe('the set of weights, sidecar, manifest and result (D15, D19, D20)', () => {
  it('holds when weights were swapped after they were pinned', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.write(MEMBER, await run.bytes('members/tiny_v1_seed0.onnx'))
    })
    expect(codes).toEqual(expect.arrayContaining(['member-digest', 'members-identical']))
  })

  it('holds when the result pins other weights', async () => {
    const codes = await codesOn(
      seed1((loso) => ({ ...loso, member: { path: MEMBER, sha256: sha256Of('another') } })),
    )
    expect(codes).toEqual(['member-digest'])
  })

  it.each(['0'.repeat(64), 'f'.repeat(64), '', 'TODO', 'PLACEHOLDER_SHA256'])(
    'holds when the sidecar pins its member by %j',
    async (sha256) => {
      expect(await codesOn(sidecar1((one) => ({ ...one, sha256 })))).toEqual(['member-placeholder-digest'])
    },
  )

  const scale = (change: Partial<Sidecar>) => sidecar1((one) => ({ ...one, ...change }))
  const quality = (change: Partial<Sidecar['corpus']>) =>
    sidecar1((one) => ({ ...one, corpus: { ...one.corpus, ...change } }))
  it.each<[string, Plant, string]>([
    ['a mean that is no number', scale({ feature_mean: [NaN, 0] }), 'feature_mean: expected "2 numbers"'],
    ['a mean too few', scale({ feature_mean: [0] }), 'feature_mean: expected "2 numbers"'],
    ['a deviation of 0', scale({ feature_std: [0, 1] }), 'feature_std: expected "2 numbers above 0"'],
    [
      'an infinite deviation',
      scale({ feature_std: [1, Infinity] }),
      'feature_std: expected "2 numbers above 0"',
    ],
    ['a least quality that is no number', quality({ cq_min: NaN }), 'corpus.cq_min: expected "a number"'],
    [
      'qualities the wrong way round',
      quality({ cq_min: 40, cq_max: 20 }),
      'corpus.cq_max: expected "a number of',
    ],
  ])('holds where the corpus is not at hand and the sidecar has %s', async (_what, plant, said) => {
    const { reasons } = await verdictOn(plant, async (run) => {
      await run.removeCorpus()
    })
    const ours = reasons.filter(({ code }) => code === 'sidecar-disagrees')
    expect(ours.map(({ message }) => message)).toContainEqual(expect.stringContaining(said))
  })

  it('holds when the weights are ONNX, and what onnxruntime would take for a format of its own', async () => {
    const { reasons } = await verdictOn({
      memberBytes: (bytes, seed) => (seed === 1 ? alsoOrt(bytes) : bytes),
    })
    expect(reasons[0]?.message).toContain('got onnxruntime’s own format')
  })

  it('holds when the sidecar is missing', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove(SIDECAR)
      }),
    ).toContain('member-missing')
  })

  it('holds when the manifest is missing', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove('members/tiny_v1.json')
      }),
    ).toEqual(['member-missing'])
  })

  it.each([
    [
      'recipe',
      (one: Sidecar) => ({
        ...one,
        training_recipe: { ...one.training_recipe, training_sha256: sha256Of('another') },
      }),
    ],
    ['epochs', (one: Sidecar) => ({ ...one, training_recipe: { ...one.training_recipe, epochs: 1 } })],
    ['learning rate', (one: Sidecar) => ({ ...one, training_recipe: { ...one.training_recipe, lr: 0.1 } })],
    ['code', (one: Sidecar) => ({ ...one, training_recipe: { ...one.training_recipe, code: 'notebook' } })],
    ['corpus', (one: Sidecar) => ({ ...one, corpus: { ...one.corpus, sha256: sha256Of('another') } })],
  ])('holds when the member was a new fit with another %s', async (_what, change) => {
    expect(await codesOn(sidecar1(change))).toEqual(['member-recipe'])
  })

  it.each([
    ['the order of features', (one: Sidecar) => ({ ...one, feature_order: ['motion2', 'adm2'] })],
    [
      'a mean',
      (one: Sidecar) => ({ ...one, feature_mean: [one.feature_mean[0]! + 0.01, one.feature_mean[1]!] }),
    ],
    ['a deviation', (one: Sidecar) => ({ ...one, feature_std: [1, 1] })],
    ['the quality range', (one: Sidecar) => ({ ...one, corpus: { ...one.corpus, cq_max: 63 } })],
    ['the encoders', (one: Sidecar) => ({ ...one, encoder_vocab: ['libx264'] })],
    ['its own file', (one: Sidecar) => ({ ...one, onnx: 'other.onnx' })],
    ['its PLCC', (one: Sidecar) => ({ ...one, loso_mean_plcc: 0.5 })],
  ])('holds when the sidecar is wrong about %s', async (_what, change) => {
    expect(await codesOn(sidecar1(change))).toEqual(['sidecar-disagrees'])
  })

  it('holds on a manifest with stale digests (D19)', async () => {
    const stale: Plant = {
      manifest: (one) => ({
        ...one,
        members: one.members.map((member) => ({ ...member, sha256: sha256Of('another') })),
      }),
    }
    expect(await codesOn(stale)).toEqual(['member-digest'])
  })

  it('holds on a manifest that lists a member that did not run (D10)', async () => {
    const asked: Plant = {
      manifest: (one) => ({
        ...one,
        members: [...one.members, { ...one.members[0]!, id: 'tiny_v1_seed2', seed: 2 }],
      }),
    }
    expect(await codesOn(asked)).toEqual(['manifest-disagrees'])
  })

  it('looks at no member where the policy says absent', async () => {
    const absent: Plant = { recipe: (text) => `${text}gate: { members: absent }\n` }
    const verdict = await verdictOn(absent, async (run) => {
      await run.remove('members')
    })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', members: [] })
    expect(verdict.recommendation).toContain('cannot be flipped')
  })
})
