// Something that runs ONNX graphs.

export type TensorType = 'float32' | 'int32' | 'int64'

export type Tensor =
  | { readonly type: 'float32'; readonly dims: readonly number[]; readonly data: Float32Array }
  | { readonly type: 'int32'; readonly dims: readonly number[]; readonly data: Int32Array }
  | { readonly type: 'int64'; readonly dims: readonly number[]; readonly data: BigInt64Array }

export interface ModelSignature {
  readonly name: string
  readonly type: string
  /** A number where the axis is fixed, a name where it is free. */
  readonly dims: readonly (number | string)[]
}

export interface ModelSession {
  readonly inputs: readonly ModelSignature[]
  readonly outputs: readonly ModelSignature[]
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>
  close(): Promise<void>
}

export type Provider = 'cpu' | 'cuda' | 'webgpu'

export interface ModelRuntime {
  /** Name and version, as evidence records it. */
  readonly version: string
  /**
   * Loads a model from its bytes; nothing beside them is read.
   * @throws Error whatever the runtime says, where the model cannot be loaded
   */
  open(
    model: Uint8Array,
    options?: { readonly provider?: Provider; readonly threads?: number },
  ): Promise<ModelSession>
}
