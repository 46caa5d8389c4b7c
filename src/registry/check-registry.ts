// Is a registry whole? Its schema, and for every row of the recipe's ensemble the files that the row pins.
import type { Recipe } from '../recipe/schema.js'
import { checkRow, checkWeights } from './check-rows.js'
import { checkManifest, checkSidecar } from './check-sidecars.js'
import { flipPaths } from './flip-paths.js'
import { finding, type Finding } from './finding.js'
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
    ...checkSchema(paths.schema, registry, tree),
    ...paths.members.flatMap(({ row, weights }) => [
      ...checkRow(registry, row),
      ...checkWeights(row, weights, tree),
    ]),
    ...production.flatMap((member) => checkSidecar(member, tree)),
    ...(production.length > 0 ? checkManifest(paths, tree) : []),
  ]
}

/** @param schema the path of the registry's JSON Schema, null where it has none */
export function checkSchema(schema: string | null, registry: Registry, tree: ReadTree): Finding[] {
  if (schema === null) return []
  const bytes = tree(schema)
  const faults =
    bytes === null ? ['expected it there, got no such file'] : schemaFaults(bytes, registry.value)
  return faults.map((fault) =>
    finding('registry-schema', registry.path, null, `${registry.path} by ${schema}: ${fault}`),
  )
}
