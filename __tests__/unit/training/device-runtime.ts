// A device that is the CPU: its tensors are handles, which onnxruntime gets to see only when a session is fed with them.
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import type {
  DeviceTensor,
  Feeds,
  ModelRuntime,
  ModelSession,
  Tensor,
} from '../../../src/ports/model-runtime.js'

export interface DeviceRuntime extends ModelRuntime {
  /** Tensors on the device that nobody gave back yet. */
  readonly held: () => number
  /** Sessions that are open. */
  readonly sessions: () => number
  /** Every feed that came from the host, run by run: its name and its first axis. */
  readonly crossings: readonly (readonly [string, number])[]
}

/** @param spoil what the device makes of a value that is read back */
export function deviceRuntime(spoil: (value: number) => number = (value) => value): DeviceRuntime {
  const cpu = onnxRuntime()
  const memory = new Map<DeviceTensor, Tensor>()
  const crossings: [string, number][] = []
  let openSessions = 0

  const onHost = (feeds: Feeds): Feeds<Tensor> =>
    Object.fromEntries(
      Object.entries(feeds).map(([name, tensor]) => {
        if (!('location' in tensor)) {
          crossings.push([name, tensor.dims[0]!])
          return [name, tensor]
        }
        const value = memory.get(tensor)
        if (value === undefined) throw new Error(`${name} was given back before it was fed`)
        return [name, value]
      }),
    )
  const keep = (value: Tensor): DeviceTensor => {
    const tensor: DeviceTensor = {
      location: 'device',
      dims: value.dims,
      release() {
        if (!memory.delete(tensor)) throw new Error('given back twice')
      },
    }
    memory.set(tensor, value)
    return tensor
  }
  const opened = async <Output extends Tensor | DeviceTensor>(
    model: Uint8Array,
    output: (value: Tensor) => Output,
  ): Promise<ModelSession<Output>> => {
    const session = await cpu.open(model)
    openSessions++
    return {
      ...session,
      async run(feeds) {
        const outputs = Object.entries(await session.run(onHost(feeds)))
        return Object.fromEntries(outputs.map(([name, value]) => [name, output(value)]))
      },
      async close() {
        openSessions--
        await session.close()
      },
    }
  }
  const spoilt = (tensor: Tensor): Tensor =>
    tensor.type === 'float32' ? { ...tensor, data: tensor.data.map(spoil) } : tensor

  return {
    version: cpu.version,
    crossings,
    held: () => memory.size,
    sessions: () => openSessions,
    async open(model, options) {
      return options?.provider === undefined || options.provider === 'cpu'
        ? await cpu.open(model, options)
        : await opened(model, spoilt)
    },
    openOnDevice: async (model) => await opened(model, keep),
  }
}
