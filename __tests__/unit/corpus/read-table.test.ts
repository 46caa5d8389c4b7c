import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { readTable } from '../../../src/corpus/read-table.js'
import type { CorpusTable } from '../../../src/corpus/table.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const COLUMNS = {
  source: 'src',
  target: 'vmaf',
  features: ['adm2', 'motion2'],
  encoder: 'encoder',
  quality: 'cq',
  encoders: ['libx264'],
}
const ROW = { src: 'a', encoder: 'libx264', cq: 23, vmaf: 90.5, adm2: 0.9, motion2: 1.5 }

async function read(bytes: string | Uint8Array, name = 'corpus.jsonl'): Promise<CorpusTable> {
  let table: CorpusTable | undefined
  await withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, name), bytes)
    table = await readTable(nodeFiles, join(folder, name), COLUMNS)
  })
  return table!
}

const linesOf = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('reading a corpus table', () => {
  it('turns rows into columns, in file order, with names in code-point order', async () => {
    const table = await read(
      linesOf(
        { ...ROW, src: '\u{1F600}', encoder: 'x' },
        { ...ROW, src: '\uFFFD', motion2: -2, note: 'unknown keys are fine' },
        { ...ROW, src: '\u{1F600}', vmaf: 1e-3, cq: 0 },
      ),
    )
    expect(table.rows).toBe(3)
    expect(table.sources).toEqual(['\uFFFD', '\u{1F600}'])
    expect([...table.sourceOf]).toEqual([1, 0, 1])
    expect(table.encoders).toEqual(['libx264', 'x'])
    expect([...table.encoderOf]).toEqual([1, 0, 0])
    expect([...table.quality]).toEqual([23, 23, 0])
    expect([...table.target]).toEqual([90.5, 90.5, 1e-3])
    expect(table.featureNames).toEqual(['adm2', 'motion2'])
    expect([...table.features]).toEqual([0.9, 1.5, 0.9, -2, 0.9, 1.5])
  })

  it('reads gzip by its first bytes, whatever the file is called, and hashes what is inside', async () => {
    const text = linesOf(ROW, ROW)
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect((await read(gzipSync(text), 'corpus.jsonl')).sha256).toBe(sha256)
    expect((await read(text, 'corpus.jsonl.gz')).sha256).toBe(sha256)
    const twoMembers = Buffer.concat([gzipSync(linesOf(ROW)), gzipSync(linesOf(ROW))])
    expect(await read(twoMembers)).toEqual(await read(text))
  })

  it('takes CRLF, a byte order mark, a last line without an end and blank lines at the end of the file', async () => {
    const line = JSON.stringify(ROW)
    const plain = await read(`${line}\n${line}\n`)
    for (const text of [
      `\ufeff${line}\r\n${line}\r\n`,
      `${line}\n${line}`,
      `${line}\n${line}\n\n \t\r\n\n`,
    ]) {
      const table = await read(text)
      expect({ ...table, sha256: '' }).toEqual({ ...plain, sha256: '' })
      expect(table.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    }
  })

  it('takes what Python writes in a column that nobody asked for', async () => {
    const text = linesOf(ROW).replace('}', ', "psnr": Infinity, "note": "NaN", "x": [NaN, -Infinity]}')
    expect((await read(text)).rows).toBe(1)
  })

  it('is not harmed by __proto__, as a key, a source or a column', async () => {
    const text = linesOf({ ...ROW, src: '__proto__' }).replace('}', ', "__proto__": {"vmaf": 1}}')
    const table = await read(text)
    expect(table.sources).toEqual(['__proto__'])
    expect([...table.target]).toEqual([90.5])
    expect('vmaf' in {}).toBe(false)
  })

  it('of 33,840 rows keeps the columns and nothing else', async () => {
    const text = Array.from({ length: 33_840 }, (_, index) =>
      JSON.stringify({
        ...ROW,
        src: `source${index % 9}`,
        frame_index: index,
        vmaf: (index % 1000) / 10,
        note: 'x'.repeat(100),
      }),
    ).join('\n')
    const table = await read(gzipSync(text, { level: 1 }))
    expect(table.rows).toBe(33_840)
    expect(table.features.buffer.byteLength).toBe(33_840 * 2 * 8)
  })

  it('reads the demo corpus: the rows, the names and the digest that are published', async () => {
    const table = await readTable(nodeFiles, 'demo/per_frame_canonical6.jsonl.gz', {
      ...COLUMNS,
      features: ['adm2', 'vif_scale0', 'vif_scale1', 'vif_scale2', 'vif_scale3', 'motion2'],
    })
    expect(table.rows).toBe(6912)
    expect(table.sha256).toBe('057ef2683d30543c79128c3bd826ad39a0032db4d67e5ba17ae7c0f319520ee6')
    expect(table.sources).toHaveLength(9)
    expect(table.encoders).toHaveLength(4)
    expect(table.sources[table.sourceOf[0]!]).toBe('DunePan_25fps')
    expect([...table.features.subarray(0, 6)]).toEqual([
      0.966844, 0.674786, 0.985237, 0.993648, 0.995431, 0.0,
    ])
  })
})
