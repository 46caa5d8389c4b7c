// Models that answer by anything but the row that they are asked about, in evidence that agrees with them throughout (D43).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { ModelStopped } from '../../../src/errors/model-stopped.js'
import { SeedgateError } from '../../../src/errors/seedgate-error.js'
import { predictionsFile } from '../../../src/evidence/layout.js'
import type { ReasonCode } from '../../../src/gate/reasons.js'
import { ATTRIBUTE_TYPE, decodeModel, encodeModel, type ModelProto } from '../../../src/onnx/proto.js'
import { parsePredictions } from '../../../src/predictions/parse.js'
import { codesOn, decideOn, verdictOn } from '../../support/decision.js'
import {
  byChance,
  byCumSum,
  byIf,
  byNeighbours,
  byNonZero,
  byNumberOfRows,
  byShape,
  commandRecipe,
  treeEnsemble,
  withNodes,
} from '../../support/hostile-models.js'
import { linearNetwork } from '../../support/linear-model.js'
import { SEEDS, SOURCES, writeRun, type Plant } from '../../support/run-directory.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const folder = suiteFolder()
/** What honest models score, by seed and source: the tables of the models that do not look. */
const honest = new Map<string, number[]>()

beforeAll(async () => {
  const { dir } = await writeRun(folder, { recipe: commandRecipe })
  for (const seed of SEEDS) {
    const file = predictionsFile(seed)
    const { source, prediction } = parsePredictions(await nodeFiles.read(join(dir, file)), { file, seed })
    for (const one of SOURCES) {
      honest.set(
        `${seed}/${one}`,
        Array.from(prediction).filter((_, row) => source[row] === one),
      )
    }
    honest.set(`${seed}/`, Array.from(prediction))
  }
})
afterAll(() => {
  honest.clear()
})

type Table = (model: ModelProto, answers: readonly number[]) => ModelProto

/** Every fold model and every member answers so; the predictions are what they answer. */
const everywhere = (table: Table): Plant => ({
  foldModel: (model, seed, heldOut) => table(model, honest.get(`${seed}/${heldOut}`) ?? []),
  member: (model, seed) => table(model, honest.get(`${seed}/`) ?? []),
})
const seed1Member = (change: (model: ModelProto) => ModelProto): Plant => ({
  member: (model, seed) => (seed === 1 ? change(model) : model),
})

const TABLES: readonly (readonly [string, Table])[] = [
  ['the number of rows', byShape],
  ['a running sum', byCumSum],
  ['the places that NonZero gives', byNonZero],
  ['the number of rows, where there are more than three', byNumberOfRows],
]
const OPERATORS: readonly (readonly [string, Table, string])[] = [
  ['a branch', byIf, 'If'],
  ['chance', byChance, 'RandomUniformLike'],
]

describe('models of a command trainer (D43)', () => {
  it.each(TABLES)('hold where a row’s score is its place in a table, found by %s', async (_by, table) => {
    const { reasons, checked } = await verdictOn({ recipe: commandRecipe, ...everywhere(table) })
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(['model-depends-on-batch']))
    expect(reasons).toHaveLength(SEEDS.length * (SOURCES.length + 1))
    expect(checked?.scores).toBe('trainer')
  })

  it('hold where a fold model takes the mean of the batch off', async () => {
    const plant = { recipe: commandRecipe, foldModel: byNeighbours }
    expect(await codesOn(plant)).toContain('model-depends-on-batch')
  })

  it.each(OPERATORS)('hold on %s, and name the operator', async (_what, change, operator) => {
    const { reasons } = await verdictOn({ recipe: commandRecipe, ...everywhere(change) })
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(['model-operator']))
    expect(reasons[0]?.message).toContain(`got ${operator}`)
  })

  const nested = (opType: string) => (model: ModelProto) =>
    withNodes(model, (nodes) => [
      ...nodes,
      {
        opType: 'Identity',
        input: ['features'],
        output: ['unused'],
        attribute: [{ name: 'body', type: ATTRIBUTE_TYPE.graph, g: { name: 'body', node: [{ opType }] } }],
      },
    ])
  const appended =
    (opType: string, domain = '') =>
    (model: ModelProto) =>
      withNodes(model, (nodes) => [...nodes, { opType, domain, input: ['features'], output: ['unused'] }])
  it.each<[string, (model: ModelProto) => ModelProto, string]>([
    ['a loop', appended('Loop'), 'got Loop'],
    ['a scan inside a graph of another operator', nested('Scan'), 'got Scan'],
    ['a graph inside a graph, of allowed operators alone', nested('Add'), 'got one in Identity'],
    [
      'an operator of onnxruntime’s own',
      appended('FusedMatMul', 'com.microsoft'),
      'got com.microsoft.FusedMatMul',
    ],
    ['a sequence', appended('SequenceEmpty'), 'got SequenceEmpty'],
    ['dropout, which draws in its training mode', appended('Dropout'), 'got Dropout'],
    ['a function of the file’s own', (model) => ({ ...model, functions: [{ name: 'Own' }] }), 'got Own'],
    ['graphs for training', (model) => ({ ...model, trainingInfo: [{ algorithm: {} }] }), 'for training'],
  ])('hold on %s', async (_what, change, said) => {
    const { reasons } = await verdictOn({ recipe: commandRecipe, ...seed1Member(change) })
    expect(reasons.map(({ code }) => code)).toContain('model-operator')
    expect(reasons.map(({ message }) => message).join('\n')).toContain(said)
  })

  it('hold where another domain is imported twice', async () => {
    const domain = 'ai.onnx.ml'
    const twice = seed1Member((model) => ({
      ...model,
      opsetImport: [...(model.opsetImport ?? []), { domain, version: 3 }, { domain, version: 2 }],
    }))
    const { reasons } = await verdictOn({ recipe: commandRecipe, ...twice })
    expect(reasons.map(({ message }) => message)).toEqual([
      'members/tiny_v1_seed1.onnx: expected one import of ai.onnx.ml, got several',
    ])
  })

  it.each<['too-slow' | 'too-large', ReasonCode]>([
    ['too-slow', 'model-too-slow'],
    ['too-large', 'model-too-large'],
  ])('hold where one is ended for being %s, member or fold model', async (kind, code) => {
    await withTemporaryFolder(async (own) => {
      const run = await writeRun(own, { recipe: commandRecipe })
      const open = async () => await Promise.reject(new ModelStopped(kind, 'expected little, got much'))
      const { reasons } = (await decideOn(run, { runtime: { open } })).verdict
      expect(new Set(reasons.map((reason) => reason.code))).toEqual(new Set([code]))
      expect(reasons).toHaveLength(SEEDS.length * (SOURCES.length + 1))
      expect(reasons.map(({ message }) => message)).toContain(
        'folds/seed1/Reef.onnx: expected little, got much',
      )
    })
  })

  it('are not judged at all where no model can be run here', async () => {
    await withTemporaryFolder(async (own) => {
      const run = await writeRun(own, { recipe: commandRecipe })
      const broken = new SeedgateError('provider-unavailable', 'nothing runs here')
      const open = async () => await Promise.reject(broken)
      await expect(decideOn(run, { runtime: { open } })).rejects.toBe(broken)
    })
  })

  it('are promoted where they are a network with Erf', async () => {
    const network = (seed: number) => {
      const slope = 0.02 * seed
      return decodeModel(
        linearNetwork({ weights: [6.5 + slope, -2.5], bias: 55, quality: slope }, seed, null),
      )
    }
    const plant: Plant = { recipe: commandRecipe, member: (_, seed) => network(seed) }
    const { verdict, reasons, checked } = await verdictOn(plant)
    expect(reasons).toEqual([])
    expect({ verdict, scores: checked?.scores }).toEqual({ verdict: 'PROMOTE', scores: 'inferred' })
  })

  it('are promoted where they are trees, and judged by their scores', async () => {
    const plant: Plant = { recipe: commandRecipe, member: (_, seed) => treeEnsemble(seed) }
    const { verdict, reasons } = await verdictOn({
      ...plant,
      recipe: (text) => `${commandRecipe(text)}gate: { perSeedPlcc: 0.8, meanPlcc: 0.8 }\n`,
    })
    expect({ verdict, reasons }).toEqual({ verdict: 'PROMOTE', reasons: [] })
  })
})

describe('models that the recipe says the built-in trainer made (D43)', () => {
  const scaled = (model: ModelProto): ModelProto =>
    withNodes(model, (nodes) => [
      ...nodes.slice(0, -1),
      { ...nodes.at(-1)!, output: ['small'] },
      { opType: 'Add', input: ['small', 'small'], output: ['score'] },
    ])
  const padded = (model: ModelProto): ModelProto =>
    withNodes(model, (nodes) => nodes, [{ name: 'unused', dataType: 1, dims: [1], floatData: [1] }])
  it.each<[string, (model: ModelProto) => ModelProto]>([
    ['a layer behind the last', scaled],
    ['a tensor that nothing uses', padded],
    ['another remark', (model) => ({ ...model, docString: 'as trained' })],
    ['another seed in it', (model) => ({ ...model, metadataProps: [{ key: 'seed', value: '7' }] })],
    [
      'an import more',
      (model) => ({
        ...model,
        opsetImport: [...(model.opsetImport ?? []), { domain: 'ai.onnx.ml', version: 3 }],
      }),
    ],
  ])('hold on %s', async (_what, change) => {
    expect(await codesOn({ foldModel: change })).toEqual(['model-not-built-in'])
    expect(await codesOn(seed1Member(change))).toEqual(['model-not-built-in'])
  })

  it('hold on an honest graph that is not theirs, and say from which byte on', async () => {
    const { reasons } = await verdictOn(seed1Member(scaled))
    expect(reasons[0]?.message).toMatch(
      /^members\/tiny_v1_seed1\.onnx: expected exactly what the built-in trainer writes for these weights \(\d+ bytes, got \d+\): they differ from byte \d+ on$/,
    )
  })

  it('hold on the model of another seed or fold, and say of which', async () => {
    const { reasons } = await verdictOn(
      seed1Member(() => decodeModel(linearNetwork({ weights: [6.5, -2.5], bias: 55 }, 0, 'Reef'))),
    )
    expect(reasons.map(({ message }) => message)).toEqual([
      'members/tiny_v1_seed1.onnx: metadata: expected "seed 1, held_out ", got "seed 0, held_out Reef"',
    ])
  })

  it('hold on a network of another width', async () => {
    const other = seed1Member(() => {
      const wide = linearNetwork({ weights: [1, 2], bias: 1 }, 1, null)
      const model = decodeModel(wide)
      return {
        ...model,
        graph: {
          ...model.graph,
          initializer: model.graph?.initializer?.filter(({ name }) => name !== 'layer2.bias') ?? [],
        },
      }
    })
    const { reasons } = await verdictOn(other)
    expect(reasons).toEqual([
      {
        code: 'model-not-built-in',
        message:
          'members/tiny_v1_seed1.onnx: layer2.bias: expected 3 float32 weights of the built-in trainer, got nothing',
      },
    ])
  })

  it('hold where bytes follow that no reader of ONNX would see', async () => {
    const plant: Plant = {
      // Field 1000 of a model, empty: skipped by whoever does not know it.
      memberBytes: (bytes, seed) => (seed === 1 ? Uint8Array.from([...bytes, 0xc2, 0x3e, 0x00]) : bytes),
    }
    expect(encodeModel(decodeModel(Uint8Array.of(0xc2, 0x3e, 0x00)))).toHaveLength(0)
    expect(await codesOn(plant)).toEqual(['model-not-built-in'])
  })
})
