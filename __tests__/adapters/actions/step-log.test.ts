import { describe, expect, it } from '@jest/globals'
import { plainText } from '../../../src/adapters/actions/step-log.js'

describe('a message in the step’s log', () => {
  it.each([
    ['::set-output name=a::b'],
    ['  ::stop-commands::x'],
    ['line\n::add-mask::x'],
    ['line\r::error::x'],
    ['x ##[set-env name=a;]b'],
    ['#\u001b[0m#[error]x'],
    ['\u200f::debug::x'],
  ])('is never a command: %j', (message) => {
    for (const line of plainText(message).split(/[\r\n]/)) {
      expect(line.trim().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
    }
  })

  it('is otherwise as it was said', () => {
    expect(plainText('a: b :: c\n  what to do: d')).toBe('a: b :: c\n  what to do: d')
  })
})
