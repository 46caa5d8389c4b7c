// A local git repository through the git binary, by plumbing: the checkout's files and index are never touched.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type {
  BranchOutcome,
  BranchTip,
  ChangePreview,
  NewBranch,
  Repository,
  TreeChange,
} from '../../ports/repository.js'
import { git, gitFailed, gitLine, tryGit } from './git-process.js'
import { entriesAt, withTree } from './git-tree.js'

const PREVIEW = ['diff-tree', '-r', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color']
const UPDATE = ['update-ref', '-m', 'seedgate', '--stdin']

/** @param root the top of a checkout, or a bare repository; see openRepository */
export class GitRepository implements Repository {
  constructor(private readonly root: string) {}

  async branch(name: string): Promise<BranchTip | null> {
    const format = '--format=%(refname)%00%(objectname)%00%(upstream:track)'
    const refs = (await git(['for-each-ref', format, refOf(name)], { cwd: this.root })).toString('utf8')
    // A pattern also matches the branches below it, `name/…`.
    const line = refs.split('\n').find((ref) => ref.startsWith(`${refOf(name)}\0`))
    const [, commit, track] = line?.split('\0') ?? []
    if (commit === undefined) return null
    return { commit, behindUpstream: Number(/behind (\d+)/.exec(track ?? '')?.[1] ?? 0) }
  }

  async read(commit: string, path: string): Promise<Uint8Array | null> {
    const entry = (await entriesAt(this.root, commit, [path])).get(path)
    if (entry === undefined) return null
    if (!entry.mode.startsWith('100')) {
      const got =
        entry.mode === '120000' ? 'a symbolic link' : entry.type === 'tree' ? 'a folder' : 'a submodule'
      throw new SeedgateError('repository-invalid', `${this.root}: ${path}: expected a file, got ${got}`, {
        hint: `make ${path} a plain file on the base branch, or correct the path in the recipe or the registry`,
      })
    }
    return new Uint8Array(await git(['cat-file', 'blob', entry.oid], { cwd: this.root }))
  }

  async preview(change: TreeChange): Promise<ChangePreview> {
    return await withTree(this.root, change, false, async (tree, env) => {
      const run = async (form: string): Promise<string> =>
        (await git([...PREVIEW, form, change.base, tree], { cwd: this.root, env })).toString('utf8')
      return { diff: await run('--patch'), numstat: await run('--numstat') }
    })
  }

  async commitAsBranch(change: NewBranch): Promise<BranchOutcome> {
    return await withTree(this.root, change, true, async (tree) => {
      const before = await this.inTheWay(change, tree)
      if (before !== null) return before
      const args = ['commit-tree', tree, '-p', change.base, '-F', '-']
      const commit = await gitLine(args, { cwd: this.root, input: change.message })
      // One transaction: the base has not moved, and the branch is new, or nothing happens.
      const input = `verify ${refOf(change.baseBranch)} ${change.base}\ncreate ${refOf(change.branch)} ${commit}\n`
      const { status, stderr } = await tryGit(UPDATE, { cwd: this.root, input })
      if (status === 0) return { outcome: 'committed', commit }
      const after = await this.inTheWay(change, tree)
      if (after === null) throw gitFailed(UPDATE, this.root, stderr)
      return after
    })
  }

  private async inTheWay(change: NewBranch, tree: string): Promise<BranchOutcome | null> {
    const base = await this.branch(change.baseBranch)
    if (base?.commit !== change.base) return { outcome: 'base-moved', commit: base?.commit ?? null }
    const taken = await this.branch(change.branch)
    if (taken === null) return null
    const its = ['rev-parse', `${taken.commit}^{tree}`, `${taken.commit}^@`]
    const has = await gitLine(its, { cwd: this.root })
    return {
      outcome: has === `${tree}\n${change.base}` ? 'already-there' : 'branch-taken',
      commit: taken.commit,
    }
  }
}

const refOf = (branch: string): string => `refs/heads/${branch}`
