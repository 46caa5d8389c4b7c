import { describe, expect, it } from '@jest/globals'
import { decodeCheckpoint, encodeCheckpoint } from '../../../src/training/checkpoint.js'
import type { TrainingState } from '../../../src/training/trainer.js'
import { bitsOf } from './small-work.js'

const STATE: TrainingState = {
  step: 2 ** 40 + 1,
  parameters: Float32Array.of(0.1, -0, 1e-45),
  moment1: Float32Array.of(NaN, Infinity, -1),
  moment2: Float32Array.of(3.4e38, 0, 7),
}
const OWNER = '["recipe","corpus","code",0,"Dunes"]'

describe('a kept state', () => {
  it('is read back bit by bit', () => {
    const state = decodeCheckpoint(encodeCheckpoint(STATE, OWNER), OWNER)!
    expect(state.step).toBe(STATE.step)
    for (const key of ['parameters', 'moment1', 'moment2'] as const)
      expect(bitsOf(state[key])).toBe(bitsOf(STATE[key]))
  })

  it('has the same bytes every time', () => {
    expect(encodeCheckpoint(STATE, OWNER)).toEqual(encodeCheckpoint(STATE, OWNER))
  })

  it('is read from wherever it lies in a larger buffer', () => {
    const bytes = encodeCheckpoint(STATE, OWNER)
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect(decodeCheckpoint(larger.subarray(3), OWNER)?.step).toBe(STATE.step)
  })

  it('of another recipe, corpus, code, seed or fold is not gone on with', () => {
    expect(decodeCheckpoint(encodeCheckpoint(STATE, OWNER), OWNER.replace('Dunes', 'Reef'))).toBeNull()
  })

  it('that lost or changed a single byte is not gone on with', () => {
    const bytes = encodeCheckpoint(STATE, OWNER)
    for (let length = 0; length < bytes.length; length++)
      expect(decodeCheckpoint(bytes.slice(0, length), OWNER)).toBeNull()
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes)
      changed[at]! ^= 1
      expect(decodeCheckpoint(changed, OWNER)).toBeNull()
    }
  })
})
