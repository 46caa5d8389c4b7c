// What is wrong with the rows, collected so that one reading of the file shows more than the first fault.
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'

/** Reading stops at this many faults: more of them tell no more. */
export const MOST_FAULTS = 10

export class RowFaults {
  readonly #path: string
  readonly #lines: string[] = []

  /** @param path how messages name the file */
  constructor(path: string) {
    this.#path = path
  }

  /**
   * @param line 1-based
   * @param column the column at fault, null where it is the whole line
   */
  add(line: number, column: string | null, fault: string): void {
    if (this.full) return
    const place = `${this.#path}:${line}`
    this.#lines.push(column === null ? `${place}: ${fault}` : `${place}: column ${shown(column)}: ${fault}`)
  }

  get full(): boolean {
    return this.#lines.length >= MOST_FAULTS
  }

  /** @throws SeedgateError corpus-row-invalid with every fault collected, where there is one */
  throwIfAny(): void {
    if (this.#lines.length === 0) return
    const title = this.full
      ? `the first ${MOST_FAULTS} faults; the rest of the file was not read`
      : this.#lines.length === 1
        ? 'one fault'
        : `${this.#lines.length} faults`
    throw new SeedgateError('corpus-row-invalid', [`${this.#path}: ${title}`, ...this.#lines].join('\n'), {
      hint: 'mend these rows where the table is made, or correct corpus.columns in the recipe',
    })
  }
}
