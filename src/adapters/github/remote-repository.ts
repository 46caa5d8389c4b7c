// The repository on GitHub. A change becomes a branch in steps that can be cut off anywhere and begun again.
import { z } from 'zod'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { BranchOutcome, NewBranch, TreeChange } from '../../ports/repository.js'
import type { CommitFacts, RemoteRepository, RepositoryFacts } from '../../ports/remote-repository.js'
import type { GitHubApi } from './api.js'
import type { GitHubFailure } from './failure.js'
import { commitOnBranch, fitsOneRequest, looseCommit } from './remote-commits.js'
import { RemoteRefs } from './remote-refs.js'
import { holdsExactly, readTree, type TreeEntry } from './remote-tree.js'
import { settle } from './settle.js'
import { commitIdSchema } from './shapes.js'

const factsSchema = z
  .object({
    id: z.number(),
    default_branch: z.string(),
    private: z.boolean(),
    owner: z.object({ type: z.string() }),
  })
  .transform((it): RepositoryFacts => ({
    id: it.id,
    defaultBranch: it.default_branch,
    private: it.private,
    ownerType: it.owner.type,
  }))
const commitSchema = z
  .object({
    sha: commitIdSchema,
    parents: z.array(z.object({ sha: commitIdSchema })),
    message: z.string(),
    verification: z.object({ verified: z.boolean(), reason: z.string() }),
  })
  .transform((it): CommitFacts => ({ ...it, parents: it.parents.map(({ sha }) => sha) }))
const comparisonSchema = z.object({ status: z.string() })
const blobSchema = z
  .object({ encoding: z.literal('base64'), content: z.string(), size: z.number() })
  .transform(({ content, size }) => ({ bytes: new Uint8Array(Buffer.from(content, 'base64')), size }))
  .refine(({ bytes, size }) => bytes.length === size, 'expected as many bytes as its size says')
  .transform(({ bytes }) => bytes)

const permission = 'contents: read'

export class GitHubRepository implements RemoteRepository {
  private readonly refs: RemoteRefs
  /** A commit's files never change. */
  private readonly trees = new Map<string, ReadonlyMap<string, TreeEntry>>()

  constructor(private readonly api: GitHubApi) {
    this.refs = new RemoteRefs(api)
  }

  async facts(): Promise<RepositoryFacts> {
    return await this.api.ask('GET /repos/{owner}/{repo}', {}, factsSchema, {
      what: 'show the repository',
      permission,
    })
  }

  async tip(branch: string): Promise<string | null> {
    return await this.refs.tip(branch)
  }

  async commit(sha: string): Promise<CommitFacts | null> {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
    return await this.api.find(route, { commit_sha: sha }, commitSchema, {
      what: `show commit ${sha}`,
      permission,
    })
  }

  async hasInHistory(tip: string, commit: string): Promise<boolean> {
    // Of what lies behind the tip there are no commits and no files to list, so the answer is short.
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
    const compared = await this.api.find(route, { basehead: `${tip}...${commit}` }, comparisonSchema, {
      what: `compare ${commit} with ${tip}`,
      permission,
    })
    return compared?.status === 'identical' || compared?.status === 'behind'
  }

  async read(commit: string, path: string): Promise<Uint8Array | null> {
    const entry = (await this.tree(commit)).get(path)
    if (entry === undefined) return null
    if (!entry.mode.startsWith('100')) {
      throw new SeedgateError(
        'repository-invalid',
        `${path}: expected a file, got git's mode ${entry.mode}`,
        {
          hint: `make ${path} a plain file on the base branch, or correct the path in the recipe or the registry`,
        },
      )
    }
    // Blobs, not the contents API: that one answers above 1 MB with an empty text.
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
    return await this.api.ask(route, { file_sha: entry.sha }, blobSchema, {
      what: `read ${path}`,
      permission,
    })
  }

  async sameBelow(folder: string, one: string, other: string): Promise<boolean> {
    if (one === other) return true
    const below = async (commit: string): Promise<string> =>
      [...(await this.tree(commit))]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, { mode, sha }]) => `${mode} ${sha} ${path}`)
        .sort()
        .join('\n')
    return (await below(one)) === (await below(other))
  }

  async commitAsBranch(change: NewBranch): Promise<BranchOutcome> {
    const before = await this.inTheWay(change)
    if (before !== null && !(await this.makesRoom(change, before))) return before
    await this.refs.create(change.branch, change.base)
    const { value } = await settle<BranchOutcome>({
      look: async () => await this.inTheWay(change),
      act: async () =>
        fitsOneRequest(change)
          ? { outcome: 'committed', commit: await commitOnBranch(this.api, change) }
          : await this.commitInPieces(change),
      mayBeThere: isStale,
      pace: this.api.pace,
    })
    return await this.unlessMoved(change, value)
  }

  /** On a branch that points to the base. The move is forward only, so a commit that somebody else put there stays. */
  private async commitInPieces(change: NewBranch): Promise<BranchOutcome> {
    const commit = await looseCommit(this.api, change, await this.tree(change.base))
    const tip = await this.refs.move(change.branch, change.base, commit, false)
    return { outcome: tip === commit ? 'committed' : 'branch-taken', commit: tip }
  }

  async replaceBranch(change: NewBranch, expectedTip: string): Promise<BranchOutcome> {
    const before = await this.inTheWay(change)
    if (before?.outcome !== 'branch-taken') return before ?? (await this.commitAsBranch(change))
    if (before.commit !== expectedTip) return before
    // Never by way of the base: GitHub closes a pull request whose branch has nothing on it.
    const commit = await looseCommit(this.api, change, await this.tree(change.base))
    const tip = await this.refs.move(change.branch, expectedTip, commit)
    if (tip !== commit) return { outcome: 'branch-taken', commit: tip }
    // The branch was there before, perhaps with a pull request of it: where the base moved meanwhile, it stays for the next try.
    const base = await this.tip(change.baseBranch)
    return base === change.base ? { outcome: 'committed', commit } : { outcome: 'base-moved', commit: base }
  }

  async holds(commit: string, change: TreeChange): Promise<boolean> {
    const facts = await this.commit(commit)
    if (facts?.parents.length !== 1 || facts.parents[0] !== change.base) return false
    return holdsExactly(await this.tree(change.base), await this.tree(commit), change.files)
  }

  /** Why there is nothing left to do, or null: the branch is not there, or is there and still at the base. */
  private async inTheWay(change: NewBranch): Promise<BranchOutcome | null> {
    const base = await this.tip(change.baseBranch)
    if (base !== change.base) return { outcome: 'base-moved', commit: base }
    const commit = await this.tip(change.branch)
    if (commit === null || commit === change.base) return null
    return { outcome: (await this.holds(commit, change)) ? 'already-there' : 'branch-taken', commit }
  }

  /** A branch without a commit of its own was left by a run that was cut off before it committed, and the base went on. */
  private async makesRoom({ branch, base }: NewBranch, { outcome, commit }: BranchOutcome): Promise<boolean> {
    return outcome === 'branch-taken' && (await this.refs.forward(branch, commit, base))
  }

  /** GitHub swaps on the new branch, not on the base: where the base moved meanwhile, what we made goes away again. */
  private async unlessMoved(change: NewBranch, made: BranchOutcome): Promise<BranchOutcome> {
    if (made.outcome === 'base-moved') await this.refs.remove(change.branch, [change.base])
    if (made.outcome !== 'committed') return made
    const base = await this.tip(change.baseBranch)
    if (base === change.base) return made
    await this.refs.remove(change.branch, [change.base, made.commit])
    return { outcome: 'base-moved', commit: base }
  }

  private async tree(commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const tree = this.trees.get(commit) ?? (await readTree(this.api, commit))
    this.trees.set(commit, tree)
    return tree
  }
}

const isStale = ({ said }: GitHubFailure): boolean => /Expected branch to point to/i.test(said)
