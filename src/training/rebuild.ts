// Is a model file, to the byte, what the built-in trainer writes for the weights that are found in it?
import { shown } from '../errors/shown.js'
import { decodeModel, type ModelProto, type TensorProto } from '../onnx/proto.js'
import { layoutOf, type Architecture } from './architecture.js'
import { modelFile } from './network.js'

/** What of a model file is known without reading it. */
export interface BuiltModel {
  readonly architecture: Architecture
  /** Columns of the codec block. */
  readonly codecWidth: number
  /** As the trainer writes it into the file. */
  readonly metadata: Readonly<Record<string, string>>
}

/** What the trainer says of a model in the file's metadata. @param heldOut null where the model is a member */
export function modelMetadata(seed: number, heldOut: string | null): Readonly<Record<string, string>> {
  return { seed: String(seed), held_out: heldOut ?? '' }
}

/**
 * Takes the weights out, builds the file again from them, and compares the bytes. So the file can hold nothing else: no branch, no
 * table, no other operator, no other input.
 * @returns the first difference as a sentence; null where the bytes are the same
 */
export function rebuildFault(
  bytes: Uint8Array,
  { architecture, codecWidth, metadata }: BuiltModel,
): string | null {
  let model: ModelProto
  try {
    model = decodeModel(bytes)
  } catch (error) {
    return `expected a model of the built-in trainer, got bytes that are not a model (${error instanceof Error ? error.message : String(error)})`
  }
  const expected = inWords(Object.entries(metadata))
  const own = inWords((model.metadataProps ?? []).map(({ key = '', value = '' }) => [key, value]))
  if (own !== expected) return `metadata: expected ${shown(expected)}, got ${shown(own)}`
  const parameters = weightsOf(model.graph?.initializer ?? [], architecture)
  if (typeof parameters === 'string') return parameters
  const built = modelFile(architecture, codecWidth, parameters, metadata)
  const length = Math.max(built.length, bytes.length)
  for (let index = 0; index < length; index++) {
    if (built[index] === bytes[index]) continue
    const sizes = `${built.length} bytes, got ${bytes.length}`
    return `expected exactly what the built-in trainer writes for these weights (${sizes}): they differ from byte ${index} on`
  }
  return null
}

function inWords(entries: readonly (readonly [key: string, value: string])[]): string {
  return entries.map(([key, value]) => `${key} ${value}`).join(', ')
}

/** The flat parameter vector, or what is wrong with the weights. */
function weightsOf(tensors: readonly TensorProto[], architecture: Architecture): Float32Array | string {
  const { inputs, hidden } = architecture
  const [h1, h2] = hidden
  // In the order of the flat vector: the first layer's bias follows its weights.
  const parts: readonly (readonly [name: string, length: number])[] = [
    ['layer1.weight', inputs * h1],
    ['layer1.bias', h1],
    ['layer2.weight', h1 * h2],
    ['layer2.bias', h2],
    ['layer3.weight', h2],
    ['layer3.bias', 1],
  ]
  const parameters = new Float32Array(layoutOf(architecture).size)
  let offset = 0
  for (const [name, length] of parts) {
    const raw = tensors.find((tensor) => tensor.name === name)?.rawData
    if (raw?.length !== length * Float32Array.BYTES_PER_ELEMENT) {
      const got = raw === undefined ? 'nothing' : `${raw.length} bytes`
      return `${name}: expected ${length} float32 weights of the built-in trainer, got ${got}`
    }
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
    for (let index = 0; index < length; index++) {
      parameters[offset++] = view.getFloat32(index * Float32Array.BYTES_PER_ELEMENT, true)
    }
  }
  return parameters
}
