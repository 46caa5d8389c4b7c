import { describe, expect, it } from '@jest/globals'
import { offlineVouchers } from '../../../src/cli/offline-vouchers.js'
import { errorOf } from '../../support/error-code.js'

describe('without a network', () => {
  it('nobody is asked unless a root is given', async () => {
    expect(await offlineVouchers({})).toEqual([])
  })

  it.each(['octo/models', 'https://octo.ghe.com/octo/models'])(
    'the attestation is asked for its origin alone, for %s',
    async (attestedFor) => {
      const vouchers = await offlineVouchers({ trustedRoot: 'public-good', attestedFor })
      expect(vouchers).toMatchObject([{ name: 'attestation', speaksOf: ['origin'] }])
    },
  )

  it.each([
    [{ trustedRoot: 'public-good' }, 'usage-invalid'],
    [{ attestedFor: 'octo/models' }, 'usage-invalid'],
    [{ trustedRoot: 'public-good', attestedFor: 'models' }, 'usage-invalid'],
    [{ trustedRoot: 'public-good', attestedFor: 'http://github.com/octo/models' }, 'usage-invalid'],
    [{ trustedRoot: 'no-such-root.json', attestedFor: 'octo/models' }, 'file-not-found'],
    [{ trustedRoot: 'package.json', attestedFor: 'octo/models' }, 'usage-invalid'],
  ] as const)('refuses %j', async (options, code) => {
    await errorOf(async () => await offlineVouchers(options), code)
  })
})
