// Nobody can read the answer: the exit status is still the one that the work earned.
import { spawn } from 'node:child_process'
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { builtFile } from '../../support/built.js'
import { runCli } from '../../support/run-cli.js'
import { writeSmallCorpus } from '../../support/small-corpus.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

interface End {
  readonly status: number | null
  readonly stderr: string
}

/** A command whose stdout is closed at once or is the descriptor. */
async function unheard(cwd: string, args: string[], stdout: 'closed' | number): Promise<End> {
  const child = spawn(process.execPath, [builtFile('cli'), ...args], {
    cwd,
    stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'],
  })
  child.stdout?.destroy()
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, stderr })
    })
  })
}

async function snapshot(folder: string, stdout: 'closed' | number): Promise<End> {
  await mkdir(join(folder, 'raw'))
  await writeFile(join(folder, 'raw', 'a.yuv'), 'a')
  return await unheard(folder, ['snapshot', 'raw'], stdout)
}

it('D57: a PROMOTE that nobody reads is still exit status 0', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeSmallCorpus(folder)
    expect(await runCli(['run', '--out', 'run'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(await unheard(folder, ['gate', 'run'], 'closed')).toEqual({ status: 0, stderr: '' })
    expect(await readdir(join(folder, 'run'))).toContain('PROMOTE.json')
  })
})

it('is quiet where the reader went away, as with `| head -0`', async () => {
  await withTemporaryFolder(async (folder) => {
    expect(await snapshot(folder, 'closed')).toEqual({ status: 0, stderr: '' })
  })
})

it('fails where the answer cannot be written, and says why', async () => {
  await withTemporaryFolder(async (folder) => {
    const full = await open('/dev/full', 'w')
    try {
      const { status, stderr } = await snapshot(folder, full.fd)
      expect(status).toBe(3)
      expect(stderr).toMatch(/^error\[disk-full\]: standard output: no space left/)
    } finally {
      await full.close()
    }
  })
})
