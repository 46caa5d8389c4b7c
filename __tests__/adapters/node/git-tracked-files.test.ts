import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gitTrackedFiles } from '../../../src/adapters/node/git-tracked-files.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const ANN = ['-c', 'user.name=ann', '-c', 'user.email=ann@example.invalid']

/** A checkout with what is committed in it, below `folder/models`. */
async function checkout(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const top = join(folder, 'models')
  await mkdir(join(top, 'corpus'), { recursive: true })
  for (const [path, text] of Object.entries(files)) await writeFile(join(top, path), text)
  const git = (...args: string[]) => execFileSync('git', args, { cwd: top, stdio: 'ignore' })
  git('init', '--quiet')
  git('add', '--all')
  git(...ANN, 'commit', '--quiet', '--message', 'first')
  return top
}

describe('whether git tracks a file', () => {
  it('asks the commit, byte for byte, and not the index', async () => {
    await withTemporaryFolder(async (folder) => {
      const top = await checkout(folder, { 'corpus/table.jsonl': 'rows\n', 'seedgate.yml': '' })
      const table = join(top, 'corpus', 'table.jsonl')
      expect(await gitTrackedFiles.tracks(top, table)).toBe(true)
      expect(await gitTrackedFiles.tracks(join(top, 'corpus'), table)).toBe(true)
      await writeFile(table, 'rowz\n')
      execFileSync('git', ['add', '--all'], { cwd: top })
      expect(await gitTrackedFiles.tracks(top, table)).toBe(false)
    })
  })

  it.each([
    ['that lies in the checkout and is ignored', 'models/corpus/ignored.jsonl'],
    ['outside the checkout', 'elsewhere.jsonl'],
    ['that is not there', 'models/corpus/none.jsonl'],
  ])('does not count one %s', async (_what, path) => {
    await withTemporaryFolder(async (folder) => {
      const top = await checkout(folder, { '.gitignore': '*.jsonl\n' })
      if (!path.includes('none')) await writeFile(join(folder, path), 'rows\n')
      expect(await gitTrackedFiles.tracks(top, join(folder, path))).toBe(false)
    })
  })

  it('does not count what a tracked link leads to', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'models', 'corpus'), { recursive: true })
      await writeFile(join(folder, 'elsewhere.jsonl'), 'rows\n')
      await symlink('../../elsewhere.jsonl', join(folder, 'models', 'corpus', 'table.jsonl'))
      const top = await checkout(folder, { 'seedgate.yml': '' })
      expect(await gitTrackedFiles.tracks(top, join(top, 'corpus', 'table.jsonl'))).toBe(false)
    })
  })

  it('counts a git-LFS pointer to these very bytes, and to no others', async () => {
    await withTemporaryFolder(async (folder) => {
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Of('rows\n')}\nsize 5\n`
      const top = await checkout(folder, { 'corpus/table.jsonl': pointer })
      const table = join(top, 'corpus', 'table.jsonl')
      await writeFile(table, 'rows\n')
      expect(await gitTrackedFiles.tracks(top, table)).toBe(true)
      await writeFile(table, 'rowz\n')
      expect(await gitTrackedFiles.tracks(top, table)).toBe(false)
    })
  })

  it('outside a repository, and before its first commit, nothing is tracked', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'table.jsonl'), 'rows\n')
      expect(await gitTrackedFiles.tracks(folder, join(folder, 'table.jsonl'))).toBe(false)
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      expect(await gitTrackedFiles.tracks(folder, join(folder, 'table.jsonl'))).toBe(false)
    })
  })
})
