import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { snapshotOf, takeSnapshot } from '../../../src/corpus/snapshot.js'
import type { FileEntry } from '../../../src/ports/files.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

/** The published example. */
const EXAMPLE: readonly FileEntry[] = [
  { path: 'ref/a.yuv', size: 10 },
  { path: 'dis/a.yuv', size: 20 },
  { path: 'a-b.yuv', size: 3 },
  { path: 'a/b.yuv', size: 4 },
  { path: 'notes.txt', size: 9 },
]
const EXAMPLE_SHA256 = 'cae3229da797cc074940c25288285a618a024b210981dc31fbf0eee276e01b5c'
const NO_BYTES_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const counts = (...paths: readonly string[]): number[] => {
  const { yuv_count, ref_count, dis_count } = snapshotOf(
    'r',
    paths.map((path) => ({ path, size: 1 })),
  )
  return [yuv_count, ref_count, dis_count]
}

async function write(folder: string, entries: readonly FileEntry[]): Promise<void> {
  for (const { path, size } of entries) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), 'x'.repeat(size))
  }
}

describe('the snapshot of the raw files', () => {
  it('of the published example is the published digest', async () => {
    const expected = {
      present: true,
      corpus_root: 'named/so',
      sha256: EXAMPLE_SHA256,
      ref_count: 1,
      dis_count: 1,
      yuv_count: 4,
    }
    expect(snapshotOf('named/so', EXAMPLE)).toEqual(expected)
    await withTemporaryFolder(async (folder) => {
      await write(folder, EXAMPLE)
      expect(await takeSnapshot(nodeFiles, 'named/so', folder)).toEqual(expected)
      expect(await takeSnapshot(nodeFiles, folder)).toEqual({ ...expected, corpus_root: folder })
    })
  })

  it('does not depend on the order in which files are listed', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '.', '\uFFFD', '\u{1F600}'),
      minLength: 1,
      maxLength: 3,
    })
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.yuv`)
    const entries = fc.uniqueArray(fc.record({ path, size: fc.nat() }), { selector: (entry) => entry.path })
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(snapshotOf('r', other)).toEqual(snapshotOf('r', list))
      }),
    )
  })

  it('changes with every path and every size', () => {
    const digest = (entries: readonly FileEntry[]): string | null => snapshotOf('r', entries).sha256
    expect(digest(EXAMPLE.map((entry) => ({ ...entry, size: entry.size + 1 })))).not.toBe(EXAMPLE_SHA256)
    expect(digest(EXAMPLE.slice(1))).not.toBe(EXAMPLE_SHA256)
    expect(digest(EXAMPLE.map((entry) => ({ ...entry, path: `x${entry.path}` })))).not.toBe(EXAMPLE_SHA256)
  })

  it('counts only the ending .yuv in lower case', () => {
    expect(counts('a.yuv', '.yuv', 'b.YUV', 'c.yuv.gz', 'yuv', 'd.yuv/e.txt')).toEqual([2, 0, 0])
  })

  it('counts a file by a folder of exactly that name, or by its own name in any case', () => {
    expect(counts('ref/a.yuv', 'x/ref/y/b.yuv', 'REF_c.yuv', 'c.Ref.yuv', 'prefix.yuv')).toEqual([5, 5, 0])
    expect(counts('Ref/a.yuv', 'refs/a.yuv', 'x/reference/a.yuv')).toEqual([3, 0, 0])
    expect(counts('dis/a.yuv', 'Distorted.yuv', 'DIS/b.yuv')).toEqual([3, 0, 2])
    expect(counts('ref/dis.yuv', 'ref/dis/a.yuv')).toEqual([2, 2, 2])
  })

  it('of a folder without .yuv files is present, with the digest of no bytes', () => {
    expect(snapshotOf('r', [])).toMatchObject({ present: true, sha256: NO_BYTES_SHA256, yuv_count: 0 })
  })

  it('of a folder that is not there, or that the recipe does not name, is absent', async () => {
    const absent = { present: false, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 }
    expect(await takeSnapshot(nodeFiles, 'no/such/folder')).toEqual({
      ...absent,
      corpus_root: 'no/such/folder',
    })
    expect(await takeSnapshot(nodeFiles, null)).toEqual({ ...absent, corpus_root: null })
  })

  it('follows the root where that is a link, and no link below it', async () => {
    await withTemporaryFolder(async (folder) => {
      await write(join(folder, 'real'), EXAMPLE)
      await symlink(join(folder, 'real'), join(folder, 'root'))
      await symlink(join(folder, 'real', 'a-b.yuv'), join(folder, 'real', 'link.yuv'))
      await symlink(join(folder, 'real'), join(folder, 'real', 'round'))
      expect((await takeSnapshot(nodeFiles, join(folder, 'root'))).sha256).toBe(EXAMPLE_SHA256)
    })
  })

  it('is an error where a file stands for the folder, not an absent corpus', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'root'), '')
      await errorOf(() => takeSnapshot(nodeFiles, join(folder, 'root')), 'file-unreadable')
    })
  })

  it('takes 100,000 files', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => ({
      path: `clips/${index % 97}/source_${(index * 7919) % 100_000}_crf${index % 51}.yuv`,
      size: index,
    }))
    expect(snapshotOf('r', entries).yuv_count).toBe(100_000)
  })
})
