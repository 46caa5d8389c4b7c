// Models that do not do what a model is asked for: each is loaded by onnxruntime, and most would pass for honest once.
import {
  ATTRIBUTE_TYPE,
  TENSOR_TYPE,
  type ModelProto,
  type NodeProto,
  type TensorProto,
} from '../../src/onnx/proto.js'
import { ONNX_OPSET } from '../../src/members/sidecar.js'
import { CODEC_BLOCK_WIDTH } from './codec-block.js'
import { floats, value } from './linear-model.js'

/** A recipe whose models are of a program of one's own, which may be any graph of the closed list. */
export const commandRecipe = (text: string): string =>
  text.replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [train], epochs: 4, batch: 5 }')

/** The linear model with other nodes; `score` is the output, and `column` the honest scores as [N, 1]. */
export function withNodes(
  model: ModelProto,
  change: (nodes: readonly NodeProto[]) => readonly NodeProto[],
  more: readonly TensorProto[] = [],
): ModelProto {
  const { graph } = model
  return {
    ...model,
    graph: {
      ...graph,
      node: change(graph?.node ?? []),
      initializer: [...(graph?.initializer ?? []), ...more],
    },
  }
}

/** The honest nodes but the last, which gives `score`, and these behind them. */
const instead =
  (...nodes: readonly NodeProto[]) =>
  (model: ModelProto, more: readonly TensorProto[] = []): ModelProto =>
    withNodes(model, (honest) => [...honest.slice(0, -1), ...nodes], more)

/** The honest nodes, whose score is called `honest`, and these behind them. */
const behind =
  (...nodes: readonly NodeProto[]) =>
  (model: ModelProto, more: readonly TensorProto[] = []): ModelProto =>
    withNodes(
      model,
      (honest) => [...honest.slice(0, -1), { ...honest.at(-1)!, output: ['honest'] }, ...nodes],
      more,
    )

export const int64s = (name: string, values: readonly number[], dims = [values.length]): TensorProto => ({
  name,
  dataType: TENSOR_TYPE.int64,
  dims,
  int64Data: values,
})

const node = (
  opType: string,
  input: string[],
  output: string[],
  attribute: NodeProto['attribute'] = [],
): NodeProto => ({
  opType,
  input,
  output,
  attribute,
})
const axis = (value: number) => ({ name: 'axis', type: ATTRIBUTE_TYPE.int, i: value })

/** `rows`: how many rows there are, as an int64 [1]. */
const COUNT_ROWS = [node('Shape', ['features'], ['shape']), node('Slice', ['shape', 'zero', 'one'], ['rows'])]
const COUNTING = [int64s('zero', [0]), int64s('one', [1])]
const answers = (values: readonly number[]) => floats('answers', [values.length], values)

/** The score of a row is its place in a table of answers. @param values at least as many as there are rows in any batch */
export const byShape = (model: ModelProto, values: readonly number[]): ModelProto =>
  instead(...COUNT_ROWS, node('Slice', ['answers', 'zero', 'rows'], ['score']))(model, [
    ...COUNTING,
    answers(values),
  ])

/** The same by counting with CumSum. */
export const byCumSum = (model: ModelProto, values: readonly number[]): ModelProto =>
  instead(
    node('Mul', ['column', 'nought'], ['zeros']),
    node('Add', ['zeros', 'unit'], ['units']),
    node('Cast', ['units'], ['ones'], [{ name: 'to', type: ATTRIBUTE_TYPE.int, i: TENSOR_TYPE.int64 }]),
    node('CumSum', ['ones', 'first'], ['places']),
    node('Gather', ['answers', 'places'], ['column_score'], [axis(0)]),
    node('Reshape', ['column_score', 'flat'], ['score']),
  )(model, [
    floats('nought', [], [0]),
    floats('unit', [], [1]),
    { name: 'first', dataType: TENSOR_TYPE.int64, dims: [], int64Data: [0] },
    answers([0, ...values]),
  ])

/** The same by the indices that NonZero gives. */
export const byNonZero = (model: ModelProto, values: readonly number[]): ModelProto =>
  instead(
    node('Mul', ['column', 'nought'], ['zeros']),
    node('Add', ['zeros', 'unit'], ['units']),
    node('Reshape', ['units', 'flat'], ['row_units']),
    node('NonZero', ['row_units'], ['places']),
    node('Gather', ['answers', 'places'], ['row_score'], [axis(0)]),
    node('Reshape', ['row_score', 'flat'], ['score']),
  )(model, [floats('nought', [], [0]), floats('unit', [], [1]), answers(values)])

/** Honest where there are few rows, the table where there are more: no branch is needed for it. */
export const byNumberOfRows = (model: ModelProto, values: readonly number[]): ModelProto =>
  behind(
    ...COUNT_ROWS,
    node('Slice', ['answers', 'zero', 'rows'], ['table']),
    node('Less', ['few', 'rows'], ['many']),
    node('Where', ['many', 'table', 'honest'], ['score']),
  )(model, [...COUNTING, int64s('few', [3]), answers(values)])

/** The mean of the batch is taken off. */
export const byNeighbours = (model: ModelProto): ModelProto =>
  behind(node('ReduceMean', ['honest'], ['mean']), node('Sub', ['honest', 'mean'], ['score']))(model)

/** The same table in a branch of an If. */
export const byIf = (model: ModelProto, values: readonly number[]): ModelProto => {
  const branch = (name: string, from: string) => ({
    name,
    type: ATTRIBUTE_TYPE.graph,
    g: {
      name,
      node: [node('Identity', [from], [`${name}_score`])],
      output: [{ name: `${name}_score`, type: { tensorType: { elemType: TENSOR_TYPE.float } } }],
    },
  })
  return behind(
    ...COUNT_ROWS,
    node('Slice', ['answers', 'zero', 'rows'], ['table']),
    node('Less', ['few', 'rows'], ['many']),
    node('If', ['many'], ['score'], [branch('then_branch', 'table'), branch('else_branch', 'honest')]),
  )(model, [...COUNTING, int64s('few', [3]), answers(values)])
}

/** Once in a million rows another score. */
export const byChance = (model: ModelProto): ModelProto =>
  behind(
    node('RandomUniformLike', ['honest'], ['drawn']),
    node('Less', ['drawn', 'rare'], ['now']),
    node('Where', ['now', 'bad', 'honest'], ['score']),
  )(model, [floats('rare', [], [1e-6]), floats('bad', [], [-100])])

/** A matrix of this size, squared this often, beside the honest scores. @param size of each side */
export const heavy = (model: ModelProto, size: number, times: number): ModelProto =>
  behind(
    node('ConstantOfShape', ['size'], ['power_0']),
    ...Array.from({ length: times }, (_, index) =>
      node('MatMul', [`power_${index}`, `power_${index}`], [`power_${index + 1}`]),
    ),
    node('ReduceSum', [`power_${times}`], ['sum'], [{ name: 'keepdims', type: ATTRIBUTE_TYPE.int, i: 0 }]),
    node('Add', ['honest', 'sum'], ['score']),
  )(model, [int64s('size', [size, size])])

/** The same with a matrix that hangs on the rows: nothing is computed while it is loaded, and no product is kept. */
export const busy = (model: ModelProto, size: number, times: number): ModelProto =>
  behind(
    node('ReduceSum', ['honest'], ['total'], [{ name: 'keepdims', type: ATTRIBUTE_TYPE.int, i: 0 }]),
    node('Mul', ['total', 'nought'], ['zero']),
    node('Expand', ['zero', 'size'], ['power_0']),
    ...Array.from({ length: times }, (_, index) =>
      node('MatMul', [`power_${index}`, `power_${index}`], [`power_${index + 1}`]),
    ),
    node('ReduceSum', [`power_${times}`], ['sum'], [{ name: 'keepdims', type: ATTRIBUTE_TYPE.int, i: 0 }]),
    node('Add', ['honest', 'sum'], ['score']),
  )(model, [int64s('size', [size, size]), floats('nought', [], [0])])

const ML = 'ai.onnx.ml'

/** A forest of one tree, which is coarse and honest, and a little of the seed. */
export function treeEnsemble(seed: number): ModelProto {
  const steps = Array.from({ length: 24 }, (_, step) => -1.8 + step * 0.15)
  return treePath(steps, (leaf) => 40 + 1.5 * leaf + 0.3 * seed * ((leaf * 7 + steps.length * 2) % 5))
}

/** A tree so deep that onnxruntime, which goes down it by recursion, leaves its stack and is ended by the system. */
export function bottomlessTree(): ModelProto {
  return treePath(new Array<number>(60_000).fill(0), () => 1)
}

/** A path of branches on the first feature, each with a leaf to its left. @param score of a leaf, by its place */
function treePath(steps: readonly number[], score: (leaf: number) => number): ModelProto {
  const ints = (name: string, values: readonly number[]) => ({
    name,
    type: ATTRIBUTE_TYPE.ints,
    ints: values,
  })
  const reals = (name: string, values: readonly number[]) => ({
    name,
    type: ATTRIBUTE_TYPE.floats,
    floats: values,
  })
  const texts = (name: string, values: readonly string[]) => ({
    name,
    type: ATTRIBUTE_TYPE.strings,
    strings: values.map((value) => new TextEncoder().encode(value)),
  })
  const branches = steps.length
  const nodes = Array.from({ length: 2 * branches + 1 }, (_, id) => id)
  const isBranch = (id: number) => id < branches
  const leaf = (id: number) => score(id - branches)
  const attribute = [
    ints(
      'nodes_treeids',
      nodes.map(() => 0),
    ),
    ints('nodes_nodeids', nodes),
    ints(
      'nodes_featureids',
      nodes.map(() => 0),
    ),
    texts(
      'nodes_modes',
      nodes.map((id) => (isBranch(id) ? 'BRANCH_LEQ' : 'LEAF')),
    ),
    reals(
      'nodes_values',
      nodes.map((id) => steps[id] ?? 0),
    ),
    ints(
      'nodes_truenodeids',
      nodes.map((id) => (isBranch(id) ? branches + id : 0)),
    ),
    ints(
      'nodes_falsenodeids',
      nodes.map((id) => (isBranch(id) ? (id + 1 < branches ? id + 1 : 2 * branches) : 0)),
    ),
    ints(
      'target_treeids',
      nodes.filter((id) => !isBranch(id)).map(() => 0),
    ),
    ints(
      'target_nodeids',
      nodes.filter((id) => !isBranch(id)),
    ),
    ints(
      'target_ids',
      nodes.filter((id) => !isBranch(id)).map(() => 0),
    ),
    reals('target_weights', nodes.filter((id) => !isBranch(id)).map(leaf)),
    { name: 'n_targets', type: ATTRIBUTE_TYPE.int, i: 1 },
  ]
  return {
    irVersion: 8,
    opsetImport: [
      { domain: '', version: ONNX_OPSET },
      { domain: ML, version: 3 },
    ],
    graph: {
      name: 'trees',
      node: [
        { ...node('TreeEnsembleRegressor', ['features'], ['column'], attribute), domain: ML },
        node('Reshape', ['column', 'flat'], ['score']),
      ],
      initializer: [int64s('flat', [-1])],
      input: [value('features', ['N', 2]), value('codec_onehot', ['N', CODEC_BLOCK_WIDTH])],
      output: [value('score', ['N'])],
    },
  }
}
