// The ModelRuntime that runs on onnxruntime-node.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as OnnxRuntimeNode from 'onnxruntime-node'
import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type {
  DeviceTensor,
  Feeds,
  ModelRuntime,
  ModelSession,
  ModelSignature,
  Provider,
  Tensor,
} from '../../ports/model-runtime.js'

type Library = typeof OnnxRuntimeNode

const PACKAGE = 'onnxruntime-node'

/** Warnings of the runtime go to its own stderr and are about its internals: only its errors concern us. */
const LOG_ERRORS_ONLY = 3

/**
 * Loads the native library, so commands that run no model never pay for it.
 * @param folder of the onnxruntime-node package; where absent, it is found as an installed package
 * @throws SeedgateError provider-unavailable where onnxruntime-node is not installed or has no library for this machine
 */
export function onnxRuntime(folder?: string): ModelRuntime {
  const ort = load(folder)
  return {
    version: `onnxruntime-node ${ort.env.versions.node ?? ort.env.versions.common}`,
    async open(model, { provider = 'cpu', threads = 1 } = {}) {
      const session = await ort.InferenceSession.create(model, optionsFor(provider, threads))
      return openSession(ort, session, fromOrt)
    },
    async openOnDevice(model, provider) {
      const session = await ort.InferenceSession.create(model, {
        ...optionsFor(provider, 1),
        preferredOutputLocation: 'gpu-buffer',
      })
      return openSession(ort, session, (tensor) => new OnDevice(tensor))
    },
  }
}

function optionsFor(provider: Provider, threads: number): InferenceSession.SessionOptions {
  return {
    executionProviders: [provider],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: LOG_ERRORS_ONLY,
    extra: {
      session: {
        // What is checked as ONNX is run as ONNX, never as another format that the same bytes may be.
        load_model_format: 'ONNX',
        // Without it a node that the provider has no kernel for would run on the CPU, and nobody would be told.
        ...(provider === 'cpu' ? {} : { disable_cpu_ep_fallback: '1' }),
      },
    },
  }
}

function load(folder = PACKAGE): Library {
  // onnxruntime keeps a database of its use, to be sent to its makers. Nobody who runs seedgate asked for that.
  process.env['ORT_DISABLE_TELEMETRY'] ??= '1'
  try {
    return createRequire(import.meta.url)(folder) as Library
  } catch (cause) {
    throw new SeedgateError('provider-unavailable', 'onnxruntime-node cannot be loaded', {
      cause,
      hint: 'run `npm ci` in seedgate’s folder; its library exists for linux x64 and arm64, macOS arm64 and Windows',
    })
  }
}

/** Where onnxruntime-node looks for its provider libraries. */
export function libraryFolder(folder = PACKAGE): string {
  const entry = createRequire(import.meta.url).resolve(folder)
  return join(dirname(dirname(entry)), 'bin', 'napi-v6', process.platform, process.arch)
}

function openSession<Output extends Tensor | DeviceTensor>(
  ort: Library,
  session: InferenceSession,
  output: (tensor: OrtTensor) => Output,
): ModelSession<Output> {
  return {
    inputs: session.inputMetadata.map(describeValue),
    outputs: session.outputMetadata.map(describeValue),
    async run(feeds: Feeds) {
      const results = await session.run(mapValues(feeds, (tensor) => toOrt(ort, tensor)))
      return mapValues(results, output)
    },
    async close() {
      await session.release()
    },
  }
}

/** onnxruntime-node cannot read such a tensor (it ends the process); feeding it to a session is all that works. */
class OnDevice implements DeviceTensor {
  readonly location = 'device'
  readonly dims: readonly number[]

  constructor(readonly tensor: OrtTensor) {
    if (tensor.location !== 'gpu-buffer')
      throw new Error(`the output lies on ${tensor.location}, not on the device`)
    this.dims = tensor.dims
  }

  release(): void {
    this.tensor.dispose()
  }
}

function describeValue(value: InferenceSession.ValueMetadata): ModelSignature {
  return value.isTensor
    ? { name: value.name, type: value.type, dims: value.shape }
    : { name: value.name, type: 'not a tensor', dims: [] }
}

function toOrt({ Tensor: Ort }: Library, tensor: Tensor | DeviceTensor): OrtTensor {
  if ('location' in tensor) {
    if (tensor instanceof OnDevice) return tensor.tensor
    throw new Error('a device tensor of another runtime')
  }
  switch (tensor.type) {
    case 'float32':
      return new Ort('float32', tensor.data, tensor.dims)
    case 'int32':
      return new Ort('int32', tensor.data, tensor.dims)
    case 'int64':
      return new Ort('int64', tensor.data, tensor.dims)
  }
}

function fromOrt({ type, data, dims }: OrtTensor): Tensor {
  if (data instanceof Float32Array) return { type: 'float32', dims, data }
  if (data instanceof Int32Array) return { type: 'int32', dims, data }
  if (data instanceof BigInt64Array) return { type: 'int64', dims, data }
  throw new Error(`the model gave a ${type} tensor; float32, int32 and int64 are read`)
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
