// Do sidecars and manifest say what the registry's production rows say? The three are read by different programs (D19).
import { basename, dirname, join } from 'node:path/posix'
import { parseManifest, parseSidecar } from '../members/sidecar.js'
import { scaleFaults } from '../members/sidecar-scale.js'
import { sha256Of } from '../formats/sha256.js'
import { finding, pinnedBy, type Finding } from './finding.js'
import type { FlipPaths, MemberPaths } from './flip-paths.js'
import type { ReadTree } from './tree.js'

/** The sidecar against the row and the weights' place. */
export function checkSidecar({ row, weights, sidecar: path }: MemberPaths, tree: ReadTree): Finding[] {
  const disagrees = (detail: string): Finding[] => [
    finding('sidecar-disagrees', path, row, `${path}: ${detail}`),
  ]
  const bytes = tree(path)
  if (bytes === null) return disagrees(`expected the sidecar of row ${row.id}, got no such file`)
  try {
    const sidecar = parseSidecar(bytes, path)
    const { onnx, sha256 } = sidecar
    if (join(dirname(path), onnx) !== weights)
      return disagrees(`onnx: expected ${basename(weights)}, got ${onnx}`)
    const [fault] = scaleFaults(sidecar)
    if (fault !== undefined)
      return disagrees(`${fault.key}: expected ${fault.expected}, got ${String(fault.got)}`)
    const pinned = pinnedBy(row)
    return sha256 === pinned ? [] : disagrees(`sha256: expected row ${row.id}’s ${pinned}, got ${sha256}`)
  } catch (error) {
    return disagrees(error instanceof Error ? error.message : String(error))
  }
}

/** The manifest against the rows and the sidecars that lie beside it. */
export function checkManifest(
  { manifest: path, members }: Pick<FlipPaths, 'manifest' | 'members'>,
  tree: ReadTree,
): Finding[] {
  const disagrees = (detail: string): Finding =>
    finding('manifest-disagrees', path, null, `${path}: ${detail}`)
  const bytes = tree(path)
  if (bytes === null) return [disagrees('expected the ensemble’s manifest, got no such file')]
  try {
    const manifest = parseManifest(bytes, path)
    return members.flatMap(({ seed, row, sidecar }) => {
      const listed = manifest.members.find((member) => member.seed === seed)
      const claims = [
        ['sha256', pinnedBy(row), listed?.sha256],
        ['sidecar_sha256', sha256Of(tree(sidecar) ?? new Uint8Array()), listed?.sidecar_sha256],
      ] as const
      return claims
        .filter(([, expected, got]) => expected !== got)
        .map(([key, expected, got]) =>
          disagrees(`seed ${seed}: ${key}: expected ${expected}, got ${got ?? 'nothing'}`),
        )
    })
  } catch (error) {
    return [disagrees(error instanceof Error ? error.message : String(error))]
  }
}
