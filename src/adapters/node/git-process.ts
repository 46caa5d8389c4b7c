// One git process: never a shell, never a hook, never another repository than the one it is pointed at.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { SeedgateError } from '../../errors/seedgate-error.js'

/** A process's output is held in memory; the largest is one file of weights. */
const OUTPUT_LIMIT = 1 << 30

/** Set inside hooks and by scripts, they would point git at another repository, index or object than the folder's own. */
const POINTERS = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_EXTERNAL_DIFF',
]

/** Before every subcommand: no hook and no file monitor runs, whatever the repository configures. */
const QUIET = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.splitIndex=false',
  '-c',
  'i18n.commitEncoding=UTF-8',
]

/**
 * In a container job git runs as another user than the one that owns the workspace, and would refuse it. The workspace is the one
 * folder that the runner itself handed us; git honours this from 2.38 on.
 */
function trusted(): string[] {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? ''
  return workspace === '' ? [] : ['-c', `safe.directory=${workspace}`]
}

export interface GitOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
}

export interface GitResult {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git whatever its exit status. @throws SeedgateError repository-invalid, where it cannot be started */
export async function tryGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  return await new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...QUIET, ...trusted(), ...args],
      { cwd: options.cwd, env: environment(options.env), encoding: 'buffer', maxBuffer: OUTPUT_LIMIT },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : error.code
        if (typeof status === 'number') resolve({ status, stdout, stderr: stderr.toString('utf8').trim() })
        else reject(notStarted(options.cwd, error))
      },
    )
    // git may end before it has read everything; its exit status says why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}

/** Its output. @throws SeedgateError repository-invalid, with git's own words, on any exit status but 0 */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const { status, stdout, stderr } = await tryGit(args, options)
  if (status !== 0) throw gitFailed(args, options.cwd, stderr)
  return stdout
}

/** Its output as one trimmed line. @throws SeedgateError repository-invalid */
export async function gitLine(args: readonly string[], options: GitOptions): Promise<string> {
  return (await git(args, options)).toString('utf8').trim()
}

export function gitFailed(args: readonly string[], cwd: string, stderr: string): SeedgateError {
  return new SeedgateError(
    'repository-invalid',
    `${cwd}: git ${args[0] ?? ''} failed: ${stderr || 'no reason given'}`,
    {
      hint: gitHint(cwd, stderr),
    },
  )
}

/** What to do about what git said. */
export function gitHint(cwd: string, stderr: string): string {
  if (/dubious ownership/i.test(stderr))
    return `git runs as another user than the owner of ${cwd}: git config --global --add safe.directory ${cwd}`
  return /ident|tell me who you are/i.test(stderr)
    ? 'say who commits: git config user.name "…" and git config user.email "…"'
    : 'fix what git names, then run this again; nothing was changed'
}

function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !POINTERS.includes(name))
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    ...extra,
  }
}

function notStarted(cwd: string, cause: unknown): SeedgateError {
  // Node says of a folder that is not there that the program is not.
  if (!existsSync(cwd)) {
    return new SeedgateError('repository-invalid', `${cwd}: expected a git repository, got no such folder`, {
      hint: 'name the folder of the checkout',
    })
  }
  return new SeedgateError('repository-invalid', `${cwd}: git could not be run to its end there`, {
    hint: 'install git 2.31 or newer',
    cause,
  })
}
