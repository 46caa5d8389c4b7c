// operators: where a training step spends its time, by onnxruntime's own profile.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoWork } from './demo-work.mjs'
import { printTable, quantile } from './measure.mjs'
import { module } from './modules.mjs'

const MODELS = 12
const BLOCKS = 6
const STEPS = 256

export async function bench() {
  const events = await profile(await demoWork({ models: MODELS }))
  const nodes = new Map()
  for (const { name, dur, args } of events) {
    const node = nodes.get(name) ?? { operator: args.op_name, part: partOf(args), durations: [] }
    node.durations.push(dur)
    nodes.set(name, node)
  }
  const rows = new Map()
  for (const { operator, part, durations } of nodes.values()) {
    // Whatever runs once a block, not once a step, is no part of the step.
    if (durations.length < STEPS) continue
    const key = `${part}|${operator}`
    const row = rows.get(key) ?? { part, operator, count: 0, time: 0 }
    row.count++
    row.time += quantile(durations, 0.5) / MODELS
    rows.set(key, row)
  }
  const sorted = [...rows.values()].sort((a, b) => a.part.localeCompare(b.part) || b.time - a.time)
  const whole = sorted.reduce((sum, { time }) => sum + time, 0)
  const cells = ({ part, operator, count, time }) => [
    part,
    operator,
    count,
    time.toFixed(2),
    `${((100 * time) / whole).toFixed(1)} %`,
  ]
  printTable(
    `A step of ${MODELS} models by operator, in µs a model (onnxruntime’s profile counts whole microseconds a node, so small nodes look larger than they are)`,
    ['part', 'operator', 'nodes', 'µs', 'share'],
    sorted.map(cells),
  )
}

/** What a node is for, by the shapes it reads. */
function partOf({ op_name: operator, input_type_shape: shapes = [] }) {
  const dims = shapes.map((shape) => Object.values(shape)[0] ?? [])
  const widest = Math.max(0, ...dims.map((shape) => shape.at(-1) ?? 0))
  if (operator === 'FusedMatMul') return 'matrix products'
  if (operator === 'Gather') return 'rows and masks'
  if (['Split', 'Concat', 'Reshape'].includes(operator)) return 'one flat vector'
  if (widest > 1000) return 'Adam'
  return 'activations'
}

async function profile(work) {
  const ort = createRequire(import.meta.url)('onnxruntime-node')
  const { trainingGraph } = await module('training/training-graph.js')
  const { trainGroup } = await module('training/train-group.js')
  const { scanStepper } = await module('training/stepper.js')
  const folder = mkdtempSync(join(tmpdir(), 'seedgate-bench-'))
  try {
    const session = await ort.InferenceSession.create(trainingGraph(work.settings), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      enableProfiling: true,
      profileFilePrefix: join(folder, 'profile'),
    })
    let blocks = 0
    const profiled = {
      run: async (feeds) => {
        const tensors = Object.entries(feeds).map(([name, { type, data, dims }]) => [
          name,
          new ort.Tensor(type, data, dims),
        ])
        return await session.run(Object.fromEntries(tensors))
      },
    }
    const hooks = {
      progressed: () => blocks++,
      reached: async () => undefined,
      finished: async () => undefined,
      stopping: () => blocks >= BLOCKS,
    }
    await trainGroup({ stepper: scanStepper(profiled), ...work, hooks, elapsed: () => 0 }, work.jobs)
    session.endProfiling()
    const events = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]), 'utf8'))
    return events.filter(
      ({ cat, name, args }) => cat === 'Node' && name.endsWith('_kernel_time') && args.op_name !== 'Scan',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
