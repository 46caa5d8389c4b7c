import { cp, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { GitHistory } from '../../../src/adapters/node/git-history.js'
import { connectGitHub } from '../../../src/adapters/github/connect.js'
import type { RollbackRefusal } from '../../../src/registry/rollback-refused.js'
import {
  rollBackOnForge,
  type ForgeRollback,
  type RollBackRequest,
} from '../../../src/use-cases/roll-back/roll-back-on-forge.js'
import { aPromotion, ENSEMBLE } from '../../support/a-promotion.js'
import { aRepository, verdictDigest } from '../../support/a-repository.js'
import { TEST_PACE, TEST_TOKEN } from '../../support/github/connected.js'
import { GitHubStandIn } from '../../support/github/stand-in.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
const digest = verdictDigest(aPromotion())
const BRANCH = `seedgate/rollback-${ENSEMBLE}-${digest.slice(0, 12)}`
const silent = { info: () => undefined, warn: () => undefined }
let flipped: string
let standIn: GitHubStandIn

beforeAll(async () => {
  const here = await aRepository(folder)
  await here.flip(aPromotion())
  flipped = join(here.root, '.git')
})
beforeEach(async () => {
  const bare = join(await mkdtemp(join(folder, 'forge-')), 'models.git')
  await cp(flipped, bare, { recursive: true })
  standIn = await GitHubStandIn.start(bare)
})
afterEach(async () => {
  expect(standIn.violations).toEqual([])
  await standIn.close()
})

/** The checkout has what the forge has, unless it is another folder. */
async function rollback(
  plant: Partial<RollBackRequest> = {},
  checkout = standIn.git.folder,
): Promise<ForgeRollback> {
  const forge = connectGitHub({
    token: TEST_TOKEN,
    apiUrl: standIn.base,
    serverUrl: 'https://github.com',
    repository: 'octo/models',
    log: silent,
    pace: TEST_PACE,
  })
  const runUrl = 'https://github.com/octo/models/actions/runs/7'
  const nothing = { labels: [], reviewers: [], issue: false, issueLabels: [] }
  const asked = { recipePath: 'seedgate.yml', verdict: digest, runUrl, ...nothing, ...plant }
  return await rollBackOnForge({ history: new GitHistory(checkout), forge }, asked)
}
const branchTip = (): string | null => standIn.git.branch(BRANCH)

describe('a rollback on the forge', () => {
  it('made again on a newer base, is the same pull request with the newer commit', async () => {
    const first = await rollback()
    const base = standIn.git.commitFiles('main', { 'docs/b.md': 'b' })
    const second = await rollback()
    expect([first.pull?.number, second.pull?.number]).toEqual([1, 1])
    expect(second.commit).not.toBe(first.commit)
    expect(standIn.git.run(['rev-parse', `${BRANCH}^`])).toBe(base)
    expect(standIn.state.issues).toEqual([])
  })

  it('has nothing to do once it landed', async () => {
    const { commit } = await rollback()
    standIn.git.setRef('refs/heads/main', commit!)
    expect(await rollback()).toMatchObject({ outcome: 'already-rolled-back', commit: null, pull: null })
  })

  it.each([
    ['drafts-unsupported', (): void => void (standIn.state.drafts = false)],
    ['pull-requests-forbidden', (): void => void (standIn.state.actionsMayOpenPullRequests = false)],
  ] as const)(
    '%s: leaves the branch, says where to open the draft, and opens no ready one',
    async (code, plant) => {
      plant()
      const error: unknown = await rollback().catch((caught: unknown) => caught)
      expect(error).toMatchObject({ code })
      expect(String(error)).toContain(`https://github.com/octo/models/compare/main...${BRANCH}`)
      expect(branchTip()).not.toBeNull()
      expect(standIn.state.pulls).toEqual([])
    },
  )

  it('is refused where the branch has somebody’s work on it, and that work stays', async () => {
    const theirs = standIn.git.commitFiles(BRANCH, { 'docs/mine.md': 'mine' })
    await refused('branch-taken')
    expect(branchTip()).toBe(theirs)
  })

  it('is refused where somebody amended the rollback, under the message that it had', async () => {
    const { git } = standIn
    await rollback()
    const [message, base] = [
      git.run(['log', '-1', '--format=%B', BRANCH]),
      git.run(['rev-parse', `${BRANCH}^`]),
    ]
    const more = git.commitFiles(BRANCH, { 'docs/mine.md': 'mine' })
    const amended = git.commitTree(git.run(['rev-parse', `${more}^{tree}`]), [base], message)
    git.setRef(`refs/heads/${BRANCH}`, amended)
    git.commitFiles('main', { 'docs/b.md': 'b' })
    await expect(rollback()).rejects.toMatchObject({ reason: 'branch-taken' })
    expect(branchTip()).toBe(amended)
  })

  it('D54: is refused where its commit was rebased onto somebody’s, and that work stays', async () => {
    const { git } = standIn
    const { plan } = await rollback()
    const [message, base] = [
      git.run(['log', '-1', '--format=%B', BRANCH]),
      git.run(['rev-parse', `${BRANCH}^`]),
    ]
    git.setRef(`refs/heads/${BRANCH}`, base)
    git.commitFiles(BRANCH, { 'docs/mine.md': 'mine' })
    const entries = plan.files.map(({ path, after }) => ({
      path,
      mode: '100644',
      sha: after === null ? null : git.writeBlob(Buffer.from(after)),
    }))
    const theirs = branchTip() ?? ''
    const rebased = git.commitTree(git.writeTree(theirs, entries), [theirs], message)
    git.setRef(`refs/heads/${BRANCH}`, rebased)
    await expect(rollback()).rejects.toMatchObject({ reason: 'branch-taken' })
    expect(branchTip()).toBe(rebased)
  })

  it('is refused where the base moved while it was made, and leaves no branch', async () => {
    standIn.before('graphql/createCommitOnBranch', () => {
      standIn.git.commitFiles('main', { 'docs/b.md': 'b' })
    })
    await refused('base-moved')
    expect(branchTip()).toBeNull()
  })

  it('is refused where the checkout is older than the branch', async () => {
    standIn.git.commitFiles('main', { 'docs/b.md': 'b' })
    await refused('base-stale', flipped)
    expect(branchTip()).toBeNull()
  })

  async function refused(reason: RollbackRefusal, checkout?: string): Promise<void> {
    await expect(rollback({}, checkout)).rejects.toMatchObject({ code: 'rollback-refused', reason })
    expect(standIn.state.pulls).toEqual([])
  }
})
