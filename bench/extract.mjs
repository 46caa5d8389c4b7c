// seedgate extract beside as many plain ffmpeg processes that do the same work, and what it holds in memory meanwhile.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn, printTable, ratios, spread } from './measure.mjs'
import { withScratch } from './scratch.mjs'

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const ROUNDS = 2
const JOBS = 2
const CLIPS = ['testsrc2', 'mandelbrot', 'gradients', 'testsrc']
const QUALITIES = [25, 37]
/** Frames of a clip: the same cells, short and long, show whether memory grows with them. */
const LENGTHS = [50, 150]

const recipe = `ensemble: bench
seeds: [0, 1]
corpus:
  table: table.jsonl
  columns: { source: src, target: vmaf, features: [adm2], encoder: encoder, quality: cq }
trainer: { kind: builtin }
extract:
  sources: { folder: ref, width: 640, height: 360, pixelFormat: yuv420p, frameRate: 25 }
  encoders: [{ name: libx264, values: [${QUALITIES.join(', ')}] }]
`

export async function bench() {
  const ffmpeg = process.env['SEEDGATE_FFMPEG'] ?? 'ffmpeg'
  const filters = spawnSync(ffmpeg, ['-hide_banner', '-filters'], { encoding: 'utf8' })
  if (!/ libvmaf /.test(filters.stdout ?? '')) {
    console.log('\n### Extraction\n\nSkipped: no ffmpeg with libvmaf. Give its path in SEEDGATE_FFMPEG.')
    return
  }
  const rows = []
  for (const frames of LENGTHS)
    await withScratch(async (folder) => rows.push(await measured(folder, ffmpeg, frames)))
  printTable(
    `Extraction: ${CLIPS.length * QUALITIES.length} cells of 640×360, libx264 medium, ${JOBS} at a time`,
    [
      'frames a clip',
      'seedgate extract, s',
      'plain ffmpeg, s',
      'throughput beside plain',
      'memory of seedgate, MiB',
    ],
    rows,
  )
}

async function measured(folder, ffmpeg, frames) {
  mkdirSync(join(folder, 'ref'))
  writeFileSync(join(folder, 'seedgate.yml'), recipe)
  for (const clip of CLIPS) {
    const input = `${clip}=size=640x360:rate=25`
    spawnSync(ffmpeg, [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      input,
      '-frames:v',
      String(frames),
      '-pix_fmt',
      'yuv420p',
      '-f',
      'rawvideo',
      join(folder, 'ref', `${clip}.yuv`),
    ])
  }
  const env = { ...process.env, SEEDGATE_FFMPEG: ffmpeg }
  const dry = spawnSync(process.execPath, [CLI, 'extract', '--out', 'out', '--dry-run', '--json'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  const cells = JSON.parse(dry.stdout)
  let peak = 0
  const figures = await inTurn(
    {
      async ours() {
        rmSync(join(folder, 'out'), { recursive: true, force: true })
        return await seconds(async () => {
          const child = spawn(process.execPath, [CLI, 'extract', '--out', 'out', '--jobs', String(JOBS)], {
            cwd: folder,
            env,
            stdio: 'ignore',
          })
          const watch = setInterval(() => (peak = Math.max(peak, residentPeak(child.pid))), 100)
          await ended(child)
          clearInterval(watch)
        })
      },
      async plain() {
        const waiting = [...cells]
        const worker = async (index) => {
          const cwd = join(folder, `plain${index}`)
          mkdirSync(cwd, { recursive: true })
          for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift())
            for (const command of [cell.encode, cell.score])
              await ended(withOurPriority(spawn(ffmpeg, command, { cwd, stdio: 'ignore' })))
        }
        return await seconds(
          async () => await Promise.all(Array.from({ length: JOBS }, (_, index) => worker(index))),
        )
      },
    },
    ROUNDS,
  )
  return [
    frames,
    spread(figures.ours),
    spread(figures.plain),
    spread(ratios(figures.plain, figures.ours), 2),
    Math.round(peak / 1024),
  ]
}

/** As important as what seedgate starts, so that a busy machine treats both alike. */
function withOurPriority(child) {
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  return child
}

async function ended(child) {
  const status = await new Promise((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`${child.spawnfile} ended with ${status}`)
}

async function seconds(work) {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** KiB; 0 where the process is gone or there is no /proc. */
function residentPeak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
