// The bench: node bench/run.mjs [PART…] [--python PYTHON] [--provider auto|cuda|webgpu] [--steps N] [--against REVISION]. Prints Markdown; without parts, all of them.
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { compileSources } from './modules.mjs'

const PARTS = [
  'training',
  'operators',
  'floor',
  'corpus',
  'snapshot',
  'gate',
  'decide',
  'guard',
  'extract',
  'start-up',
  'scale',
  'gpu',
  'compare',
]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    provider: { type: 'string', default: 'auto' },
    steps: { type: 'string' },
    against: { type: 'string' },
  },
})
const unknown = positionals.filter((part) => !PARTS.includes(part))
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}: there are ${PARTS.join(', ')}`)

compileSources()
console.log(
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
)
for (const part of positionals.length > 0 ? positionals : PARTS) {
  const { bench } = await import(`./${part}.mjs`)
  await bench(values)
}
