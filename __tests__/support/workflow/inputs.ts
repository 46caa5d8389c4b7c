// What a workflow's `inputs` are: of a person who starts it, or of a workflow that calls it.
import { WorkflowRefused } from './refusal.js'
import type { CalledInputs, DispatchInputs } from './shape.js'
import { asText, type Mapping, type Value } from './value.js'

/**
 * Everything comes as text, and only a boolean is made one: a number stays text, in GitHub as here.
 * @throws WorkflowRefused as GitHub refuses to start it
 */
export function dispatchedInputs(declared: DispatchInputs, given: Readonly<Record<string, string>>): Mapping {
  refuseUnknown(Object.keys(declared), Object.keys(given))
  return mapped(declared, ({ type, required, default: fallback, options }, name) => {
    const text = given[name] ?? (fallback === undefined ? undefined : String(fallback))
    if (text === undefined) {
      if (required) throw new WorkflowRefused(`Required input '${name}' not provided`)
      return type === 'boolean' ? false : ''
    }
    const fits =
      (type !== 'boolean' || /^(true|false)$/.test(text)) &&
      (type !== 'number' || (text !== '' && Number.isFinite(Number(text)))) &&
      (type !== 'choice' || options.includes(text))
    if (!fits) throw new WorkflowRefused(`Provided value '${text}' for input '${name}' is not a ${type}`)
    return type === 'boolean' ? text === 'true' : text
  })
}

/**
 * Here types are asked for: the text of a number is not a number.
 * @throws WorkflowRefused as GitHub refuses to start it
 */
export function calledInputs(declared: CalledInputs, given: Mapping): Mapping {
  refuseUnknown(Object.keys(declared), Object.keys(given))
  return mapped(declared, ({ type, required, default: fallback }, name) => {
    if (!(name in given)) {
      if (required) throw new WorkflowRefused(`Input ${name} is required, but not provided while calling`)
      return fallback ?? { string: '', number: 0, boolean: false }[type]
    }
    const value = given[name] ?? null
    if (typeof value === type) return value
    if (type === 'string' && value !== null && typeof value !== 'object') return asText(value)
    throw new WorkflowRefused(`with.${name}: Unexpected value '${asText(value)}', expected a ${type}`)
  })
}

function mapped<Declared>(
  declared: Readonly<Record<string, Declared>>,
  read: (one: Declared, name: string) => Value,
): Mapping {
  return Object.fromEntries(Object.entries(declared).map(([name, one]) => [name, read(one, name)]))
}

function refuseUnknown(declared: readonly string[], given: readonly string[]): void {
  const unknown = given.filter((name) => !declared.includes(name))
  if (unknown.length > 0) throw new WorkflowRefused(`Unexpected inputs provided: ${unknown.join(', ')}`)
}
