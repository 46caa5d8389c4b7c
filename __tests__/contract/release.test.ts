// The shell of release.yml, run in scratch repositories: which version, exactly which files, in which order, which tag.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { suiteFolder } from '../support/suite-folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SCRIPTS = join(ROOT, 'scripts', 'release')
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
const BUILT = linesOf(join(ROOT, 'dist', 'files.txt'))
const FILES = [...linesOf(join(SCRIPTS, 'files.txt')), ...BUILT.map((file) => `dist/${file}`)]
const folder = suiteFolder()

function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@x',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@x',
  }
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...who, ...env },
  })
  return { status, stdout, stderr }
}

/** A repository with these files in one commit, and its origin beside it. */
function repository(files: readonly string[] = ['a']): { readonly work: string; readonly origin: string } {
  const own = mkdtempSync(join(folder, 'r-'))
  const [work, origin] = [join(own, 'work'), join(own, 'origin.git')]
  run(own, 'git', ['init', '--quiet', '--bare', '--initial-branch=main', origin])
  run(own, 'git', ['clone', '--quiet', origin, work])
  for (const file of files) {
    mkdirSync(dirname(join(work, file)), { recursive: true })
    writeFileSync(join(work, file), file === 'dist/files.txt' ? `${BUILT.join('\n')}\n` : `${file}\n`)
  }
  commit(work)
  return { work, origin }
}

function commit(work: string): string {
  run(work, 'git', ['add', '--all'])
  run(work, 'git', ['commit', '--quiet', '--allow-empty', '--message', 'x'])
  run(work, 'git', ['push', '--quiet', 'origin', 'HEAD:main'])
  return run(work, 'git', ['rev-parse', 'HEAD']).stdout.trim()
}

describe('which version', () => {
  const version = (work: string, of: string) => run(work, 'bash', [join(SCRIPTS, 'version.sh'), of])

  it('is the one of package.json, once', () => {
    const { work } = repository()
    expect(version(work, '1.2.3')).toMatchObject({ status: 0, stdout: 'version=1.2.3\n' })
    run(work, 'git', ['push', '--quiet', 'origin', 'HEAD:refs/tags/v1.2.3'])
    expect(version(work, '1.2.3')).toMatchObject({ status: 1, stdout: '' })
    expect(version(work, '1.2.3').stderr).toContain('v1.2.3 is released')
  })

  it.each(['1.2', '1.2.3-rc.1', 'v1.2.3', '1.2.3\nversion=9.9.9', ''])('%j is none', (of) => {
    expect(version(repository().work, of)).toMatchObject({ status: 1, stdout: '' })
  })

  it('cannot be told where origin does not answer', () => {
    const { work, origin } = repository()
    rmSync(origin, { recursive: true })
    expect(version(work, '1.2.3').stdout).toBe('')
    expect(version(work, '1.2.3').status).not.toBe(0)
  })
})

describe('exactly these files', () => {
  const archive = (work: string) => run(work, 'bash', [join(SCRIPTS, 'archive.sh'), '1.2.3', folder])

  it('are those that git has for a release', () => {
    const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--']
    const published = ['action.yml', '*/action.yml', 'dist', 'schema', 'LICENSE', 'README.md']
    expect(
      run(ROOT, 'git', [...listed, ...published])
        .stdout.split('\n')
        .filter(Boolean)
        .toSorted(),
    ).toEqual(FILES.toSorted())
  })

  it('give the same bytes each time, whatever else is in the repository', () => {
    const { work } = repository([...FILES, 'src/main.ts', 'examples.md'])
    const first = archive(work)
    expect(first).toMatchObject({ status: 0, stdout: expect.stringMatching(/^sha256=[0-9a-f]{64}\n$/) })
    expect(archive(work).stdout).toBe(first.stdout)
  })

  it.each([
    ['one too many', [...FILES, 'dist/gate/extra.js'], 'not listed: dist/gate/extra.js'],
    ['one too few', FILES.filter((file) => file !== 'dist/gate/index.js'), 'missing: dist/gate/index.js'],
    ['no list of what was built', FILES.filter((file) => file !== 'dist/files.txt'), 'dist/files.txt'],
    ['an action from elsewhere', [...FILES, 'examples/x/action.yml'], 'not listed: examples/x/action.yml'],
  ])('%s is named', (_what, files, message) => {
    const { status, stdout, stderr } = archive(repository(files).work)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe('publish', () => {
  /** With a `gh` that writes down what it was asked, fails at `fails`, and says what `immutable` is. */
  function publish(fails: string, immutable: string) {
    const { work } = repository()
    const bin = join(work, 'bin')
    mkdirSync(bin)
    const script = `#!/usr/bin/env bash
echo "$1 $2" >> asked
case "$1 $2" in "${fails}") exit 1 ;; "api "*) echo ${immutable} ;; esac\n`
    writeFileSync(join(bin, 'gh'), script, { mode: 0o755 })
    writeFileSync(join(work, 'asked'), '')
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'a' }
    const { status, stderr } = run(work, 'bash', [join(SCRIPTS, 'publish.sh'), '1.2.3', folder], env)
    return { status, stderr, asked: readFileSync(join(work, 'asked'), 'utf8').split('\n').filter(Boolean) }
  }
  const RELEASE = 'api repos/o/r/releases/tags/v1.2.3'

  it('verifies before it releases', () => {
    const asked = ['attestation verify', 'release create', RELEASE]
    expect(publish('', 'true')).toEqual({ status: 0, stderr: '', asked })
    expect(publish('attestation verify', 'true')).toMatchObject({ status: 1, asked: asked.slice(0, 1) })
  })

  it('fails where the release can be changed, so that no tag is moved to it', () => {
    const { status, stderr } = publish('', 'false')
    expect(status).toBe(1)
    expect(stderr).toContain('Immutable releases')
  })
})

describe('the major tag', () => {
  const move = (work: string, version: string, origin: string) =>
    run(work, 'bash', [join(SCRIPTS, 'move-major.sh'), version, origin])
  const release = (work: string, version: string) => {
    const sha = commit(work)
    run(work, 'git', ['push', '--quiet', 'origin', `${sha}:refs/tags/v${version}`])
    return sha
  }
  const tagOf = (origin: string, tag: string) =>
    run(origin, 'git', ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]).stdout.trim()

  it('is made, then moved to the newest, numbers read as numbers, and never back', () => {
    const { work, origin } = repository()
    const first = release(work, '1.9.0')
    expect(move(work, '1.9.0', origin)).toMatchObject({ status: 0, stdout: `v1 is v1.9.0, ${first}\n` })
    const second = release(work, '1.10.0')
    expect(move(work, '1.10.0', origin).status).toBe(0)
    expect(tagOf(origin, 'v1')).toBe(second)
    expect(move(work, '1.9.0', origin)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('v1 stays where it is: v1.10.0 is newer than v1.9.0'),
    })
    expect(tagOf(origin, 'v1')).toBe(second)
  })

  it('of another major, and a release, are left alone', () => {
    const { work, origin } = repository()
    const one = release(work, '1.0.0')
    move(work, '1.0.0', origin)
    const two = release(work, '2.0.0')
    move(work, '2.0.0', origin)
    expect(['v1', 'v1.0.0', 'v2', 'v2.0.0'].map((tag) => tagOf(origin, tag))).toEqual([one, one, two, two])
  })

  it('is not moved to what is not released', () => {
    const { work, origin } = repository()
    expect(move(work, '1.0.0', origin)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('v1.0.0 is not released'),
    })
    expect(tagOf(origin, 'v1')).toBe('')
  })
})
