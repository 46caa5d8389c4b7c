// guard: 1,000 rows that pin 1 GB of models, of which a change replaces two; an unrelated change; and the audit, which reads
// everything; beside the sha256 of the same bytes. Real git objects, the whole command's work but for the start of Node.
import { execFileSync } from 'node:child_process'
import { createHash, randomFillSync } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inChild } from './in-child.mjs'
import { printTable, quantile, spread } from './measure.mjs'
import { module } from './modules.mjs'
import { withScratch } from './scratch.mjs'

const ROUNDS = 5
const ROWS = 1_000
const BYTES = 1_000_000
const REGISTRY = 'model/tiny/registry.json'
const RECIPE = `ensemble: tiny_v1
seeds: [0, 1]
corpus:
  table: corpus.jsonl
  columns: { source: src, target: vmaf, features: [adm2], encoder: encoder, quality: cq }
trainer: { kind: builtin }
registry: { path: ${REGISTRY} }
flip: { base: main, environment: model-promotion }
`

export async function bench() {
  await withScratch(async (folder) => {
    makeRepository(folder)
    const rows = []
    for (const [what, name, ...args] of [
      ['an unrelated change', 'guard', 'main', 'unrelated'],
      ['two of the models replaced', 'guard', 'main', 'two'],
      ['audit: every model', 'audit', 'main'],
      ['sha256 of every model in the working tree', 'hashAll'],
    ]) {
      const [walls, peaks, results] = [[], [], []]
      for (let round = 0; round <= ROUNDS; round++) {
        const { wall, peakMb, result } = await inChild('./guard.mjs', name, folder, ...args)
        if (round > 0) [walls.push(wall), peaks.push(peakMb), results.push(result)]
      }
      rows.push([what, spread(walls, 2), quantile(peaks, 0.5).toFixed(0), results[0]])
    }
    printTable(
      `${ROWS.toLocaleString('en')} rows, ${ROWS.toLocaleString('en')} models of ${BYTES / 1e6} MB (median and middle half of ${ROUNDS} rounds, wall time)`,
      ['what', 's', 'peak MB', 'findings'],
      rows,
    )
  })
}

/** Findings. */
export async function guard(folder, base, head) {
  const { guardRevisions } = await module('use-cases/guard/guard-revisions.js')
  const { findings } = await guardRevisions({ ...(await asked(folder)), base, head })
  return findings.length
}

/** Findings. */
export async function audit(folder, revision) {
  const { auditRevision } = await module('use-cases/guard/guard-revisions.js')
  const { findings } = await auditRevision({ ...(await asked(folder)), revision })
  return findings.length
}

export function hashAll(folder) {
  const models = join(folder, 'model', 'tiny')
  for (const name of readdirSync(models).filter((file) => file.endsWith('.onnx')))
    createHash('sha256')
      .update(readFileSync(join(models, name)))
      .digest()
  return '–'
}

async function asked(folder) {
  const { GitHistory } = await module('adapters/node/git-history.js')
  return { history: new GitHistory(folder), recipePath: 'seedgate.yml', vouchers: [], requireVouched: true }
}

/** main, and two branches from it. Random bytes, so that compression neither helps nor takes time. */
function makeRepository(folder) {
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  mkdirSync(join(folder, 'model', 'tiny'), { recursive: true })
  const random = () => randomFillSync(Buffer.alloc(BYTES))
  const rows = Array.from({ length: ROWS }, (_, nth) => row(folder, nth, random()))
  const commit = (message, branch) => {
    if (branch !== undefined) git('switch', '--quiet', '--create', branch, 'main')
    writeFileSync(join(folder, REGISTRY), JSON.stringify({ models: rows }, null, 2))
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }
  git('init', '--quiet', '--initial-branch=main')
  for (const [key, value] of [
    ['user.name', 'bench'],
    ['user.email', 'bench@localhost'],
    ['core.compression', '0'],
    ['gc.auto', '0'],
  ])
    git('config', key, value)
  writeFileSync(join(folder, 'seedgate.yml'), RECIPE)
  commit('A thousand models')
  for (const nth of [7, 900]) rows[nth] = row(folder, nth, random())
  commit('Two models', 'two')
  git('switch', '--quiet', 'main')
  Object.assign(rows, JSON.parse(readFileSync(join(folder, REGISTRY), 'utf8')).models)
  writeFileSync(join(folder, 'parser.c'), 'int parse;\n')
  commit('A parser', 'unrelated')
  git('switch', '--quiet', 'main')
}

function row(folder, nth, weights) {
  const onnx = `m${nth}.onnx`
  writeFileSync(join(folder, 'model', 'tiny', onnx), weights)
  return {
    id: `m${nth}`,
    kind: 'fr',
    onnx,
    sha256: createHash('sha256').update(weights).digest('hex'),
    smoke: false,
  }
}
