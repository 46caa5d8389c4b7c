// seedgate as it lies here, published: a repository with one commit, and a machine's tool cache that it has filled before.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Repository } from './repositories.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export interface Seedgate {
  readonly repository: Repository
  readonly commit: string
  readonly toolCache: string
}

/** Changes a file's text; refuses to change nothing. */
export type Edit = (text: string) => string

export const replacing =
  (from: string, to: string): Edit =>
  (text) => {
    if (text.split(from).length !== 2) throw new Error(`expected once: ${from}`)
    return text.replace(from, to)
  }

/** One commit with what a checkout would bring: every file that git does not ignore. @param edits by path */
export function publishSeedgate(folder: string, edits: Readonly<Record<string, Edit>> = {}): Seedgate {
  const own = mkdtempSync(join(folder, 'seedgate-'))
  const gitFolder = join(own, 'seedgate.git')
  const tree = join(own, 'changed')
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-c', 'core.compression=0', ...args], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, ...SOMEBODY },
    }).trim()
  git(['init', '--quiet', '--bare', '--initial-branch=main', gitFolder])
  // What somebody's own settings ignore, a checkout brings all the same.
  const listed = git([
    '-c',
    'core.excludesFile=',
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '-z',
  ]).split('\0')
  const paths = listed.filter((path) => path !== '' && existsSync(join(ROOT, path)))
  const bare = ['--git-dir', gitFolder]
  git([...bare, '--work-tree', ROOT, 'update-index', '--add', '-z', '--stdin'], paths.join('\0'))
  for (const [path, edit] of Object.entries(edits)) {
    mkdirSync(join(tree, path, '..'), { recursive: true })
    writeFileSync(join(tree, path), edit(readFileSync(join(ROOT, path), 'utf8')))
    git([...bare, '--work-tree', tree, 'update-index', '--add', path])
  }
  const commit = git([...bare, 'commit-tree', git([...bare, 'write-tree']), '-m', 'seedgate'])
  git([...bare, 'update-ref', 'refs/heads/main', commit])
  return { repository: { name: 'acme/seedgate', folder: gitFolder }, commit, toolCache: toolCache(own) }
}

const SOMEBODY = {
  GIT_AUTHOR_NAME: 'ann',
  GIT_AUTHOR_EMAIL: 'ann@example.invalid',
  GIT_COMMITTER_NAME: 'ann',
  GIT_COMMITTER_EMAIL: 'ann@example.invalid',
}

/** Of machines that have downloaded onnxruntime-node before; how they do has tests of its own. */
function toolCache(own: string): string {
  const require = createRequire(import.meta.url)
  const installed = (name: string) => {
    const [before] = require.resolve(name).split(`${join('node_modules', name)}/`)
    return join(before ?? '', 'node_modules', name)
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(installed('onnxruntime-node'), 'package.json'), 'utf8')))
  const tool = join(own, 'tools', 'seedgate-runtime', version)
  mkdirSync(join(tool, process.arch, 'node_modules'), { recursive: true })
  for (const name of ['onnxruntime-node', 'onnxruntime-common'])
    symlinkSync(installed(name), join(tool, process.arch, 'node_modules', name))
  writeFileSync(join(tool, `${process.arch}.complete`), '')
  return join(own, 'tools')
}
