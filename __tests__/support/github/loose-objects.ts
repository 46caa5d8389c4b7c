// Git's own files of objects, read and written in this process: starting git for each would be most of a test's time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'

export interface LooseObject {
  readonly type: string
  readonly content: Buffer
}

/** Null where there is none, or where git has put it into a pack. */
export function readLoose(folder: string, sha: string): LooseObject | null {
  const path = pathOf(folder, sha)
  if (!/^[0-9a-f]{40}$/.test(sha) || !existsSync(path)) return null
  const object = inflateSync(readFileSync(path))
  const end = object.indexOf(0)
  const [type = ''] = object.toString('latin1', 0, end).split(' ')
  return { type, content: object.subarray(end + 1) }
}

/** Its id. */
export function writeLoose(folder: string, type: string, content: Uint8Array): string {
  const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
  const sha = createHash('sha1').update(object).digest('hex')
  const path = pathOf(folder, sha)
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) writeFileSync(path, deflateSync(object))
  return sha
}

const pathOf = (folder: string, sha: string): string => join(folder, 'objects', sha.slice(0, 2), sha.slice(2))
