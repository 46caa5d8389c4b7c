// The quick start, followed: its very commands, in a copy of the example, end in a flip that is printed and not made.
import { execFileSync } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { runCli } from '../../support/run-cli.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** What stands behind the built file in the document, one command a line. */
async function commands(): Promise<string[]> {
  const text = await readFile(join(ROOT, 'docs', 'quick-start.md'), 'utf8')
  return [...text.matchAll(/^node \.\.\/seedgate\/dist\/cli\/index\.js (.+)$/gm)].map(([, line = '']) => line)
}

it('trains, judges, verifies and prints the flip of the example', async () => {
  await withTemporaryFolder(async (folder) => {
    const models = join(folder, 'models')
    await cp(join(ROOT, 'examples', 'consumer'), models, { recursive: true })
    const git = (...args: string[]) => execFileSync('git', args, { cwd: models, encoding: 'utf8' })
    git('init', '--quiet', '--initial-branch', 'main')
    git('add', '--all')
    git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.invalid',
      'commit',
      '--quiet',
      '--message',
      'The example',
    )

    const ends = []
    for (const line of await commands()) ends.push(await runCli(line.split(' '), { cwd: models }))

    expect(ends.map(({ status }) => status)).toEqual([0, 0, 0, 0])
    const [, gate, verify, flip] = ends
    expect(gate?.stdout).toMatch(/^PROMOTE {2}vmaf_tiny_v1, 3 seeds\n/)
    expect(verify?.stdout).toMatch(/^verified: PROMOTE, sha256 [0-9a-f]{64}\n$/)
    expect(flip?.stdout).toContain('\n6\t6\tmodel/tiny/registry.json\n')
    expect(git('branch', '--list').trim()).toBe('* main')
  })
}, 60_000)
