// The types an input may have. Each says for people what it takes, and in its error what it expected.
import { parsePart, type Part } from '../folds/part.js'
import type { Input } from './declaration.js'

type Description = Pick<Input<unknown>, 'description'> & { readonly default?: string }

/** Any text; empty where it is left out. */
export function text({ description, default: fallback = '' }: Description): Input<string> {
  return { type: 'text', description, default: fallback, parse: (given) => given }
}

/** A path; empty where it is left out. */
export function path({ description, default: fallback = '' }: Description): Input<string> {
  return {
    type: 'path',
    description,
    default: fallback,
    parse(given) {
      if (given.includes('\0')) throw new Error('expected a path')
      return given
    },
  }
}

/** YAML 1.2 core schema, as the runner's own `getBooleanInput` reads it. */
export function flag({ description, default: fallback = 'false' }: Description): Input<boolean> {
  return {
    type: '`true` or `false`',
    description,
    default: fallback,
    parse(given) {
      if (/^(true|True|TRUE)$/.test(given)) return true
      if (/^(false|False|FALSE)$/.test(given)) return false
      throw new Error('expected true or false')
    },
  }
}

export function choice<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  { description, default: fallback = choices[0] }: Description,
): Input<Choices[number]> {
  return {
    type: choices.map((one) => `\`${one}\``).join(', '),
    description,
    default: fallback,
    parse(given) {
      const chosen = choices.find((one) => one === given)
      if (chosen === undefined) throw new Error(`expected one of ${choices.join(', ')}`)
      return chosen
    },
  }
}

/** A whole number in a range; undefined where it is left out. */
export function count(low: number, high: number, { description }: Description): Input<number | undefined> {
  return {
    type: `whole number, ${low} to ${high}`,
    description,
    default: '',
    parse(given) {
      if (given === '') return undefined
      const value = /^\d{1,9}$/.test(given) ? Number(given) : NaN
      if (!(value >= low && value <= high)) throw new Error(`expected a whole number from ${low} to ${high}`)
      return value
    },
  }
}

/** `0,2,5`; undefined where it is left out. */
export function seedList({ description }: Description): Input<readonly number[] | undefined> {
  return {
    type: 'list such as `0,2`',
    description,
    default: '',
    parse(given) {
      if (given === '') return undefined
      const parts = given.split(',').map((part) => part.trim())
      const seeds = parts.map(Number)
      if (!parts.every((part) => /^\d{1,10}$/.test(part)) || new Set(seeds).size !== seeds.length)
        throw new Error('expected seeds such as 0,2, each once')
      return seeds
    },
  }
}

/** `2-of-3`; undefined where it is left out. */
export function part({ description }: Description): Input<Part | undefined> {
  return {
    type: 'part such as `2-of-3`',
    description,
    default: '',
    parse(given) {
      if (given === '') return undefined
      const parsed = parsePart(given)
      if (parsed === null) throw new Error('expected a part such as 2-of-3')
      return parsed
    },
  }
}

/** What may stand in an artifact's name, at most `longest` characters; empty where it is left out. */
export function artifactName(
  longest: number,
  { description, default: fallback = '' }: Description,
): Input<string> {
  return {
    type: 'text',
    description,
    default: fallback,
    parse(given) {
      if (given.length > longest || /[":<>|*?\r\n\\/\0]/.test(given))
        throw new Error(`expected at most ${longest} characters, none of " : < > | * ? \\ /`)
      return given
    },
  }
}

/** What may stand in an artifact's name without looking like a later name of an upload (evidence/upload-names.ts). */
export function shardName({ description, default: fallback = '' }: Description): Input<string> {
  const { parse, ...rest } = artifactName(60, { description, default: fallback })
  return {
    ...rest,
    parse(given) {
      if (given.includes('~')) throw new Error('expected a name without ~')
      return parse(given)
    },
  }
}

/** Names of labels or people, split at commas and lines. */
export function names({ description }: Pick<Description, 'description'>): Input<readonly string[]> {
  return { type: 'list of names', description, default: '', parse: parts }
}

/** The job's own token where it is left out: the runner fills the expression in. */
export function token({ description }: Pick<Description, 'description'>): Input<string> {
  return {
    type: 'secret',
    description,
    default: '${{ github.token }}',
    parse(given) {
      if (given === '' || given.startsWith('${{')) throw new Error('expected a token')
      return given
    },
  }
}

/** The same where the action can do without; empty where there is none. */
export function optionalToken({ description }: Pick<Description, 'description'>): Input<string> {
  const input = token({ description })
  return { ...input, parse: (given) => (given.startsWith('${{') ? '' : given) }
}

/** 12 to 64 hex digits of a sha256, in lower case; undefined where it is left out. */
export function digestPrefix({ description }: Pick<Description, 'description'>): Input<string | undefined> {
  return {
    type: '12 to 64 hex digits',
    description,
    default: '',
    parse(given) {
      if (given === '') return undefined
      if (!/^[0-9a-f]{12,64}$/i.test(given)) throw new Error('expected 12 to 64 hex digits')
      return given.toLowerCase()
    },
  }
}

/** Split at commas and lines; what is empty is left out. */
export function parts(given: string): string[] {
  return given
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
