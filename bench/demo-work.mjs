// The demo corpus and its recipe as work for the trainer: what every training bench trains.
import { join } from 'node:path'
import { module, root } from './modules.mjs'

export const TABLE = join(root, 'demo', 'per_frame_canonical6.jsonl.gz')
export const COLUMNS = {
  source: 'src',
  target: 'vmaf',
  features: ['adm2', 'vif_scale0', 'vif_scale1', 'vif_scale2', 'vif_scale3', 'motion2'],
  encoder: 'encoder',
  quality: 'cq',
}

export async function readDemo(path = TABLE) {
  const { readTable } = await module('corpus/read-table.js')
  const { nodeFiles } = await module('adapters/node/files.js')
  const { ENCODER_VOCABULARY } = await module('recipe/encoders.js')
  return await readTable(nodeFiles, path, { ...COLUMNS, encoders: ENCODER_VOCABULARY })
}

/**
 * @param {{ models?: number, epochs?: number, hidden?: [number, number], copies?: number, folds?: number }} change
 *   models in the order of a run (seed by seed, fold by fold); copies of the corpus; folds of each seed
 * @returns the trainer's TrainingWork
 */
export async function demoWork({ models = 45, epochs = 200, hidden = [64, 64], copies = 1, folds = 9 } = {}) {
  const { jobScale, trainingData, trainingSettings } = await module('training/prepare.js')
  const { standardisation } = await module('folds/standardise.js')
  const { qualityRange } = await module('folds/quality-range.js')
  const table = copied(await readDemo(), copies)
  const rows = Int32Array.from(table.target.keys())
  const corpusScale = standardisation(table, rows)
  const settings = trainingSettings(
    { hidden, dropout: 0.1, epochs, batch: 32, learningRate: 5e-4, weightDecay: 1e-5 },
    table,
  )
  const scales = table.sources.map((_name, source) => {
    const training = rows.filter((row) => table.sourceOf[row] !== source)
    return jobScale(standardisation(table, training), corpusScale, table.vocabulary)
  })
  const jobs = Array.from({ length: models }, (_, model) => {
    const fold = model % folds
    const heldOutIndex = fold % table.sources.length
    const heldOut = table.sources[heldOutIndex]
    return { seed: Math.floor(model / folds), heldOut, heldOutIndex, ...scales[heldOutIndex], state: null }
  })
  return { data: trainingData(table, corpusScale, qualityRange(table)), settings, jobs }
}

/** The same rows several times over. */
function copied(table, copies) {
  const repeat = (column) => {
    const longer = new column.constructor(column.length * copies)
    for (let copy = 0; copy < copies; copy++) longer.set(column, copy * column.length)
    return longer
  }
  const { sourceOf, encoderOf, quality, target, features } = table
  return {
    ...table,
    rows: table.rows * copies,
    sourceOf: repeat(sourceOf),
    encoderOf: repeat(encoderOf),
    quality: repeat(quality),
    target: repeat(target),
    features: repeat(features),
  }
}
