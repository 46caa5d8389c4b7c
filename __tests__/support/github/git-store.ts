// The real bare repository behind the stand-in.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLoose, writeLoose, type LooseObject } from './loose-objects.js'

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

export interface CommitFacts {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly name: string
  readonly email: string
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string
}

export class GitStore {
  private readonly memory = new Map<string, unknown>()

  constructor(
    readonly folder: string,
    private readonly identity: () => string,
  ) {}

  /** With nothing in it, unless the folder is a bare repository already. */
  static open(folder: string, identity: () => string): GitStore {
    if (!existsSync(join(folder, 'HEAD')))
      execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder])
    return new GitStore(folder, identity)
  }

  run(args: readonly string[], input?: string | Uint8Array, env: NodeJS.ProcessEnv = {}): string {
    return this.bytes(args, input, env).toString('utf8').trimEnd()
  }

  bytes(args: readonly string[], input?: string | Uint8Array, env: NodeJS.ProcessEnv = {}): Buffer {
    const name = this.identity()
    const email = `${name}@users.noreply.github.com`
    const who = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    }
    return execFileSync('git', ['--git-dir', this.folder, ...args], {
      ...(input !== undefined && { input }),
      env: { ...process.env, ...who, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    })
  }

  /** The object's id, or null where there is none of that name. */
  resolve(name: string): string | null {
    const [, commit = '', as = ''] = /^([0-9a-f]{40})\^\{(tree|commit)\}$/.exec(name) ?? []
    const object = commit === '' ? null : this.object(commit)
    if (object?.type === 'commit') {
      return as === 'commit' ? commit : object.content.toString('latin1', 'tree '.length, 'tree '.length + 40)
    }
    // A process for each look would be most of a test's time; git itself keeps these names as files.
    const loose = join(this.folder, name)
    if (/^refs\/[\w./-]+$/.test(name)) {
      if (existsSync(loose) && statSync(loose).isFile()) return readFileSync(loose, 'utf8').trim()
      if (!existsSync(join(this.folder, 'packed-refs'))) return null
    }
    try {
      return this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', name])
    } catch {
      return null
    }
  }

  typeOf(sha: string): string | null {
    const loose = this.object(sha)
    if (loose !== null) return loose.type
    try {
      return this.run(['cat-file', '-t', sha])
    } catch {
      return null
    }
  }

  private object(sha: string): LooseObject | null {
    return this.remembered(sha, () => readLoose(this.folder, sha))
  }

  branch(name: string): string | null {
    return this.resolve(`refs/heads/${name}`)
  }

  branches(): readonly string[] {
    return this.run(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads'])
      .split('\n')
      .filter(Boolean)
  }

  setRef(ref: string, sha: string): void {
    mkdirSync(dirname(join(this.folder, ref)), { recursive: true })
    writeFileSync(join(this.folder, ref), `${sha}\n`)
  }

  deleteRef(ref: string): void {
    rmSync(join(this.folder, ref))
  }

  isAncestor(ancestor: string, of: string): boolean {
    try {
      this.run(['merge-base', '--is-ancestor', ancestor, of])
      return true
    } catch {
      return false
    }
  }

  /** Whether they have an ancestor in common. */
  related(a: string, b: string): boolean {
    try {
      this.run(['merge-base', a, b])
      return true
    } catch {
      return false
    }
  }

  blob(sha: string): Buffer {
    const loose = this.object(sha)
    return loose?.type === 'blob' ? loose.content : this.bytes(['cat-file', 'blob', sha])
  }

  writeBlob(content: Uint8Array): string {
    return writeLoose(this.folder, 'blob', content)
  }

  tree(sha: string, recursive: boolean): readonly TreeEntry[] {
    return this.remembered(`tree ${sha} ${recursive}`, () => this.readTree(sha, recursive))
  }

  private readTree(sha: string, recursive: boolean): readonly TreeEntry[] {
    const flags = recursive ? ['-r', '-t', '-l', '-z'] : ['-l', '-z']
    return this.bytes(['ls-tree', ...flags, sha])
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [, mode = '', type = '', id = '', size = '', path = ''] =
          /^(\d+) (\w+) (\w+)\s+(\S+)\t(.*)$/s.exec(line) ?? []
        return { path, mode, type, sha: id, ...(size !== '-' && { size: Number(size) }) }
      })
  }

  /** A tree like `base` (or an empty one) with entries set, or removed where their sha is null. */
  writeTree(
    base: string | null,
    entries: readonly { path: string; mode: string; sha: string | null }[],
  ): string {
    const index = join(this.folder, `index-${randomUUID()}`)
    const env = { GIT_INDEX_FILE: index }
    try {
      if (base !== null) this.run(['read-tree', base], undefined, env)
      const info = entries.map(({ path, mode, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
      )
      this.run(['update-index', '-z', '--index-info'], info.join(''), env)
      return this.run(['write-tree'], undefined, env)
    } finally {
      rmSync(index, { force: true })
    }
  }

  commitTree(tree: string, parents: readonly string[], message: string): string {
    return this.run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message)
  }

  commit(sha: string): CommitFacts {
    return this.remembered(`commit ${sha}`, () => this.readCommit(sha))
  }

  private readCommit(sha: string): CommitFacts {
    const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%B'
    const fields = this.run(['show', '--no-patch', format, sha]).split('\0')
    const [id = '', tree = '', parents = '', name = '', email = '', time = '0', message = ''] = fields
    const date = new Date(Number(time) * 1000).toISOString().replace('.000Z', 'Z')
    return { sha: id, tree, parents: parents.split(' ').filter(Boolean), message, name, email, date }
  }

  /** Objects never change; that there is none is not remembered. */
  private remembered<T>(key: string, read: () => T): T {
    const known = this.memory.get(key)
    if (known !== undefined) return known as T
    const value = read()
    if (value !== null) this.memory.set(key, value)
    return value
  }

  /** For tests: one commit on top of a branch, which is made where it is not there. */
  commitFiles(
    branch: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    message = 'A change',
  ): string {
    const tip = this.branch(branch)
    const entries = Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      sha: this.writeBlob(typeof content === 'string' ? new TextEncoder().encode(content) : content),
    }))
    const commit = this.commitTree(this.writeTree(tip, entries), tip === null ? [] : [tip], message)
    this.setRef(`refs/heads/${branch}`, commit)
    return commit
  }
}
