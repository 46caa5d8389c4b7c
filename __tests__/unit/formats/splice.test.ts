import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readRegistry, type Registry } from '../../../src/registry/read-registry.js'
import { spliceTokens, type TokenEdit } from '../../../src/formats/splice.js'

const OLD = '0'.repeat(64)
const NEW = 'ab'.repeat(32)

// A writer of JSON in many hands: it decides per call on spaces, line endings and escapes.
interface Hand {
  readonly indent: string
  readonly eol: string
  readonly colon: string
  readonly escapeNonAscii: boolean
}

const hand: fc.Arbitrary<Hand> = fc.record({
  indent: fc.constantFrom('', '  ', '    ', '\t'),
  eol: fc.constantFrom('', '\n', '\r\n'),
  colon: fc.constantFrom(':', ': ', ' : ', '\t:\t'),
  escapeNonAscii: fc.boolean(),
})

function writeString(text: string, { escapeNonAscii }: Hand): string {
  const plain = JSON.stringify(text)
  if (!escapeNonAscii) return plain
  return plain.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function write(value: unknown, style: Hand, depth = 0): string {
  const inner = style.eol + style.indent.repeat(depth + 1)
  const outer = style.eol + style.indent.repeat(depth)
  if (typeof value === 'string') return writeString(value, style)
  if (Array.isArray(value)) {
    return `[${value.map((item) => inner + write(item, style, depth + 1)).join(',')}${outer}]`
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => inner + writeString(key, style) + style.colon + write(item, style, depth + 1),
    )
    return `{${entries.join(',')}${outer}}`
  }
  return JSON.stringify(value)
}

const others = fc.dictionary(
  fc
    .string({ unit: 'binary' })
    .filter((key) => !['id', 'smoke', 'sha256', '__proto__', 'models'].includes(key)),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 4, noNullPrototype: true },
)

const row = fc.tuple(others, fc.boolean()).chain(([rest, smoke]) =>
  fc
    .shuffledSubarray(['id', 'smoke', 'sha256', ...Object.keys(rest)], {
      minLength: 3 + Object.keys(rest).length,
    })
    .map((keys) => ({ keys, rest, smoke })),
)

interface File {
  readonly text: string
  readonly flipped: readonly number[]
}

const file: fc.Arbitrary<File> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    style: hand,
    wrapped: fc.boolean(),
    extra: others,
    mark: fc.constantFrom('', '\uFEFF'),
    end: fc.constantFrom('', '\n', '\r\n', ' \n\n'),
  })
  .map(({ rows, style, wrapped, extra, mark, end }) => {
    const list = rows.map(({ keys, rest, smoke }, index) => {
      const all: Record<string, unknown> = { ...rest, id: `row${index}`, smoke, sha256: OLD }
      return Object.fromEntries(keys.map((key) => [key, all[key]]))
    })
    const body = wrapped ? { ...extra, models: list } : list
    const flipped = rows.flatMap(({ smoke }, index) => (smoke ? [index] : []))
    return { text: mark + write(body, style) + end, flipped }
  })

function editsOf(registry: Registry, flipped: readonly number[]): TokenEdit[] {
  return flipped.flatMap((index) => {
    const fields = registry.rows[index]?.fields
    const edit = (key: string, replacement: string): TokenEdit => {
      const token = fields?.get(key)
      return { offset: token?.offset ?? -1, expected: token?.raw ?? '', replacement }
    }
    return [edit('sha256', `"${NEW}"`), edit('smoke', 'false')]
  })
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('splicing tokens', () => {
  it('changes the named tokens and no other byte, and the inverse restores every byte', () => {
    fc.assert(
      fc.property(file, ({ text, flipped }) => {
        const before = bytesOf(text)
        const registry = readRegistry(before, 'registry.json')
        const edits = editsOf(registry, flipped)
        const after = spliceTokens(registry.text, edits)

        // Blanking the named tokens on both sides leaves the same bytes.
        const blank = (where: string, of: readonly TokenEdit[]): Uint8Array =>
          bytesOf(
            spliceTokens(
              where,
              of.map((edit) => ({ ...edit, replacement: '#' })),
            ).text,
          )
        expect(blank(after.text, after.inverse)).toEqual(blank(registry.text, edits))

        // What it means is the flip and nothing else.
        const spliced = readRegistry(bytesOf(after.text), 'registry.json')
        for (const [index, { fields }] of spliced.rows.entries()) {
          const flips = flipped.includes(index)
          expect(fields.get('smoke')?.value).toBe(false)
          expect(fields.get('sha256')?.value).toBe(flips ? NEW : OLD)
        }

        expect(bytesOf(spliceTokens(after.text, after.inverse).text)).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })

  it('takes the edits in any order', () => {
    const edits = [
      { offset: 3, expected: 'b', replacement: 'BB' },
      { offset: 1, expected: 'a', replacement: '' },
    ]
    expect(spliceTokens('[a b c]', edits).text).toBe('[ BB c]')
  })

  it.each([
    ['another token stands there', [{ offset: 1, expected: 'false', replacement: 'true' }]],
    ['the offset is past the end', [{ offset: 99, expected: 'true', replacement: 'false' }]],
    ['nothing is expected', [{ offset: 1, expected: '', replacement: 'false' }]],
    [
      'two edits overlap',
      [
        { offset: 1, expected: 'true', replacement: 'false' },
        { offset: 3, expected: 'ue', replacement: 'x' },
      ],
    ],
  ])('is a defect of ours where %s', (_name, edits) => {
    expect(() => spliceTokens('[true]', edits)).toThrow(expect.objectContaining({ code: 'defect' }))
  })
})
