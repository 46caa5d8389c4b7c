import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { systemClock } from '../../../src/adapters/node/clock.js'

describe('the clock of this machine', () => {
  it('tells the wall-clock time, and milliseconds that only grow', async () => {
    const start = systemClock.elapsed()
    const before = systemClock.now().getTime()
    await sleep(20)
    expect(systemClock.elapsed() - start).toBeGreaterThanOrEqual(15)
    expect(systemClock.now().getTime()).toBeGreaterThan(before)
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1000)
  })
})
