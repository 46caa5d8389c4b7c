// Disks that are full, and file systems that take nothing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { evidenceBytes, filesIn } from '../../support/evidence-bytes.js'
import { builtFile } from '../../support/built.js'
import { runCli, startCli, startProcess } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()

beforeAll(async () => {
  await writeSmallCorpus(home)
  await mkdir(join(home, 'disk'))
})

const mayMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
const onSmallDisk = mayMount ? it : it.skip
const why = mayMount ? '' : ' (skipped: this user may not mount a small disk)'

/** In a mount namespace of its own: a run on a disk that is too small, what it left there, and the same run with space. */
const FULL_THEN_LARGER = `
  mount -t tmpfs -o size=32k tmpfs disk
  "$NODE" "$CLI" run --out disk/run
  echo "status $?"
  cp -r disk/run left-on-full-disk
  mount -o remount,size=16m disk
  "$NODE" "$CLI" run --out disk/run --resume
  echo "status $?"
  cp -r disk/run after-more-space
`

describe('a disk that fills up', () => {
  onSmallDisk(
    `ends the run with exit status 3 and whole files only; with more space it is gone on with${why}`,
    async () => {
      const env = { NODE: process.execPath, CLI: builtFile('cli') }
      const { stdout, stderr } = await startProcess('unshare', ['-Urm', 'bash', '-c', FULL_THEN_LARGER], {
        cwd: home,
        env,
      }).ended
      expect(stdout).toBe('status 3\nstatus 0\n')
      expect(stderr).toMatch(/^error\[disk-full\]: disk\/run\/\S+: no space left to write it \(ENOSPC\)$/m)
      expect(stderr).toContain('free space on this disk')

      expect(await runCli(['run', '--out', 'elsewhere'], { cwd: home })).toMatchObject({ status: 0 })
      const whole = await evidenceBytes(join(home, 'elsewhere'))
      expect(await evidenceBytes(join(home, 'after-more-space'))).toEqual(whole)
      const left = await evidenceBytes(join(home, 'left-on-full-disk'))
      expect(Object.keys(left).filter((path) => path.endsWith('.part'))).toEqual([])
      for (const [path, bytes] of Object.entries(left))
        if (path !== 'run.json' && !path.startsWith('checkpoints/'))
          expect([path, bytes]).toEqual([path, whole[path]])
    },
    60_000,
  )
})

describe('a folder that can no longer be written while models are trained', () => {
  // A training thread that is ended inside the native library would abort the process: no message, and no status of ours.
  it('ends the run with a message and its exit status, every time, and the run can be gone on with', async () => {
    const args = ['run', '--out', 'blocked', '--recipe', 'long/seedgate.yml']
    await writeSmallCorpus(join(home, 'long'), { recipe: SMALL_RECIPE.replace('epochs: 30', 'epochs: 150') })
    const stopped = startCli(args, { cwd: home })
    await stopped.says('training 6 fold models')
    stopped.kill('SIGINT')
    expect(await stopped.ended).toMatchObject({ status: 3 })

    const inTheWay = join(home, 'blocked/folds')
    await rm(inTheWay, { recursive: true, force: true })
    await writeFile(inTheWay, 'no folder')
    for (let again = 0; again < 3; again++) {
      const { status, stdout, stderr } = await runCli([...args, '--resume'], { cwd: home })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(
        /error\[path-not-writable\]: blocked\/folds\/seed\d\/\S+: cannot be written here/,
      )
    }
    await rm(inTheWay)
    expect(await runCli([...args, '--resume'], { cwd: home })).toMatchObject({ status: 0 })
  }, 60_000)
})

const onLinux = existsSync('/proc/self') ? it : it.skip

describe('a file system that takes no files', () => {
  onLinux('is refused at once, with the path and what to do', async () => {
    const { status, stdout, stderr } = await runCli(['run', '--out', '/proc/seedgate/run'], { cwd: home })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('error[path-not-writable]: /proc/seedgate/run: cannot be written here')
    expect(stderr).toContain('what to do')
  })

  onLinux('gets no verdict', async () => {
    const { status, stderr } = await runCli(['gate', '/proc/self/map_files'], { cwd: home })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error\[/m)
    expect(await filesIn('/proc/self/map_files').catch(() => [])).not.toContain('HOLD.json')
  })
})
