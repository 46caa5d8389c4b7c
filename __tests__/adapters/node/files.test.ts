import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { chmod, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { writeFailure } from '../../../src/adapters/node/file-errors.js'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import type { FileEntry } from '../../../src/ports/files.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

async function listed(folder: string): Promise<FileEntry[]> {
  const entries: FileEntry[] = []
  for await (const entry of nodeFiles.list(folder)) entries.push(entry)
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function streamed(path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of nodeFiles.stream(path)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe('reading', () => {
  it('gives the bytes, whole or in pieces', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a')
      const bytes = Uint8Array.from({ length: 1_000_000 }, (_, index) => index % 251)
      await writeFile(path, bytes)
      expect(Buffer.compare(await nodeFiles.read(path), bytes)).toBe(0)
      expect(Buffer.compare(await streamed(path), bytes)).toBe(0)
    })
  })

  it('is file-not-found where there is nothing, file-unreadable where there is no file', async () => {
    await withTemporaryFolder(async (folder) => {
      for (const read of [async (path: string) => await nodeFiles.read(path), streamed]) {
        const error = await errorOf(() => read(join(folder, 'none')), 'file-not-found')
        expect(error.message).toContain(join(folder, 'none'))
        expect(error.cause).toMatchObject({ code: 'ENOENT' })
        expect((await errorOf(() => read(folder), 'file-unreadable')).cause).toMatchObject({ code: 'EISDIR' })
      }
    })
  })

  it('takes no pipe and no device, which may never end', async () => {
    await withTemporaryFolder(async (folder) => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      for (const read of [async (path: string) => await nodeFiles.read(path), streamed]) {
        expect((await errorOf(() => read(pipe), 'file-unreadable')).message).toContain('a named pipe')
        expect((await errorOf(() => read('/dev/zero'), 'file-unreadable')).message).toContain('a device')
      }
    })
  })

  it('tells what is at a path without following links', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      await symlink('file', join(folder, 'link'))
      await symlink('nowhere', join(folder, 'dangling'))
      const kinds = ['.', 'file', 'link', 'dangling', 'none', 'file/below'].map((name) =>
        nodeFiles.kindOf(join(folder, name)),
      )
      expect(await Promise.all(kinds)).toEqual(['folder', 'file', 'link', 'link', null, null])
      expect(await nodeFiles.kindOf('/dev/null')).toBe('other')
    })
  })
})

describe('listing', () => {
  it('reports every regular file below the folder with its size, and nothing else', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'a', 'b', 'empty'), { recursive: true })
      await writeFile(join(folder, 'top'), 'four')
      await writeFile(join(folder, 'a', '.hidden'), '')
      await writeFile(join(folder, 'a', 'b', 'deep é'), 'x')
      await symlink('top', join(folder, 'link'))
      await symlink('..', join(folder, 'a', 'round'))
      execFileSync('mkfifo', [join(folder, 'fifo')])
      expect(await listed(folder)).toEqual([
        { path: 'a/.hidden', size: 0 },
        { path: 'a/b/deep é', size: 1 },
        { path: 'top', size: 4 },
      ])
    })
  })

  it('is file-not-found where there is no folder, file-unreadable where there is a file', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      await errorOf(() => listed(join(folder, 'none')), 'file-not-found')
      await errorOf(() => listed(join(folder, 'file')), 'file-unreadable')
    })
  })

  it('names a file whose name is no UTF-8 rather than leaving it out', async () => {
    await withTemporaryFolder(async (folder) => {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), 'x')
      const error = await errorOf(() => listed(folder), 'file-unreadable')
      expect(error.message).toContain('expected a file name in UTF-8')
    })
  })

  it('takes thousands of files and folders in its stride', async () => {
    await withTemporaryFolder(async (folder) => {
      for (let index = 0; index < 200; index++) {
        await mkdir(join(folder, `d${index}`))
        for (let file = 0; file < 10; file++) writeFileSync(join(folder, `d${index}`, `f${file}`), '')
      }
      expect(await listed(folder)).toHaveLength(2000)
    })
  })
})

describe('writing', () => {
  it('makes missing folders, replaces what was there and leaves nothing else', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a', 'b', 'file')
      await nodeFiles.writeAtomically(path, 'größer')
      await nodeFiles.writeAtomically(path, Uint8Array.of(1, 2, 3))
      expect([...(await readFile(path))]).toEqual([1, 2, 3])
      await nodeFiles.writeAtomically(path, '')
      expect(await listed(folder)).toEqual([{ path: 'a/b/file', size: 0 }])
    })
  })

  it('keeps the mode of the file it replaces', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'file')
      await writeFile(path, 'old')
      await chmod(path, 0o750)
      await nodeFiles.writeAtomically(path, 'new')
      expect((await lstat(path)).mode & 0o777).toBe(0o750)
    })
  })

  it('shows a reader the old file or the new one, never a part', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'file')
      const sizes = new Set<number>()
      await nodeFiles.writeAtomically(path, 'a'.repeat(1000))
      const writing = (async () => {
        for (let round = 0; round < 20; round++) await nodeFiles.writeAtomically(path, 'b'.repeat(1_000_000))
      })()
      const state = { isWriting: true }
      void writing.finally(() => (state.isWriting = false))
      while (state.isWriting) sizes.add((await readFile(path)).length)
      await writing
      expect([...sizes].every((size) => size === 1000 || size === 1_000_000)).toBe(true)
    })
  })

  it('lets several writers of one file through, one after the other', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'file')
      const texts = Array.from({ length: 10 }, (_, index) => String(index).repeat(1000))
      await Promise.all(texts.map((text) => nodeFiles.writeAtomically(path, text)))
      expect(texts).toContain(await readFile(path, 'utf8'))
      expect(await readdir(folder)).toEqual(['file'])
    })
  })

  it('is path-not-writable below a file, over a folder and where a folder is needed, and leaves no temporary file', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), 'kept')
      await mkdir(join(folder, 'folder'))
      for (const path of ['file/below', 'file/far/below', 'folder']) {
        const error = await errorOf(
          () => nodeFiles.writeAtomically(join(folder, path), 'x'),
          'path-not-writable',
        )
        expect(error.message).toContain(join(folder, path))
        expect(error.hint).toBeDefined()
      }
      expect((await readdir(folder)).sort()).toEqual(['file', 'folder'])
      expect(await readFile(join(folder, 'file'), 'utf8')).toBe('kept')
    })
  })

  it('is disk-full for what the system says of a full disk', async () => {
    const cause = await writeFile('/dev/full', 'x').catch((error: unknown) => error)
    const error = writeFailure('runs/loso_seed0.json', cause)
    expect(error).toMatchObject({
      code: 'disk-full',
      cause,
      message: expect.stringContaining('runs/loso_seed0.json'),
    })
    expect(error.hint).toMatch(/free space.*finished is kept/)
  })

  it('is write-failed for anything else', () => {
    expect(writeFailure('a', new Error('odd')).code).toBe('write-failed')
    expect(writeFailure('a', 'not even an error').code).toBe('write-failed')
  })
})

// A file system of 64 KiB, where this user may mount one. The part that fits must not be taken for the whole.
const onSmallDisk = canMount() ? it : it.skip

describe('a disk that fills up half-way through a file', () => {
  onSmallDisk('is disk-full; the old file is whole and there is no temporary one', async () => {
    await withTemporaryFolder(async (folder) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
      try {
        const path = join(folder, 'file')
        await nodeFiles.writeAtomically(path, 'old')
        await errorOf(() => nodeFiles.writeAtomically(path, new Uint8Array(200_000)), 'disk-full')
        await errorOf(() => nodeFiles.writeAtomically(path, 'x'.repeat(200_000)), 'disk-full')
        expect(await readFile(path, 'utf8')).toBe('old')
        expect(await readdir(folder)).toEqual(['file'])
      } finally {
        execFileSync('umount', [folder])
      }
    })
  })
})

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('removing', () => {
  it('removes files and folders, and does nothing where there is none', async () => {
    await withTemporaryFolder(async (folder) => {
      await nodeFiles.writeAtomically(join(folder, 'a', 'b'), 'x')
      await nodeFiles.remove(join(folder, 'a'))
      await nodeFiles.remove(join(folder, 'a'))
      expect(await readdir(folder)).toEqual([])
    })
  })

  it('of a link removes the link and not what it points to', async () => {
    await withTemporaryFolder(async (folder) => {
      await nodeFiles.writeAtomically(join(folder, 'real', 'file'), 'x')
      await symlink('real', join(folder, 'link'))
      await nodeFiles.remove(join(folder, 'link'))
      expect(await listed(folder)).toEqual([{ path: 'real/file', size: 1 }])
    })
  })
})

describe('a reader that stops early', () => {
  it('closes the file', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'big')
      await writeFile(path, new Uint8Array(2_000_000))
      const before = (await readdir('/proc/self/fd')).length
      for (let round = 0; round < 20; round++) {
        for await (const piece of nodeFiles.stream(path)) {
          expect(piece.length).toBeGreaterThan(0)
          break
        }
      }
      expect((await readdir('/proc/self/fd')).length).toBeLessThan(before + 5)
    })
  })
})
