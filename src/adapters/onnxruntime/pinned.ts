// The native runtime that seedgate is built against, by version and content. A test keeps it equal to package-lock.json.

export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** Subresource integrity of the package's tarball. */
  readonly integrity: string
}

/** onnxruntime-node first; the rest is what it requires when it is loaded. */
export const PINNED_RUNTIME: readonly [PinnedPackage, ...PinnedPackage[]] = [
  {
    name: 'onnxruntime-node',
    version: '1.30.0',
    integrity:
      'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
  },
  {
    name: 'onnxruntime-common',
    version: '1.30.0',
    integrity:
      'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
  },
]
