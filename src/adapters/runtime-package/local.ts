// Where onnxruntime-node lies on this machine already: in a folder somebody names, or installed beside seedgate.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { PinnedPackage } from '../onnxruntime/pinned.js'

/**
 * The package in the folder: the folder itself, or its node_modules/onnxruntime-node.
 * @throws SeedgateError runtime-not-found, saying what is missing in it
 */
export function packageIn(folder: string, pinned: PinnedPackage): string {
  const root = resolve(folder)
  const found = [root, join(root, 'node_modules', pinned.name)].find(
    (place) => nameAndVersion(place)?.name === pinned.name,
  )
  if (found === undefined) {
    throw notFound(
      `${root}: expected the package ${pinned.name} or a node_modules folder with it, got neither`,
      pinned,
    )
  }
  const version = nameAndVersion(found)?.version
  if (version !== pinned.version) {
    throw notFound(
      `${found}: expected ${pinned.name} ${pinned.version}, got ${version ?? 'no version'}`,
      pinned,
    )
  }
  const binding = bindingOf(found)
  if (!existsSync(binding)) {
    throw notFound(
      `${found}: expected a library for ${process.platform} ${process.arch}, got no ${binding}`,
      pinned,
    )
  }
  return found
}

/** The package as Node finds it from where seedgate lies; null where there is none of the pinned version that fits this machine. */
export function installedPackage(pinned: PinnedPackage, from = import.meta.url): string | null {
  try {
    const folder = dirname(dirname(createRequire(from).resolve(pinned.name)))
    return packageIn(folder, pinned)
  } catch {
    return null
  }
}

export function bindingOf(folder: string): string {
  return join(folder, 'bin', 'napi-v6', process.platform, process.arch, 'onnxruntime_binding.node')
}

const packageShape = z.object({ name: z.string(), version: z.string() })

function nameAndVersion(folder: string): z.infer<typeof packageShape> | null {
  try {
    return packageShape.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  } catch {
    return null
  }
}

function notFound(message: string, { name, version }: PinnedPackage): SeedgateError {
  return new SeedgateError('runtime-not-found', message, {
    hint: `on a machine with a network: npm install --ignore-scripts ${name}@${version}; then copy that node_modules folder here`,
  })
}
