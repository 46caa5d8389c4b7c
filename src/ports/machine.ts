// The machine underneath: what may be missing before a minute of training is spent.

export interface Gpu {
  /** As CUDA_VISIBLE_DEVICES names it: its UUID. */
  readonly id: string
  readonly name: string
  readonly driver: string
  /** In MiB. */
  readonly freeMemory: number
  readonly totalMemory: number
}

/** The GPUs that are visible to this process, or why nobody can say. */
export type GpuListing =
  | { readonly gpus: readonly Gpu[]; readonly problem: null }
  | { readonly gpus: null; readonly problem: string }

export interface Machine {
  gpus(): Promise<GpuListing>
  /** Bytes that this user may still write on the disk that the path lies, or would lie, on. */
  freeBytes(path: string): Promise<number>
  /** Version of the workflow runner; null outside one, or where it cannot be seen. */
  runnerVersion(): Promise<string | null>
}
