import { describe, expect, it } from '@jest/globals'
import type { VerdictClaim, VouchAnswer, Voucher } from '../../../src/ports/vouchers.js'
import { flippedTree, judge, smokeTree, withFiles } from '../../support/a-change.js'
import { aPromotion, ENSEMBLE, withVerdict } from '../../support/a-promotion.js'
import { verdictDigest } from '../../support/a-repository.js'

const smoke = smokeTree()
const production = flippedTree(smoke)
const digest = verdictDigest(aPromotion())

const saying = (name: string, answer: VouchAnswer, asked: VerdictClaim[] = []): Voucher => ({
  name,
  vouch: async (claim) => {
    asked.push(claim)
    return await Promise.resolve(answer)
  },
})
const yes = saying('run', { answer: 'vouched', by: 'run 7 of acme/models' })
const no = saying('attestation', { answer: 'refused', why: 'signed by another workflow' })
const absent = saying('attestation', { answer: 'not-checked', why: 'there is none' })

describe('a verdict in the tree', () => {
  it('is not believed because it is there: unvouched where an answer is required (D40)', async () => {
    const { codes, vouching } = await judge(smoke, production, { requireVouched: true })
    expect(codes).toEqual(['verdict-unvouched'])
    expect(vouching).toEqual({ verdictSha256: digest, state: 'not-checked', answers: [] })
  })

  it('is said to be not checked where nobody could be asked', async () => {
    const { codes, vouching } = await judge(smoke, production)
    expect([codes, vouching?.state]).toEqual([[], 'not-checked'])
  })

  it.each<[string, Voucher[], 'vouched' | 'refused' | 'not-checked', boolean]>([
    ['one that vouches', [yes], 'vouched', true],
    ['one that has nothing to look at and one that vouches', [absent, yes], 'vouched', true],
    ['one that refuses and one that vouches', [no, yes], 'vouched', true],
    ['one that refuses', [no], 'refused', false],
    ['one that refuses and one that has nothing to look at', [no, absent], 'refused', false],
    ['one that has nothing to look at', [absent], 'not-checked', false],
  ])('with %s', async (_name, vouchers, state, passes) => {
    const { findings, vouching } = await judge(smoke, production, { vouchers, requireVouched: true })
    expect(vouching?.state).toBe(state)
    expect(findings.map(({ code }) => code)).toEqual(passes ? [] : ['verdict-unvouched'])
    if (state === 'refused') expect(findings[0]?.message).toContain('attestation: signed by another workflow')
  })

  it('that somebody refuses is a finding even where no answer is required', async () => {
    expect((await judge(smoke, production, { vouchers: [no] })).codes).toEqual(['verdict-unvouched'])
  })

  it('is asked about with its bytes, its records and the run it names', async () => {
    const asked: VerdictClaim[] = []
    const promotion = withVerdict(aPromotion(), {
      run: { ...aPromotion().verdict.run, repository: 'acme/models', run_id: '42', run_attempt: 2 },
    })
    const attestation = new Uint8Array([123, 125])
    const head = withFiles(flippedTree(smoke, promotion), {
      [`model/tiny/${ENSEMBLE}_PROMOTE.sigstore.json`]: attestation,
    })
    await judge(smoke, head, { vouchers: [saying('run', { answer: 'vouched', by: 'it' }, asked)] })
    expect(asked).toEqual([
      {
        ensemble: ENSEMBLE,
        verdict: head.get(`model/tiny/${ENSEMBLE}_PROMOTE.json`),
        sha256: verdictDigest(promotion),
        approval: null,
        attestation,
        run: { repository: 'acme/models', id: '42', attempt: 2 },
      },
    ])
  })

  it('is not asked about where nothing rests on it', async () => {
    const asked: VerdictClaim[] = []
    const vouchers = [saying('run', { answer: 'refused', why: 'no' }, asked)]
    const { codes, vouching } = await judge(production, withFiles(production, { 'a.c': 'a' }), { vouchers })
    expect({ codes, vouching, asked }).toEqual({ codes: [], vouching: null, asked: [] })
  })
})
