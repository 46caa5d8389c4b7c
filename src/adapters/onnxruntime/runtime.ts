// The ModelRuntime that runs on onnxruntime-node.
import { InferenceSession, Tensor as OrtTensor, env } from 'onnxruntime-node'
import type {
  ModelRuntime,
  ModelSession,
  ModelSignature,
  Provider,
  Tensor,
} from '../../ports/model-runtime.js'

/** Warnings of the runtime go to its own stderr and are about its internals: only its errors concern us. */
const LOG_ERRORS_ONLY = 3

export function onnxRuntime(): ModelRuntime {
  return {
    version: `onnxruntime-node ${env.versions.node ?? env.versions.common}`,
    async open(model, { provider = 'cpu', threads = 1 } = {}) {
      const session = await InferenceSession.create(model, {
        executionProviders: provider === 'cpu' ? ['cpu'] : [provider],
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: LOG_ERRORS_ONLY,
      })
      return openSession(session)
    },
  }
}

function openSession(session: InferenceSession): ModelSession {
  return {
    inputs: session.inputMetadata.map(describeValue),
    outputs: session.outputMetadata.map(describeValue),
    async run(feeds) {
      const results = await session.run(mapValues(feeds, toOrt))
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

function toOrt(tensor: Tensor): OrtTensor {
  switch (tensor.type) {
    case 'float32':
      return new OrtTensor('float32', tensor.data, tensor.dims)
    case 'int32':
      return new OrtTensor('int32', tensor.data, tensor.dims)
    case 'int64':
      return new OrtTensor('int64', tensor.data, tensor.dims)
  }
}

function fromOrt(value: unknown): Tensor {
  const tensor = value as OrtTensor
  const { data, dims } = tensor
  if (data instanceof Float32Array) return { type: 'float32', dims, data }
  if (data instanceof Int32Array) return { type: 'int32', dims, data }
  if (data instanceof BigInt64Array) return { type: 'int64', dims, data }
  throw new Error(`the model gave a ${tensor.type} tensor; float32, int32 and int64 are read`)
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

/** What can be asked for by name. */
export const PROVIDERS: readonly Provider[] = ['cpu', 'cuda', 'webgpu']
