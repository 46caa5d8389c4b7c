// A bundle that somebody made to hurt: refused by name, and nothing of it is anywhere afterwards.
import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foreignFiles } from '../../../src/adapters/node/foreign-files.js'
import { BUNDLE_LIMITS, BundleInspection, BundleRefused } from '../../../src/evidence/untrusted-bundle.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'
import { LINK, zipOf, type ZipEntry } from '../../support/zip.js'

async function unpacked(folder: string, archive: Uint8Array): Promise<readonly string[]> {
  const [zip, into] = [join(folder, 'evidence.zip'), join(folder, 'a', 'b', 'into')]
  await writeFile(zip, archive)
  await mkdir(into, { recursive: true })
  const inspection = new BundleInspection('evidence')
  await foreignFiles.unpack(zip, into, (entry) => {
    inspection.admit(entry)
  })
  return (await readdir(into, { recursive: true })).sort()
}

async function refusalOf(archive: Uint8Array): Promise<string> {
  let reason = 'none'
  await withTemporaryFolder(async (folder) => {
    try {
      await unpacked(folder, archive)
    } catch (error) {
      if (!(error instanceof BundleRefused)) throw error
      reason = error.reason
    }
    const left = (await readdir(folder, { recursive: true })).sort()
    expect({ reason, left }).toEqual({ reason, left: ['a', 'a/b', 'a/b/into', 'evidence.zip'] })
  })
  return reason
}

const innocent: ZipEntry = { name: 'run.json', content: '{}' }
const planted = async (entry: ZipEntry): Promise<string> => await refusalOf(zipOf([innocent, entry]))

describe('unpacking an archive', () => {
  it('writes every file of an honest one, folders or not', async () => {
    await withTemporaryFolder(async (folder) => {
      const archive = zipOf([
        innocent,
        { name: 'folds/' },
        { name: 'folds/seed0/a~.onnx', content: 'weights' },
      ])
      expect(await unpacked(folder, archive)).toEqual([
        'folds',
        'folds/seed0',
        'folds/seed0/a~.onnx',
        'run.json',
      ])
      expect(await readFile(join(folder, 'a/b/into/folds/seed0/a~.onnx'), 'utf8')).toBe('weights')
    })
  })

  it.each([
    '../outside',
    'a/../../outside',
    '/absolute',
    '//double',
    'a//b',
    './here',
    'C:/drive',
    'back\\slash',
    'line\nbreak',
    'right\u202eleft',
    '',
  ])('refuses the path %j before anything is written', async (name) => {
    expect(await planted({ name })).toBe('path-escapes')
  })

  it('refuses a symbolic link, and what is neither file nor folder', async () => {
    expect(await planted({ name: 'link', content: '/etc/passwd', mode: LINK })).toBe('not-a-file')
    expect(await planted({ name: 'pipe', mode: 0o010644 })).toBe('not-a-file')
  })

  it('refuses a path that is taken, also in other letters', async () => {
    expect(await planted({ name: 'RUN.json' })).toBe('path-taken')
  })

  it('refuses a path that is too deep', async () => {
    expect(await planted({ name: 'x/'.repeat(BUNDLE_LIMITS.depth) + 'y' })).toBe('too-deep')
  })

  it('refuses ten thousand files', async () => {
    expect(await refusalOf(zipOf(Array.from({ length: 10_000 }, (_, i) => ({ name: `f${i}` }))))).toBe(
      'too-many-entries',
    )
  })

  it('refuses two gigabytes by their declared size, in one file or in many', async () => {
    expect(await planted({ name: 'zeros', declares: 2 ** 31 })).toBe('too-large')
    const parts = Array.from({ length: 4 }, (_, i) => ({ name: `part${i}`, declares: 2 ** 29 }))
    expect(await refusalOf(zipOf(parts))).toBe('too-large')
  })

  it('refuses a file that is not as large as it declares', async () => {
    await withTemporaryFolder(async (folder) => {
      const archive = zipOf([{ name: 'zeros', content: '0'.repeat(1_000_000), declares: 10 }])
      await expect(unpacked(folder, archive)).rejects.toMatchObject({ reason: 'not-an-archive' })
    })
  })

  it('refuses what is no archive, or half of one', async () => {
    expect(await refusalOf(Buffer.from('<html>no</html>'))).toBe('not-an-archive')
    expect(await refusalOf(zipOf([innocent]).subarray(0, 60))).toBe('not-an-archive')
  })
})

describe('a folder that is foreign', () => {
  it('tells files, folders, links and other things apart, and follows no link', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'logs'))
      await writeFile(join(folder, 'logs', 'a.log'), 'abc')
      await symlink('/etc', join(folder, 'etc'))
      execFileSync('mkfifo', [join(folder, 'pipe')])
      const found = []
      for await (const entry of foreignFiles.entries(folder))
        found.push(`${entry.kind} ${entry.path} ${entry.size}`)
      expect(found.sort()).toEqual(['file logs/a.log 3', 'folder logs 0', 'link etc 0', 'other pipe 0'])
    })
  })
})
