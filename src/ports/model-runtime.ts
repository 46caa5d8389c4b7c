// Something that runs ONNX graphs.

export type TensorType = 'float32' | 'int32' | 'int64'

export type Tensor =
  | { readonly type: 'float32'; readonly dims: readonly number[]; readonly data: Float32Array }
  | { readonly type: 'int32'; readonly dims: readonly number[]; readonly data: Int32Array }
  | { readonly type: 'int64'; readonly dims: readonly number[]; readonly data: BigInt64Array }

/** A tensor in the memory of the provider's device, to be fed to any session on the same provider. */
export interface DeviceTensor {
  readonly location: 'device'
  readonly dims: readonly number[]
  /** Gives the memory back; the tensor is not to be fed any more. */
  release(): void
}

export type Feeds<Fed = Tensor | DeviceTensor> = Readonly<Record<string, Fed>>

export interface ModelSignature {
  readonly name: string
  readonly type: string
  /** A number where the axis is fixed, a name where it is free. */
  readonly dims: readonly (number | string)[]
}

/** @typeParam Output where the outputs lie after a run */
export interface ModelSession<Output extends Tensor | DeviceTensor = Tensor> {
  readonly inputs: readonly ModelSignature[]
  readonly outputs: readonly ModelSignature[]
  run(feeds: Feeds): Promise<Feeds<Output>>
  close(): Promise<void>
}

export type Provider = 'cpu' | 'cuda' | 'webgpu'

/** Loads and runs models that somebody else made. */
export interface ForeignModels {
  /**
   * Loads a model from its bytes; nothing beside them is read.
   * @throws ModelStopped where loading or, later, running it takes too much time or memory
   * @throws SeedgateError where no model can be run here at all
   * @throws Error whatever the runtime says, where this model cannot be loaded
   */
  open(model: Uint8Array): Promise<ModelSession>
}

export interface ModelRuntime extends ForeignModels {
  /** Name and version, as evidence records it. */
  readonly version: string
  /**
   * Loads a model from its bytes; nothing beside them is read. Every node runs on the provider, none on the CPU instead.
   * @throws Error whatever the runtime says, where the model cannot be loaded
   */
  open(
    model: Uint8Array,
    options?: { readonly provider?: Provider; readonly threads?: number },
  ): Promise<ModelSession>
  /** The same, but the outputs stay on the device. Only webgpu can. */
  openOnDevice(model: Uint8Array, provider: 'webgpu'): Promise<ModelSession<DeviceTensor>>
}
