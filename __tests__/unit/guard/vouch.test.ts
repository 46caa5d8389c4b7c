import { describe, expect, it } from '@jest/globals'
import type {
  VerdictClaim,
  VouchAnswer,
  VouchedFor,
  Voucher,
  VouchPolicy,
} from '../../../src/ports/vouchers.js'
import { flippedTree, judge, smokeTree, withFiles } from '../../support/a-change.js'
import {
  applied,
  aPromotion,
  aRecipe,
  aRequest,
  ENSEMBLE,
  RECIPE_TEXT,
  withVerdict,
} from '../../support/a-promotion.js'
import { planFlip } from '../../../src/registry/plan-flip.js'
import { verdictDigest } from '../../support/a-repository.js'

const smoke = smokeTree()
const production = flippedTree(smoke)
const digest = verdictDigest(aPromotion())

type Asked = [claim: VerdictClaim, policy: VouchPolicy]
const SPEAKS_OF: Readonly<Record<string, readonly VouchedFor[]>> = {
  attestation: ['origin'],
  run: ['origin', 'approval'],
}

const saying = (name: string, answer: VouchAnswer, asked: Asked[] = []): Voucher => ({
  name,
  speaksOf: SPEAKS_OF[name] ?? [],
  vouch: async (...question) => {
    asked.push(question)
    return await Promise.resolve(answer)
  },
})
const vouching = (name: string, ...of: VouchedFor[]): Voucher =>
  saying(name, { answer: 'vouched', of, by: 'run 7 of acme/models' })
const yes = vouching('run', 'origin', 'approval')
const signed = vouching('attestation', 'origin')
const unapproved = saying('run', { answer: 'refused', why: 'nobody approved' })
const gone = saying('run', { answer: 'not-checked', why: 'no such run' })
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
    [
      'one that knows the approval, and one the origin',
      [signed, vouching('run', 'approval')],
      'vouched',
      true,
    ],
    ['one that was asked for no approval', [signed], 'vouched', true],
    ['one that refuses and one that vouches', [no, yes], 'refused', false],
    ['one that vouches, and a run that nobody approved', [signed, unapproved], 'refused', false],
    ['one that vouches, and a run that is gone', [signed, gone], 'not-checked', false],
    ['one that knows the approval only', [absent, vouching('run', 'approval')], 'not-checked', false],
    ['one that knows the origin only', [vouching('run', 'origin')], 'not-checked', false],
    ['one that refuses', [no], 'refused', false],
    ['one that refuses and one that has nothing to look at', [no, absent], 'refused', false],
    ['one that has nothing to look at', [absent], 'not-checked', false],
  ])('with %s', async (_name, vouchers, state, passes) => {
    const judged = await judge(smoke, production, { vouchers, requireVouched: true })
    const { findings } = judged
    expect(judged.vouching?.state).toBe(state)
    expect(findings.map(({ code }) => code)).toEqual(passes ? [] : ['verdict-unvouched'])
    for (const { voucher, answer, detail } of judged.vouching?.answers ?? [])
      if (!passes) expect(findings[0]?.message).toContain(`${voucher}: ${answer}: ${detail}`)
  })

  it('that somebody refuses is a finding even where no answer is required', async () => {
    expect((await judge(smoke, production, { vouchers: [no] })).codes).toEqual(['verdict-unvouched'])
  })

  it('is asked about with its bytes, its records and the run it names', async () => {
    const asked: Asked[] = []
    const promotion = withVerdict(aPromotion(), {
      run: { ...aPromotion().verdict.run, repository: 'acme/models', run_id: '42', run_attempt: 2 },
    })
    const attestation = new Uint8Array([123, 125])
    const head = withFiles(flippedTree(smoke, promotion), {
      [`model/tiny/${ENSEMBLE}_PROMOTE.sigstore.json`]: attestation,
    })
    await judge(smoke, head, { vouchers: [saying('run', { answer: 'not-checked', why: 'it' }, asked)] })
    expect(asked.map(([claim]) => claim)).toEqual([
      {
        ensemble: ENSEMBLE,
        verdict: head.get(`model/tiny/${ENSEMBLE}_PROMOTE.json`),
        sha256: verdictDigest(promotion),
        approval: null,
        attestation,
        run: { repository: 'acme/models', id: '42', attempt: 2 },
      },
    ])
    expect(asked.map(([, policy]) => policy)).toEqual([
      expect.objectContaining({ base: 'main', workflow: '.github/workflows/retrain.yml' }),
    ])
  })

  it('is judged by the recipe that it was made under, where the branch had that one', async () => {
    const asked: Asked[] = []
    const other = aRecipe(
      RECIPE_TEXT.replace('base: main', 'base: main, workflow: .github/workflows/old.yml'),
    )
    const head = applied(smoke, planFlip(aRequest(aPromotion(other), smoke, other)).files)
    const recipeOf = async (digest: string) => await Promise.resolve(digest === other.sha256 ? other : null)
    await judge(smoke, head, {
      vouchers: [saying('run', { answer: 'not-checked', why: '' }, asked)],
      recipeOf,
    })
    expect(asked[0]?.[1].workflow).toBe('.github/workflows/old.yml')
  })

  it('is vouched for by nobody where the recipe names no flip', async () => {
    const recipe = aRecipe(RECIPE_TEXT.replace(/^flip: .*$/m, ''))
    const head = flippedTree(smoke, aPromotion())
    const recipeOf = async () => await Promise.resolve(null)
    const judged = await judge(smoke, head, { vouchers: [yes], requireVouched: true, recipe, recipeOf })
    expect(judged.codes).toContain('verdict-unvouched')
    expect(judged.vouching?.answers).toMatchObject([{ voucher: 'recipe', answer: 'not-checked' }])
  })

  it('is not asked about where nothing rests on it', async () => {
    const asked: Asked[] = []
    const vouchers = [saying('run', { answer: 'refused', why: 'no' }, asked)]
    const { codes, vouching } = await judge(production, withFiles(production, { 'a.c': 'a' }), { vouchers })
    expect({ codes, vouching, asked }).toEqual({ codes: [], vouching: null, asked: [] })
  })
})
