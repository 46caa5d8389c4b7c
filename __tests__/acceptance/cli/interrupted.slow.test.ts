// A run that a signal stops, once or twice, and a run whose folder somebody else wants.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { filesIn } from '../../support/evidence-bytes.js'
import { runCli, startCli } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const place = { cwd: home }

/** Long enough to be still training whatever a busy machine does in between; resumed runs are of the other. */
const ENDLESS = SMALL_RECIPE.replace('epochs: 30', 'epochs: 100000')
const DEMO_RECIPE = fileURLToPath(new URL('../../../demo/seedgate.yml', import.meta.url))
const SHORT = SMALL_RECIPE.replace('epochs: 30', 'epochs: 400')

beforeAll(async () => {
  await writeSmallCorpus(join(home, 'endless'), { recipe: ENDLESS })
  await writeSmallCorpus(home, { recipe: SHORT })
})

/** The states that models kept in a run directory, once there are eight, or as many as there are where the run is over. */
async function statesIn(out: string, isOver: () => boolean): Promise<Readonly<Record<string, string>>> {
  for (;;) {
    const over = isOver()
    const files = (await filesIn(join(home, out))).filter((path) => path.startsWith('checkpoints/'))
    const paths = files.filter((path) => !path.endsWith('.part'))
    if (paths.length === 8 || over) {
      const states = paths.map(async (path) => [path, await readFile(join(home, out, path), 'base64')])
      return Object.fromEntries(await Promise.all(states)) as Record<string, string>
    }
    await sleep(50)
  }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('stops a run cleanly with exit status 3, says how to go on, and keeps what was trained', async () => {
    const out = `stopped-by-${signal}`
    const running = startCli(['run', '--out', out, '--recipe', 'endless/seedgate.yml'], place)
    await running.says('training 6 fold models')
    // A lane that is still loading has nothing to keep: each model has kept a state once when the signal comes.
    let isOver = false
    void running.ended.then(() => (isOver = true))
    const before = await statesIn(out, () => isOver)
    running.kill(signal)
    const { status, stdout, stderr } = await running.ended
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toContain('stopping: keeping what is trained so far (once more to stop at once)')
    expect(stderr).toContain(`error[interrupted]: stopped; what was trained so far is kept in ${out}`)
    expect(stderr).toContain('run the same command with --resume')
    const files = await filesIn(join(home, out))
    const after = await statesIn(out, () => isOver)
    expect(Object.keys(after)).toHaveLength(8)
    // Each has gone on since, and is kept as far as it came.
    for (const [path, state] of Object.entries(after)) expect(state).not.toBe(before[path])
    expect(files.filter((path) => /\.part$|^\.seedgate/.test(path))).toEqual([])
  }, 60_000)
})

describe('while a run is training', () => {
  it('another one on the same folder is refused, also with --resume (D39)', async () => {
    const args = ['run', '--out', 'shared', '--recipe', 'endless/seedgate.yml']
    const running = startCli(args, place)
    await running.says('training 6 fold models')
    for (const second of await Promise.all([runCli(args, place), runCli([...args, '--resume'], place)])) {
      expect(second).toMatchObject({ status: 2, stdout: '' })
      expect(second.stderr).toContain('error[run-directory-in-use]')
      expect(second.stderr).toMatch(/held by process \d+ on /)
    }
    running.kill('SIGINT')
    expect(await running.ended).toMatchObject({ status: 3 })
  }, 60_000)

  it('the second Ctrl-C ends it at once, and what is there can still be gone on with', async () => {
    const running = startCli(['run', '--out', 'twice', '--recipe', 'endless/seedgate.yml'], place)
    await running.says('training 6 fold models')
    running.kill('SIGINT')
    await running.says('stopping')
    running.kill('SIGINT')
    expect(await running.ended).toMatchObject({ status: 3, stdout: '' })

    const resumed = startCli(['run', '--out', 'twice', '--recipe', 'endless/seedgate.yml', '--resume'], place)
    await resumed.says('training 6 fold models')
    resumed.kill('SIGINT')
    expect(await resumed.ended).toMatchObject({ status: 3 })
  }, 60_000)

  it('the second Ctrl-C ends it as cleanly while its threads are busy, which onnxruntime does not by itself', async () => {
    // The demo's lanes are inside onnxruntime nearly all the time.
    const args = ['run', '--out', 'busy', '--recipe', DEMO_RECIPE]
    const running = startCli(args, place)
    await running.says('training 45 fold models')
    await sleep(1500)
    running.kill('SIGINT')
    await running.says('stopping')
    running.kill('SIGINT')
    expect(await running.ended).toMatchObject({ status: 3, stdout: '' })
  }, 60_000)
})
