// How a value from outside looks inside a message: short, on one line, and harmless to a terminal.

const LONGEST = 80
// DEL, the C1 controls, line separators and the marks that turn text around: JSON leaves them as they are.
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A string quoted and escaped as JSON does, clipped to 80 characters; numbers in full; of objects only what they are. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

function quoted(text: string): string {
  const clipped = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return JSON.stringify(clipped).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
