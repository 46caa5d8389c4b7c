import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gitCheckout } from '../../../src/adapters/node/git-checkout.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
const git = (cwd: string, ...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=ann', '-c', 'user.email=ann@example.org', ...args], {
    cwd,
    stdio: 'ignore',
  })
}

async function checkout(name: string, files: readonly string[]): Promise<string> {
  const top = join(folder, name)
  for (const file of files) {
    await mkdir(dirname(join(top, file)), { recursive: true })
    await writeFile(join(top, file), 'x')
  }
  git(top, 'init', '--quiet')
  return top
}

describe('what git tracks of a checkout', () => {
  it('is everything but the files that a checkout deletes, ignored ones too, below the path only', async () => {
    const top = await checkout('one', [
      'a/kept.yuv',
      'a/new.yuv',
      'a/deep/old.yuv',
      'b/other.yuv',
      'a[1]/x.yuv',
    ])
    await writeFile(join(top, '.gitignore'), 'old.yuv\n')
    git(top, 'add', 'a/kept.yuv')
    const untracked = async (path: string) => await gitCheckout.untracked(join(top, 'a'), join(top, path))
    expect((await untracked('a'))?.toSorted()).toEqual(['a/deep/old.yuv', 'a/new.yuv'])
    expect(await untracked('a/new.yuv')).toEqual(['a/new.yuv'])
    expect(await untracked('a/kept.yuv')).toEqual([])
    expect(await untracked('a[1]')).toEqual(['a[1]/x.yuv'])
    expect(await untracked('gone')).toEqual([])
    expect(await untracked('.')).toHaveLength(5)
  })

  it('is not asked of what lies outside, also through a link', async () => {
    const top = await checkout('two', ['a/kept.yuv'])
    await mkdir(join(folder, 'outside'))
    await writeFile(join(folder, 'outside', 'raw.yuv'), 'x')
    await symlink(join(folder, 'outside'), join(top, 'raw'))
    expect(await gitCheckout.untracked(top, join(folder, 'outside'))).toEqual([])
    expect(await gitCheckout.untracked(top, join(top, 'raw'))).toEqual([])
  })

  it('is nothing where there is no checkout', async () => {
    expect(await gitCheckout.untracked(folder, folder)).toBeNull()
  })
})
