// The ModelRuntime that runs on onnxruntime-node.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as OnnxRuntimeNode from 'onnxruntime-node'
import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ModelRuntime, ModelSession, ModelSignature, Tensor } from '../../ports/model-runtime.js'

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
      const session = await ort.InferenceSession.create(model, {
        executionProviders: [provider],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: LOG_ERRORS_ONLY,
      })
      return openSession(ort, session)
    },
  }
}

function load(folder = PACKAGE): Library {
  try {
    return createRequire(import.meta.url)(folder) as Library
  } catch (cause) {
    throw new SeedgateError('provider-unavailable', 'onnxruntime-node cannot be loaded', {
      cause,
      hint: 'run `npm ci` in seedgate’s folder; its library exists for linux x64 and arm64, macOS arm64 and Windows',
    })
  }
}

export const CUDA_LIBRARY = 'libonnxruntime_providers_cuda.so'

/** Whether the libraries of the CUDA provider lie where onnxruntime-node looks for them. Says nothing of a GPU. */
export function hasCudaLibraries(folder = PACKAGE): boolean {
  const entry = createRequire(import.meta.url).resolve(folder)
  const library = join('bin', 'napi-v6', process.platform, process.arch, CUDA_LIBRARY)
  return existsSync(join(dirname(dirname(entry)), library))
}

function openSession(ort: Library, session: InferenceSession): ModelSession {
  return {
    inputs: session.inputMetadata.map(describeValue),
    outputs: session.outputMetadata.map(describeValue),
    async run(feeds) {
      const results = await session.run(mapValues(feeds, (tensor) => toOrt(ort, tensor)))
      return mapValues(results, fromOrt)
    },
    async close() {
      await session.release()
    },
  }
}

function describeValue(value: InferenceSession.ValueMetadata): ModelSignature {
  return value.isTensor
    ? { name: value.name, type: value.type, dims: value.shape }
    : { name: value.name, type: 'not a tensor', dims: [] }
}

function toOrt({ Tensor: Ort }: Library, tensor: Tensor): OrtTensor {
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
