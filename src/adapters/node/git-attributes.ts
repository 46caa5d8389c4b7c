// What the .gitattributes files of a commit say of paths: read in a git directory of its own, so that no setting of this machine
// and no `info/attributes` of this clone has a say.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BYTE_ATTRIBUTES, type Attributes, type ByteAttribute } from '../../ports/history.js'
import { git, gitLine } from './git-process.js'

/** An index of the commit instead of `check-attr --source`, which git has from 2.40 on. */
export async function attributesAt(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Attributes>> {
  if (paths.length === 0) return new Map()
  const scratch = await mkdtemp(join(tmpdir(), 'seedgate-attributes-'))
  try {
    const objects = ['rev-parse', '--path-format=absolute', '--git-path', 'objects']
    const from = await gitLine(objects, { cwd: root })
    const format = await gitLine(['rev-parse', '--show-object-format'], { cwd: root })
    await git(['init', '--quiet', '--bare', `--object-format=${format}`, scratch], { cwd: root })
    const options = {
      cwd: scratch,
      env: { GIT_DIR: scratch, GIT_OBJECT_DIRECTORY: from, GIT_ATTR_NOSYSTEM: '1' },
    }
    await git(['read-tree', commit], options)
    const ask = ['-c', 'core.attributesFile=', 'check-attr', '--cached', '-z', '--stdin', ...BYTE_ATTRIBUTES]
    const output = await git(ask, { ...options, input: paths.map((path) => `${path}\0`).join('') })
    return answers(output.toString('utf8').split('\0'))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @param fields path, attribute and value by turns */
function answers(fields: readonly string[]): ReadonlyMap<string, Attributes> {
  const found = new Map<string, Record<ByteAttribute, string>>()
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', attribute = '', value = ''] = fields.slice(at, at + 3)
    const own =
      found.get(path) ??
      (Object.fromEntries(BYTE_ATTRIBUTES.map((one) => [one, 'unspecified'])) as Record<
        ByteAttribute,
        string
      >)
    own[attribute as ByteAttribute] = value
    found.set(path, own)
  }
  return found
}
