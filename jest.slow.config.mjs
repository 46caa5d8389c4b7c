// The tests that walk through every case of something long, such as every kill point; minutes each.
import base from './jest.config.mjs'

export default {
  ...base,
  testMatch: ['**/*.slow.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
  // A server that a failed test left open would keep the whole suite waiting.
  forceExit: true,
}
