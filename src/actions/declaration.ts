// What an action takes and gives, declared once: its code, its action.yml and its documentation are made from this.
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'

export interface Input<Value> {
  /** For people: `whole number`, `path`, … */
  readonly type: string
  readonly description: string
  /** As text; empty where the input may be left out. */
  readonly default: string
  /** @throws Error saying what was expected */
  readonly parse: (text: string) => Value
}

export interface Output {
  readonly type: string
  readonly description: string
}

export interface ActionDeclaration {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, Input<unknown>>>
  readonly outputs: Readonly<Record<string, Output>>
  /** Files that run, relative to the folder of action.yml. */
  readonly main: string
  readonly post?: string
}

type Values<Inputs> = {
  readonly [Name in keyof Inputs]: Inputs[Name] extends Input<infer Value> ? Value : never
}

/**
 * Every input, parsed.
 * @param text of an input as the workflow gives it, trimmed; empty where it says nothing
 * @throws SeedgateError usage-invalid, naming every input that is wrong
 */
export function readInputs<const Inputs extends Readonly<Record<string, Input<unknown>>>>(
  inputs: Inputs,
  text: (name: string) => string,
): Values<Inputs> {
  const faults: string[] = []
  const values = Object.entries(inputs).map(([name, input]) => {
    const given = text(name) === '' ? input.default : text(name)
    try {
      return [name, input.parse(given)] as const
    } catch (error) {
      faults.push(
        `input ${name}: ${error instanceof Error ? error.message : String(error)}, got ${shown(given)}`,
      )
      return [name, undefined] as const
    }
  })
  if (faults.length > 0) {
    throw new SeedgateError('usage-invalid', faults.join('\n'), {
      hint: 'mend it below `with:` in the workflow',
    })
  }
  return Object.fromEntries(values) as Values<Inputs>
}
