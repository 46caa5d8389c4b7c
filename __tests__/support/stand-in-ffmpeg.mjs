#!/usr/bin/env node
// Stands in for ffmpeg: it takes the command lines that seedgate writes, refuses every other, and misbehaves as it is told.
// An encode is a JSON file; scores are made from a digest of what was encoded how, so the same cell has the same rows.
//   stand-in-ffmpeg.mjs FOLDER ARGUMENT…       FOLDER/behave.json says how it behaves, FOLDER/calls.jsonl what it was asked
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENCODERS = ['libx264', 'libx265', 'h264_nvenc', 'hevc_qsv', 'av1_vaapi']
const BYTES = { yuv420p: 1.5, yuv422p: 2, yuv444p: 3, yuv420p10le: 3, yuv422p10le: 4, yuv444p10le: 6 }
const COLOURS = { yuv420p: '420mpeg2', yuv422p: '422', yuv444p: '444', yuv420p10le: '420p10' }

/** @returns {{ status: number, stdout: string, stderr: string, wait: number }} */
export function answer(folder, args, cwd) {
  const path = join(folder, 'behave.json')
  const behave = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const said = { status: 0, stdout: '', stderr: '', wait: behave.milliseconds ?? 0 }
  const call = { args, cwd, kind: kindOf(args) }
  appendFileSync(join(folder, 'calls.jsonl'), `${JSON.stringify(call)}\n`)
  try {
    ANSWERS[call.kind](args, cwd, behave, said)
  } catch (error) {
    if (error.code === 'ENOSPC') error.message = 'No space left on device'
    return { ...said, status: 1, stderr: `${said.stderr}${error.message}\n` }
  }
  return said
}

function kindOf(args) {
  for (const kind of ['-version', '-encoders', '-filters']) if (args.includes(kind)) return kind
  const graph = after(args, '-filter_complex')
  if (graph !== undefined) return args.includes('lavfi') ? 'model' : 'score'
  if (args.includes('-c:v')) return args.includes('-frames:v') ? 'sample' : 'encode'
  if (args.includes('yuv4mpegpipe')) return 'describe'
  return 'count'
}

const ANSWERS = {
  '-version'(_args, _cwd, { version = '7.1' }, said) {
    said.stdout = `ffmpeg version ${version} Copyright\nconfiguration: --enable-libvmaf\nlibavcodec 61. 1\n`
  },
  '-encoders'(_args, _cwd, { without = [] }, said) {
    said.stdout = ENCODERS.filter((name) => !without.includes(name))
      .map((name) => ` V....D ${name}   codec\n`)
      .join('')
  },
  '-filters'(_args, _cwd, { libvmaf = true }, said) {
    said.stdout = libvmaf ? ' .. libvmaf           VV->V      Calculate\n' : ' .. null V->V\n'
  },
  model(args, cwd, behave, said) {
    if (!after(args, '-filter_complex').includes('version=vmaf_v0.6.1'))
      throw new Error('could not load libvmaf model')
    writeLog(cwd, 2, 'model', { libvmafVersion: behave.libvmafVersion })
    said.stdout = 'frame=2\n'
  },
  sample(args, cwd, behave, said) {
    const encoder = after(args, '-c:v')
    if (behave.opens?.[encoder] !== undefined) throw new Error(behave.opens[encoder])
    encode(args, cwd, { ...behave, fewer: undefined, fails: undefined }, said, 1)
    said.stderr += `x265 [info]: HEVC encoder version ${behave.encoderVersion ?? '4.1'}\n`
  },
  encode(args, cwd, behave, said) {
    encode(args, cwd, behave, said, Infinity)
  },
  describe(args, _cwd, _behave, said) {
    const { width, height, format, rate } = videoOf(args, _cwd, args.indexOf('-i'))
    said.stdout = `YUV4MPEG2 W${width} H${height} F${rate} Ip A1:1 C${COLOURS[format]}\nFRAME\n`
  },
  count(args, cwd, _behave, said) {
    const { frames, damaged } = videoOf(args, cwd, args.indexOf('-i'))
    said.stdout = `frame=${frames}\nprogress=end\n`
    if (damaged === true) said.stderr = '[in#0] File ended prematurely\n'
  },
  score(args, cwd, behave, said) {
    const first = args.indexOf('-i')
    const encode = videoOf(args, cwd, first)
    const source = videoOf(args, cwd, args.indexOf('-i', first + 1))
    if (encode.width !== source.width) throw new Error('input width must match')
    const frames = Math.min(encode.frames, source.frames)
    said.stdout = `frame=${frames}\n`
    if (isHit(behave.cutLog, encode)) writeFileSync(join(cwd, 'log.json'), '{ "version": "3')
    else
      writeLog(
        cwd,
        frames,
        encode.digest,
        isHit(behave.scores, encode) ? behave : { libvmafVersion: behave.libvmafVersion },
      )
  },
}

function encode(args, cwd, behave, said, most) {
  const source = videoOf(args, cwd, args.indexOf('-i'))
  const [encoder, name] = [after(args, '-c:v'), after(args, '-i')]
  const what = args.slice(args.indexOf('-c:v'), args.indexOf('-fps_mode')).join(' ')
  const cell = { what, source: name }
  if (isHit(behave.full, cell)) throw new Error('av_interleaved_write_frame(): No space left on device')
  if (isHit(behave.fails, cell)) throw new Error(`[${encoder}] out of memory\nConversion failed!`)
  const frames = Math.min(most, isHit(behave.fewer, cell) ? source.frames - 1 : source.frames)
  const digest = createHash('sha256')
    .update(what)
    .update(source.digest)
    .update(behave.version ?? '')
    .digest('hex')
  const format = behave.encodesIn ?? source.format
  writeFileSync(
    join(cwd, 'encode.mkv'),
    JSON.stringify({ ...source, ...cell, format, frames: behave.hides ? frames - 1 : frames, digest }),
  )
  said.stdout = `frame=1\nframe=${frames}\nprogress=end\n`
}

function isHit(pattern, { what, source }) {
  return pattern !== undefined && `${source} ${what}`.includes(pattern)
}

/** The video behind the argument `-i` at that place. */
function videoOf(args, cwd, at) {
  const path = args[at + 1]
  const file = path.startsWith('/') ? path : join(cwd, path)
  const before = args.slice(0, at)
  const raw = before.lastIndexOf('rawvideo') > before.lastIndexOf('-i')
  if (!raw) return path.endsWith('.y4m') ? fromY4m(file) : JSON.parse(readFileSync(file, 'utf8'))
  const [width, height] = before[before.lastIndexOf('-video_size') + 1].split('x').map(Number)
  const format = before[before.lastIndexOf('-pixel_format') + 1]
  const rate = before[before.lastIndexOf('-framerate') + 1]
  const frames = statSync(file).size / (width * height * BYTES[format])
  return {
    width,
    height,
    format,
    rate: rate.includes('/') ? rate.replace('/', ':') : `${rate}:1`,
    frames,
    digest: digestOf(file),
  }
}

function fromY4m(file) {
  const bytes = readFileSync(file)
  const header = bytes.toString('latin1', 0, bytes.indexOf(10))
  const field = (letter) => new RegExp(` ${letter}(\\S+)`).exec(header)[1]
  const [width, height] = [Number(field('W')), Number(field('H'))]
  const frames = (bytes.length - header.length - 1) / (6 + width * height * 1.5)
  return { width, height, format: 'yuv420p', rate: field('F'), frames, digest: digestOf(file) }
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function writeLog(cwd, count, digest, { notANumber, missing, libvmafVersion = '3.0.0' }) {
  const names = [
    'integer_adm2',
    'integer_vif_scale0',
    'integer_vif_scale1',
    'integer_vif_scale2',
    'integer_vif_scale3',
    'integer_motion2',
    'vmaf',
  ]
  const frames = Array.from({ length: count }, (_, frame) => {
    const values = names
      .filter((name) => name !== missing)
      .map((name, index) => {
        const byte = createHash('sha256').update(`${digest} ${frame} ${index}`).digest()[0]
        return `"${name}": ${name === notANumber && frame === 1 ? 'nan' : (byte / (name === 'vmaf' ? 2.6 : 260)).toFixed(6)}`
      })
    return `{ "frameNum": ${frame}, "metrics": { ${values.join(', ')} } }`
  })
  writeFileSync(
    join(cwd, 'log.json'),
    `{ "version": "${libvmafVersion}", "frames": [${frames.join(',\n')}] }`,
  )
}

function after(args, name) {
  const at = args.indexOf(name)
  return at === -1 ? undefined : args[at + 1]
}

const isScript =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (isScript) {
  const [folder, ...args] = process.argv.slice(2)
  const { status, stdout, stderr, wait } = answer(folder, args, process.cwd())
  const done = () => {
    process.stdout.write(stdout)
    process.stderr.write(stderr)
    process.exitCode = status
  }
  if (wait > 0) setTimeout(done, wait)
  else done()
}
