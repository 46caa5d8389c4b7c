import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isPlaceholder, isSha256 } from '../../../src/formats/sha256.js'

describe('placeholder digests (D20)', () => {
  it.each([
    ['all zeros', '0'.repeat(64)],
    ['one digit', 'f'.repeat(64)],
    ['deadbeef', 'deadbeef'.repeat(8)],
    ['the digits in order', '0123456789abcdef'.repeat(4)],
    ['an empty file', createHash('sha256').update('').digest('hex')],
  ])('knows %s', (_name, digest) => {
    expect(isPlaceholder(digest)).toBe(true)
  })

  it('takes no digest of real bytes for one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const digest = createHash('sha256').update(bytes).digest('hex')
        expect(isPlaceholder(digest)).toBe(false)
        expect(isSha256(digest)).toBe(true)
      }),
    )
  })

  it.each([['AB'.repeat(32)], ['ab'.repeat(31)], [7], [null]])('knows that %s is no sha256', (value) => {
    expect(isSha256(value)).toBe(false)
  })
})
