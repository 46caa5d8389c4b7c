// Lines in file order → the columns of the table.
import type { CorpusColumns } from '../recipe/schema.js'
import type { Sha256 } from '../formats/sha256.js'
import { GrowableColumn } from './growable-column.js'
import { lineDigest } from './line-digest.js'
import { NameColumn } from './name-column.js'
import { parseRow, type CorpusRow } from './row.js'
import { RowFaults } from './row-faults.js'
import type { CorpusTable } from './table.js'

const BLANK = /^[ \t\r]*$/
const float64 = (length: number): Float64Array => new Float64Array(length)

export class TableBuilder {
  readonly #columns: CorpusColumns
  readonly #faults: RowFaults
  readonly #sources = new NameColumn()
  readonly #encoders = new NameColumn()
  readonly #quality = new GrowableColumn(float64)
  readonly #target = new GrowableColumn(float64)
  readonly #features = new GrowableColumn(float64)
  readonly #lineDigests = new GrowableColumn(float64)
  #lines = 0
  #rows = 0
  #firstBlank: number | null = null

  /** @param path how messages name the file */
  constructor(path: string, columns: CorpusColumns) {
    this.#columns = columns
    this.#faults = new RowFaults(path)
  }

  /** @throws SeedgateError corpus-row-invalid at the tenth fault */
  addLine(text: string): void {
    this.#lines++
    if (BLANK.test(text)) {
      this.#firstBlank ??= this.#lines
      return
    }
    this.#refuseBlanksBefore()
    const row = parseRow(text, this.#columns)
    if ('source' in row) this.#addRow(row, text)
    else for (const { column, fault } of row) this.#faults.add(this.#lines, column, fault)
    if (this.#faults.full) this.#faults.throwIfAny()
  }

  /**
   * @param sha256 of the uncompressed bytes
   * @returns null where there is no row
   * @throws SeedgateError corpus-row-invalid with every fault of the file
   */
  finish(sha256: Sha256): CorpusTable | null {
    this.#faults.throwIfAny()
    if (this.#rows === 0) return null
    const sources = this.#sources.finish()
    const encoders = this.#encoders.finish()
    return {
      rows: this.#rows,
      sources: sources.names,
      sourceOf: sources.indexOf,
      encoders: encoders.names,
      encoderOf: encoders.indexOf,
      vocabulary: this.#columns.encoders,
      quality: this.#quality.finish(),
      target: this.#target.finish(),
      featureNames: this.#columns.features,
      features: this.#features.finish(),
      lineDigests: this.#lineDigests.finish(),
      sha256,
    }
  }

  /** Blank lines are nothing at the end of the file; before a row they are a hole in the row numbers. */
  #refuseBlanksBefore(): void {
    if (this.#firstBlank === null) return
    this.#faults.add(this.#firstBlank, null, 'expected a JSON object, got a blank line')
    this.#firstBlank = null
  }

  #addRow(row: CorpusRow, text: string): void {
    this.#rows++
    this.#lineDigests.push(lineDigest(text))
    this.#sources.push(row.source)
    this.#encoders.push(row.encoder)
    this.#quality.push(row.quality)
    this.#target.push(row.target)
    for (const feature of row.features) this.#features.push(feature)
  }
}
