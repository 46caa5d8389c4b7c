// The Randomness port on the operating system's generator.
import { randomBytes } from 'node:crypto'
import type { Randomness } from '../../ports/randomness.js'

export const systemRandomness: Randomness = {
  draw: () => randomBytes(32).toString('hex'),
}
