import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { FINDINGS } from '../../../src/guard/vocabulary.js'

describe('the vocabulary of findings', () => {
  it('is documented in docs/guard.md: exactly these, with what they mean and what to do', async () => {
    const text = (await readFile('docs/guard.md', 'utf8')).split('\n## Findings\n')[1] ?? ''
    const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gm)].map(
      ([, code, meaning, whatToDo]) => ({ code, meaning, whatToDo }),
    )
    expect(rows).toEqual(Object.entries(FINDINGS).map(([code, entry]) => ({ code, ...entry })))
  })

  it('has a test that plants each of them', async () => {
    const names = (await readdir(import.meta.dirname)).filter((name) => name !== 'vocabulary.test.ts')
    const texts = await Promise.all(
      names.map(async (name) => await readFile(`${import.meta.dirname}/${name}`, 'utf8')),
    )
    const tests = texts.join('\n')
    expect(Object.keys(FINDINGS).filter((code) => !tests.includes(`'${code}'`))).toEqual([])
  })

  it('says what to do in whole sentences', () => {
    for (const { meaning, whatToDo } of Object.values(FINDINGS)) {
      for (const sentence of [meaning, whatToDo]) expect(sentence).toMatch(/^[A-Z].*\.$/)
    }
  })
})
