// A program's output, whatever bytes it is → lines of text that are harmless to a terminal and to a workflow runner.
import { stripVTControlCharacters } from 'node:util'

/** Characters after which a line is broken: one without end must not fill the memory. */
const LONGEST_LINE = 4096
// A carriage return ends a line too, as it does for the runner: `text\r::set-output …` must not become a command.
const LINE_END = /\r\n|\n|\r/
// C0 and C1 controls but the tab, line separators, marks that turn text around.
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Cuts one stream into lines. Bytes that are no UTF-8 become U+FFFD. */
export class OutputLines {
  private readonly decoder = new TextDecoder()
  private rest = ''

  push(bytes: Uint8Array): string[] {
    return this.cut(this.decoder.decode(bytes, { stream: true }), false)
  }

  /** What came after the last line end. */
  end(): string[] {
    return this.cut(this.decoder.decode(), true)
  }

  private cut(text: string, isLast: boolean): string[] {
    let whole = this.rest + text
    // The `\n` of a `\r\n` may be in the next piece.
    const held = !isLast && whole.endsWith('\r') ? '\r' : ''
    if (held !== '') whole = whole.slice(0, -1)
    const lines = whole.split(LINE_END)
    this.rest = isLast ? '' : lines.pop()! + held
    if (isLast && lines.at(-1) === '') lines.pop()
    while (this.rest.length > LONGEST_LINE) {
      lines.push(this.rest.slice(0, LONGEST_LINE))
      this.rest = this.rest.slice(LONGEST_LINE)
    }
    return lines.flatMap(broken).map(harmless)
  }
}

function broken(line: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start === 0 || start < line.length; start += LONGEST_LINE)
    pieces.push(line.slice(start, start + LONGEST_LINE))
  return pieces
}

/**
 * The line without control characters, and without `##[`, which starts a command of the runner anywhere in a line. A command
 * that starts with `::` counts at the start of a line only: whoever prints the line puts something before it.
 */
export function harmless(line: string): string {
  return stripVTControlCharacters(line).replace(UNPRINTABLE, '').replaceAll('##[', '## [')
}
