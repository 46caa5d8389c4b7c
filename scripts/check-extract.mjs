// From generated clips to a verdict with a real ffmpeg: every row must be what ffmpeg and libvmaf give by hand, to six decimals.
// Takes SEEDGATE_FFMPEG, an ffmpeg on the PATH, or that of the Python wheel imageio-ffmpeg, unpacked into a temporary folder.
// Exit status 77 where there is none with libvmaf.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist', 'cli', 'index.js')
const scratch = mkdtempSync(join(tmpdir(), 'seedgate-extract-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

function run(program, args, { cwd = scratch, env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return {
    status: error === undefined ? status : null,
    stdout: stdout ?? '',
    stderr: stderr ?? String(error),
  }
}

/** Says why it cannot be used, or null. */
function unsuitable(ffmpeg) {
  const { status, stdout } = run(ffmpeg, ['-hide_banner', '-filters'])
  if (status !== 0) return 'is not there'
  return / libvmaf /.test(stdout) ? null : 'has no libvmaf'
}

function ofTheWheel() {
  const folder = join(scratch, 'wheel')
  mkdirSync(folder)
  const load = run('python3', [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '--dest',
    folder,
    'imageio-ffmpeg',
  ])
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'))
  if (load.status !== 0 || wheel === undefined) return null
  run('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder])
  const binaries = join(folder, 'imageio_ffmpeg', 'binaries')
  const name = existsSync(binaries)
    ? readdirSync(binaries).find((file) => file.startsWith('ffmpeg'))
    : undefined
  if (name === undefined) return null
  chmodSync(join(binaries, name), 0o755)
  return join(binaries, name)
}

function findFfmpeg() {
  const reasons = []
  for (const find of [() => process.env.SEEDGATE_FFMPEG, () => 'ffmpeg', ofTheWheel]) {
    const ffmpeg = find()
    const why =
      ffmpeg === undefined ? 'is not set' : ffmpeg === null ? 'cannot be downloaded' : unsuitable(ffmpeg)
    if (why === null) return ffmpeg
    reasons.push(`${find === ofTheWheel ? 'the wheel imageio-ffmpeg' : (ffmpeg ?? 'SEEDGATE_FFMPEG')} ${why}`)
  }
  console.log(`no ffmpeg with libvmaf can be had here: ${reasons.join('; ')}`)
  process.exit(77)
}

function must(what, { status, stderr, stdout }, expected = [0]) {
  if (expected.includes(status)) return stdout
  console.error(`${what}: expected exit status ${expected.join(' or ')}, got ${status}\n${stdout}\n${stderr}`)
  process.exit(1)
}

const ffmpeg = findFfmpeg()
const env = { SEEDGATE_FFMPEG: ffmpeg }
console.log(run(ffmpeg, ['-version']).stdout.split('\n')[0])
for (const name of ['make-clips.sh', 'seedgate.yml'])
  copyFileSync(join(root, 'examples', 'extract', name), join(scratch, name))
must('clips', run('bash', ['make-clips.sh', scratch], { env }))
const seedgate = (...args) => run(process.execPath, [cli, ...args], { env })

const pin = must('extract', seedgate('extract', '--out', '.', '--pin', '--jobs', '2'))
const table = readFileSync(join(scratch, 'table.jsonl'), 'utf8')
const rows = table
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
console.log(`${rows.length} rows, ${pin.trim()}`)

let compared = 0
const record = JSON.parse(readFileSync(join(scratch, 'extract.json'), 'utf8'))
for (const { source, encoder, quality } of record.cells) {
  const byHand = scoresByHand(source, encoder, quality)
  const cell = rows.filter(({ src, encoder: by, cq }) => src === source && by === encoder && cq === quality)
  if (cell.length !== byHand.length || cell.length === 0)
    fail(`${source}, ${encoder}, ${quality}: ${cell.length} rows, ${byHand.length} by hand`)
  for (const [frame, row] of cell.entries()) {
    for (const [column, metric] of [
      ['vmaf', 'vmaf'],
      ...['adm2', 'vif_scale0', 'vif_scale1', 'vif_scale2', 'vif_scale3', 'motion2'].map((name) => [
        name,
        `integer_${name}`,
      ]),
    ]) {
      const [got, expected] = [row[column], Number(byHand[frame][metric])]
      if (row.frame_index !== frame || !(Math.abs(got - expected) < 5e-7))
        fail(`${source}, ${encoder}, ${quality}, frame ${frame}: ${column} is ${got}, by hand ${expected}`)
      compared++
    }
  }
}
console.log(`${compared} values of ${record.cells.length} cells are those of ffmpeg by hand, to six decimals`)

const again = JSON.parse(must('extract again', seedgate('extract', '--out', '.', '--json')))
if (again.cells.made !== 0 || readFileSync(join(scratch, 'table.jsonl'), 'utf8') !== table)
  fail('run twice: cells were made again, or other bytes')
must('run', seedgate('run', '--out', 'run', '--provider', 'cpu'))
must('gate', seedgate('gate', 'run'), [0, 1])
const verdict = readdirSync(join(scratch, 'run')).find((name) => /^(PROMOTE|HOLD)\.json$/.test(name))
if (verdict === undefined) fail('no verdict')
console.log(`verdict: ${verdict}`)

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** Another way: the encode is decoded to a raw file, both raw files are scored, and the log is CSV. */
function scoresByHand(source, encoder, quality) {
  const raw = ['-f', 'rawvideo', '-s', '320x180', '-pix_fmt', 'yuv420p', '-r', '25']
  const preset = encoder === 'libx264' ? 'veryfast' : 'ultrafast'
  must(
    'encode by hand',
    run(ffmpeg, [
      '-v',
      'error',
      '-nostdin',
      '-y',
      ...raw,
      '-i',
      `ref/${source}.yuv`,
      '-c:v',
      encoder,
      '-preset',
      preset,
      '-crf',
      String(quality),
      'hand.mp4',
    ]),
  )
  must(
    'decode by hand',
    run(ffmpeg, [
      '-v',
      'error',
      '-nostdin',
      '-y',
      '-i',
      'hand.mp4',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'yuv420p',
      'hand.yuv',
    ]),
  )
  const filter = 'libvmaf=log_fmt=csv:log_path=hand.csv:n_threads=2'
  must(
    'score by hand',
    run(ffmpeg, [
      '-v',
      'error',
      '-nostdin',
      '-y',
      ...raw,
      '-i',
      'hand.yuv',
      ...raw,
      '-i',
      `ref/${source}.yuv`,
      '-lavfi',
      filter,
      '-f',
      'null',
      '-',
    ]),
  )
  const [names, ...lines] = readFileSync(join(scratch, 'hand.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return lines.map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])))
}
