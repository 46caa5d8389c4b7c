// Is a row whole, and are its weights those that it pins? One row at a time, so that a check reads only what it must.
import { readOnnxFile } from '../onnx/file.js'
import { isSha256, sha256Of } from '../formats/sha256.js'
import { finding, pinnedBy, type Finding } from './finding.js'
import type { Registry, RegistryRow } from './read-registry.js'
import type { ReadTree } from './tree.js'

/** `smoke` says true or false, and a production row pins what real weights can have. */
export function checkRow(registry: Registry, row: RegistryRow): Finding[] {
  const place = `${registry.path}:${row.place}: row ${row.id}`
  const smoke = row.fields.get('smoke')
  if (typeof smoke?.value !== 'boolean') {
    const message = `${place}: expected the key smoke, true or false, got ${smoke?.raw ?? 'none'}`
    return [finding('smoke-absent', registry.path, row, message)]
  }
  const pinned = pinnedBy(row)
  if (smoke.value || isSha256(pinned)) return []
  const message = `${place}: expected the sha256 of real weights, got ${pinned}`
  return [finding('placeholder-digest', registry.path, row, message)]
}

/** @param path where the row's weights lie; see weightsPath */
export function checkWeights(row: RegistryRow, path: string, tree: ReadTree): Finding[] {
  const found = (code: Finding['code'], message: string): Finding =>
    finding(code, path, row, `${path}: ${message}`)
  const bytes = tree(path)
  if (bytes === null) {
    return [found('weights-missing', `expected the weights of row ${row.id}, got no such file`)]
  }
  const file = readOnnxFile(bytes)
  const pinned = pinnedBy(row)
  if (file.kind === 'lfs-pointer') {
    // The pointer's oid is the sha256 of the weights, so a pointer with the pinned oid is pinned as well as the file.
    if (file.oid !== null && file.oid === pinned) return []
    const got = `a git-LFS pointer to ${file.oid ?? 'no file'}`
    return [
      found('weights-lfs-pointer', `expected the weights ${pinned} that row ${row.id} pins, got ${got}`),
    ]
  }
  const got = sha256Of(bytes)
  const digest =
    got === pinned
      ? []
      : [found('weights-digest', `expected the sha256 that row ${row.id} pins, ${pinned}, got ${got}`)]
  if (file.kind === 'undecodable') return [...digest, found('weights-undecodable', file.why)]
  const external = file.externalTensors.map((tensor) =>
    found('weights-external-data', `expected every weight inside the file, got ${tensor}`),
  )
  return [...digest, ...external]
}

/** The file that the runtime loads instead of the weights where the row is quantised; null where the row pins none. */
export function quantisedPath(row: RegistryRow, weights: string): string | null {
  return row.fields.has('int8_sha256') ? weights.replace(/\.onnx$/, '.int8.onnx') : null
}

/** @param path see {@link quantisedPath} */
export function checkQuantised(row: RegistryRow, path: string, tree: ReadTree): Finding[] {
  const found = (code: Finding['code'], message: string): Finding =>
    finding(code, path, row, `${path}: ${message}`)
  const stated = row.fields.get('int8_sha256')
  const pinned = typeof stated?.value === 'string' ? stated.value : (stated?.raw ?? 'nothing')
  const bytes = tree(path)
  if (bytes === null) {
    return [found('weights-missing', `expected the quantised weights of row ${row.id}, got no such file`)]
  }
  const file = readOnnxFile(bytes)
  const got = file.kind === 'lfs-pointer' ? (file.oid ?? 'a git-LFS pointer without an oid') : sha256Of(bytes)
  if (got === pinned) return []
  const message = `expected the sha256 that row ${row.id} pins as int8_sha256, ${pinned}, got ${got}`
  return [found('weights-digest', message)]
}
