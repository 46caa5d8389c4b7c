// A JSON Schema → one row a key: what it is called, what it may be, whether it may be left out, what it means.
import type { SchemaNode } from './json-schema.js'

/** Longer lists of choices have a table of their own elsewhere. */
const MOST_NAMED = 12

export interface KeyRow {
  /** Dotted; `[]` for the entries of a list. */
  readonly key: string
  /** Which variant of its parent has it, such as "kind `builtin`"; empty where all do. */
  readonly variant: string
  readonly type: string
  /** Whether it has to be there, or what it is where it is not. */
  readonly given: string
  readonly meaning: string
}

/** In the order of the schema, every object before what is in it. */
export function rowsOf(schema: SchemaNode, prefix = '', variant = ''): KeyRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]) => {
    const key = prefix + name
    const row = {
      key,
      variant,
      type: typeOf(node),
      given: givenOf(node, schema.required?.includes(name) ?? false),
      meaning: node.description ?? '',
    }
    return [row, ...within(node, key, variant)]
  })
}

function within(node: SchemaNode, key: string, variant: string): KeyRow[] {
  const variants = alternativesOf(node).filter(({ properties }) => properties !== undefined)
  if (variants.length > 1) {
    return variants.flatMap((one) => rowsOf(one, `${key}.`, variantName(one)))
  }
  const [only] = variants
  if (only !== undefined) return rowsOf(only, `${key}.`, variant)
  const entry = node.items
  return entry?.properties === undefined ? [] : rowsOf(entry, `${key}[].`, variant)
}

/** What the node may be, if one of several; else itself. */
function alternativesOf(node: SchemaNode): readonly SchemaNode[] {
  return node.oneOf ?? node.anyOf ?? [node]
}

function variantName({ properties = {} }: SchemaNode): string {
  const [name, node] = Object.entries(properties).find(([, { const: value }]) => value !== undefined) ?? []
  return name === undefined ? '' : `${name} \`${String(node?.const)}\``
}

function givenOf({ default: fallback }: SchemaNode, required: boolean): string {
  if (required) return 'always'
  // JSON has no NaN: a default of null is one. An object’s own defaults stand with its keys.
  if (typeof fallback === 'object' && !Array.isArray(fallback)) return 'may be missing'
  return fallback === undefined ? 'may be missing' : `\`${JSON.stringify(fallback)}\``
}

/** In words, with its range. */
export function typeOf(node: SchemaNode): string {
  const alternatives = alternativesOf(node)
  if (alternatives.length > 1) {
    const names = alternatives.map((one) => (variantName(one) === '' ? typeOf(one) : variantName(one)))
    return [...new Set(names)].join(' or ')
  }
  if (node.const !== undefined) return `\`${String(node.const)}\``
  if (node.enum !== undefined) return choiceOf(node.enum)
  if (Array.isArray(node.type)) return node.type.map((type: string) => typeOf({ type })).join(' or ')
  const bounds = boundsOf(node)
  return bounds.length === 0 ? nameOf(node) : `${nameOf(node)} (${bounds.join(', ')})`
}

function choiceOf(values: readonly unknown[]): string {
  return values.length > MOST_NAMED
    ? `one of ${values.length} codes`
    : values.map((value) => `\`${String(value)}\``).join(' or ')
}

function nameOf(node: SchemaNode): string {
  switch (node.type) {
    case 'string':
      return 'text'
    case 'integer':
      return 'whole number'
    case 'boolean':
      return '`true` or `false`'
    case 'array':
      return listOf(node)
    case 'object':
      return typeof node.additionalProperties === 'object' ? 'object, one entry a name' : 'object'
    default:
      return String(node.type)
  }
}

function listOf({ items = {}, prefixItems, minItems = 0, maxItems = Infinity }: SchemaNode): string {
  const [first] = prefixItems ?? []
  if (first !== undefined) return `list of ${prefixItems?.length ?? 0}: ${typeOf(first)}`
  const counts = [
    minItems > 0 ? `at least ${minItems}` : '',
    maxItems < Infinity ? `at most ${number(maxItems)}` : '',
  ]
  const count = counts.filter((part) => part !== '').join(', ')
  return `list${count === '' ? '' : ` (${count})`} of: ${items.properties === undefined ? typeOf(items) : 'object'}`
}

function boundsOf(node: SchemaNode): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength = 0, maxLength } = node
  // A whole number is bounded by what a double holds exactly: nobody needs to read that.
  const range = [
    minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? `≥ ${number(minimum)}` : '',
    exclusiveMinimum === undefined ? '' : `> ${number(exclusiveMinimum)}`,
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? `≤ ${number(maximum)}` : '',
    exclusiveMaximum === undefined ? '' : `< ${number(exclusiveMaximum)}`,
    minLength > 0 ? 'not empty' : '',
    maxLength === undefined ? '' : `≤ ${number(maxLength)} characters`,
  ]
  return range.filter((part) => part !== '')
}

function number(value: number): string {
  return value.toLocaleString('en')
}
