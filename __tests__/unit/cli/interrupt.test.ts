import { describe, expect, it } from '@jest/globals'
import { interruptible } from '../../../src/cli/interrupt.js'

const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('asks the work to stop, says so, and lets it end in its own time', async () => {
    const said: string[] = []
    const result = await interruptible(
      (line) => said.push(line),
      async (asked) => {
        expect(asked.aborted).toBe(false)
        process.emit(signal)
        expect(asked.aborted).toBe(true)
        return await Promise.resolve('what was kept')
      },
    )
    expect(result).toBe('what was kept')
    expect(said).toEqual(['stopping: keeping what is trained so far (once more to stop at once)'])
  })
})

describe('when the work is over', () => {
  it('nobody listens to signals any more, however it ended', async () => {
    const before = listeners()
    await interruptible(
      () => undefined,
      async () => {
        expect(listeners()).toBe(before + 2)
        await Promise.resolve()
      },
    )
    expect(listeners()).toBe(before)
    const failing = interruptible(
      () => undefined,
      async () => await Promise.reject(new Error('no')),
    )
    await expect(failing).rejects.toThrow('no')
    expect(listeners()).toBe(before)
  })
})
