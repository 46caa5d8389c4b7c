// Writes ONNX graphs: one method per operator we use, names made up as we go.
import {
  ATTRIBUTE_TYPE,
  TENSOR_TYPE,
  type AttributeProto,
  type GraphProto,
  type NodeProto,
  type TensorProto,
  type ValueInfoProto,
} from './proto.js'

/** The name of a value in the graph. */
export type Value = string

export const MICROSOFT_DOMAIN = 'com.microsoft'

/** How alpha · a b is written: `fused` is one operator of onnxruntime's own, `standard` takes up to three of ONNX. */
export type Products = 'fused' | 'standard'

export class GraphBuilder {
  private readonly nodes: NodeProto[] = []
  private readonly initializers: TensorProto[] = []
  private count = 0

  constructor(private readonly products: Products = 'fused') {}

  scalar(value: number): Value {
    return this.floats([value], [])
  }

  floats(values: ArrayLike<number>, dims: readonly number[], name = this.fresh('constant')): Value {
    const rawData = new Uint8Array(values.length * 4)
    const view = new DataView(rawData.buffer)
    for (let i = 0; i < values.length; i++) view.setFloat32(i * 4, values[i]!, true)
    this.initializers.push({ name, dataType: TENSOR_TYPE.float, dims, rawData })
    return name
  }

  /** A scalar, such as Gather takes for one index. */
  int32(value: number): Value {
    const name = this.fresh('constant')
    this.initializers.push({ name, dataType: TENSOR_TYPE.int32, dims: [], int32Data: [value] })
    return name
  }

  int64s(values: readonly number[]): Value {
    const name = this.fresh('constant')
    this.initializers.push({ name, dataType: TENSOR_TYPE.int64, dims: [values.length], int64Data: values })
    return name
  }

  add = (a: Value, b: Value): Value => this.node('Add', [a, b])
  sub = (a: Value, b: Value): Value => this.node('Sub', [a, b])
  mul = (a: Value, b: Value): Value => this.node('Mul', [a, b])
  div = (a: Value, b: Value): Value => this.node('Div', [a, b])
  erf = (a: Value): Value => this.node('Erf', [a])
  exp = (a: Value): Value => this.node('Exp', [a])
  sqrt = (a: Value): Value => this.node('Sqrt', [a])
  matMul = (a: Value, b: Value): Value => this.node('MatMul', [a, b])

  /** Of matrices along a leading axis. */
  transpose = (a: Value): Value => this.node('Transpose', [a], [integers('perm', [0, 2, 1])])

  /** Rows of `data` along its first axis. */
  gather = (data: Value, indices: Value): Value => this.node('Gather', [data, indices], [integer('axis', 0)])

  /** Gives a value a name of one's own choice. */
  identity = (a: Value, name: Value): Value => this.node('Identity', [a], [], { name })

  /** -1 once in dims: that axis takes what is left. */
  reshape = (a: Value, dims: readonly number[], name?: Value): Value =>
    this.node('Reshape', [a, this.int64s(dims)], [], { name })

  concat = (values: readonly Value[], axis: number): Value =>
    this.node('Concat', values, [integer('axis', axis)])

  split(a: Value, lengths: readonly number[], axis: number): Value[] {
    const outputs = lengths.map(() => this.fresh('Split'))
    this.nodes.push({
      opType: 'Split',
      input: [a, this.int64s(lengths)],
      output: outputs,
      attribute: [integer('axis', axis)],
    })
    return outputs
  }

  /** alpha · aᵀ⁽ᴬ⁾ b⁽ᵀᴮ⁾ over a leading batch axis of both. */
  product(a: Value, b: Value, options: { transA?: boolean; transB?: boolean; alpha?: number } = {}): Value {
    const { transA = false, transB = false, alpha = 1 } = options
    if (this.products === 'standard') {
      const matrix = this.matMul(transA ? this.transpose(a) : a, transB ? this.transpose(b) : b)
      return alpha === 1 ? matrix : this.mul(matrix, this.scalar(alpha))
    }
    const attributes = [
      integer('transA', Number(transA)),
      integer('transB', Number(transB)),
      float('alpha', alpha),
    ]
    return this.node('FusedMatMul', [a, b], attributes, { domain: MICROSOFT_DOMAIN })
  }

  /** Runs the body for each entry along the sequences' first axis, and hands the state on. */
  scan(
    state: readonly Value[],
    sequences: readonly Value[],
    body: GraphProto,
    outputs: readonly Value[],
  ): void {
    this.nodes.push({
      opType: 'Scan',
      input: [...state, ...sequences],
      output: outputs,
      attribute: [
        integer('num_scan_inputs', sequences.length),
        { name: 'body', type: ATTRIBUTE_TYPE.graph, g: body },
      ],
    })
  }

  graph(name: string, input: readonly ValueInfoProto[], output: readonly ValueInfoProto[]): GraphProto {
    return { name, node: this.nodes, initializer: this.initializers, input, output }
  }

  private node(
    opType: string,
    input: readonly Value[],
    attribute: readonly AttributeProto[] = [],
    { domain = '', name }: { domain?: string; name?: Value | undefined } = {},
  ): Value {
    const output = name ?? this.fresh(opType)
    this.nodes.push({ opType, domain, input, output: [output], attribute })
    return output
  }

  private fresh(stem: string): Value {
    return `${stem}_${this.count++}`
  }
}

/** A graph's input or output; a name stands for a free axis. */
export function tensorInfo(
  name: string,
  elemType: (typeof TENSOR_TYPE)[keyof typeof TENSOR_TYPE],
  dims: readonly (number | string)[],
): ValueInfoProto {
  const dim = dims.map((axis) => (typeof axis === 'number' ? { dimValue: axis } : { dimParam: axis }))
  return { name, type: { tensorType: { elemType, shape: { dim } } } }
}

const integer = (name: string, i: number): AttributeProto => ({ name, type: ATTRIBUTE_TYPE.int, i })
const integers = (name: string, ints: readonly number[]): AttributeProto => ({
  name,
  type: ATTRIBUTE_TYPE.ints,
  ints,
})
const float = (name: string, f: number): AttributeProto => ({ name, type: ATTRIBUTE_TYPE.float, f })
