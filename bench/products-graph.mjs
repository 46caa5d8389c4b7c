// The matrix products of a training step and nothing else, in a Scan of as many steps: the floor under our graph.
import { module } from './modules.mjs'

/** @returns the model's bytes, and the feeds of `steps` steps of `models` models */
export async function productsGraph({ models, inputs, hidden: [h1, h2], batch, steps }) {
  const { GraphBuilder, MICROSOFT_DOMAIN, tensorInfo } = await module('onnx/graph-builder.js')
  const { encodeModel, TENSOR_TYPE } = await module('onnx/proto.js')
  const shapes = {
    x: [models, batch, inputs + 1],
    unit1: [models, batch, h1],
    unit2: [models, batch, h2],
    dScore: [models, batch, 1],
    dZ1: [models, batch, h1],
    dZ2: [models, batch, h2],
    ones: [1, batch],
    layer1: [models, inputs + 1, h1],
    weight2: [models, h1, h2],
    weight3: [models, 1, h2],
  }
  // As in training-graph.ts, in its order, each with its result's shape. None depends on another: nothing else is timed.
  const products = [
    ['x', 'layer1', {}, shapes.dZ1],
    ['unit1', 'weight2', {}, shapes.dZ2],
    ['unit2', 'weight3', { transB: true }, shapes.dScore],
    ['dScore', 'unit2', { transA: true }, shapes.weight3],
    ['ones', 'dScore', {}, [models, 1, 1]],
    ['dScore', 'weight3', {}, shapes.dZ2],
    ['unit1', 'dZ2', { transA: true }, shapes.weight2],
    ['ones', 'dZ2', {}, shapes.weight3],
    ['dZ2', 'weight2', { transB: true }, shapes.dZ1],
    ['x', 'dZ1', { transA: true }, shapes.layer1],
  ]
  const info = (name, dims) => tensorInfo(name, TENSOR_TYPE.float, dims)
  const body = new GraphBuilder()
  const results = products.map(([a, b, options, dims]) =>
    info(body.product(a, b, { alpha: 0.5, ...options }), dims),
  )
  // The Scan hands a state on: here every result is one, which nobody reads.
  const state = (ending) => products.map(([, , , dims], index) => info(`result${index}${ending}`, dims))
  const names = (infos) => infos.map(({ name }) => name)
  const outer = new GraphBuilder()
  outer.scan(
    names(state('')),
    ['steps'],
    body.graph('step', [...state('_in'), info('step', [])], results),
    names(state('_out')),
  )
  const graph = outer.graph(
    'products',
    [...Object.entries(shapes).map(([name, dims]) => info(name, dims)), ...state(''), info('steps', [steps])],
    state('_out'),
  )
  const opsetImport = [
    { domain: '', version: 17 },
    { domain: MICROSOFT_DOMAIN, version: 1 },
  ]
  const filled = (dims) => {
    const data = new Float32Array(dims.reduce((size, dim) => size * dim, 1)).fill(0.25)
    return { type: 'float32', dims, data }
  }
  const feeds = {
    ...Object.fromEntries(Object.entries(shapes).map(([name, dims]) => [name, filled(dims)])),
    ...Object.fromEntries(products.map(([, , , dims], index) => [`result${index}`, filled(dims)])),
    steps: filled([steps]),
  }
  const flops = 2 * batch * (2 * (inputs + 1) * h1 + 3 * h1 * h2 + 3 * h2 + h2 + 1)
  return { bytes: encodeModel({ irVersion: 8, producerName: 'bench', opsetImport, graph }), feeds, flops }
}
