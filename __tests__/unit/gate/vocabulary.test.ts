import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { REASONS } from '../../../src/gate/reasons.js'

const CODES = Object.keys(REASONS).sort()

describe('the vocabulary of reasons', () => {
  it('is documented in docs/verdict.md: exactly these, with what they mean and what to do', async () => {
    const text = (await readFile('docs/verdict.md', 'utf8')).split('\n## Reasons\n')[1] ?? ''
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gm)].map(
      ([, code, meaning, whatToDo]) => {
        return { code, meaning, whatToDo }
      },
    )
    const expected = Object.entries(REASONS).map(([code, { meaning, whatToDo }]) => ({
      code,
      meaning,
      whatToDo,
    }))
    expect(rows).toEqual(expected)
  })

  it('has a test that plants each of them', async () => {
    const files = (await readdir(import.meta.dirname)).filter((file) => file !== 'vocabulary.test.ts')
    const texts = await Promise.all(
      files.map(async (file) => await readFile(`${import.meta.dirname}/${file}`, 'utf8')),
    )
    const tests = texts.join('\n')
    expect(CODES.filter((code) => !tests.includes(`'${code}'`))).toEqual([])
  })

  it('says what to do in whole sentences', () => {
    for (const { meaning, whatToDo } of Object.values(REASONS)) {
      expect([meaning, whatToDo]).toEqual([
        expect.stringMatching(/^[A-Z].*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ])
    }
  })
})
