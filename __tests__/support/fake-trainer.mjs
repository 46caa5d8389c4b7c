// A trainer with a strict argument parser, as argparse is one, that misbehaves in exactly the way it is told to.
//   fake-trainer.mjs --seeds N --corpus FILE --out-dir DIR [--behave HOW] [--witness FILE]
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    corpus: { type: 'string' },
    'out-dir': { type: 'string' },
    behave: { type: 'string', default: 'well' },
    /** Where it says what it saw: its process numbers and environment. */
    witness: { type: 'string' },
  },
  strict: true,
})
const { seeds, corpus, behave, witness } = values
const out = values['out-dir']
if (!/^\d+$/.test(seeds ?? '') || corpus === undefined || out === undefined) {
  console.error('fake-trainer: error: --seeds, --corpus and --out-dir are required')
  process.exit(2)
}
const seed = Number(seeds)
const rows = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

function testify(fact) {
  if (witness) appendFileSync(witness, `${JSON.stringify(fact)}\n`)
}

function grandchild(options = {}) {
  const child = spawn(
    process.execPath,
    ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"],
    { stdio: 'inherit', ...options },
  )
  testify({ pid: child.pid })
  child.unref()
}

function writeEvidence() {
  const sources = [...new Set(rows.map(({ src }) => src))].sort()
  const folds = sources.map((held_out) => {
    const n_val = rows.filter(({ src }) => src === held_out).length
    return { held_out, n_train: rows.length - n_val, n_val, plcc: 0.97, srocc: 0.96, rmse: 2 }
  })
  writeFileSync(
    join(out, `predictions_seed${seed}.jsonl`),
    rows
      .map(({ src, vmaf }, row) =>
        JSON.stringify({ row, source: src, fold: src, target: vmaf, prediction: vmaf + 1 }),
      )
      .join('\n') + '\n',
  )
  writeFileSync(
    join(out, `loso_seed${seed}.json`),
    JSON.stringify({
      seed: behave === 'other-seed' ? 99 : seed,
      corpus,
      n_folds: folds.length,
      folds,
      mean_plcc: 0.97,
    }),
  )
}

testify({ pid: process.pid, seed, environment: process.env })
const forever = () => setInterval(() => {}, 1000)

switch (behave) {
  case 'well':
  case 'other-seed':
    console.log(`training seed ${seed}`)
    writeEvidence()
    break
  case 'no-files':
    console.log('corpus not found, nothing to do')
    break
  case 'fails-from-seed-2':
    if (seed >= 2) {
      console.error('Traceback (most recent call last):\n  CUDA out of memory')
      process.exit(1)
    }
    writeEvidence()
    break
  case 'half-a-file':
    writeFileSync(join(out, `loso_seed${seed}.json`), '{"seed": ')
    writeFileSync(join(out, `predictions_seed${seed}.jsonl`), '')
    break
  case 'hangs':
    console.log('hanging')
    forever()
    break
  case 'ignores-sigterm':
    process.on('SIGTERM', () => console.log('no'))
    console.log('hanging')
    forever()
    break
  case 'grandchildren':
    grandchild()
    grandchild({ detached: true, stdio: 'ignore' })
    writeEvidence()
    break
  case 'hangs-with-grandchildren':
    grandchild()
    grandchild({ detached: true, stdio: 'ignore' })
    console.log('hanging')
    forever()
    break
  case 'commands':
    console.log('::set-output name=mean-plcc::1')
    console.log('  ::add-mask::seed')
    console.log('::stop-commands::token')
    process.stdout.write('progress\r::set-output name=run-dir::/etc\n')
    console.log('text ##[set-output name=seeds;]7')
    console.error('\u001b[31m::error::red\u001b[0m')
    writeEvidence()
    break
  case 'loud': {
    const line = Buffer.from(`${'x'.repeat(99)}\n`.repeat(10_000))
    for (let i = 0; i < 100; i++) await new Promise((done) => process.stdout.write(line, done))
    console.log('the last line')
    writeEvidence()
    break
  }
  case 'one-endless-line':
    for (let i = 0; i < 20; i++)
      await new Promise((done) => process.stdout.write('y'.repeat(1_000_000), done))
    writeEvidence()
    break
  case 'not-utf8':
    process.stdout.write(Buffer.from([0xff, 0xfe, 0x20, 0xc3, 0x28, 0x0a]))
    writeEvidence()
    break
  case 'changes-the-corpus':
    writeFileSync(corpus, `${readFileSync(corpus, 'utf8')}${JSON.stringify(rows[0])}\n`)
    writeEvidence()
    break
  case 'hangs-once':
    if (existsSync(`${witness}.started`)) writeEvidence()
    else {
      writeFileSync(`${witness}.started`, '')
      forever()
    }
    break
  default:
    throw new Error(`unknown behaviour ${behave}`)
}
