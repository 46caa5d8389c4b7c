import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { MeasuredSeed } from '../../../src/gate/measure-seeds.js'
import { applyRule, ruleReasons } from '../../../src/gate/rule.js'

const THRESHOLDS = { meanPlcc: 0.95, spreadMax: 0.005, perSeedPlcc: 0.95 }
const seedsOf = (plccs: readonly number[]): MeasuredSeed[] =>
  plccs.map((losoPlcc, seed) => ({ seed, losoPlcc, folds: [] }))
const passes = (plccs: readonly number[]): boolean => applyRule(seedsOf(plccs), THRESHOLDS).passed

describe('the threshold rule', () => {
  it('is inclusive: exactly on every threshold passes', () => {
    expect(passes([0.95, 0.95, 0.95, 0.95, 0.95])).toBe(true)
    expect(
      applyRule(seedsOf([0.5, 0.75]), { meanPlcc: 0.625, spreadMax: 0.25, perSeedPlcc: 0.5 }).passed,
    ).toBe(true)
  })

  it('has no tolerance: one unit in the last place below fails', () => {
    expect(passes([0.95, 0.95, 0.95, 0.95, 0.95 - 2 ** -53])).toBe(false)
    expect(0.955 - 0.95).toBeGreaterThan(0.005)
    expect(passes([0.95, 0.955])).toBe(false)
  })

  it('fails on NaN wherever it stands, in every one of the three comparisons (D6)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.99, max: 0.991, noNaN: true })),
        fc.nat(5),
        (plccs, position) => {
          const { passed, mean_plcc_pass, plcc_spread_pass, per_seed_pass } = applyRule(
            seedsOf(plccs.toSpliced(position, 0, NaN)),
            THRESHOLDS,
          )
          expect([passed, mean_plcc_pass, plcc_spread_pass, per_seed_pass]).toEqual([
            false,
            false,
            false,
            false,
          ])
        },
      ),
    )
  })

  it('fails without seeds', () => {
    expect(passes([])).toBe(false)
  })

  it('does not depend on the order of the seeds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 }),
        (plccs) => {
          const { passed, plcc_spread } = applyRule(seedsOf(plccs), THRESHOLDS)
          const reversed = applyRule(seedsOf(plccs.toReversed()), THRESHOLDS)
          expect([reversed.passed, reversed.plcc_spread]).toEqual([passed, plcc_spread])
        },
      ),
    )
  })

  it('gives a reason exactly where it does not pass', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double({ min: 0.94, max: 0.96 }), fc.constant(NaN))), (plccs) => {
        const seeds = seedsOf(plccs)
        const outcome = applyRule(seeds, THRESHOLDS)
        expect(ruleReasons(outcome, seeds).length === 0).toBe(outcome.passed)
      }),
    )
  })

  it('names every seed that is below', () => {
    const seeds = seedsOf([0.96, 0.9, NaN])
    const outcome = applyRule(seeds, THRESHOLDS)
    expect(outcome.failing_seeds).toEqual([1, 2])
    expect(ruleReasons(outcome, seeds).map(({ message }) => message)).toEqual([
      'mean PLCC: expected at least 0.95, got no number',
      'PLCC spread: expected at most 0.005, got no number',
      'seed 1: expected a PLCC of at least 0.95, got 0.9',
      'seed 2: expected a PLCC of at least 0.95, got no number',
    ])
  })
})
