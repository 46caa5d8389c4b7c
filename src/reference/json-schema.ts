// A schema of ours → the JSON Schema that is published, and that the tables are made from.
import { z } from 'zod'
import type { DescribedFile } from './pages.js'

/** As much of JSON Schema as ours use. */
export interface SchemaNode {
  readonly type?: string | readonly string[]
  readonly const?: string | number | boolean
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly prefixItems?: readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
}

/** What may be written: with everything optional that has a default. */
export function jsonSchemaOf({ schema }: Pick<DescribedFile, 'schema'>): SchemaNode {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode
}

/** The published file. */
export function schemaFile(file: DescribedFile): string {
  const named = { $id: `seedgate-${file.key}-v1`, title: `seedgate ${file.key.replaceAll('-', ' ')}` }
  return `${JSON.stringify({ ...named, ...jsonSchemaOf(file) }, null, 2)}\n`
}
