// Two signals while the lanes start: the process ends with its own exit status, and onnxruntime aborts nothing.
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { startCli } from '../support/run-cli.js'
import { suiteFolder } from '../support/suite-folder.js'

const home = suiteFolder()
const RECIPE = fileURLToPath(new URL('../../demo/seedgate.yml', import.meta.url))
const TRIALS = 12

it(`of ${TRIALS} runs with 12 lanes none is aborted`, async () => {
  const ends: (number | null)[] = []
  for (let trial = 0; trial < TRIALS; trial++) {
    const args = ['run', '--out', `run${trial}`, '--recipe', RECIPE, '--provider', 'cpu', '--lanes', '12']
    const running = startCli(args, { cwd: home })
    await running.says('training 45 fold models')
    // From the first moment of the threads to well after they have loaded.
    await sleep(trial * 40)
    running.kill('SIGINT')
    await sleep(50)
    running.kill('SIGINT')
    const { status, stderr } = await running.ended
    expect(stderr).not.toContain('Napi::Error')
    ends.push(status)
  }
  // null: after two seconds inside the runtime it kills itself, which leaves no core and no half of a file.
  expect(ends.filter((status) => status !== 3 && status !== null)).toEqual([])
})
