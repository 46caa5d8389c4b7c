// Is a registry whole? Its schema, and for every row of the recipe's ensemble the files that the row pins.
import { readOnnxFile } from '../members/onnx-file.js'
import type { Recipe } from '../recipe/schema.js'
import { checkManifest, checkSidecar } from './check-sidecars.js'
import { isPlaceholder, isSha256, sha256Of } from './digests.js'
import { flipPaths, type FlipPaths, type MemberPaths } from './flip-paths.js'
import { finding, pinnedBy, type Finding } from './finding.js'
import type { Registry } from './read-registry.js'
import { schemaFaults } from './registry-schema.js'
import type { ReadTree } from './tree.js'

/**
 * @param tree where the registry's files lie: a commit, or a commit with a plan's files over it
 * @throws FlipRefused where a row of the ensemble is missing or names no plain path
 */
export function checkRegistry(recipe: Recipe, registry: Registry, tree: ReadTree): readonly Finding[] {
  const paths = flipPaths(recipe, registry)
  const production = paths.members.filter(({ row }) => row.fields.get('smoke')?.value === false)
  return [
    ...checkSchema(paths, registry, tree),
    ...paths.members.flatMap((member) => [...checkRow(member, registry), ...checkWeights(member, tree)]),
    ...production.flatMap((member) => checkSidecar(member, tree)),
    ...(production.length > 0 ? checkManifest(paths, tree) : []),
  ]
}

function checkSchema({ schema }: FlipPaths, registry: Registry, tree: ReadTree): Finding[] {
  if (schema === null) return []
  const bytes = tree(schema)
  const faults =
    bytes === null ? ['expected it there, got no such file'] : schemaFaults(bytes, registry.value)
  return faults.map((fault) => finding('registry-schema', `${registry.path} by ${schema}: ${fault}`))
}

function checkRow({ row }: MemberPaths, registry: Registry): Finding[] {
  const place = `${registry.path}:${row.place}: row ${row.id}`
  const smoke = row.fields.get('smoke')?.value
  if (smoke === undefined) return [finding('smoke-absent', `${place}: expected the key smoke, got none`)]
  const pinned = pinnedBy(row)
  if (smoke !== false || (isSha256(pinned) && !isPlaceholder(pinned))) return []
  return [finding('placeholder-digest', `${place}: expected the sha256 of real weights, got ${pinned}`)]
}

function checkWeights({ row, weights: path }: MemberPaths, tree: ReadTree): Finding[] {
  const bytes = tree(path)
  if (bytes === null) {
    return [finding('weights-missing', `${path}: expected the weights of row ${row.id}, got no such file`)]
  }
  const file = readOnnxFile(bytes)
  if (file.kind === 'lfs-pointer') {
    return [finding('weights-lfs-pointer', `${path}: expected weights, got a git-LFS pointer`)]
  }
  const pinned = pinnedBy(row)
  const got = sha256Of(bytes)
  const digest =
    got === pinned
      ? []
      : [
          finding(
            'weights-digest',
            `${path}: expected the sha256 that row ${row.id} pins, ${pinned}, got ${got}`,
          ),
        ]
  if (file.kind === 'undecodable') return [...digest, finding('weights-undecodable', `${path}: ${file.why}`)]
  const external = file.externalTensors.map((tensor) =>
    finding('weights-external-data', `${path}: expected every weight inside the file, got ${tensor}`),
  )
  return [...digest, ...external]
}
