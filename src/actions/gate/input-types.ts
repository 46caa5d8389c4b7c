// The types of input that only the gate takes: ids and digests.
import type { Input } from '../declaration.js'
import { parts } from '../input-types.js'

interface Description {
  readonly description: string
}

/** Of an artifact, a pull request; undefined where it is left out. */
export function id({ description }: Description): Input<number | undefined> {
  return {
    type: 'whole number',
    description,
    default: '',
    parse: (given) => (given === '' ? undefined : wholeNumber(given)),
  }
}

/** `12,13`; empty where it is left out. */
export function idList({ description }: Description): Input<readonly number[]> {
  return {
    type: 'list such as `12,13`',
    description,
    default: '',
    parse: (given) => parts(given).map(wholeNumber),
  }
}

/** `sha256:` and hex, with or without the prefix: always with it afterwards; empty where it is left out. */
export function digestList({ description }: Description): Input<readonly string[]> {
  return {
    type: 'list of `sha256:` and hex',
    description,
    default: '',
    parse: (given) => parts(given).map((digest) => `sha256:${sha256Hex(digest)}`),
  }
}

/** 64 hex digits, with or without `sha256:`: always without it afterwards; undefined where it is left out. */
export function sha256({ description }: Description): Input<string | undefined> {
  return {
    type: '64 hex digits',
    description,
    default: '',
    parse: (given) => (given === '' ? undefined : sha256Hex(given)),
  }
}

function wholeNumber(text: string): number {
  const value = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : NaN
  if (!Number.isSafeInteger(value)) throw new Error('expected whole numbers')
  return value
}

function sha256Hex(text: string): string {
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text)?.[1]
  if (hex === undefined) throw new Error('expected sha256: and 64 hex digits')
  return hex.toLowerCase()
}
