import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { CODE, SAME_TRAINING, VERSION } from '../../src/version.js'

it('the version in the evidence is that of the package', async () => {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { version: string }
  expect(VERSION).toBe(version)
  expect(CODE).toBe(`seedgate ${version}`)
})

it('this version trains what it trained itself again, or says since when it trains otherwise', () => {
  expect(SAME_TRAINING).toContain(CODE)
})
