// Kills a built gate at every request that it makes, each in a process of its own: before the answer leaves, and after it has.
import type { GateEnd, GateJobs } from './gate-jobs.js'
import type { GateScene } from './gate-scene.js'

export interface KillStory {
  /** A new scene with nothing done in it. */
  readonly open: () => Promise<{ readonly scene: GateScene; readonly jobs: GateJobs }>
  readonly inputs: (scene: GateScene) => Readonly<Record<string, string>>
  /** What becomes of every state that a killed run leaves behind: looked at once it was gone on from, as attempt 2. */
  readonly gone: (on: GoneOn) => void | Promise<void>
}

export interface GoneOn {
  readonly scene: GateScene
  readonly jobs: GateJobs
  readonly end: GateEnd
  /** Where the first attempt was killed. */
  readonly killed: string
}

export interface Walked {
  readonly requests: number
  /** Different states that killed runs left on the server. */
  readonly states: number
}

/** Answer lost: what was asked for is done, and the client never hears of it. */
const MOMENTS = ['answer lost', 'answered'] as const

export async function walkKillPoints({ open, inputs, gone }: KillStory): Promise<Walked> {
  let { scene, jobs } = await open()
  const before = scene.fingerprint()
  await jobs.run(inputs(scene))
  const requests = scene.standIn.requests.length
  const seen = new Set<string>()
  for (let killed = 1; killed <= requests; killed++) {
    for (const moment of MOMENTS) {
      if (scene.fingerprint() !== before) {
        await scene.close()
        ;({ scene, jobs } = await open())
      }
      await killAt(scene, jobs, inputs(scene), killed, moment)
      // What a later run sees is what is on the server, so a state that was gone on from once needs no second look.
      const state = scene.fingerprint()
      if (seen.has(state)) continue
      seen.add(state)
      const end = await jobs.run(inputs(scene), { attempt: 2 })
      await gone({ scene, jobs, end, killed: `${moment}, request ${killed} of ${requests}` })
    }
  }
  await scene.close()
  return { requests, states: seen.size }
}

async function killAt(
  { standIn }: GateScene,
  jobs: GateJobs,
  inputs: Readonly<Record<string, string>>,
  killed: number,
  moment: (typeof MOMENTS)[number],
): Promise<void> {
  const sent = standIn.requests.length
  const running = await jobs.start(inputs)
  const kill = (_operation: unknown, count: number): void => {
    if (count - sent === killed) running.kill('SIGKILL')
  }
  if (moment === 'answer lost') standIn.onWorkDone(kill)
  else standIn.onAnswered(kill)
  await running.ended
  standIn.onWorkDone(() => undefined)
  standIn.onAnswered(() => undefined)
  if (standIn.requests.length - sent < killed) throw new Error(`request ${killed} was never made`)
}
