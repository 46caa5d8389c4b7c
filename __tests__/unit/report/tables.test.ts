import { describe, expect, it } from '@jest/globals'
import { plccChart } from '../../../src/report/chart.js'
import { cutRows } from '../../../src/report/cut.js'
import { foldTable } from '../../../src/report/fold-table.js'
import { gateChecks } from '../../../src/report/gate-checks.js'
import { sampleReport } from './sample.js'

const fold = (heldOut: string, plcc: number) => ({ heldOut, nVal: 10, plcc, srocc: plcc / 2, rmse: 1 })
const seed = (number: number, losoPlcc: number, ...folds: ReturnType<typeof fold>[]) => ({
  seed: number,
  losoPlcc,
  folds,
})

describe('the folds table', () => {
  it('has a row for every fold that any seed has, and says which a seed lacks', () => {
    const table = foldTable([seed(0, 0.9, fold('a', 0.9)), seed(1, 0.8, fold('b', 0.7), fold('a', 0.9))])
    expect(
      table.rows.map(({ heldOut, cells }) => [heldOut, cells.map((cell) => cell?.plcc ?? null)]),
    ).toEqual([
      ['a', [0.9, 0.9]],
      ['b', [null, 0.7]],
    ])
    expect(table.worst).toEqual(['a', 'b'])
    expect(table.rows[0]?.meanPlcc).toBeCloseTo(0.9, 15)
  })

  it('takes an undefined fold for the worst, and its mean for undefined', () => {
    const table = foldTable([seed(0, NaN, fold('a', -1), fold('b', NaN), fold('c', 0.5))])
    expect(table.worst).toEqual(['b'])
    expect(table.rows[1]?.meanPlcc).toBeNaN()
  })

  it('of nothing is empty', () => {
    expect(foldTable([seed(0, NaN)])).toMatchObject({ rows: [], worst: [null] })
  })
})

describe('the gate’s checks', () => {
  const { verdict } = sampleReport()
  const lowest = (plccs: (number | null)[]) =>
    gateChecks({ ...verdict, gate: { ...verdict.gate, per_seed_plccs: plccs } }).lowest

  it('name the lowest seed, and an undefined one before every number', () => {
    expect(lowest([0.99, 0.97, 0.98, 0.99, 0.99])).toMatchObject({ name: 'lowest seed: 1', value: '0.9700' })
    expect(lowest([0.99, 0.1, 0.98, null, 0.99])).toMatchObject({
      name: 'lowest seed: 3',
      value: 'undefined',
    })
  })

  it('repeat the gate’s own outcome and decide nothing', () => {
    const gate = { ...verdict.gate, mean_plcc: 0.99, mean_plcc_pass: false }
    expect(gateChecks({ ...verdict, gate }).mean.passed).toBe(false)
  })

  it('of no seed at all are undefined', () => {
    expect(gateChecks({ ...verdict, seeds: [] }).lowest).toMatchObject({
      name: 'lowest seed',
      value: 'undefined',
    })
  })
})

describe('the chart', () => {
  it('shows a seed below the limit, and a negative one', () => {
    expect(plccChart([seed(0, 0.9), seed(7, -0.25)], 0.95)).toEqual(
      expect.arrayContaining([
        '    y-axis "PLCC" -0.26 --> 1',
        '    bar [0.90000, -0.25000]',
        '    line [0.95, 0.95]',
      ]),
    )
  })

  it('stays readable: fifty bars at most, and none at all where nothing is defined', () => {
    const chart = plccChart(Array.from({ length: 60 }, (_, index) => seed(index, 0.99)), 0.95) // prettier-ignore
    expect(chart.at(-1)).toBe('Not drawn: 10 seeds with an undefined PLCC, or beyond the first 50.')
    expect(plccChart([seed(0, NaN)], 0.95)).toEqual([])
  })
})

describe('cutting rows', () => {
  it('keeps whole rows, in order, and counts the others', () => {
    expect(cutRows(['aa', 'bb', 'cc'], 6)).toEqual({ kept: ['aa', 'bb'], left: 1 })
    expect(cutRows(['aa', 'bb'], 0)).toEqual({ kept: [], left: 2 })
    expect(cutRows([], 5)).toEqual({ kept: [], left: 0 })
  })
})
