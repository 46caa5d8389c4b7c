// A small git repository with a registry in it, for seedgate demo: something real to flip that is nobody's production.
import { dirname, join, relative } from 'node:path/posix'
import { memberName } from '../evidence/layout.js'
import { encodeModel, TENSOR_TYPE } from '../onnx/proto.js'
import type { FileChange, Repositories, Repository } from '../ports/repository.js'
import type { Recipe } from '../recipe/schema.js'
import { sha256Of } from '../formats/sha256.js'
import { registryOf, rowId } from '../registry/flip-paths.js'

const IDENTITY = { name: 'seedgate demo', email: 'demo@seedgate.invalid' }
const LICENCE = {
  license: 'BSD-3-Clause-Plus-Patent',
  license_url: 'https://opensource.org/license/bsdpluspatent',
}

export interface ScratchRegistry {
  readonly recipe: Recipe
  /** The recipe's file, which is committed as seedgate.yml. */
  readonly recipeBytes: Uint8Array
  /** Empty, or not there yet. */
  readonly folder: string
  /** The branch that the recipe flips on. */
  readonly branch: string
}

/** @throws SeedgateError repository-invalid where the folder has something in it */
export async function createScratchRegistry(
  repositories: Repositories,
  { recipe, recipeBytes, folder, branch }: ScratchRegistry,
): Promise<Repository> {
  const files = [{ path: 'seedgate.yml', content: recipeBytes }, ...scratchFiles(recipe)]
  return await repositories.create(folder, {
    branch,
    message: 'A registry with an ensemble of placeholders and two models in production\n',
    identity: IDENTITY,
    files,
  })
}

/** Registry, schema and weights: a smoke row for each seed of the recipe, between two rows that are in production. */
export function scratchFiles(recipe: Recipe): readonly FileChange[] {
  const { path, schema } = registryOf(recipe)
  const folder = dirname(path)
  const rows = [
    production('clarity_nr_v1', 'nr', 'No-reference clarity — the first model that shipped.'),
    ...recipe.seeds.map((seed) => smoke(rowId(recipe, seed), memberName(recipe.ensemble, seed), seed)),
    production('motion_fr_v2', 'fr', 'Full-reference motion — in production since last year.'),
  ]
  const pointer = schema === undefined ? {} : { $schema: `./${relative(folder, schema)}` }
  const registry = { ...pointer, schema_version: 1, models: rows.map(({ row }) => row) }
  return [
    file(path, escaped(JSON.stringify(registry, null, 2)) + '\n'),
    ...(schema === undefined ? [] : [file(schema, JSON.stringify(SCHEMA, null, 2) + '\n')]),
    ...rows.map(({ row, weights }) => ({ path: join(folder, row.onnx), content: weights })),
  ]
}

function production(id: string, kind: string, description: string) {
  const weights = placeholderModel(id)
  const row = { id, kind, onnx: `${id}.onnx`, opset: 17, sha256: sha256Of(weights), smoke: false }
  return { row: { ...row, ...LICENCE, description }, weights }
}

function smoke(id: string, member: string, seed: number) {
  const weights = placeholderModel(id)
  const notes = `Placeholder of seed ${seed} — untrained, not for users.`
  const row = { id, kind: 'fr', onnx: `${member}.onnx`, opset: 17, sha256: sha256Of(weights), smoke: true }
  return { row: { ...row, ...LICENCE, notes }, weights }
}

/** A model that gives its input back, other bytes for each id: enough to load, nothing to believe. */
function placeholderModel(id: string): Uint8Array {
  const type = { tensorType: { elemType: TENSOR_TYPE.float, shape: { dim: [{ dimParam: 'N' }] } } }
  return encodeModel({
    irVersion: 8,
    producerName: 'seedgate demo',
    docString: `placeholder of ${id}`,
    opsetImport: [{ domain: '', version: 17 }],
    graph: {
      name: id,
      node: [{ opType: 'Identity', input: ['x'], output: ['y'] }],
      input: [{ name: 'x', type }],
      output: [{ name: 'y', type }],
    },
  })
}

/** As Python's json.dump writes it: a rewrite of the file would turn these escapes into characters (D24). */
function escaped(json: string): string {
  return json.replaceAll('—', '\\u2014')
}

function file(path: string, text: string): FileChange {
  return { path, content: new TextEncoder().encode(text) }
}

/** Closed, as the VMAF fork's is: a key that a row does not know fails the check (D26). */
const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Registry of small ONNX models',
  type: 'object',
  required: ['schema_version', 'models'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    schema_version: { const: 1 },
    models: { type: 'array', items: { $ref: '#/$defs/row' } },
  },
  $defs: {
    row: {
      type: 'object',
      required: ['id', 'kind', 'onnx', 'sha256', 'smoke'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
        kind: { enum: ['fr', 'nr', 'filter'] },
        onnx: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*\\.onnx$' },
        opset: { type: 'integer', minimum: 7, maximum: 21 },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        smoke: { type: 'boolean', description: 'true: a placeholder, not for users.' },
        license: { type: 'string' },
        license_url: { type: 'string', format: 'uri' },
        description: { type: 'string', maxLength: 256 },
        notes: { type: 'string', maxLength: 512 },
      },
    },
  },
}
