import { describe, expect, it } from '@jest/globals'
import { formatDuration, PlainProgress } from '../../../src/adapters/node/plain-progress.js'

/** Progress on a clock that the test moves, in seconds, and what it says. */
function progress() {
  const said: string[] = []
  const clock = { seconds: 1000 }
  const shown = new PlainProgress(
    (line) => said.push(line),
    () => clock.seconds * 1000,
  )
  return { said, shown, clock }
}

describe('progress without a terminal', () => {
  it('says what begins, and then a line every half minute with the time left', () => {
    const { said, shown, clock } = progress()
    shown.begin('training', 1000)
    shown.update(0)
    for (let second = 1; second <= 65; second++) {
      clock.seconds++
      shown.update(second * 2)
    }
    expect(said).toEqual([
      'training',
      'training: 6 %, about 7 min 50 s left',
      'training: 12 %, about 7 min 20 s left',
    ])
  })

  it('of work that is gone on with judges the pace by what is done now, not by what was done before', () => {
    const { said, shown, clock } = progress()
    shown.begin('training', 1000)
    shown.update(900)
    clock.seconds += 30
    shown.update(930)
    expect(said.at(-1)).toBe('training: 93 %, about 1 min 10 s left')
  })

  it('does not guess where nothing has moved', () => {
    const { said, shown, clock } = progress()
    shown.begin('training', 1000)
    shown.update(10)
    clock.seconds += 31
    shown.update(10)
    expect(said.at(-1)).toBe('training: 1 %')
  })

  it('starts anew with every piece of work', () => {
    const { said, shown, clock } = progress()
    shown.begin('training', 10)
    clock.seconds += 29
    shown.end()
    shown.begin('judging', 4)
    shown.update(0)
    clock.seconds += 29
    shown.update(1)
    expect(said).toEqual(['training', 'judging'])
    clock.seconds += 1
    shown.update(2)
    expect(said.at(-1)).toBe('judging: 50 %, about 30 s left')
  })
})

it.each([
  [0, '0 s'],
  [41_400, '41 s'],
  [59_600, '1 min 00 s'],
  [200_000, '3 min 20 s'],
  [7_500_000, '2 h 05 min'],
  [90_000_000, '25 h 00 min'],
])('%d ms are %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text)
})
