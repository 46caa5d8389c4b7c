// What an ONNX file is before anything runs it: a git-LFS pointer, no model, or a model with these inputs and weights.
import {
  DATA_LOCATION_EXTERNAL,
  decodeModel,
  TENSOR_TYPE,
  type AttributeProto,
  type GraphProto,
  type ModelProto,
  type NodeProto,
  type SparseTensorProto,
  type TensorProto,
  type ValueInfoProto,
} from './proto.js'

export interface OnnxValue {
  readonly name: string
  /** `float32`, or what the file says instead. */
  readonly type: string
  /** A number where the axis is fixed, null where it is free; null as a whole where the rank is unknown. */
  readonly dims: readonly (number | null)[] | null
}

export type OnnxFile =
  | {
      readonly kind: 'lfs-pointer'
      /** The sha256 of the file that the pointer stands for, in lower-case hex; null where it names none. */
      readonly oid: string | null
    }
  | { readonly kind: 'undecodable'; readonly why: string }
  | {
      readonly kind: 'model'
      /** Every operator set that the file imports, in its order; a domain may stand there twice. */
      readonly imports: readonly OperatorSet[]
      /** Without initialisers, which older files list as inputs too. */
      readonly inputs: readonly OnnxValue[]
      readonly outputs: readonly OnnxValue[]
      /** Tensors, anywhere in the file, whose values are kept in another file, with that file's name. */
      readonly externalTensors: readonly string[]
      /** Every operator used, anywhere in the file, each once. */
      readonly operators: readonly Operator[]
      /** Operators with a graph of their own in an attribute, such as the branches of an If. */
      readonly withSubgraphs: readonly Operator[]
      /** Functions that the file defines itself, by name. */
      readonly functions: readonly string[]
      /** Whether the file has graphs for training beside the one that is run. */
      readonly trainingGraphs: boolean
    }

/** The default domain, which may be written in two ways. */
export const DEFAULT_DOMAIN = 'ai.onnx'

export interface OperatorSet {
  readonly domain: string
  readonly version: number
}

export interface Operator {
  readonly domain: string
  readonly type: string
}

/** Members and fold models are small; decoding costs a multiple of the file's size in memory. */
export const MODEL_BYTES_LIMIT = 16 * 2 ** 20

/** At offset 4: by these onnxruntime knows a flatbuffer of its own, before it looks for ONNX's protobuf. */
const ORT_FORMAT = 'ORTM'
const LFS_POINTER_START = 'version https://git-lfs'
/** Bytes, by the specification of git-lfs. */
const LONGEST_POINTER = 1024

/** Never throws: bytes that are no model are an answer, not an error. */
export function readOnnxFile(bytes: Uint8Array): OnnxFile {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LFS_POINTER_START.length))
  if (start === LFS_POINTER_START) return { kind: 'lfs-pointer', oid: oidOf(bytes) }
  if (new TextDecoder('latin1').decode(bytes.subarray(4, 8)) === ORT_FORMAT) {
    return {
      kind: 'undecodable',
      why: 'expected an ONNX model, got onnxruntime’s own format, as which it would be run whatever else it is',
    }
  }
  if (bytes.length > MODEL_BYTES_LIMIT) {
    return { kind: 'undecodable', why: `expected at most ${MODEL_BYTES_LIMIT} bytes, got ${bytes.length}` }
  }
  try {
    const model = decodeModel(bytes)
    if (model.graph === undefined)
      return { kind: 'undecodable', why: 'expected a model with a graph, got none' }
    return describeModel(model, model.graph)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      kind: 'undecodable',
      why: `expected an ONNX model, got ${bytes.length} bytes that are none (${why})`,
    }
  }
}

/** A pointer is three lines, of which the second is `oid sha256:` and the digest; a longer file is no whole pointer. */
function oidOf(bytes: Uint8Array): string | null {
  if (bytes.length > LONGEST_POINTER) return null
  return /^oid sha256:([0-9a-f]{64})$/m.exec(new TextDecoder().decode(bytes))?.[1] ?? null
}

function describeModel(model: ModelProto, graph: GraphProto): OnnxFile {
  const initialisers = new Set((graph.initializer ?? []).map(({ name }) => name))
  const contents = new Contents()
  contents.visitModel(model)
  return {
    kind: 'model',
    imports: (model.opsetImport ?? []).map(({ domain, version = 0 }) => ({
      domain: domainName(domain),
      version,
    })),
    inputs: (graph.input ?? []).filter(({ name }) => !initialisers.has(name)).map(describeValue),
    outputs: (graph.output ?? []).map(describeValue),
    externalTensors: contents.externalTensors,
    operators: [...contents.operators.values()],
    withSubgraphs: [...contents.withSubgraphs.values()],
    functions: (model.functions ?? []).map(({ name = '' }) => name),
    trainingGraphs: (model.trainingInfo ?? []).length > 0,
  }
}

function domainName(domain = ''): string {
  return domain === '' ? DEFAULT_DOMAIN : domain
}

function describeValue({ name = '', type }: ValueInfoProto): OnnxValue {
  const tensor = type?.tensorType
  const elementType = tensor?.elemType
  return {
    name,
    type: elementType === TENSOR_TYPE.float ? 'float32' : `element type ${elementType ?? 'unknown'}`,
    dims:
      tensor?.shape === undefined ? null : (tensor.shape.dim ?? []).map(({ dimValue }) => dimValue ?? null),
  }
}

/** Walks everything a model can hold. Decoding has bounded the nesting, so recursion is safe. */
class Contents {
  readonly externalTensors: string[] = []
  readonly operators = new Map<string, Operator>()
  readonly withSubgraphs = new Map<string, Operator>()

  visitModel(model: ModelProto): void {
    this.visitGraph(model.graph)
    for (const { initialization, algorithm } of model.trainingInfo ?? []) {
      this.visitGraph(initialization)
      this.visitGraph(algorithm)
    }
    for (const { node = [], attributeProto = [] } of model.functions ?? []) {
      node.forEach((one) => {
        this.visitNode(one)
      })
      attributeProto.forEach((one) => {
        this.visitAttribute(one)
      })
    }
  }

  private visitGraph(graph: GraphProto | undefined): void {
    graph?.initializer?.forEach((tensor) => {
      this.visitTensor(tensor)
    })
    graph?.sparseInitializer?.forEach((tensor) => {
      this.visitSparse(tensor)
    })
    graph?.node?.forEach((node) => {
      this.visitNode(node)
    })
  }

  private visitNode({ opType = '', domain, attribute = [] }: NodeProto): void {
    const operator = { domain: domainName(domain), type: opType }
    const key = `${operator.domain}:${opType}`
    this.operators.set(key, operator)
    const nests = attribute.some(({ g, graphs = [] }) => g !== undefined || graphs.length > 0)
    if (nests) this.withSubgraphs.set(key, operator)
    attribute.forEach((one) => {
      this.visitAttribute(one)
    })
  }

  private visitAttribute(attribute: AttributeProto): void {
    this.visitTensor(attribute.t)
    attribute.tensors?.forEach((tensor) => {
      this.visitTensor(tensor)
    })
    this.visitSparse(attribute.sparseTensor)
    attribute.sparseTensors?.forEach((tensor) => {
      this.visitSparse(tensor)
    })
    this.visitGraph(attribute.g)
    attribute.graphs?.forEach((graph) => {
      this.visitGraph(graph)
    })
  }

  private visitSparse(tensor: SparseTensorProto | undefined): void {
    this.visitTensor(tensor?.values)
    this.visitTensor(tensor?.indices)
  }

  private visitTensor(tensor: TensorProto | undefined): void {
    if (tensor === undefined) return
    const external = tensor.externalData ?? []
    if (tensor.dataLocation !== DATA_LOCATION_EXTERNAL && external.length === 0) return
    const location = external.find(({ key }) => key === 'location')?.value ?? 'a file it does not name'
    this.externalTensors.push(`${tensor.name ?? ''} in ${location}`)
  }
}
