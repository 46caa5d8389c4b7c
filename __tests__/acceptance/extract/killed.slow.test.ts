// The built command, with the stand-in for ffmpeg as a program of its own: killed and stopped at any moment, and run again.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { extractScene, leftIn, type ExtractScene } from '../../support/extract-scene.js'
import { builtFile } from '../../support/built.js'
import { runCli, startCli, startProcess } from '../../support/run-cli.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const ARGS = ['extract', '--out', 'out', '--ffmpeg', './ffmpeg', '--jobs', '2'] as const

const tableOf = async (scene: ExtractScene): Promise<string> =>
  await readFile(join(scene.folder, 'out', 'table.jsonl'), 'utf8')

/** Processes whose command line names the folder of the scene. */
function alive(folder: string): string[] {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return line.includes(folder) && !line.includes('jest') ? [line] : []
      } catch {
        return []
      }
    })
}

async function goneSoon(folder: string): Promise<string[]> {
  for (let waited = 0; waited < 5000 && alive(folder).length > 0; waited += 100) await sleep(100)
  return alive(folder)
}

describe('an extraction that is killed', () => {
  it('at random moments, and run again, ends with the bytes of one that was not; no ffmpeg outlives it', async () => {
    await withTemporaryFolder(async (folder) => {
      const scene = await extractScene(folder)
      await scene.behave({ milliseconds: 40 })
      const started = Date.now()
      expect(await runCli(ARGS, { cwd: folder })).toMatchObject({ status: 0 })
      const whole = await tableOf(scene)
      const took = Date.now() - started
      await rm(join(folder, 'out'), { recursive: true })
      let killed = 0
      // Later and later, so that every stage is hit: preflight, encodes, scores, the table.
      for (let share = 0.1; share < 1.2; share += 0.1) {
        const running = startCli(ARGS, { cwd: folder })
        const moment = sleep(share * took).then(() => {
          running.kill('SIGKILL')
        })
        const { signal } = await running.ended
        await moment
        if (signal === 'SIGKILL') killed++
        expect(await goneSoon(folder)).toEqual([])
        // Whole or not there.
        if ((await leftIn(join(folder, 'out'))).includes('table.jsonl'))
          expect(await tableOf(scene)).toBe(whole)
      }
      expect(killed).toBeGreaterThan(3)
      expect(await runCli(ARGS, { cwd: folder })).toMatchObject({ status: 0 })
      expect(await tableOf(scene)).toBe(whole)
      const cells = await leftIn(join(folder, 'out', 'cells'))
      expect(cells.every((name) => /^[0-9a-f]{64}\.json$/.test(name))).toBe(true)
      expect(cells).toHaveLength(6)
    })
  })

  it('by Ctrl-C ends its ffmpegs, says what is kept, and goes on when it is run again', async () => {
    await withTemporaryFolder(async (folder) => {
      const scene = await extractScene(folder)
      expect(await runCli(ARGS, { cwd: folder })).toMatchObject({ status: 0 })
      const whole = await tableOf(scene)
      await rm(join(folder, 'out'), { recursive: true })
      await scene.behave({ milliseconds: 300 })
      const running = startCli(ARGS, { cwd: folder })
      await running.says('extracting 6 cells')
      await sleep(800)
      running.kill('SIGINT')
      const end = await running.ended
      expect(end.status).toBe(3)
      expect(end.stderr).toContain('error[interrupted]: stopped; every finished cell is kept')
      expect(alive(folder)).toEqual([])
      expect(await leftIn(join(folder, 'out'))).toEqual(['cells'])
      await scene.behave({})
      expect(await runCli([...ARGS], { cwd: folder })).toMatchObject({ status: 0 })
      expect(await tableOf(scene)).toBe(whole)
    })
  })
})

describe('exit statuses', () => {
  it('3 for a cell that failed, 2 for what was wrong before; stdout has the pin and nothing else', async () => {
    await withTemporaryFolder(async (folder) => {
      const scene = await extractScene(folder)
      await scene.behave({ fails: 'park.yuv -c:v libx265 -crf 37' })
      const failed = await runCli(ARGS, { cwd: folder })
      expect(failed).toMatchObject({ status: 3, stdout: '' })
      expect(failed.stderr).toContain('error[cells-failed]: 1 cells failed')
      await scene.behave({ without: ['libx264'] })
      expect(await runCli(ARGS, { cwd: folder })).toMatchObject({ status: 2, stdout: '' })
      await scene.behave({})
      const made = await runCli(ARGS, { cwd: folder })
      expect(made).toMatchObject({ status: 0 })
      expect(made.stdout).toMatch(/^sha256: [0-9a-f]{64}\n$/)
      const dry = await runCli([...ARGS, '--dry-run', '--only', 'source=park,quality=31'], { cwd: folder })
      expect(dry.stdout.split('\n')[0]).toBe('# park, libx264, 31')
      expect(dry.stdout.match(/^# /gm)).toHaveLength(1)
    })
  })
})

const mayMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
const onSmallDisk = mayMount ? it : it.skip

describe('a disk that fills up', () => {
  onSmallDisk(
    `ends the extraction with exit status 3 and no table${mayMount ? '' : ' (skipped: this user may not mount a small disk)'}`,
    async () => {
      await withTemporaryFolder(async (folder) => {
        await extractScene(folder)
        // More than the preflight asks for is free at first; what the stand-in writes takes it all.
        const story = `mkdir disk && mount -t tmpfs -o size=17m tmpfs disk && head -c 17700000 /dev/zero > disk/ballast.later
        rm disk/ballast.later; ( sleep 0.4; head -c 30000000 /dev/zero > disk/ballast ) &
        "$NODE" "$CLI" extract --out disk/out --ffmpeg ./ffmpeg; echo "status $?"; wait; ls disk/out; rm disk/ballast
        "$NODE" "$CLI" extract --out disk/out --ffmpeg ./ffmpeg > /dev/null; echo "status $?"`
        const env = { NODE: process.execPath, CLI: builtFile('cli') }
        const { stdout, stderr } = await startProcess('unshare', ['-Urm', 'bash', '-c', story], {
          cwd: folder,
          env,
        }).ended
        expect(stdout).toMatch(/^status [23]\n(cells\n)?status 0\n$/)
        expect(stderr).toMatch(/error\[(disk-full|preflight-failed)\]/)
      })
    },
  )
})
