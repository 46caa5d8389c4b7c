// dist/ holds no native library: where is onnxruntime-node?
import { PINNED_RUNTIME, type PinnedPackage } from '../onnxruntime/pinned.js'
import { installedPackage, packageIn } from './local.js'
import { npmRegistry, withSlash } from './npm-registry.js'
import { cachedPackage } from './tool-cache.js'

export interface RuntimeQuestion {
  /** A folder that somebody named; empty where nobody did. */
  readonly folder: string
  /** Address of a registry that somebody named; empty where npm knows. */
  readonly registry: string
  /** RUNNER_TEMP and RUNNER_TOOL_CACHE. */
  readonly temporary: string
  readonly toolCache: string
  readonly pinned?: readonly [PinnedPackage, ...PinnedPackage[]]
}

/**
 * The folder of the package: the one named, else the one installed beside seedgate, else the runner's tool cache, which is
 * filled once.
 * @throws SeedgateError runtime-not-found, saying what is missing and how to get it
 */
export async function findRuntimePackage(
  { folder, registry, temporary, toolCache, pinned = PINNED_RUNTIME }: RuntimeQuestion,
  say: (line: string) => void,
): Promise<string> {
  if (folder !== '') return packageIn(folder, pinned[0])
  const installed = installedPackage(pinned[0])
  if (installed !== null) return installed
  const from = async () => (registry === '' ? await npmRegistry() : withSlash(registry))
  return await cachedPackage({ pinned, registry: from, temporary, toolCache }, say)
}
