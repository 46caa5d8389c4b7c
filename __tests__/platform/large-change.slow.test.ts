// A change that does not fit into one request of GitHub's.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { NewBranch } from '../../src/ports/repository.js'
import { withGitHub } from '../support/github/connected.js'
import { says } from '../support/github/faults.js'

const BRANCH = 'seedgate/flip-tiny-0123456789ab'
const MiB = 2 ** 20

function changeOn(base: string, members: number, size: number): NewBranch {
  const files = Array.from({ length: members }, (_, seed) => ({
    path: `model/tiny/seed${seed}.onnx`,
    content: new Uint8Array(randomBytes(size)),
  }))
  return { base, baseBranch: 'main', branch: BRANCH, message: 'Promote tiny\n', files }
}

describe('nine members of 4.3 MB', () => {
  it('become one signed commit without one request of more than 40 MB', async () => {
    await withGitHub(
      async ({ standIn, github, base }) => {
        standIn.state.token = { ...standIn.state.token, login: 'github-actions[bot]' }
        const change = changeOn(base, 9, Math.round(4.3 * MiB))
        const sizes: number[] = []
        standIn.onWorkDone(() => {
          sizes.push(JSON.stringify(standIn.requests.at(-1)?.body ?? '').length)
        })
        const made = await github.repository.commitAsBranch(change)
        expect(made.outcome).toBe('committed')
        expect(Math.max(...sizes)).toBeLessThan(40e6)
        expect(standIn.calls('graphql/createCommitOnBranch')).toBe(0)
        expect(await github.repository.holds(made.commit ?? '', change)).toBe(true)
        expect(await github.repository.commitAsBranch(change)).toMatchObject({ outcome: 'already-there' })
        expect((await github.repository.commit(made.commit ?? ''))?.verification.verified).toBe(true)
      },
      { attempt: 20_000, total: 60_000 },
    )
  }, 60_000)

  it('leave a branch that somebody else moved meanwhile as it is', async () => {
    await withGitHub(
      async ({ standIn, github, base }) => {
        const change = changeOn(base, 3, 8 * MiB)
        standIn.before('git/update-ref', () => {
          standIn.git.commitFiles(BRANCH, { 'theirs.txt': 'theirs\n' })
        })
        const made = await github.repository.commitAsBranch(change).catch((error: unknown) => error)
        expect(made).toBeInstanceOf(Error)
        expect(standIn.git.run(['show', `${BRANCH}:theirs.txt`])).toBe('theirs')
      },
      { attempt: 20_000, total: 60_000 },
    )
  }, 60_000)

  it('small changes still take one request', async () => {
    await withGitHub(async ({ standIn, github, base }) => {
      standIn.fault('git/create-blob', says(500, 'not asked for'), { times: 9 })
      expect((await github.repository.commitAsBranch(changeOn(base, 2, MiB))).outcome).toBe('committed')
      expect(standIn.calls('graphql/createCommitOnBranch')).toBe(1)
    })
  })
})
