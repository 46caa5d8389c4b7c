// A defect for every reason that there is to hold, planted in a run directory that passes without it.
import type { LosoSeed } from '../../src/evidence/loso-seed.js'
import { sha256Of } from '../../src/formats/sha256.js'
import type { ReasonCode } from '../../src/gate/reasons.js'
import type { ModelProto, TensorProto } from '../../src/onnx/proto.js'
import type { Sidecar } from '../../src/members/sidecar.js'
import type { OutOfFoldPredictions } from '../../src/predictions/out-of-fold.js'
import { CODE } from '../../src/version.js'
import type { Tampering } from './decision.js'
import { busy, byChance, byNeighbours, commandRecipe, heavy } from './hostile-models.js'
import { rawFloats } from './linear-model.js'
import { fold0, seed1 } from './plants.js'
import { withMeans, type Plant } from './run-directory.js'

export interface PlantedReason {
  readonly plant?: Plant
  /** What is done to the run directory after it was written. */
  readonly tamper?: (run: Tampering) => Promise<void>
  /** What the same defect is a reason for as well, whatever the order. */
  readonly also?: readonly ReasonCode[]
}

const OTHER = sha256Of('something else')
/** Tensors of the built-in trainer's network. */
const [WEIGHTS, BIAS] = ['layer1.weight', 'layer3.bias']
const [MEMBER, LOSO, PREDICTIONS] = [
  'members/tiny_v1_seed1.onnx',
  'loso_seed1.json',
  'predictions_seed1.jsonl',
]

const recipe = (change: (text: string) => string): Plant => ({ recipe: change })
const predictions1 = (change: (one: OutOfFoldPredictions) => Partial<OutOfFoldPredictions>): Plant => ({
  predictions: (one) => (one.seed === 1 ? { ...one, ...change(one) } : one),
})
const bytes1 = (text: string): Plant => ({
  memberBytes: (ours, seed) => (seed === 1 ? new TextEncoder().encode(text) : ours),
})
const member1 = (change: (model: ModelProto) => ModelProto): Plant => ({
  member: (model, seed) => (seed === 1 ? change(model) : model),
})
const tensors1 = (change: (tensor: TensorProto) => TensorProto): Plant =>
  member1((model) => withTensors(model, change))
const sidecar1 = (change: (sidecar: Sidecar) => Sidecar): Plant => ({
  sidecar: (sidecar) => (sidecar.seed === 1 ? change(sidecar) : sidecar),
})
/** A program's own model in the place of seed 1's member. */
const ofCommand = (change: (model: ModelProto) => ModelProto): Plant => ({
  recipe: commandRecipe,
  ...member1(change),
})
const every = (change: Partial<LosoSeed>): Plant => ({ loso: (loso) => ({ ...loso, ...change }) })

/** As if this version had trained it, which makes these models ones that the gate can train again. */
const trainedByUs: Plant = {
  run: (record) => ({ ...record, code: CODE }),
  loso: (loso) => ({ ...loso, code: CODE }),
  sidecar: (sidecar) => ({
    ...sidecar,
    training_recipe: { ...sidecar.training_recipe, code: CODE },
  }),
}

function withTensors(model: ModelProto, change: (tensor: TensorProto) => TensorProto): ModelProto {
  return { ...model, graph: { ...model.graph, initializer: (model.graph?.initializer ?? []).map(change) } }
}

/** The first line says something else. */
const first = <Value>(values: readonly Value[], value: Value): Value[] => [value, ...values.slice(1)]
const inRow = (rows: Int32Array, from: number, to: number): Int32Array =>
  rows.map((row) => (row === from ? to : row))
const firstNumber = (values: Float64Array, change: (value: number) => number): Float64Array =>
  values.map((value, line) => (line === 0 ? change(value) : value))

/** By type no reason can be without a row, and no row without a reason. */
export const EVERY_REASON: Readonly<Record<ReasonCode, PlantedReason>> = {
  'corpus-unpinned': { plant: recipe((text) => text.replace('  expect:', '  files: raw\n  expect:')) },
  'corpus-not-at-hand': {
    tamper: async (run) => {
      await run.removeCorpus()
    },
  },
  'corpus-mismatch': { plant: every({ corpus_sha256: OTHER }) },
  'corpus-expectation': { plant: recipe((text) => text.replace('encoders: 2', 'encoders: 4')) },
  'corpus-too-few-rows': {
    plant: recipe((text) => text.replace('minRowsPerSource: 8', 'minRowsPerSource: 9')),
  },
  'corpus-constant-target': {
    also: ['fold-not-finite', 'mean-plcc-below', 'member-plcc-below', 'seed-plcc-below', 'spread-above'],
    plant: {
      corpus: (lines) => lines.map((line) => (line.src === 'Reef' ? { ...line, vmaf: 50 } : line)),
    },
  },
  'corpus-duplicate-rows': { plant: { corpus: (lines) => [...lines, lines[0]!] } },
  'corpus-source-copied': {
    plant: {
      corpus: (lines) =>
        lines.map((line, row) => (line.src === 'Reef' ? { ...lines[row - 16]!, src: 'Reef' } : line)),
    },
  },
  'corpus-unknown-encoder': {
    plant: {
      corpus: (lines) =>
        lines.map((line) => (line.encoder === 'libx265' ? { ...line, encoder: 'h266_magic' } : line)),
    },
  },
  'corpus-incomplete-grid': {
    plant: {
      recipe: (text) => text.replace('minRows: 24', 'minRows: 24, grid: complete'),
      corpus: (lines) => lines.map((line, row) => (row === 3 ? { ...line, cq: 20 } : line)),
    },
  },
  'seed-missing': {
    also: ['fold-model-missing', 'run-disagrees'],
    tamper: async (run) => {
      await run.remove(LOSO)
    },
  },
  'seed-unexpected': {
    also: ['run-disagrees', 'seed-duplicate', 'seed-mismatch'],
    tamper: async (run) => {
      await run.write('loso_seed7.json', await run.text(LOSO))
    },
  },
  'seed-duplicate': {
    also: ['metric-disagrees', 'path-unexpected', 'seed-mismatch'],
    tamper: async (run) => {
      await run.write(LOSO, await run.text('loso_seed0.json'))
    },
  },
  'seed-mismatch': { plant: seed1((loso) => ({ ...loso, seed: 99 })) },
  'dry-run': { plant: seed1((loso) => ({ ...loso, note: 'dry-run' })) },
  'run-missing': {
    tamper: async (run) => {
      await run.remove('run.json')
    },
  },
  'run-unfinished': { plant: { run: (run) => ({ ...run, state: 'running' }) } },
  'run-disagrees': { plant: { run: (run) => ({ ...run, seeds: [0, 1, 2] }) } },
  'recipe-mismatch': { plant: every({ training_sha256: OTHER }) },
  'mixed-corpus': { plant: seed1((loso) => ({ ...loso, corpus: 'other.jsonl' })) },
  'mixed-recipe': { plant: seed1((loso) => ({ ...loso, training_sha256: OTHER })) },
  'mixed-code': { also: ['member-recipe'], plant: seed1((loso) => ({ ...loso, code: 'another 2.0' })) },
  'mixed-training': { also: ['recipe-mismatch'], plant: seed1((loso) => ({ ...loso, epochs: 1 })) },
  'fold-missing': {
    also: ['fold-model-missing'],
    plant: seed1((loso) => withMeans({ ...loso, folds: loso.folds.slice(1) })),
  },
  'fold-unexpected': {
    also: ['fold-missing', 'fold-model-missing', 'path-unexpected'],
    plant: fold0({ held_out: 'Elsewhere' }),
  },
  'fold-duplicate': {
    plant: seed1((loso) => withMeans({ ...loso, folds: [...loso.folds, loso.folds[0]!] })),
  },
  'fold-not-finite': {
    also: ['metric-disagrees'],
    tamper: async (run) => {
      await run.edit(LOSO, (text) => text.replace(/"plcc": [\d.]+/, '"plcc": NaN'))
    },
  },
  'fold-size-disagrees': { plant: fold0({ n_train: 3 }) },
  'metric-out-of-range': {
    also: ['metric-disagrees'],
    plant: seed1((loso) => ({ ...loso, mean_plcc: 7.5 })),
  },
  'metric-disagrees': { plant: seed1((loso) => ({ ...loso, mean_plcc: loso.mean_plcc * 0.9 })) },
  'evidence-changed': {
    tamper: async (run) => {
      await run.edit(PREDICTIONS, (text) => text.trim())
    },
  },
  'path-unexpected': {
    plant: seed1((loso) => ({ ...loso, predictions: { path: '../../etc/passwd', sha256: OTHER } })),
  },
  'predictions-missing': {
    also: ['sidecar-disagrees'],
    tamper: async (run) => {
      await run.remove(PREDICTIONS)
    },
  },
  'predictions-incomplete': {
    also: ['predictions-duplicate', 'predictions-target-mismatch'],
    plant: predictions1((one) => ({ row: inRow(one.row, 3, 4) })),
  },
  'predictions-duplicate': {
    also: ['fold-model-disagrees', 'predictions-incomplete', 'predictions-target-mismatch'],
    plant: predictions1((one) => ({ row: inRow(one.row, 4, 3) })),
  },
  'predictions-foreign-row': {
    also: ['predictions-incomplete'],
    plant: predictions1((one) => ({ row: inRow(one.row, 3, 1000) })),
  },
  'predictions-wrong-fold': {
    also: ['metric-disagrees', 'sidecar-disagrees'],
    plant: predictions1((one) => ({ fold: first(one.fold, 'Reef') })),
  },
  'predictions-target-mismatch': {
    also: ['metric-disagrees', 'sidecar-disagrees'],
    plant: predictions1((one) => ({ target: firstNumber(one.target, (value) => value + 1) })),
  },
  'predictions-not-finite': {
    also: ['fold-model-disagrees', 'metric-disagrees', 'sidecar-disagrees'],
    plant: predictions1((one) => ({ prediction: firstNumber(one.prediction, () => NaN) })),
  },
  'predictions-identical': { also: ['members-identical'], plant: { variation: () => 0.01 } },
  'fold-model-missing': {
    tamper: async (run) => {
      await run.remove('folds/seed1/Reef.onnx')
    },
  },
  'fold-model-unloadable': {
    also: ['evidence-changed'],
    tamper: async (run) => {
      await run.write('folds/seed1/Reef.onnx', 'weights')
    },
  },
  'fold-model-disagrees': {
    plant: {
      foldModel: (model, seed, heldOut) =>
        seed === 1 && heldOut === 'Reef'
          ? withTensors(model, (tensor) => (tensor.name === BIAS ? rawFloats(BIAS, [1], [0.5]) : tensor))
          : model,
    },
  },
  'model-not-built-in': { plant: member1((model) => ({ ...model, producerName: 'another' })) },
  'model-operator': { plant: ofCommand(byChance) },
  'model-depends-on-batch': { plant: ofCommand(byNeighbours) },
  'model-too-slow': { plant: ofCommand((model) => busy(model, 2000, 400)) },
  'model-too-large': { plant: ofCommand((model) => heavy(model, 40_000, 1)) },
  'member-missing': {
    tamper: async (run) => {
      await run.remove(MEMBER)
    },
  },
  'member-lfs-pointer': {
    plant: bytes1(`version https://git-lfs.github.com/spec/v1\noid sha256:${OTHER}\nsize 22052\n`),
  },
  'member-external-data': {
    plant: tensors1((tensor) =>
      tensor.name === WEIGHTS
        ? {
            ...tensor,
            rawData: new Uint8Array(),
            dataLocation: 1,
            externalData: [{ key: 'location', value: 'w.onnx.data' }],
          }
        : tensor,
    ),
  },
  'member-unloadable': { plant: bytes1('<html>404</html>') },
  'member-contract': {
    plant: member1((model) => ({ ...model, opsetImport: [{ domain: '', version: 18 }] })),
  },
  'member-not-finite': {
    also: ['member-plcc-below'],
    plant: tensors1((tensor) => (tensor.name === BIAS ? rawFloats(BIAS, [1], [NaN]) : tensor)),
  },
  'member-plcc-below': {
    plant: tensors1((tensor) =>
      tensor.name === WEIGHTS ? rawFloats(WEIGHTS, [16, 2], new Array<number>(32).fill(0)) : tensor,
    ),
  },
  'member-placeholder-digest': { plant: sidecar1((one) => ({ ...one, sha256: '0'.repeat(64) })) },
  'member-digest': { plant: seed1((loso) => ({ ...loso, member: { path: MEMBER, sha256: OTHER } })) },
  'member-recipe': {
    plant: sidecar1((one) => ({ ...one, training_recipe: { ...one.training_recipe, epochs: 1 } })),
  },
  'members-identical': {
    also: ['member-digest', 'model-not-built-in'],
    tamper: async (run) => {
      await run.write(MEMBER, await run.bytes('members/tiny_v1_seed0.onnx'))
    },
  },
  'retrained-differs': { plant: trainedByUs },
  'retraining-incomplete': {
    plant: {
      ...trainedByUs,
      recipe: (text) => `${text}gate: { retrain: { minutes: 0.000001 } }\n`,
    },
  },
  'sidecar-disagrees': { plant: sidecar1((one) => ({ ...one, feature_std: [1, 1] })) },
  'manifest-disagrees': {
    plant: {
      manifest: (one) => ({
        ...one,
        members: [...one.members, { ...one.members[0]!, id: 'tiny_v1_seed2', seed: 2 }],
      }),
    },
  },
  'mean-plcc-below': { plant: recipe((text) => `${text}gate: { meanPlcc: 1 }\n`) },
  'spread-above': { plant: recipe((text) => `${text}gate: { spreadMax: 0 }\n`) },
  'seed-plcc-below': {
    also: ['member-plcc-below'],
    plant: recipe((text) => `${text}gate: { perSeedPlcc: 1 }\n`),
  },
}
