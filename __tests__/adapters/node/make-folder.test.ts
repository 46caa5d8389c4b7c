import { existsSync } from 'node:fs'
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeFolder } from '../../../src/adapters/node/make-folder.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

describe('a folder is made', () => {
  it('with every folder above it, also by several at once and where it is there', async () => {
    await withTemporaryFolder(async (home) => {
      const folder = join(home, 'a/b/c')
      await Promise.all(
        Array.from({ length: 10 }, async () => {
          await makeFolder(folder)
        }),
      )
      await makeFolder(folder)
      expect((await stat(folder)).isDirectory()).toBe(true)
    })
  })

  it('with siblings that are made at the same time, whoever comes first', async () => {
    await withTemporaryFolder(async (home) => {
      for (let round = 0; round < 100; round++) {
        const siblings = Array.from({ length: 8 }, (_, index) =>
          join(home, String(round), 'folds', `seed${index}`),
        )
        await Promise.all(siblings.map(makeFolder))
        for (const sibling of siblings) expect((await stat(sibling)).isDirectory()).toBe(true)
      }
    })
  })

  it('below a link to a folder', async () => {
    await withTemporaryFolder(async (home) => {
      await mkdir(join(home, 'real'))
      await symlink('real', join(home, 'link'))
      await makeFolder(join(home, 'link/below'))
      await makeFolder(join(home, 'link'))
      expect(existsSync(join(home, 'real/below'))).toBe(true)
    })
  })

  it('never below or in place of a file', async () => {
    await withTemporaryFolder(async (home) => {
      await writeFile(join(home, 'file'), '')
      await expect(makeFolder(join(home, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
      await expect(makeFolder(join(home, 'file/a/b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
    })
  })

  const onLinux = existsSync('/proc/self') ? it : it.skip
  onLinux('or refused at once where the file system takes none', async () => {
    await expect(makeFolder('/proc/seedgate/run')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
