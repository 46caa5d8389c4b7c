import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { readTable } from '../../../src/corpus/read-table.js'
import type { ErrorCode } from '../../../src/errors/seedgate-error.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const COLUMNS = {
  source: 'src',
  target: 'vmaf',
  features: ['adm2'],
  encoder: 'encoder',
  quality: 'cq',
  encoders: ['libx264'],
}
const ROW = { src: 'a', encoder: 'libx264', cq: 23, vmaf: 90.5, adm2: 0.9 }
const GOOD = JSON.stringify(ROW)

/** The error that a table of these bytes ends with, its folder left out of the message. */
async function refusal(bytes: string | Uint8Array, code: ErrorCode, columns = COLUMNS): Promise<string> {
  let message = ''
  await withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'corpus.jsonl'), bytes)
    const error = await errorOf(() => readTable(nodeFiles, join(folder, 'corpus.jsonl'), columns), code)
    message = error.message.replaceAll(`${folder}/`, '')
  })
  return message
}

/** What is said of one bad line after a good one. */
async function faultsOf(line: string, columns = COLUMNS): Promise<string[]> {
  const message = await refusal(`${GOOD}\n${line}\n${GOOD}\n`, 'corpus-row-invalid', columns)
  return message.split('\n').slice(1)
}

const withValue = (column: string, text: string): string =>
  GOOD.replace(new RegExp(`"${column}":[^,}]+`), `"${column}":${text}`)

describe('a bad row is named by line and column', () => {
  it.each([
    ['"abc"', 'expected a number, got "abc"'],
    ['"90.5"', 'expected a number, got "90.5"'],
    ['null', 'expected a number, got null'],
    ['true', 'expected a number, got true'],
    ['[1]', 'expected a number, got an array'],
    ['NaN', 'expected a finite number, got NaN'],
    ['Infinity', 'expected a finite number, got Infinity'],
    ['-Infinity', 'expected a finite number, got -Infinity'],
    ['1e999', 'expected a finite number, got Infinity'],
    ['3.5e38', 'expected a number that float32 can hold, got 3.5e+38'],
    ['-1e39', 'expected a number that float32 can hold, got -1e+39'],
  ])('where a number is %s', async (text, fault) => {
    expect(await faultsOf(withValue('vmaf', text))).toEqual([`corpus.jsonl:2: column "vmaf": ${fault}`])
    expect(await faultsOf(withValue('adm2', text))).toEqual([`corpus.jsonl:2: column "adm2": ${fault}`])
    expect(await faultsOf(withValue('cq', text))).toEqual([`corpus.jsonl:2: column "cq": ${fault}`])
  })

  it.each([
    ['7', 'expected a non-empty string, got 7'],
    ['""', 'expected a non-empty string, got ""'],
    ['null', 'expected a non-empty string, got null'],
    ['NaN', 'expected a non-empty string, got NaN'],
    ['"\\ud800"', 'expected well-formed Unicode, got "\\ud800"'],
    [JSON.stringify('x'.repeat(100_001)), 'expected at most 100000 characters, got 100001'],
  ])('where a name is %.20s', async (text, fault) => {
    expect(await faultsOf(withValue('src', text))).toEqual([`corpus.jsonl:2: column "src": ${fault}`])
    expect(await faultsOf(withValue('encoder', text))).toEqual([`corpus.jsonl:2: column "encoder": ${fault}`])
  })

  it.each([
    ['{"src": "a",', '"{\\"src\\": \\"a\\","'],
    ['[1, 2]', '"[1, 2]"'],
    ['"text"', '"\\"text\\""'],
    ['null', '"null"'],
    ['{"x": 1Infinity}', '"{\\"x\\": 1Infinity}"'],
    ['{"x": "NaN}', '"{\\"x\\": \\"NaN}"'],
  ])('where the line is %s', async (line, got) => {
    expect(await faultsOf(line)).toEqual([`corpus.jsonl:2: expected a JSON object, got ${got}`])
  })

  it('where a column is missing, with the columns that are there', async () => {
    expect(await faultsOf('{"src":"a","encoder":"x","cq":1,"adm2":0.5}')).toEqual([
      'corpus.jsonl:2: column "vmaf": missing; the row has "src, encoder, cq, adm2"',
    ])
  })

  it('also where every object has something of the column’s name', async () => {
    for (const name of ['__proto__', 'toString', 'constructor']) {
      const faults = await faultsOf(GOOD, { ...COLUMNS, target: name })
      expect(faults[0]).toBe(
        `corpus.jsonl:1: column "${name}": missing; the row has "src, encoder, cq, vmaf, adm2"`,
      )
    }
  })

  it('every column of it', async () => {
    const faults = await faultsOf('{"src": 1, "encoder": "", "cq": "x", "vmaf": NaN}')
    expect(faults.map((fault) => /column "(\w+)"/.exec(fault)?.[1])).toEqual([
      'src',
      'encoder',
      'cq',
      'vmaf',
      'adm2',
    ])
  })

  it('where a blank line stands before a row', async () => {
    expect(await faultsOf('\r\n  ')).toEqual(['corpus.jsonl:2: expected a JSON object, got a blank line'])
  })

  it('with a value that is clipped and cannot start a line', async () => {
    const [fault] = await faultsOf(withValue('vmaf', JSON.stringify(`\n::set-output::${'x'.repeat(1000)}`)))
    expect(fault).toMatch(/^corpus\.jsonl:2: column "vmaf": expected a number, got "\\n::set-output::x+…"$/)
    expect(fault!.length).toBeLessThan(150)
  })
})

describe('the faults of a table', () => {
  it('are shown together', async () => {
    const message = await refusal(
      `${withValue('vmaf', '"a"')}\n${GOOD}\n${withValue('cq', 'NaN')}\n`,
      'corpus-row-invalid',
    )
    expect(message.split('\n')).toEqual([
      'corpus.jsonl: 2 faults',
      'corpus.jsonl:1: column "vmaf": expected a number, got "a"',
      'corpus.jsonl:3: column "cq": expected a finite number, got NaN',
    ])
  })

  it('are shown up to ten, and it is said that there may be more', async () => {
    const lines = (await refusal(`${withValue('vmaf', '"a"')}\n`.repeat(50), 'corpus-row-invalid')).split(
      '\n',
    )
    expect(lines[0]).toBe('corpus.jsonl: the first 10 faults; the rest of the file was not read')
    expect(lines).toHaveLength(11)
    expect(lines[10]).toContain('corpus.jsonl:10: ')
  })
})

describe('a table that cannot be read', () => {
  it('is corpus-not-found where there is none: never a skip', async () => {
    const error = await errorOf(
      () => readTable(nodeFiles, 'no/such/corpus.jsonl', COLUMNS),
      'corpus-not-found',
    )
    expect(error.message).toContain('no/such/corpus.jsonl')
    expect(error.hint).toContain('corpus.table')
  })

  it.each([
    ['no bytes', ''],
    ['only blank lines', '\n\n \n'],
    ['only a byte order mark', '\ufeff'],
    ['no bytes, gzipped', gzipSync('')],
  ])('is corpus-empty where there are %s', async (_what, bytes) => {
    expect(await refusal(bytes, 'corpus-empty')).toBe('corpus.jsonl: expected at least one row, got none')
  })

  it('is corpus-unreadable where gzip is cut off, corrupt or followed by something else', async () => {
    const whole = gzipSync(`${GOOD}\n`.repeat(1000))
    const corrupt = Uint8Array.from(whole)
    corrupt[whole.length - 6]! ^= 1
    for (const bytes of [
      whole.subarray(0, -1),
      whole.subarray(0, 12),
      corrupt,
      Buffer.concat([whole, Buffer.from('tail')]),
    ]) {
      expect(await refusal(bytes, 'corpus-unreadable')).toContain('expected a whole gzip stream')
    }
  })

  it('is corpus-unreadable where it is not UTF-8', async () => {
    expect(await refusal(Buffer.from(`\ufeff${GOOD}\n`, 'utf16le'), 'corpus-unreadable')).toContain(
      'expected UTF-8',
    )
    const latin1 = Buffer.from(withValue('src', '"caf\u00e9"'), 'latin1')
    expect(await refusal(latin1, 'corpus-unreadable')).toBe(
      'corpus.jsonl:1: expected UTF-8, got bytes that are not',
    )
  })

  it('is corpus-unreadable where it is a folder', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'corpus.jsonl'))
      await errorOf(() => readTable(nodeFiles, join(folder, 'corpus.jsonl'), COLUMNS), 'corpus-unreadable')
    })
  })

  it('is refused in linear time, also where a 10 MB line is nothing but quotes that never close', async () => {
    const line = `{"x": NaN, "y": "${'\\"'.repeat(5_000_000)}`
    expect(await faultsOf(line)).toHaveLength(1)
  })

  it('is refused in an orderly way where a line nests a million deep', async () => {
    expect(await faultsOf(`{"x": NaN, "vmaf": ${'['.repeat(1e6)}${']'.repeat(1e6)}}`)).not.toHaveLength(0)
  })
})
