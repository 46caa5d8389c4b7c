// The real bare repository behind the stand-in.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

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
  constructor(
    readonly folder: string,
    private readonly identity: () => string,
  ) {}

  static init(folder: string, identity: () => string): GitStore {
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
    try {
      return this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', name])
    } catch {
      return null
    }
  }

  typeOf(sha: string): string | null {
    try {
      return this.run(['cat-file', '-t', sha])
    } catch {
      return null
    }
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
    this.run(['update-ref', ref, sha])
  }

  deleteRef(ref: string): void {
    this.run(['update-ref', '-d', ref])
  }

  isAncestor(ancestor: string, of: string): boolean {
    try {
      this.run(['merge-base', '--is-ancestor', ancestor, of])
      return true
    } catch {
      return false
    }
  }

  blob(sha: string): Buffer {
    return this.bytes(['cat-file', 'blob', sha])
  }

  writeBlob(content: Uint8Array): string {
    return this.run(['hash-object', '-w', '--stdin'], content)
  }

  tree(sha: string, recursive: boolean): readonly TreeEntry[] {
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
      for (const { path, mode, sha } of entries) {
        if (sha === null) this.run(['update-index', '--force-remove', '--', path], undefined, env)
        else this.run(['update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`], undefined, env)
      }
      return this.run(['write-tree'], undefined, env)
    } finally {
      rmSync(index, { force: true })
    }
  }

  commitTree(tree: string, parents: readonly string[], message: string): string {
    return this.run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message)
  }

  commit(sha: string): CommitFacts {
    const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%B'
    const fields = this.run(['show', '--no-patch', format, sha]).split('\0')
    const [id = '', tree = '', parents = '', name = '', email = '', time = '0', message = ''] = fields
    const date = new Date(Number(time) * 1000).toISOString().replace('.000Z', 'Z')
    return { sha: id, tree, parents: parents.split(' ').filter(Boolean), message, name, email, date }
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
