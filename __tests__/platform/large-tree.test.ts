// A repository whose files do not fit into one answer of GitHub's.
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { NewBranch } from '../../src/ports/repository.js'
import { withGitHub } from '../support/github/connected.js'

const BRANCH = 'seedgate/flip-tiny-0123456789ab'

function changeOn(base: string, members: number, size: number): NewBranch {
  const files = Array.from({ length: members }, (_, seed) => ({
    path: `model/tiny/seed${seed}.onnx`,
    content: new Uint8Array(randomBytes(size)),
  }))
  return { base, baseBranch: 'main', branch: BRANCH, message: 'Promote tiny\n', files }
}

describe('a tree that GitHub cuts off', () => {
  it('is read folder by folder, and every file is there', async () => {
    await withGitHub(async ({ standIn, github }) => {
      const files = Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`data/${i % 8}/deep/${i}.txt`, `${i}\n`]),
      )
      const commit = standIn.git.commitFiles('main', files)
      standIn.state.longestTree = 12
      const read = async (path: string) =>
        new TextDecoder().decode((await github.repository.read(commit, path)) ?? undefined)
      for (const [path, text] of Object.entries(files)) expect(await read(path)).toBe(text)
      expect(await read('README.md')).toBe('Models\n')
      expect(await github.repository.read(commit, 'data/9/deep/0.txt')).toBeNull()
      const change = changeOn(commit, 2, 10)
      const { commit: made } = await github.repository.commitAsBranch(change)
      expect(await github.repository.holds(made ?? '', change)).toBe(true)
      expect(standIn.violations).toEqual([])
    })
  })
})
