import { describe, expect, it } from '@jest/globals'
import { describeError } from '../../../src/errors/describe.js'
import { SeedgateError } from '../../../src/errors/seedgate-error.js'

describe('an error as people read it', () => {
  it('has its code and message first, then every cause, then what to do', () => {
    const cause = new Error('no space', { cause: new Error('ENOSPC') })
    const error = new SeedgateError('disk-full', 'runs/run.json: no space left', {
      cause,
      hint: 'free space',
    })
    expect(describeError(error).split('\n')).toEqual([
      'error[disk-full]: runs/run.json: no space left',
      '  because: no space',
      '  because: ENOSPC',
      '  what to do: free space',
    ])
  })

  it('is one line where nothing else is known', () => {
    expect(describeError(new SeedgateError('interrupted', 'stopped'))).toBe('error[interrupted]: stopped')
  })

  it('is a report of our own defect, with the stack, where it is no error of ours', () => {
    const text = describeError(new TypeError('undefined is not a function'))
    expect(text).toMatch(/^error\[defect\]: this is a defect of seedgate, please report it/)
    expect(text).toMatch(/TypeError: undefined is not a function\n\s+at /)
    expect(describeError('a string')).toContain('a string')
  })
})
