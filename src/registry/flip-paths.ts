// Where each file of a flip goes: the weights where the row says, everything else by rule beside them or the registry.
import { basename, dirname, join } from 'node:path/posix'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import { memberName } from '../evidence/layout.js'
import type { Recipe } from '../recipe/schema.js'
import { FlipRefused } from './flip-refused.js'
import { findRow, type Registry, type RegistryRow } from './read-registry.js'

/** All paths are from the top of the repository. */
export interface FlipPaths {
  readonly registry: string
  readonly schema: string | null
  /** In seed order. */
  readonly members: readonly MemberPaths[]
  readonly manifest: string
  readonly verdict: string
  readonly approval: string
  readonly attestation: string
  /** Only ever added to; a rollback does not restore it. */
  readonly ledger: string
}

export interface MemberPaths {
  readonly seed: number
  readonly row: RegistryRow
  readonly weights: string
  /** Where earlier weights may have kept their tensors: no promoted member has such a file. */
  readonly data: string
  readonly sidecar: string
}

type RegistrySection = NonNullable<Recipe['registry']>

/** @throws SeedgateError recipe-invalid where the recipe names no registry */
export function registryOf(recipe: Recipe): RegistrySection {
  if (recipe.registry !== undefined) return recipe.registry
  throw new SeedgateError(
    'recipe-invalid',
    'registry: expected the registry whose rows are flipped, got nothing',
    {
      hint: 'add registry.path to the recipe',
    },
  )
}

/** The row that the recipe gives a seed. */
export function rowId(recipe: Recipe, seed: number): string {
  const { row } = registryOf(recipe)
  return row.replaceAll('{ensemble}', () => recipe.ensemble).replaceAll('{seed}', () => String(seed))
}

/** The records of a flip, beside the registry: where they lie does not depend on any row. */
export function recordPaths(
  recipe: Recipe,
): Pick<FlipPaths, 'verdict' | 'approval' | 'attestation' | 'ledger'> {
  const folder = dirname(registryOf(recipe).path)
  const beside = (name: string): string => join(folder, `${recipe.ensemble}_${name}`)
  return {
    verdict: beside('PROMOTE.json'),
    approval: beside('approval.json'),
    attestation: beside('PROMOTE.sigstore.json'),
    ledger: beside('ledger.jsonl'),
  }
}

/** @throws FlipRefused row-missing, row-invalid, path-escapes, members-scattered, path-taken */
export function flipPaths(recipe: Recipe, registry: Registry): FlipPaths {
  const section = registryOf(recipe)
  const seeds = recipe.seeds.toSorted((a, b) => a - b)
  const members = seeds.map((seed) => memberPaths(recipe, registry, seed))
  const folders = new Set(members.map(({ weights }) => dirname(weights)))
  if (folders.size > 1) {
    throw new FlipRefused(
      'members-scattered',
      `expected one folder for all weights, got ${[...folders].join(', ')}`,
    )
  }
  const paths: FlipPaths = {
    registry: registry.path,
    schema: section.schema ?? null,
    members,
    manifest: join(...folders, `${recipe.ensemble}.json`),
    ...recordPaths(recipe),
  }
  refuseTaken(paths, registry)
  return paths
}

/** Everything that a flip reads from the base or writes, the registry's schema included. */
export function everyPath(paths: FlipPaths): readonly string[] {
  const { registry, schema, members, manifest, verdict, approval, attestation, ledger } = paths
  const ofMembers = members.flatMap(({ weights, data, sidecar }) => [weights, data, sidecar])
  return [
    registry,
    ...(schema === null ? [] : [schema]),
    ...ofMembers,
    manifest,
    verdict,
    approval,
    attestation,
    ledger,
  ]
}

/**
 * Where a row's weights lie.
 * @throws FlipRefused row-invalid, path-escapes
 */
export function weightsPath(registry: Registry, row: RegistryRow): string {
  const onnx = row.fields.get('onnx')?.value
  const place = `${registry.path}:${row.place}: row ${row.id}: onnx`
  if (typeof onnx !== 'string') {
    throw new FlipRefused(
      'row-invalid',
      `${place}: expected the path of the weights, got ${shown(onnx ?? 'nothing')}`,
    )
  }
  const parts = onnx.split('/')
  const plain = parts.every((part) => /^[\w.-]+$/.test(part) && !/^\.{1,2}$|^\.git$/i.test(part))
  if (!plain || !onnx.endsWith('.onnx')) {
    throw new FlipRefused(
      'path-escapes',
      `${place}: expected a plain path ending in .onnx, got ${shown(onnx)}`,
    )
  }
  return join(dirname(registry.path), onnx)
}

/**
 * The place of one seed's member.
 * @throws FlipRefused row-missing, row-invalid, path-escapes, members-scattered
 */
export function memberPaths(recipe: Recipe, registry: Registry, seed: number): MemberPaths {
  const id = rowId(recipe, seed)
  const row = findRow(registry, id)
  if (row === undefined) {
    throw new FlipRefused(
      'row-missing',
      `${registry.path}: expected a row ${shown(id)} for seed ${seed}, got none`,
    )
  }
  const weights = weightsPath(registry, row)
  // Sidecar and manifest name the weights by file name, so under another name the three would not be one set.
  const name = `${memberName(recipe.ensemble, seed)}.onnx`
  if (basename(weights) !== name) {
    const place = `${registry.path}:${row.place}: row ${id}: onnx`
    throw new FlipRefused(
      'members-scattered',
      `${place}: expected the file name ${name}, got ${basename(weights)}`,
    )
  }
  return { seed, row, weights, data: `${weights}.data`, sidecar: weights.replace(/\.onnx$/, '.json') }
}

/** Compared in lower case: on many file systems `A.onnx` and `a.onnx` are one file. */
function refuseTaken(paths: FlipPaths, registry: Registry): void {
  const taken = new Set<string>()
  for (const path of everyPath(paths)) {
    const key = path.toLowerCase()
    if (taken.has(key)) throw new FlipRefused('path-taken', `expected every file once, got ${path} twice`)
    taken.add(key)
  }
  const members = new Set(paths.members.map(({ row }) => row))
  for (const row of registry.rows) {
    const onnx = row.fields.get('onnx')?.value
    if (members.has(row) || typeof onnx !== 'string') continue
    const path = join(dirname(registry.path), onnx)
    if (!taken.has(path.toLowerCase())) continue
    throw new FlipRefused('path-taken', `${registry.path}:${row.place}: row ${row.id} also names ${path}`)
  }
}
