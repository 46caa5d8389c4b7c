// decide: the whole decision with and without training again, on the demo's size and on 33,840 rows, beside the training it judges.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { availableParallelism } from 'node:os'
import { TABLE } from './demo-work.mjs'
import { inChild } from './in-child.mjs'
import { printTable } from './measure.mjs'
import { laneFile, module, root } from './modules.mjs'
import { withScratch } from './scratch.mjs'

const SIZES = [6_912, 33_840]

export async function bench() {
  await withScratch(async (folder) => {
    const rows = []
    for (const size of SIZES) {
      const place = join(folder, String(size))
      writeCorpus(place, size)
      await inChild('./decide.mjs', 'makeEvidence', place)
      const plain = await inChild('./decide.mjs', 'judge', place, false)
      const again = await inChild('./decide.mjs', 'judge', place, true)
      const { trained, share } = again.result
      rows.push([
        size.toLocaleString('en'),
        plain.processor.toFixed(1),
        again.processor.toFixed(1),
        again.wall.toFixed(1),
        `${trained} of 7`,
        `${(100 * share).toFixed(1)} %`,
        again.peakMb.toFixed(0),
      ])
    }
    printTable(
      `Five seeds, nine sources, 200 epochs, ${availableParallelism()} lanes, one round`,
      [
        'rows',
        'decide without training again, processor s',
        'with it, processor s',
        'with it, s by the clock',
        'models trained again',
        'of the run’s model steps',
        'peak MB',
      ],
      rows,
    )
  })
}

/** The demo's rows over and over, each copy moved a little: whole lines that recur are no corpus. */
function writeCorpus(place, size) {
  mkdirSync(place)
  const lines = gunzipSync(readFileSync(TABLE)).toString('utf8').trimEnd().split('\n')
  const text = Array.from({ length: size }, (_, index) => {
    const row = JSON.parse(lines[index % lines.length])
    const copy = Math.floor(index / lines.length)
    return `${JSON.stringify({ ...row, adm2: row.adm2 * (1 + 1e-4 * copy), frame_index: index })}\n`
  })
  writeFileSync(join(place, 'table.jsonl'), text.join(''))
  const recipe = readFileSync(join(root, 'demo', 'seedgate.yml'), 'utf8')
  writeFileSync(
    join(place, 'seedgate.yml'),
    recipe.replace(/table: .*/, 'table: table.jsonl').replace(/expect: .*/, 'expect: { sources: 9 }'),
  )
}

/** Evidence of one epoch: what it costs to judge does not depend on how good it is. */
export async function makeEvidence(place) {
  const [world, recipe] = [await worldOf(), await recipeOf(place)]
  const { runSeedLoop } = await module('use-cases/seed-loop/run-seed-loop.js')
  const hasty = {
    provider: 'cpu',
    train: async (work, hooks) =>
      await world.trainer.train({ ...work, settings: { ...work.settings, epochs: 1 } }, hooks),
  }
  const origin = {
    repository: null,
    commit: null,
    run_id: null,
    run_attempt: null,
    actor: null,
    runner: null,
  }
  const machine = { platform: 'linux', arch: 'x64', cpus: 2, node: process.version }
  await runSeedLoop(
    { ...world, trainer: hasty, machine, origin },
    {
      recipe,
      recipeFolder: place,
      out: join(place, 'run'),
      resume: false,
      signal: new AbortController().signal,
    },
  )
}

export async function judge(place, trainsAgain) {
  const [world, recipe] = [await worldOf(), await recipeOf(place)]
  const { decide } = await module('use-cases/decide/decide.js')
  const { systemRandomness } = await module('adapters/node/randomness.js')
  let steps = 0
  const again = {
    policy: 'recipe',
    trainer: world.trainer,
    randomness: systemRandomness,
    progress: { ...world.progress, update: (done) => (steps = Math.max(steps, done)) },
    interruptible: async (work) => await work(new AbortController().signal),
    sameTraining: [world.code],
  }
  const dirs = [join(place, 'run')]
  const { verdict } = await decide({
    ...world,
    recipe,
    recipeFolder: place,
    dirs,
    again: trainsAgain ? again : null,
  })
  const { members, folds } = verdict.checked.retrained
  const trained = [...members, ...folds].filter(({ result }) => result !== 'not-trained').length
  const { batch, epochs } = recipe.recipe.trainer
  // Nine folds of eight ninths of the rows, and a member, of each of five seeds.
  const ofRun =
    5 *
    epochs *
    (9 * Math.ceil(((8 / 9) * verdict.table.rows) / batch) + Math.ceil(verdict.table.rows / batch))
  return { trained, share: steps / ofRun }
}

async function worldOf() {
  const { nodeFiles: files } = await module('adapters/node/files.js')
  const { nodeLocks: locks } = await module('adapters/node/locks.js')
  const { systemClock: clock } = await module('adapters/node/clock.js')
  const { onnxRuntime } = await module('adapters/onnxruntime/runtime.js')
  const { laneTrainer } = await module('adapters/worker-threads/trainer.js')
  const { CODE: code } = await module('version.js')
  const nothing = () => undefined
  return {
    files,
    locks,
    clock,
    code,
    runtime: onnxRuntime(),
    trainer: laneTrainer({ laneFile, runtimeFolder: undefined }, availableParallelism()),
    log: { info: nothing, warn: nothing },
    progress: { begin: nothing, update: nothing, end: nothing },
  }
}

async function recipeOf(place) {
  const { parseRecipe } = await module('recipe/parse.js')
  return parseRecipe(readFileSync(join(place, 'seedgate.yml')), 'seedgate.yml')
}
