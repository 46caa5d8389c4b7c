import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { readTable } from '../../../src/corpus/read-table.js'
import { packTable } from '../../../src/corpus/travelling-table.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const COLUMNS = {
  source: 's',
  target: 't',
  features: ['f'],
  encoder: 'e',
  quality: 'q',
  encoders: ['libx264', 'unknown'],
}
const ROW = `${JSON.stringify({ s: 'a', t: 1, f: 2, e: 'x', q: 3 })}\n`

describe('a table that travels', () => {
  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['compressed', (text: string) => gzipSync(text)],
  ])('is the same table, stored %s', async (_how, stored) => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'table')
      await writeFile(path, stored(ROW.repeat(1000)))
      const packed = await packTable(nodeFiles, path, sha256Of(ROW.repeat(1000)))
      expect(gunzipSync(packed).toString()).toBe(ROW.repeat(1000))
      expect(packed.length).toBeLessThan(ROW.length * 100)
    })
  })

  it('is refused where it changed since it was read', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'table'), ROW)
      await errorOf(
        async () => await packTable(nodeFiles, join(folder, 'table'), sha256Of('before')),
        'corpus-mismatch',
      )
    })
  })

  it('is read no further than a limit, however small its file is', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'bomb.jsonl.gz')
      const bomb = gzipSync(ROW.repeat(200_000))
      await writeFile(path, bomb)
      expect(bomb.length).toBeLessThan(100_000)
      const { message } = await errorOf(
        async () => await readTable(nodeFiles, path, COLUMNS, 1_000_000),
        'corpus-unreadable',
      )
      expect(message).toContain('expected at most 1000000 bytes uncompressed')
    })
  })
})
