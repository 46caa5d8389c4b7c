// Loaded before a built action where a test is not about its pace: the waits of a second or three between two writes, which
// GitHub asks of its clients, take a few milliseconds. Shorter and longer ones, deadlines among them, stay as they are.
const [SHORTEST, LONGEST, HURRIED] = [900, 3_100, 5]

const patient = globalThis.setTimeout

globalThis.setTimeout = Object.assign(
  (work, ms, ...rest) => patient(work, ms >= SHORTEST && ms <= LONGEST ? HURRIED : ms, ...rest),
  patient,
)
