import { describe, expect, it } from '@jest/globals'
import type { ReasonCode } from '../../../src/gate/reasons.js'
import { codesOn, verdictOn } from '../../support/decision.js'
import { EVERY_REASON } from '../../support/gate-reasons.js'
import type { Plant } from '../../support/run-directory.js'

const OF_THE_TABLE: readonly ReasonCode[] = [
  'corpus-too-few-rows',
  'corpus-constant-target',
  'corpus-duplicate-rows',
  'corpus-source-copied',
  'corpus-unknown-encoder',
  'corpus-incomplete-grid',
]
const plantOf = (code: ReasonCode): Plant => EVERY_REASON[code].plant ?? {}

describe('a table that should never have been trained on (D45)', () => {
  it.each(OF_THE_TABLE)('holds on %s', async (code) => {
    const codes = await codesOn(plantOf(code))
    expect(codes.toSorted()).toEqual([code, ...(EVERY_REASON[code].also ?? [])].toSorted())
  })

  it('names the place of each', async () => {
    const { reasons } = await verdictOn({
      recipe: plantOf('corpus-incomplete-grid').recipe!,
      corpus: (lines) => [...plantOf('corpus-incomplete-grid').corpus!(lines), lines[0]!],
    })
    expect(reasons.filter(({ code }) => code.startsWith('corpus-')).map(({ message }) => message)).toEqual([
      'corpus.jsonl: source "Dune": expected every line once, got 1 again (the first: line 25 is line 1)',
      'corpus.jsonl: source "Pine/Hill": expected rows of "libx265" at quality 20, got none (line 4 has one of source "Dune")',
      'corpus.jsonl: source "Reef": expected rows of "libx265" at quality 20, got none (line 4 has one of source "Dune")',
      'corpus.jsonl: source "Dune": expected every cell equally often, got 1 rows of "libx265" at quality 20 and 3 of "libx264" at quality 20',
    ])
  })

  it('promotes where the recipe allows what is there', async () => {
    const allow = (key: string): Plant['recipe'] => {
      return (text) => text.replace('minRows: 24', `minRows: 24, ${key}`)
    }
    for (const [code, key] of [
      ['corpus-duplicate-rows', 'duplicates: allow'],
      ['corpus-source-copied', 'duplicates: allow'],
      ['corpus-unknown-encoder', 'unknownEncoders: true'],
    ] as const) {
      const corpus = plantOf(code).corpus!
      expect(await codesOn({ corpus, recipe: allow(key)! })).toEqual([])
    }
  })

  it('says of a constant target that it is one, never that NaN is not NaN', async () => {
    const { reasons } = await verdictOn(plantOf('corpus-constant-target'))
    expect(reasons[0]).toEqual({
      code: 'corpus-constant-target',
      message:
        'corpus.jsonl: source "Reef": expected targets that differ, got 50 in every row (the first: line 17)',
    })
    for (const { message } of reasons) expect(message).not.toMatch(/expected "?NaN"?.* got "?NaN/)
  })
})
