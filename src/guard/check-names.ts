// Do all readers see the same files? A name that is not UTF-8, or that differs from another's only in case, they do not.
import { dirname } from 'node:path/posix'
import { shown } from '../errors/shown.js'
import type { ListedPath } from '../ports/history.js'
import { finding } from '../registry/finding.js'
import type { GuardFinding } from './guarded.js'
import { anyChanged, type Scope } from './scope.js'

/**
 * @param registry path of the registry; only files in its folder and below it count
 * @param names every file of the head
 */
export function checkNames(registry: string, names: readonly ListedPath[], scope: Scope): GuardFinding[] {
  const folder = dirname(registry)
  const start = folder === '.' ? '' : `${folder}/`.toLowerCase()
  const near = names.filter(({ path }) => path.toLowerCase().startsWith(start))
  const counts = (...paths: readonly string[]): boolean => scope.everything || anyChanged(paths, scope)
  const named = (path: string, message: string): GuardFinding =>
    finding('file-name', path, null, `${shown(path)}: ${message}`)
  const first = new Map<string, string>()
  return near.flatMap(({ path, isUtf8 }) => {
    if (!isUtf8) return counts(path) ? [named(path, 'expected a name in UTF-8, got other bytes')] : []
    const key = path.toLowerCase()
    const twin = first.get(key)
    if (twin === undefined) first.set(key, path)
    if (twin === undefined || !counts(path, twin)) return []
    return [named(path, `expected a name that differs from ${shown(twin)} in more than case`)]
  })
}
