import { describe, expect, it } from '@jest/globals'
import type { NewBranch } from '../../../src/ports/repository.js'
import { errorOf } from '../../support/error-code.js'
import { withGitHub, type Connected } from '../../support/github/connected.js'
import { outage, type AnyOperation, type Fault } from '../../support/github/faults.js'
import type { GitHubStandIn } from '../../support/github/stand-in.js'

const BRANCH = 'seedgate/flip-tiny-0123456789ab'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function changeOn(base: string): NewBranch {
  return {
    base,
    baseBranch: 'main',
    branch: BRANCH,
    message: 'Promote tiny\n\nWhy and what.\n\nSeedgate-Verdict: 0123\n',
    files: [
      { path: 'model/registry.json', content: bytes('{ "models": [1] }\n') },
      { path: 'model/new/member.onnx', content: new Uint8Array([0, 255, 10, 13, 0]) },
    ],
  }
}

const numstat = ({ git }: GitHubStandIn): string => git.run(['diff', '--numstat', 'main', BRANCH])
const EXPECTED = '-\t-\tmodel/new/member.onnx\n1\t1\tmodel/registry.json'

describe('a change', () => {
  it('becomes one signed commit on the base, with just these files', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      const made = await github.repository.commitAsBranch(changeOn(base))
      expect(made.outcome).toBe('committed')
      expect(standIn.git.branch(BRANCH)).toBe(made.commit)
      expect(numstat(standIn)).toBe(EXPECTED)
      expect(await github.repository.commit(made.commit ?? '')).toEqual({
        sha: made.commit,
        parents: [base],
        message: 'Promote tiny\n\nWhy and what.\n\nSeedgate-Verdict: 0123',
        verification: { verified: true, reason: 'valid' },
      })
      expect(standIn.violations).toEqual([])
    })
  })

  it('is found when it is there already', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      const { commit } = await github.repository.commitAsBranch(changeOn(base))
      expect(await github.repository.commitAsBranch(changeOn(base))).toEqual({
        outcome: 'already-there',
        commit,
      })
      expect(standIn.calls('graphql/createCommitOnBranch')).toBe(1)
    })
  })

  it('goes on where it was cut off, with the branch made and the commit not', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.git.setRef(`refs/heads/${BRANCH}`, base)
      expect((await github.repository.commitAsBranch(changeOn(base))).outcome).toBe('committed')
      expect(numstat(standIn)).toBe(EXPECTED)
    })
  })

  it('goes on where it was cut off before the commit, though the base moved on since', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.git.setRef(`refs/heads/${BRANCH}`, base)
      const newer = standIn.git.commitFiles('main', { 'README.md': 'Newer\n' })
      const { outcome, commit } = await github.repository.commitAsBranch(changeOn(newer))
      expect(outcome).toBe('committed')
      expect(standIn.git.commit(commit ?? '').parents).toEqual([newer])
      expect(numstat(standIn)).toBe(EXPECTED)
      expect(standIn.requests.find(({ operation }) => operation === 'git/update-ref')?.body).toMatchObject({
        force: false,
      })
    })
  })

  it('takes nothing for its own leftover that somebody commits to just then', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.git.setRef(`refs/heads/${BRANCH}`, base)
      const newer = standIn.git.commitFiles('main', { 'README.md': 'Newer\n' })
      let theirs = ''
      standIn.before('git/update-ref', () => {
        theirs = standIn.git.commitFiles(BRANCH, { 'other.txt': 'x' })
      })
      expect(await github.repository.commitAsBranch(changeOn(newer))).toMatchObject({
        outcome: 'branch-taken',
      })
      expect(standIn.git.branch(BRANCH)).toBe(theirs)
    })
  })

  it('leaves a branch alone that holds something else', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.git.setRef(`refs/heads/${BRANCH}`, base)
      const commit = standIn.git.commitFiles(BRANCH, { 'other.txt': 'x' })
      expect(await github.repository.commitAsBranch(changeOn(base))).toEqual({
        outcome: 'branch-taken',
        commit,
      })
      expect(standIn.git.branch(BRANCH)).toBe(commit)
    })
  })

  it('with a further file slipped in is not taken for the same', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      const change = changeOn(base)
      await github.repository.commitAsBranch(change)
      const files = Object.fromEntries(change.files.map(({ path, content }) => [path, content]))
      standIn.git.setRef(`refs/heads/${BRANCH}`, base)
      standIn.git.commitFiles(BRANCH, { ...files, 'evil.txt': 'x' })
      expect((await github.repository.commitAsBranch(change)).outcome).toBe('branch-taken')
    })
  })

  it('is not made on a base that moved before', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      const newer = standIn.git.commitFiles('main', { 'README.md': 'Newer\n' })
      expect(await github.repository.commitAsBranch(changeOn(base))).toEqual({
        outcome: 'base-moved',
        commit: newer,
      })
      expect(standIn.git.branches()).toEqual(['main'])
    })
  })

  const MOVES: readonly AnyOperation[] = ['git/create-ref', 'graphql/createCommitOnBranch']
  it.each(MOVES)('leaves no branch behind where the base moves just before %s', async (operation) => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.before(operation, () => {
        standIn.git.commitFiles('main', { 'README.md': 'Newer\n' })
      })
      const made = await github.repository.commitAsBranch(changeOn(base))
      expect(made).toEqual({ outcome: 'base-moved', commit: standIn.git.branch('main') })
      expect(standIn.git.branches()).toEqual(['main'])
    })
  })

  it('is refused by compare-and-swap where somebody commits to its branch in between', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.before('graphql/createCommitOnBranch', () => {
        standIn.git.commitFiles(BRANCH, { 'other.txt': 'x' })
      })
      expect((await github.repository.commitAsBranch(changeOn(base))).outcome).toBe('branch-taken')
    })
  })

  const FAULTS: Readonly<Record<string, Fault>> = {
    'done, but the answer is a 502': { kind: 'lost', status: 502 },
    'done, but the connection breaks': { kind: 'drop', when: 'after' },
    'done, but the answer is cut off': { kind: 'truncated' },
    'not done, with a 502': outage(502),
    'not done, and the connection breaks': { kind: 'drop', when: 'before' },
  }
  const everywhere = MOVES.flatMap((operation) =>
    Object.entries(FAULTS).map(([name, fault]) => [operation, name, fault] as const),
  )
  it.each(everywhere)('is one commit all the same when %s is %s', async (operation, _name, fault) => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.fault(operation, fault)
      const { commit } = await github.repository.commitAsBranch(changeOn(base))
      expect(standIn.git.branch(BRANCH)).toBe(commit)
      expect(standIn.git.run(['rev-list', '--count', `main..${BRANCH}`])).toBe('1')
      expect(numstat(standIn)).toBe(EXPECTED)
    })
  })

  it('needs the permission to write contents, and says so', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.state.token = { login: 'github-actions[bot]', permissions: { contents: 'read' } }
      const commit = async () => await github.repository.commitAsBranch(changeOn(base))
      expect((await errorOf(commit, 'permission-missing')).hint).toContain('"contents: write"')
      standIn.git.setRef(`refs/heads/${BRANCH}`, base)
      expect((await errorOf(commit, 'permission-missing')).hint).toContain('"contents: write"')
    })
  })
})

describe('an older change on our branch', () => {
  async function withOlder(body: (connected: Connected & { older: string; newer: string }) => Promise<void>) {
    await withGitHub(async (connected) => {
      const { standIn, github, base } = connected
      const { commit: older } = await github.repository.commitAsBranch(changeOn(base))
      const newer = standIn.git.commitFiles('main', { 'README.md': 'Newer\n' })
      await body({ ...connected, older: older ?? '', newer })
    })
  }

  it('is replaced by one commit on the new base, signed', async () => {
    await withOlder(async ({ standIn, github, older, newer }) => {
      const made = await github.repository.replaceBranch(changeOn(newer), older)
      expect(made).toEqual({ outcome: 'committed', commit: standIn.git.branch(BRANCH) })
      expect(numstat(standIn)).toBe(EXPECTED)
      expect(standIn.git.run(['rev-list', '--count', `main..${BRANCH}`])).toBe('1')
      expect((await github.repository.commit(made.commit ?? ''))?.verification.verified).toBe(true)
      const again = await github.repository.replaceBranch(changeOn(newer), older)
      expect(again).toEqual({ outcome: 'already-there', commit: made.commit })
      expect(standIn.violations).toEqual([])
    })
  })

  it('stays where somebody has worked on it since', async () => {
    await withOlder(async ({ standIn, github, older, newer }) => {
      const theirs = standIn.git.commitFiles(BRANCH, { 'other.txt': 'x' })
      const made = await github.repository.replaceBranch(changeOn(newer), older)
      expect(made).toEqual({ outcome: 'branch-taken', commit: theirs })
      expect(standIn.git.branch(BRANCH)).toBe(theirs)
    })
  })

  it('is not taken for replaced where the base moves just then', async () => {
    await withOlder(async ({ standIn, github, older, newer }) => {
      let newest = ''
      standIn.before('git/update-ref', () => {
        newest = standIn.git.commitFiles('main', { 'README.md': 'Newest\n' })
      })
      expect(await github.repository.replaceBranch(changeOn(newer), older)).toEqual({
        outcome: 'base-moved',
        commit: newest,
      })
      expect(standIn.git.branches()).toContain(BRANCH)
    })
  })

  it('is replaced once when the answer to the move is lost', async () => {
    await withOlder(async ({ standIn, github, older, newer }) => {
      standIn.fault('git/update-ref', { kind: 'drop', when: 'after' })
      expect((await github.repository.replaceBranch(changeOn(newer), older)).outcome).toBe('committed')
      expect(standIn.calls('git/update-ref')).toBe(1)
    })
  })
})

describe('files', () => {
  it('are read by commit, byte for byte, also large ones', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const large = new Uint8Array(1_500_000).map((_, i) => i % 251)
      const commit = standIn.git.commitFiles('main', { 'model/a b/ü.onnx': large })
      const read = await github.repository.read(commit, 'model/a b/ü.onnx')
      // jest would compare number by number.
      expect(Buffer.compare(read ?? new Uint8Array(), large)).toBe(0)
      expect(await github.repository.read(commit, 'model/nothing')).toBeNull()
      expect(standIn.violations).toEqual([])
    })
  })

  it('that are links are refused', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      const { git } = standIn
      const entry = { path: 'link', mode: '120000', sha: git.writeBlob(bytes('/etc/passwd')) }
      const commit = git.commitTree(git.writeTree(base, [entry]), [base], 'A link')
      await errorOf(async () => await github.repository.read(commit, 'link'), 'repository-invalid')
    })
  })

  it('are not read from a list that GitHub cut off, of one folder and without what lies below', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      const change = (body: unknown): unknown => ({ ...(body as object), truncated: true })
      standIn.fault('git/get-tree', { kind: 'changed', change }, { times: 2 })
      await errorOf(async () => await github.repository.read(base, 'README.md'), 'github-answer-invalid')
    })
  })
})

describe('the repository', () => {
  it('tells its default branch, whose it is, and the tip of a branch', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.state.private = true
      expect(await github.repository.facts()).toMatchObject({ defaultBranch: 'main', private: true })
      expect(await github.repository.tip('main')).toBe(base)
      expect(await github.repository.tip('mai')).toBeNull()
    })
  })
})
