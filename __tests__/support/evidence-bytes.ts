// A run directory as what two runs must have in common: every file, without the times at which things happened.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFiles } from '../../src/adapters/node/files.js'

/** The only lines that tell when, and how long it took. */
const TIMES: readonly (readonly [file: RegExp, line: RegExp])[] = [
  [/^run\.json$/, /^ {2}"(started|finished)_at_utc": .*$/gm],
  [/^loso_seed\d+\.json$/, /^ {2}"wall_time_s": .*$/gm],
]

/** Of every file, by path: the text of JSON files without their times, the sha256 of all others. */
export async function evidenceBytes(dir: string): Promise<Readonly<Record<string, string>>> {
  const contents: Record<string, string> = {}
  for (const path of await filesIn(dir)) {
    const bytes = await readFile(join(dir, path))
    const times = TIMES.find(([file]) => file.test(path))
    contents[path] =
      times === undefined
        ? createHash('sha256').update(bytes).digest('hex')
        : bytes.toString('utf8').replaceAll(times[1], '')
  }
  return contents
}

/** Paths of every file, sorted; none where there is no such folder. */
export async function filesIn(dir: string): Promise<string[]> {
  if ((await nodeFiles.kindOf(dir)) === null) return []
  const paths: string[] = []
  for await (const { path } of nodeFiles.list(dir)) paths.push(path)
  return paths.sort()
}
