// In a container job the workspace belongs to another user than the one that git runs as.
import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { gitRepositories } from '../../src/adapters/node/git-repositories.js'
import { errorOf } from '../support/error-code.js'
import { suiteFolder } from '../support/suite-folder.js'

const home = suiteFolder()
const before = process.env['GITHUB_WORKSPACE']
const root = process.getuid?.() === 0

afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, 'GITHUB_WORKSPACE')
  else process.env['GITHUB_WORKSPACE'] = before
})

function foreign(name: string): string {
  const folder = join(home, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'seedgate.yml'), 'a')
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
  for (const path of [folder, ...readdirSync(folder).map((entry) => join(folder, entry))])
    chownSync(path, 1234, 1234)
  return folder
}

// Only root can give a folder to somebody else.
;(root ? describe : describe.skip)('a checkout that another user owns', () => {
  it('is read where it is the job’s workspace', async () => {
    const folder = foreign('workspace')
    process.env['GITHUB_WORKSPACE'] = folder
    await expect(gitRepositories.open(folder)).resolves.toBeDefined()
  })

  it('is refused anywhere else, with what to do', async () => {
    const folder = foreign('elsewhere')
    process.env['GITHUB_WORKSPACE'] = join(home, 'workspace')
    const error = await errorOf(async () => await gitRepositories.open(folder), 'repository-invalid')
    expect(error.hint).toContain(`git config --global --add safe.directory ${folder}`)
  })
})
