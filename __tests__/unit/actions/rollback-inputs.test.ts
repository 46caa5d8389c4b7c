// What the rollback takes for a verdict's digest.
import { expect, it } from '@jest/globals'
import { readInputs } from '../../../src/actions/declaration.js'
import { ROLLBACK } from '../../../src/actions/rollback/interface.js'
import { errorOf } from '../../support/error-code.js'

const read = (verdict: string) =>
  readInputs(ROLLBACK.inputs, (name) => ({ token: 'ghs_x', verdict })[name] ?? '').verdict

it('a digest is given whole or by its first digits, in any case', () => {
  expect(read('AB'.repeat(32))).toBe('ab'.repeat(32))
  expect(read('c266f4321f17')).toBe('c266f4321f17')
  expect(read('')).toBeUndefined()
})

it.each(['c266f4321f1', `${'ab'.repeat(32)}0`, 'HEAD~1', '--upload-pack=x'])(
  '%s is refused by name',
  async (given) => {
    const { message } = await errorOf(() => read(given), 'usage-invalid')
    expect(message).toContain('input verdict: expected 12 to 64 hex digits')
  },
)
