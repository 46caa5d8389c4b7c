// What a decision rests on is tested branch by branch: the pure rooms that judge, by their own unit tests alone.
import base from './jest.config.mjs'

/** Per cent of a room's branches; the rest of them is walked by tests of the stories. */
const BRANCHES = { approval: 92, gate: 88, guard: 88, metrics: 95, registry: 87 }
const ROOMS = Object.keys(BRANCHES)

export default {
  ...base,
  testMatch: ROOMS.map((room) => `**/__tests__/unit/${room}/**/*.test.ts`),
  collectCoverage: true,
  collectCoverageFrom: ROOMS.map((room) => `src/${room}/**/*.ts`),
  coverageReporters: ['text'],
  coverageThreshold: Object.fromEntries(
    Object.entries(BRANCHES).map(([room, branches]) => [`./src/${room}/`, { branches }]),
  ),
}
