// The TrackedFiles port by git: the commit's own entry against the bytes on the disk. The index is not asked: it can be changed by anybody.
import { createReadStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { sha256OfStream } from '../../formats/sha256.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import { tryGit } from './git-process.js'
import { entriesAt } from './git-tree.js'

/** The whole of it is this short; a longer blob is no pointer. */
const LONGEST_POINTER = 1024
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/

export const gitTrackedFiles: TrackedFiles = {
  async tracks(folder, file) {
    try {
      const top = await output(['rev-parse', '--show-toplevel'], folder)
      const path = top === null ? null : await pathBelow(top, file)
      return top !== null && path !== null && (await holds(top, path, file))
    } catch (error) {
      // Where there is no git, or no such file, nothing is tracked.
      if (error instanceof SeedgateError || isMissing(error)) return false
      throw error
    }
  },
}

async function holds(top: string, path: string, file: string): Promise<boolean> {
  const head = await output(['rev-parse', '--verify', '--quiet', 'HEAD'], top)
  const entry = head === null ? undefined : (await entriesAt(top, head, [path])).get(path)
  if (entry?.mode.startsWith('100') !== true) return false
  if ((await output(['hash-object', '--no-filters', '--', file], top)) === entry.oid) return true
  const size = Number(await output(['cat-file', '-s', entry.oid], top))
  if (!(size <= LONGEST_POINTER)) return false
  const [, oid] = POINTER.exec(`${(await output(['cat-file', 'blob', entry.oid], top)) ?? ''}\n`) ?? []
  return oid !== undefined && oid === (await sha256OfStream(createReadStream(file)))
}

/** From the top, `/` between its parts; null where the file lies elsewhere. Links are followed on both sides. */
async function pathBelow(top: string, file: string): Promise<string | null> {
  const path = relative(await realpath(top), await realpath(file))
  return path === '' || path === '..' || path.startsWith('../') || isAbsolute(path) ? null : path
}

/** Trimmed; null on any exit status but 0. */
async function output(args: readonly string[], cwd: string): Promise<string | null> {
  const { status, stdout } = await tryGit(args, { cwd })
  return status === 0 ? stdout.toString('utf8').trim() : null
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
