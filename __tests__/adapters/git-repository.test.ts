import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { gitRepositories } from '../../src/adapters/node/git-repositories.js'
import type { FileChange, Repository } from '../../src/ports/repository.js'

const identity = { name: 'Ada', email: 'ada@example.org' }
const file = (path: string, text: string): FileChange => ({ path, content: new TextEncoder().encode(text) })

let folder: string
let root: string
let repository: Repository
let base: string

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const tip = async (branch: string): Promise<string> => (await repository.branch(branch))?.commit ?? 'none'

/** Every object id in the repository, loose or packed. */
const objects = (): string => git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-test-'))
  root = join(folder, 'repository')
  repository = await gitRepositories.create(root, {
    branch: 'main',
    message: 'First\n',
    identity,
    files: [
      file('a/crlf.json', '{\r\n}\r\n'),
      file('a/other', 'other\n'),
      file('flat', 'flat\n'),
      file('.gitattributes', '* text=auto eol=lf\n'),
    ],
  })
  base = await tip('main')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const change = (...files: FileChange[]) => ({
  base,
  baseBranch: 'main',
  branch: 'seedgate/flip',
  message: 'Flip\n\nTrailer: yes\n',
  files,
})

describe('a new repository', () => {
  it('is checked out, clean, with one commit by the identity given', () => {
    expect(git('status', '--porcelain', '--', 'a/other', 'flat')).toBe('')
    expect(git('log', '--format=%an <%ae> %s')).toBe('Ada <ada@example.org> First')
    expect(git('branch', '--show-current')).toBe('main')
  })

  it('is refused where the folder has something in it', async () => {
    const first = { branch: 'main', message: 'x', identity, files: [] }
    await expect(gitRepositories.create(root, first)).rejects.toThrow('expected an empty folder')
  })
})

describe('opening a repository', () => {
  it('refuses a folder that is none', async () => {
    await expect(gitRepositories.open(folder)).rejects.toThrow(
      expect.objectContaining({ code: 'repository-invalid' }),
    )
  })

  it('refuses a folder that is not there', async () => {
    await expect(gitRepositories.open(join(folder, 'nowhere'))).rejects.toThrow(
      expect.objectContaining({
        code: 'repository-invalid',
        message: expect.stringMatching(/nowhere: expected a git repository, got no such folder$/),
      }),
    )
  })

  it('refuses a folder inside a checkout, where paths would be another folder’s', async () => {
    await expect(gitRepositories.open(join(root, 'a'))).rejects.toThrow(
      'a folder inside one; its top is at ../',
    )
  })

  it('is not led astray by GIT_DIR, as a hook sets it', async () => {
    process.env['GIT_DIR'] = join(folder, 'elsewhere')
    try {
      expect(await (await gitRepositories.open(root)).branch('main')).toEqual({
        commit: base,
        behindUpstream: 0,
      })
    } finally {
      delete process.env['GIT_DIR']
    }
  })
})

describe('reading what is committed', () => {
  it('gives the bytes as committed, whatever the attributes and the working tree say', async () => {
    await writeFile(join(root, 'a/crlf.json'), 'scribbled')
    expect(await repository.read(base, 'a/crlf.json')).toEqual(file('', '{\r\n}\r\n').content)
  })

  it('gives null where nothing is', async () => {
    expect(await repository.read(base, 'a/none')).toBeNull()
    expect(await repository.branch('none')).toBeNull()
  })

  it('knows a branch from the branches below it', async () => {
    git('branch', 'topic/one')
    expect(await repository.branch('topic')).toBeNull()
  })

  it.each([
    ['a', 'a folder'],
    ['link', 'a symbolic link'],
  ])('refuses %s, which is %s', async (path, what) => {
    await symlink('/etc/passwd', join(root, 'link'))
    git('add', 'link')
    git('commit', '-qm', 'link')
    await expect(repository.read(await tip('main'), path)).rejects.toThrow(`expected a file, got ${what}`)
  })

  it('says how far a branch lies behind its upstream', async () => {
    execFileSync('git', ['clone', '-q', root, join(folder, 'clone')])
    git('commit', '-q', '--allow-empty', '-m', 'newer')
    execFileSync('git', ['fetch', '-q'], { cwd: join(folder, 'clone') })
    const clone = await gitRepositories.open(join(folder, 'clone'))
    expect(await clone.branch('main')).toEqual({ commit: base, behindUpstream: 1 })
  })
})

describe('previewing a change', () => {
  it('shows the diff and writes nothing to the repository', async () => {
    const before = objects()
    const preview = await repository.preview(change(file('flat', 'new\n'), file('b/new.bin', 'x\0y')))
    expect(preview.numstat).toBe('-\t-\tb/new.bin\n1\t1\tflat\n')
    expect(preview.diff).toContain('-flat\n+new\n')
    expect(objects()).toBe(before)
    expect(git('status', '--porcelain', 'flat')).toBe('')
  })
})

describe('committing a change as a branch', () => {
  it('adds one commit on the base, byte for byte, and touches neither files, index nor other branches', async () => {
    await writeFile(join(root, 'flat'), 'half-done work\n')
    git('add', 'flat')
    const status = git('status', '--porcelain')
    const refs = git('for-each-ref')
    const result = await repository.commitAsBranch(
      change(file('a/crlf.json', '{\r\n }\r\n'), file('c/d/e', 'e')),
    )
    expect(result).toEqual({ outcome: 'committed', commit: await tip('seedgate/flip') })
    expect(await repository.read(result.commit!, 'a/crlf.json')).toEqual(file('', '{\r\n }\r\n').content)
    expect(git('diff-tree', '-r', '--name-status', base, result.commit!)).toBe('M\ta/crlf.json\nA\tc/d/e')
    expect(git('log', '-1', '--format=%P%n%B', result.commit!)).toBe(`${base}\nFlip\n\nTrailer: yes`)
    expect(git('status', '--porcelain')).toBe(status)
    expect(
      git('for-each-ref')
        .split('\n')
        .filter((ref) => !ref.endsWith('seedgate/flip'))
        .join('\n'),
    ).toBe(refs)
    expect(await readFile(join(root, 'flat'), 'utf8')).toBe('half-done work\n')
  })

  it('keeps the executable bit of a file that has it', async () => {
    await chmod(join(root, 'flat'), 0o755)
    git('commit', '-qam', 'x')
    base = await tip('main')
    const { commit } = await repository.commitAsBranch(change(file('flat', 'new\n')))
    expect(git('ls-tree', commit!, 'flat')).toMatch(/^100755/)
  })

  it('is the same commit when it is done again', async () => {
    const first = await repository.commitAsBranch(change(file('flat', 'new\n')))
    const again = await repository.commitAsBranch(change(file('flat', 'new\n')))
    expect(again).toEqual({ outcome: 'already-there', commit: first.commit })
  })

  it('leaves a branch alone that has something else', async () => {
    const first = await repository.commitAsBranch(change(file('flat', 'new\n')))
    const other = await repository.commitAsBranch(change(file('flat', 'newer\n')))
    expect(other).toEqual({ outcome: 'branch-taken', commit: first.commit })
    expect(await tip('seedgate/flip')).toBe(first.commit)
  })

  it('makes no branch where the base has moved since it was read', async () => {
    git('commit', '-q', '--allow-empty', '-m', 'somebody was faster')
    const result = await repository.commitAsBranch(change(file('flat', 'new\n')))
    expect(result).toEqual({ outcome: 'base-moved', commit: await tip('main') })
    expect(await repository.branch('seedgate/flip')).toBeNull()
  })

  it('lets exactly one of several at the same time make the branch', async () => {
    const contents = ['one', 'two', 'three', 'four']
    const results = await Promise.all(
      contents.map((text) => repository.commitAsBranch(change(file('flat', text)))),
    )
    const outcomes = results.map(({ outcome }) => outcome).sort()
    expect(outcomes).toEqual(['branch-taken', 'branch-taken', 'branch-taken', 'committed'])
    const winner = results.find(({ outcome }) => outcome === 'committed')
    expect(await tip('seedgate/flip')).toBe(winner?.commit)
  })

  it('runs no hook', async () => {
    const hooks = join(root, '.git/hooks')
    await mkdir(hooks)
    for (const hook of [
      'reference-transaction',
      'pre-commit',
      'commit-msg',
      'post-index-change',
      'post-checkout',
    ]) {
      await writeFile(join(hooks, hook), `#!/bin/sh\necho ran >> "${folder}/hooks-ran"\nexit 1\n`)
      await chmod(join(hooks, hook), 0o755)
    }
    expect(await repository.commitAsBranch(change(file('flat', 'new\n')))).toMatchObject({
      outcome: 'committed',
    })
    expect(await readdir(folder)).not.toContain('hooks-ran')
  })

  it('refuses where a file would have to make way for a folder', async () => {
    await expect(repository.commitAsBranch(change(file('flat/inside', 'x')))).rejects.toThrow(
      'would also change flat',
    )
    expect(await repository.branch('seedgate/flip')).toBeNull()
  })

  it('says what to configure where git does not know who commits', async () => {
    git('config', 'user.useConfigOnly', 'true')
    git('config', '--unset', 'user.name')
    git('config', '--unset', 'user.email')
    const home = process.env['HOME']
    const names = [
      'GIT_AUTHOR_NAME',
      'GIT_AUTHOR_EMAIL',
      'GIT_COMMITTER_NAME',
      'GIT_COMMITTER_EMAIL',
      'EMAIL',
      'XDG_CONFIG_HOME',
    ]
    const saved = names.map((name) => [name, process.env[name]] as const)
    for (const name of names) Reflect.deleteProperty(process.env, name)
    process.env['HOME'] = folder
    try {
      await expect(repository.commitAsBranch(change(file('flat', 'new\n')))).rejects.toThrow(
        expect.objectContaining({
          code: 'repository-invalid',
          hint: expect.stringContaining('git config user.name'),
        }),
      )
    } finally {
      for (const [name, value] of [['HOME', home] as const, ...saved])
        if (value !== undefined) process.env[name] = value
    }
  })
})
