// What does `${{ … }}` come to? GitHub's own engine answers; a name or function that is not available at a place is refused.
import { data, Evaluator, Lexer, Parser, type wellKnownFunctions } from '@actions/expressions'
import { WorkflowRefused } from './refusal.js'
import { isMapping, type Contexts, type Mapping, type Value } from './value.js'

/** Of the job so far, or of all jobs that a job depends on. */
export type Status = 'success' | 'failure' | 'skipped'
type StatusFunction = (typeof wellKnownFunctions)[string]

const EXPRESSION = /\$\{\{([\s\S]*?)\}\}/g
const ALONE = /^\s*\$\{\{([\s\S]*)\}\}\s*$/

/** The text with every expression in it replaced. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(EXPRESSION, (_, inner: string) => evaluate(inner, contexts).coerceString())
}

/** Every text in a value filled in; one that is a single expression becomes what that is, such as a list. */
export function filled(value: Value, contexts: Contexts): Value {
  if (typeof value === 'string') {
    const inner = value.split('${{').length === 2 ? ALONE.exec(value)?.[1] : undefined
    return inner === undefined ? interpolate(value, contexts) : plain(evaluate(inner, contexts))
  }
  if (isMapping(value)) return filledMapping(value, contexts)
  return Array.isArray(value) ? value.map((one: Value) => filled(one, contexts)) : value
}

export function filledMapping(mapping: Mapping, contexts: Contexts): Mapping {
  return Object.fromEntries(Object.entries(mapping).map(([key, one]) => [key, filled(one, contexts)]))
}

/** An `if:`. Without a status function it also asks that nothing before has failed. */
export function holds(condition: string | boolean | undefined, contexts: Contexts, status: Status): boolean {
  const text = String(condition ?? 'success()')
  const expression = (ALONE.exec(text)?.[1] ?? text).trim()
  const { tokens } = new Lexer(expression).lex()
  const asks = tokens.some(
    ({ lexeme }, i) => lexeme.toLowerCase() in STATUS_FUNCTIONS && tokens[i + 1]?.lexeme === '(',
  )
  const whole = asks ? expression : `success() && (${expression})`
  const result = evaluate(whole, contexts, statusFunctions(status))
  return !['', 'false', '0'].includes(result.coerceString())
}

const STATUS_FUNCTIONS: Readonly<Record<string, (status: Status) => boolean>> = {
  always: () => true,
  success: (status) => status === 'success',
  failure: (status) => status === 'failure',
  // Nobody cancels here.
  cancelled: () => false,
}

function statusFunctions(status: Status): readonly StatusFunction[] {
  return Object.entries(STATUS_FUNCTIONS).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer(status)),
  }))
}

function evaluate(
  expression: string,
  contexts: Contexts,
  functions: readonly StatusFunction[] = [],
): data.ExpressionData {
  try {
    const { tokens } = new Lexer(expression.trim()).lex()
    const tree = new Parser(tokens, Object.keys(contexts), [...functions]).parse()
    const named = new Map(functions.map((one) => [one.name, one]))
    return new Evaluator(tree, dictionary(contexts), named).evaluate()
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new WorkflowRefused(`\${{ ${expression.trim()} }}: ${said}`, { cause })
  }
}

function dictionary(values: Mapping): data.Dictionary {
  return new data.Dictionary(...Object.entries(values).map(([key, value]) => ({ key, value: boxed(value) })))
}

function boxed(value: Value): data.ExpressionData {
  if (value === null) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (isMapping(value)) return dictionary(value)
  return new data.Array(...value.map(boxed))
}

function plain(boxedValue: data.ExpressionData): Value {
  if (boxedValue instanceof data.Null) return null
  if (boxedValue instanceof data.Array) return boxedValue.values().map(plain)
  if (boxedValue instanceof data.Dictionary)
    return Object.fromEntries(boxedValue.pairs().map(({ key, value }) => [key, plain(value)]))
  return boxedValue.value
}
