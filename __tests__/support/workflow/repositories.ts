// Which repositories are there to be called and checked out, and what lies in them at a commit?
import { execFileSync } from 'node:child_process'
import { WorkflowRefused } from './refusal.js'

export interface Repository {
  /** `owner/name` */
  readonly name: string
  /** Its git directory. */
  readonly folder: string
}

export interface WorkflowAddress {
  readonly repository: Repository
  readonly path: string
  readonly commit: string
}

/** @throws WorkflowRefused where there is none of that name */
export function repositoryNamed(all: readonly Repository[], name: string): Repository {
  const found = all.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (found === undefined) throw new WorkflowRefused(`repository ${name} is not there`)
  return found
}

/** `owner/name/.github/workflows/file.yml@commit`; a tag or branch can be moved, so only a commit will do. */
export function calledWorkflow(all: readonly Repository[], uses: string): WorkflowAddress {
  const called = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[\w.-]+\.ya?ml)@([0-9a-f]{40})$/.exec(uses)
  if (called === null)
    throw new WorkflowRefused(`uses: ${uses}: expected owner/name/.github/workflows/file.yml@commit`)
  const [, name = '', path = '', commit = ''] = called
  return { repository: repositoryNamed(all, name), path, commit }
}

/** @throws WorkflowRefused where the commit or the file is not there */
export function fileAt({ repository, path, commit }: WorkflowAddress): string {
  try {
    return git(repository.folder, 'show', `${commit}:${path}`)
  } catch (cause) {
    throw new WorkflowRefused(`${repository.name} has no ${path} at ${commit}`, { cause })
  }
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['--git-dir', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
