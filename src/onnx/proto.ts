// The ONNX file format: the messages of onnx.proto3 (IR versions 8 to 10) that we read and write, and nothing else.
// A field missing here is skipped when reading. Reading is bounded in depth and in the number of parts.
import { refuseManyParts } from './count-parts.js'
import { MODEL_MESSAGE } from './schema.js'

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

/** The file's bytes; the same model gives the same bytes. */
export function encodeModel(model: ModelProto): Uint8Array {
  return new Uint8Array(MODEL_MESSAGE.encode(model).finish())
}

/** Nodes, tensors, names and the like of one model; weights are few parts, however many they are. */
const MOST_PARTS = 500_000

/** @throws Error where the bytes are no protobuf message of this shape, nest deeper than 100, or have too many parts */
export function decodeModel(bytes: Uint8Array): ModelProto {
  refuseManyParts(bytes, MODEL_MESSAGE, MOST_PARTS)
  return MODEL_MESSAGE.toObject(MODEL_MESSAGE.decode(bytes))
}
