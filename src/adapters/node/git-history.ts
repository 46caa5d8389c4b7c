// A local repository's history through the git binary: objects only, nothing is checked out, written or run.
import type {
  Attributes,
  GitFile,
  History,
  HistoryStep,
  ListedPath,
  PathChange,
  StepQuery,
} from '../../ports/history.js'
import { attributesAt } from './git-attributes.js'
import { LOG_FORMAT, parseLog, parseRaw } from './git-log.js'
import { git, gitFailed, gitLine, tryGit } from './git-process.js'
import { entriesAt } from './git-tree.js'
import { splitBatch } from './git-batch.js'

/** What a repository's or a person's own settings could add to the output. */
const PLAIN = [
  '-c',
  'log.showSignature=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
  '-c',
  'log.follow=false',
]
const RAW = [
  '--raw',
  '-z',
  '-r',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
]
/** So many paths at a time, as a command line has an end. */
const PATHS_AT_ONCE = 500

/** @param root the top of a checkout, or a bare repository; see gitRepositories.open */
export class GitHistory implements History {
  constructor(private readonly root: string) {}

  async isShallow(): Promise<boolean> {
    return (await gitLine(['rev-parse', '--is-shallow-repository'], { cwd: this.root })) === 'true'
  }

  async resolve(revision: string): Promise<string | null> {
    // Nothing that git could take for an option is a revision.
    if (revision.startsWith('-') || revision === '') return null
    const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]
    const { status, stdout } = await tryGit(args, { cwd: this.root })
    return status === 0 ? stdout.toString('utf8').trim() : null
  }

  async committedAt(commit: string): Promise<string> {
    return await gitLine([...PLAIN, 'show', '--no-patch', '--format=%cI', commit, '--'], { cwd: this.root })
  }

  async contains(commit: string, ancestor: string): Promise<boolean> {
    const args = ['merge-base', '--is-ancestor', ancestor, commit]
    const { status, stderr } = await tryGit(args, { cwd: this.root })
    if (status > 1) throw gitFailed(args, this.root, stderr)
    return status === 0
  }

  async changes(base: string, head: string): Promise<readonly PathChange[]> {
    const output = await git(['diff-tree', ...RAW, base, head, '--'], { cwd: this.root })
    return parseRaw(output.toString('utf8').split('\0'))
  }

  async paths(commit: string): Promise<readonly ListedPath[]> {
    const output = await git(['ls-tree', '-r', '-z', '--full-tree', '--name-only', commit], {
      cwd: this.root,
    })
    return namesIn(output)
  }

  async attributes(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Attributes>> {
    return await attributesAt(this.root, commit, paths)
  }

  async steps({ tip, after, paths, which }: StepQuery): Promise<readonly HistoryStep[]> {
    const walk =
      which === 'landed' ? ['--first-parent', '-m'] : ['--full-history', '--no-merges', '--topo-order']
    const range = after === undefined ? [tip] : [tip, `^${after}`]
    const args = ['log', ...walk, ...RAW, '--root', '--no-notes', `--format=${LOG_FORMAT}`, ...range, '--']
    const output = await git([...PLAIN, ...args, ...paths], { cwd: this.root })
    return parseLog(output.toString('utf8'))
  }

  async files(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const entries = new Map<string, GitFile>()
    for (let at = 0; at < paths.length; at += PATHS_AT_ONCE) {
      const found = await entriesAt(this.root, commit, paths.slice(at, at + PATHS_AT_ONCE))
      for (const [path, { mode, oid }] of found) if (mode.startsWith('100')) entries.set(path, { mode, oid })
    }
    const contents = await this.blobs([...entries.values()].map(({ oid }) => oid))
    return new Map([...entries].map(([path, { oid }]) => [path, contents.get(oid)!]))
  }

  async blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const once = [...new Set(oids)]
    if (once.length === 0) return new Map()
    const input = once.map((oid) => `${oid}\n`).join('')
    const output = await git(['cat-file', '--batch'], { cwd: this.root, input })
    return splitBatch(output, once, this.root)
  }
}

/** @param output names, each with a NUL behind it */
function namesIn(output: Buffer): ListedPath[] {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const names: ListedPath[] = []
  for (let at = 0, end = output.indexOf(0); end !== -1; at = end + 1, end = output.indexOf(0, at)) {
    const name = output.subarray(at, end)
    try {
      names.push({ path: strict.decode(name), isUtf8: true })
    } catch {
      names.push({ path: name.toString('utf8'), isUtf8: false })
    }
  }
  return names
}
