// A run that dies at any moment and is resumed ends with the bytes of one that never died.
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomStream } from '../../../src/training/random.js'
import { evidenceBytes, filesIn } from '../../support/evidence-bytes.js'
import { runCli, startCli, type CliEnd } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const KILLS = 5
/** Longer than other tests' runs, so that most of it is training. */
const RECIPE = SMALL_RECIPE.replace('epochs: 30', 'epochs: 600')

const home = suiteFolder()
const place = { cwd: home }
/** To be planted again where a test fails: the moments follow from it. */
const randomSeed = randomInt(2 ** 31)
const random = randomStream({ seed: randomSeed, heldOut: null, purpose: 'shuffle', position: 0 })
/** One moment in each fifth of a run's length. */
const shares = Array.from({ length: KILLS }, (_, kill) => (kill + random.unit()) / KILLS)

let undisturbed: Readonly<Record<string, string>>
let duration: number

beforeAll(async () => {
  await writeSmallCorpus(home, { recipe: RECIPE })
  const start = performance.now()
  expect(await runCli(['run', '--out', 'undisturbed'], place)).toMatchObject({ status: 0 })
  duration = performance.now() - start
  undisturbed = await evidenceBytes(join(home, 'undisturbed'))
}, 60_000)

/** Where the process is faster than the one that was measured, it may be over by then: that must do no harm either. */
async function killAt(share: number, args: readonly string[]): Promise<void> {
  const running = startCli(args, place)
  await sleep(share * duration)
  running.kill('SIGKILL')
  await running.ended
}

async function resume(out: string): Promise<CliEnd> {
  return await runCli(['run', '--out', out, '--resume'], place)
}

describe(`a run that is killed (moments of random seed ${randomSeed})`, () => {
  it('at five moments has the same bytes, each time, once it is resumed', async () => {
    for (const share of shares) await killAt(share, ['run', '--out', `killed-at-${share}`])
    await Promise.all(
      shares.map(async (share) => {
        const out = `killed-at-${share}`
        expect(await resume(out)).toMatchObject({ status: 0, stdout: '' })
        expect(await evidenceBytes(join(home, out))).toEqual(undisturbed)
      }),
    )
  }, 120_000)

  it('again and again while it goes on from kept states has the same bytes', async () => {
    const out = 'again-and-again'
    const stopped = startCli(['run', '--out', out], place)
    // Once a fold's model is there, every lane has loaded, and the members, which have more rows, still train.
    const over = { is: false }
    void stopped.ended.then(() => (over.is = true))
    while (!over.is && !(await filesIn(join(home, out))).some((path) => path.startsWith('folds/')))
      await sleep(20)
    stopped.kill('SIGINT')
    expect(await stopped.ended).toMatchObject({ status: 3 })
    expect((await filesIn(join(home, out, 'checkpoints'))).length).toBeGreaterThan(0)

    for (const share of shares.slice(1, 4)) await killAt(share, ['run', '--out', out, '--resume'])
    expect(await resume(out)).toMatchObject({ status: 0 })
    expect(await evidenceBytes(join(home, out))).toEqual(undisturbed)
  }, 120_000)
})
