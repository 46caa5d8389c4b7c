import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isSha256, parseSha256, sha256Of } from '../../../src/formats/sha256.js'

describe('what is no digest (D20, D41)', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'none'],
    ['all zeros', '0'.repeat(64)],
    ['one digit', 'f'.repeat(64)],
    ['one digit in capitals', 'F'.repeat(64)],
    ['deadbeef', 'deadbeef'.repeat(8)],
    ['the digits in order', '0123456789abcdef'.repeat(4)],
    ['half of it twice', sha256Of('x').slice(0, 32).repeat(2)],
    ['the digest of no bytes', createHash('sha256').update('').digest('hex')],
    ['one digit too few', sha256Of('x').slice(1)],
    ['one digit too many', `${sha256Of('x')}0`],
    ['a line end behind it', `${sha256Of('x')}\n`],
    ['a prefix', `sha256:${sha256Of('x')}`],
    ['a letter that is no hex digit', `g${sha256Of('x').slice(1)}`],
    ['a number', 7],
    ['null', null],
    ['a list of a digest', [sha256Of('x')]],
  ])('%s', (_name, value) => {
    expect(parseSha256(value)).toBeNull()
    expect(isSha256(value)).toBe(false)
  })
})

describe('what is a digest', () => {
  it('that of any bytes, in lower case, however it is written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const digest = createHash('sha256').update(bytes).digest('hex')
        expect(parseSha256(digest)).toBe(digest)
        expect(parseSha256(digest.toUpperCase())).toBe(digest)
        expect(sha256Of(bytes)).toBe(digest)
        expect(isSha256(digest)).toBe(true)
      }),
    )
  })

  it('is as seedgate writes it in lower case only', () => {
    const digest = sha256Of('capitals')
    expect(isSha256(digest.toUpperCase())).toBe(false)
  })
})
