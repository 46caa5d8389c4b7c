// `--pairs`: a table of encodes that are there already. JSON lines, or CSV with a first line of names.
import { z } from 'zod'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'

export interface PairLine {
  /** From 1. */
  readonly line: number
  readonly source: string
  readonly encoder: string
  readonly quality: number
  /** Relative to the table. */
  readonly file: string
  /** Of raw video, where it is not that of the source. */
  readonly pixelFormat: string | undefined
}

const KEYS = ['source', 'encoder', 'quality', 'file'] as const
const text = z.string().min(1).max(10_000)
const shape = z.strictObject({
  source: text,
  encoder: text,
  quality: z.number(),
  file: text,
  pixelFormat: text.optional(),
})

/** @throws SeedgateError pairs-invalid, with up to ten faults and their lines */
export function parsePairs(bytes: Uint8Array, path: string): PairLine[] {
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '')
  const first = lines[0]
  if (first === undefined) throw invalid([`${path}: expected at least one line, got none`])
  const read = first.content.trimStart().startsWith('{') ? lines.map(fromJson) : fromCsv(lines)
  const faults: string[] = []
  const pairs: PairLine[] = []
  const seen = new Map<string, number>()
  for (const { line, value } of read) {
    const parsed = shape.safeParse(value)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      faults.push(
        `${path}:${line}: expected ${KEYS.join(', ')}, got ${shown(JSON.stringify(value))}${issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`}`,
      )
      continue
    }
    const { source, encoder, quality, file, pixelFormat } = parsed.data
    const cell = JSON.stringify([source, encoder, quality])
    const before = seen.get(cell)
    if (before !== undefined)
      faults.push(
        `${path}:${line}: expected every cell once, got ${source}, ${encoder}, ${quality} again (line ${before})`,
      )
    seen.set(cell, line)
    pairs.push({ line, source, encoder, quality, file, pixelFormat })
  }
  if (faults.length > 0) throw invalid(faults)
  return pairs
}

interface ReadLine {
  readonly line: number
  readonly value: unknown
}

function fromJson({ content, line }: { readonly content: string; readonly line: number }): ReadLine {
  try {
    return { line, value: JSON.parse(content) as unknown }
  } catch {
    return { line, value: content }
  }
}

function fromCsv(lines: readonly { readonly content: string; readonly line: number }[]): ReadLine[] {
  const names = csvFields(lines[0]!.content)
  return lines.slice(1).map(({ content, line }) => {
    const fields = csvFields(content)
    const value = Object.fromEntries(
      names.map((name, index) => [
        name,
        name === 'quality' && fields[index] !== '' ? Number(fields[index]) : fields[index],
      ]),
    )
    return { line, value: fields.length === names.length ? value : content }
  })
}

/** RFC 4180 within a line: fields may be quoted, and a quote inside is doubled. */
function csvFields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'),
  )
}

function invalid(faults: readonly string[]): SeedgateError {
  const more = faults.length > 10 ? [`and ${faults.length - 10} more`] : []
  return new SeedgateError('pairs-invalid', [...faults.slice(0, 10), ...more].join('\n'), {
    hint: 'write one line for each encode, as CSV under the line source,encoder,quality,file, or as JSON lines with these keys',
  })
}
