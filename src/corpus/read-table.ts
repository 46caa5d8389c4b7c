// The corpus table: file → columns, in one pass, with the digest of the bytes that were read.
import { createHash } from 'node:crypto'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Files } from '../ports/files.js'
import type { CorpusColumns } from '../recipe/schema.js'
import { finishedSha256 } from '../formats/sha256.js'
import { LineSplitter } from '../formats/text-lines.js'
import { tableBytes } from './table-bytes.js'
import { TableBuilder } from './table-builder.js'
import type { CorpusTable } from './table.js'

/**
 * Reads a table of one JSON object a line, plain or gzipped. Time and memory grow with the rows and no faster.
 * @param path as the recipe names it, or as `files` finds it; messages name the file so
 * @param limit the most bytes it may have uncompressed
 * @throws SeedgateError corpus-not-found, corpus-unreadable (cut off or corrupt gzip, not UTF-8, a line beyond 16 MiB, more bytes than the limit),
 * corpus-row-invalid (up to ten faults, each with its line and column), corpus-empty
 */
export async function readTable(
  files: Files,
  path: string,
  columns: CorpusColumns,
  limit = Infinity,
): Promise<CorpusTable> {
  const hash = createHash('sha256')
  const splitter = new LineSplitter(path)
  const builder = new TableBuilder(path, columns)
  for await (const piece of tableBytes(files, path, limit)) {
    hash.update(piece)
    for (const line of splitter.push(piece)) builder.addLine(line)
  }
  for (const line of splitter.end()) builder.addLine(line)
  const table = builder.finish(finishedSha256(hash))
  if (table !== null) return table
  throw new SeedgateError('corpus-empty', `${path}: expected at least one row, got none`, {
    hint: 'make the table again; a corpus without rows trains nothing',
  })
}
