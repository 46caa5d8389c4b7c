// The ONNX file format: the messages of onnx.proto3 (IR versions 8 to 10) that we read and write, and nothing else.
// A field missing here is skipped when reading. Reading is bounded: protobufjs refuses messages nested deeper than 100.
import protobuf from 'protobufjs'

/** An absent field means its protobuf default: 0, '', no entries. Integers of 64 bits must be safe integers. */
export interface ModelProto {
  readonly irVersion?: number
  readonly producerName?: string
  readonly producerVersion?: string
  readonly domain?: string
  readonly modelVersion?: number
  readonly docString?: string
  readonly graph?: GraphProto
  readonly opsetImport?: readonly OperatorSetIdProto[]
  readonly metadataProps?: readonly StringStringEntryProto[]
  readonly trainingInfo?: readonly TrainingInfoProto[]
  readonly functions?: readonly FunctionProto[]
}

export interface GraphProto {
  readonly node?: readonly NodeProto[]
  readonly name?: string
  readonly initializer?: readonly TensorProto[]
  readonly sparseInitializer?: readonly SparseTensorProto[]
  readonly docString?: string
  readonly input?: readonly ValueInfoProto[]
  readonly output?: readonly ValueInfoProto[]
  readonly valueInfo?: readonly ValueInfoProto[]
}

export interface NodeProto {
  readonly input?: readonly string[]
  readonly output?: readonly string[]
  readonly name?: string
  readonly opType?: string
  readonly domain?: string
  readonly attribute?: readonly AttributeProto[]
  readonly docString?: string
}

/** `type` says which of the value fields holds: see {@link ATTRIBUTE_TYPE}. */
export interface AttributeProto {
  readonly name?: string
  readonly refAttrName?: string
  readonly docString?: string
  readonly type?: number
  readonly f?: number
  readonly i?: number
  /** UTF-8 bytes. */
  readonly s?: Uint8Array
  readonly t?: TensorProto
  readonly g?: GraphProto
  readonly sparseTensor?: SparseTensorProto
  readonly floats?: readonly number[]
  readonly ints?: readonly number[]
  readonly strings?: readonly Uint8Array[]
  readonly tensors?: readonly TensorProto[]
  readonly graphs?: readonly GraphProto[]
  readonly sparseTensors?: readonly SparseTensorProto[]
}

/** One of the data fields holds the values, row-major; `rawData` is little-endian. See {@link TENSOR_TYPE}. */
export interface TensorProto {
  readonly dims?: readonly number[]
  readonly dataType?: number
  readonly name?: string
  readonly docString?: string
  readonly floatData?: readonly number[]
  readonly int32Data?: readonly number[]
  readonly stringData?: readonly Uint8Array[]
  readonly int64Data?: readonly number[]
  readonly rawData?: Uint8Array
  readonly doubleData?: readonly number[]
  readonly uint64Data?: readonly number[]
  readonly externalData?: readonly StringStringEntryProto[]
  /** 0 in the file, 1 beside it: see {@link DATA_LOCATION_EXTERNAL}. */
  readonly dataLocation?: number
}

export interface SparseTensorProto {
  readonly values?: TensorProto
  readonly indices?: TensorProto
  readonly dims?: readonly number[]
}

export interface ValueInfoProto {
  readonly name?: string
  readonly type?: TypeProto
  readonly docString?: string
}

export interface TypeProto {
  readonly tensorType?: TensorTypeProto
  readonly denotation?: string
}

export interface TensorTypeProto {
  readonly elemType?: number
  /** Absent where the rank is unknown. */
  readonly shape?: TensorShapeProto
}

export interface TensorShapeProto {
  readonly dim?: readonly DimensionProto[]
}

/** `dimValue` where the axis is fixed, `dimParam` where it is free and has a name, neither where nothing is known. */
export interface DimensionProto {
  readonly dimValue?: number
  readonly dimParam?: string
}

export interface OperatorSetIdProto {
  readonly domain?: string
  readonly version?: number
}

export interface StringStringEntryProto {
  readonly key?: string
  readonly value?: string
}

export interface TrainingInfoProto {
  readonly initialization?: GraphProto
  readonly algorithm?: GraphProto
}

export interface FunctionProto {
  readonly name?: string
  readonly input?: readonly string[]
  readonly output?: readonly string[]
  readonly attribute?: readonly string[]
  readonly node?: readonly NodeProto[]
  readonly docString?: string
  readonly opsetImport?: readonly OperatorSetIdProto[]
  readonly domain?: string
  readonly attributeProto?: readonly AttributeProto[]
}

/** TensorProto.DataType: the ones seedgate writes or names. */
export const TENSOR_TYPE = { float: 1, int32: 6, int64: 7, bool: 9 } as const
/** AttributeProto.AttributeType. */
export const ATTRIBUTE_TYPE = {
  float: 1,
  int: 2,
  string: 3,
  tensor: 4,
  graph: 5,
  floats: 6,
  ints: 7,
  strings: 8,
} as const
/** TensorProto.DataLocation: the values are in another file. */
export const DATA_LOCATION_EXTERNAL = 1

/** Field → [number, type]; a type that ends in [] is repeated. Numbers are the specification's and never change. */
const MESSAGES: Readonly<Record<string, Readonly<Record<string, readonly [number, string]>>>> = {
  ModelProto: {
    irVersion: [1, 'int64'],
    producerName: [2, 'string'],
    producerVersion: [3, 'string'],
    domain: [4, 'string'],
    modelVersion: [5, 'int64'],
    docString: [6, 'string'],
    graph: [7, 'GraphProto'],
    opsetImport: [8, 'OperatorSetIdProto[]'],
    metadataProps: [14, 'StringStringEntryProto[]'],
    trainingInfo: [20, 'TrainingInfoProto[]'],
    functions: [25, 'FunctionProto[]'],
  },
  GraphProto: {
    node: [1, 'NodeProto[]'],
    name: [2, 'string'],
    initializer: [5, 'TensorProto[]'],
    docString: [10, 'string'],
    input: [11, 'ValueInfoProto[]'],
    output: [12, 'ValueInfoProto[]'],
    valueInfo: [13, 'ValueInfoProto[]'],
    sparseInitializer: [15, 'SparseTensorProto[]'],
  },
  NodeProto: {
    input: [1, 'string[]'],
    output: [2, 'string[]'],
    name: [3, 'string'],
    opType: [4, 'string'],
    attribute: [5, 'AttributeProto[]'],
    docString: [6, 'string'],
    domain: [7, 'string'],
  },
  AttributeProto: {
    name: [1, 'string'],
    f: [2, 'float'],
    i: [3, 'int64'],
    s: [4, 'bytes'],
    t: [5, 'TensorProto'],
    g: [6, 'GraphProto'],
    floats: [7, 'float[]'],
    ints: [8, 'int64[]'],
    strings: [9, 'bytes[]'],
    tensors: [10, 'TensorProto[]'],
    graphs: [11, 'GraphProto[]'],
    docString: [13, 'string'],
    type: [20, 'int32'],
    refAttrName: [21, 'string'],
    sparseTensor: [22, 'SparseTensorProto'],
    sparseTensors: [23, 'SparseTensorProto[]'],
  },
  TensorProto: {
    dims: [1, 'int64[]'],
    dataType: [2, 'int32'],
    floatData: [4, 'float[]'],
    int32Data: [5, 'int32[]'],
    stringData: [6, 'bytes[]'],
    int64Data: [7, 'int64[]'],
    name: [8, 'string'],
    rawData: [9, 'bytes'],
    doubleData: [10, 'double[]'],
    uint64Data: [11, 'uint64[]'],
    docString: [12, 'string'],
    externalData: [13, 'StringStringEntryProto[]'],
    dataLocation: [14, 'int32'],
  },
  SparseTensorProto: { values: [1, 'TensorProto'], indices: [2, 'TensorProto'], dims: [3, 'int64[]'] },
  ValueInfoProto: { name: [1, 'string'], type: [2, 'TypeProto'], docString: [3, 'string'] },
  TypeProto: { tensorType: [1, 'TensorTypeProto'], denotation: [6, 'string'] },
  TensorTypeProto: { elemType: [1, 'int32'], shape: [2, 'TensorShapeProto'] },
  TensorShapeProto: { dim: [1, 'DimensionProto[]'] },
  DimensionProto: { dimValue: [1, 'int64'], dimParam: [2, 'string'] },
  OperatorSetIdProto: { domain: [1, 'string'], version: [2, 'int64'] },
  StringStringEntryProto: { key: [1, 'string'], value: [2, 'string'] },
  TrainingInfoProto: { initialization: [1, 'GraphProto'], algorithm: [2, 'GraphProto'] },
  FunctionProto: {
    name: [1, 'string'],
    input: [4, 'string[]'],
    output: [5, 'string[]'],
    attribute: [6, 'string[]'],
    node: [7, 'NodeProto[]'],
    docString: [8, 'string'],
    opsetImport: [9, 'OperatorSetIdProto[]'],
    domain: [10, 'string'],
    attributeProto: [11, 'AttributeProto[]'],
  },
}

const modelType = reflect().lookupType('ModelProto')

function reflect(): protobuf.Root {
  const nested = Object.entries(MESSAGES).map(([message, fields]) => {
    const entries = Object.entries(fields).map(([field, [id, type]]) => {
      const repeated = type.endsWith('[]')
      return [
        field,
        { id, type: repeated ? type.slice(0, -2) : type, ...(repeated ? { rule: 'repeated' } : {}) },
      ]
    })
    // A fixed axis of length 0 and an axis of which nothing is known differ only by which of the two fields was set.
    const oneofs = message === 'DimensionProto' ? { value: { oneof: ['dimValue', 'dimParam'] } } : undefined
    return [message, { fields: Object.fromEntries(entries) as Record<string, protobuf.IField>, oneofs }]
  })
  return protobuf.Root.fromJSON({
    options: { edition: 'proto3' },
    nested: Object.fromEntries(nested) as Record<string, protobuf.IType>,
  })
}

/** The file's bytes; the same model gives the same bytes. */
export function encodeModel(model: ModelProto): Uint8Array {
  return new Uint8Array(modelType.encode(model).finish())
}

/** @throws Error where the bytes are no protobuf message of this shape, or nest deeper than 100 */
export function decodeModel(bytes: Uint8Array): ModelProto {
  return modelType.toObject(modelType.decode(bytes), { longs: Number })
}
