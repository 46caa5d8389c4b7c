// The shell of release.yml, run in scratch repositories: which version, exactly which files, in which order, which tag.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  /** A repository whose main may have moved on, and a `gh` that makes refs there as GitHub does: not where workflows drifted. */
  function scene({ drifted = false, fails = '', immutable = 'true', reviewers = '1' } = {}) {
    const { work, origin } = repository(['.github/workflows/ci.yml'])
    const sha = commit(work)
    if (drifted) {
      writeFileSync(join(work, '.github/workflows/ci.yml'), 'changed')
      commit(work)
      run(work, 'git', ['checkout', '--quiet', sha])
    }
    const bin = join(work, 'bin')
    mkdirSync(bin)
    const script = `#!/usr/bin/env bash
echo "$*" >> "${join(work, 'asked')}"
case "$*" in ${fails === '' ? '__never__' : `"${fails}"*`}) echo "HTTP 500" >&2; exit 1 ;; esac
case "$*" in
  *"--method POST"*git/refs*)
    if [ -n "$(git -C "${origin}" diff --name-only "$GITHUB_SHA" main -- .github/workflows)" ]; then
      echo "gh: Resource not accessible by integration (HTTP 403)" >&2; exit 1
    fi
    git -C "${origin}" update-ref refs/tags/v1.2.3 "$GITHUB_SHA" ;;
  *"--method DELETE"*) git -C "${origin}" update-ref -d refs/tags/v1.2.3 ;;
  "release create"*) touch "${join(work, 'released')}" ;;
  "release delete"*) rm -f "${join(work, 'released')}" ;;
  *environments/release*) echo "${reviewers}" ;;
  *releases/tags*) echo "${immutable}" ;;
esac\n`
    writeFileSync(join(bin, 'gh'), script, { mode: 0o755 })
    writeFileSync(join(work, 'asked'), '')
    const env = { PATH: `${bin}:${process.env['PATH'] ?? ''}`, GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: sha }
    const left = () => ({
      tag: run(origin, 'git', ['rev-parse', '--verify', '--quiet', 'refs/tags/v1.2.3']).stdout.trim(),
      release: existsSync(join(work, 'released')),
    })
    const asked = () => readFileSync(join(work, 'asked'), 'utf8').split('\n').filter(Boolean)
    return {
      sha,
      left,
      asked,
      publish: () => run(work, 'bash', [join(SCRIPTS, 'publish.sh'), '1.2.3', folder], env),
      protected: () => run(work, 'bash', [join(SCRIPTS, 'protected.sh')], env),
    }
  }
  const NOTHING = { tag: '', release: false }

  it('verifies, tags the commit as a ref, then releases that tag', () => {
    const { publish, left, asked, sha } = scene()
    expect(publish()).toMatchObject({ status: 0, stdout: 'v1.2.3 is released\n', stderr: '' })
    expect(left()).toEqual({ tag: sha, release: true })
    expect(asked().map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'attestation verify',
      'api --silent',
      'release create',
      'api repos/o/r/releases/tags/v1.2.3',
    ])
    expect(asked()[2]).toContain('--verify-tag')
    expect(asked().join()).not.toContain('--target')
  })

  it('says that main’s workflows have moved on before it makes anything', () => {
    const { publish, left, asked } = scene({ drifted: true })
    const { status, stderr } = publish()
    expect(status).toBe(1)
    expect(stderr).toContain('start the release again, on main as it is now (.github/workflows/ci.yml )')
    expect(asked()).toHaveLength(1)
    expect(left()).toEqual(NOTHING)
  })

  it.each([
    ['the attestation', 'attestation verify', ''],
    ['the tag', 'api --silent --method POST', 'look at rulesets that target tags'],
    ['the release', 'release create', ''],
    ['the look at the release', 'api repos/o/r/releases', ''],
  ])('leaves nothing half-released where %s fails', (_what, fails, message) => {
    const { publish, left } = scene({ fails })
    const { status, stderr } = publish()
    expect(status).not.toBe(0)
    expect(stderr).toContain(message)
    expect(left()).toEqual(NOTHING)
  })

  it('takes back a release that can be changed, so that no tag is moved to it', () => {
    const { publish, left } = scene({ immutable: 'false' })
    const { status, stderr } = publish()
    expect(status).toBe(1)
    expect(stderr).toContain('Immutable releases')
    expect(left()).toEqual(NOTHING)
  })

  it.each(['0', '', 'null'])('does not begin where the environment has %j reviewers', (reviewers) => {
    expect(scene({ reviewers }).protected()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('no required reviewers'),
    })
  })

  it('begins where somebody is asked, and not where GitHub does not say', () => {
    expect(scene().protected().status).toBe(0)
    expect(scene({ fails: 'api repos/o/r/environments' }).protected().status).toBe(1)
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

  it('is not moved where GitHub would refuse: main has changed its workflows since', () => {
    const { work, origin } = repository(['.github/workflows/ci.yml'])
    release(work, '1.0.0')
    // As GitHub answers a push that would need `workflows`.
    const hook = `#!/usr/bin/env bash
case "$1" in refs/tags/*) ;; *) exit 0 ;; esac
[ -z "$(git diff --name-only "$3" main -- .github/workflows)" ] || { echo "refusing to allow a GitHub App to create or update workflow"; exit 1; }\n`
    writeFileSync(join(origin, 'hooks', 'update'), hook, { mode: 0o755 })
    writeFileSync(join(work, '.github/workflows/ci.yml'), 'changed')
    run(work, 'git', ['add', '--all'])
    run(work, 'git', ['commit', '--quiet', '--message', 'y'])
    run(work, 'git', ['push', '--quiet', 'origin', 'HEAD:main'])
    const { status, stderr } = move(work, '1.0.0', origin)
    expect([status, stderr]).toEqual([1, expect.stringContaining('main has moved on')])
    expect(stderr).not.toContain('refusing')
    expect(tagOf(origin, 'v1')).toBe('')
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
