// In the place of actions/checkout: a real clone, of a repository that is there, by a token that may read it.
import { execFileSync } from 'node:child_process'
import type { Leg } from './leg.js'
import { WorkflowRefused } from './refusal.js'
import { repositoryNamed } from './repositories.js'
import { asText } from './value.js'

const KNOWN = ['repository', 'ref', 'path', 'lfs', 'fetch-depth', 'persist-credentials', 'token']

/** How the step ends. @throws WorkflowRefused where it asks for what this stand-in does not do */
export function checkOut(
  leg: Leg,
  given: Readonly<Record<string, string>>,
): { readonly status: number; readonly log: string } {
  const unknown = Object.keys(given).filter((name) => !KNOWN.includes(name))
  if (unknown.length > 0) throw new WorkflowRefused(`checkout: ${unknown.join(', ')} is not known here`)
  if (given['lfs'] === 'true') throw new WorkflowRefused('checkout: lfs is not known here')
  if (given['persist-credentials'] !== 'false')
    throw new WorkflowRefused(
      'checkout: expected persist-credentials: false, the token stays out of the workspace',
    )

  const { contexts, permissions, repositories } = leg.place
  const [own, sha] = [asText(contexts['github']?.['repository']), asText(contexts['github']?.['sha'])]
  const { repository: name = own, ref = name === own ? sha : '', path = '.' } = given
  // Of other repositories a job's token sees the public ones.
  if (name === own && (permissions.contents ?? 'none') === 'none')
    return { status: 1, log: `##[error]fatal: repository ${name} not found\n` }
  const { folder } = repositoryNamed(repositories, name)
  if (ref === '') throw new WorkflowRefused(`checkout of ${name}: expected a commit in ref`)
  const into = leg.inWorkspace(path)
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  git('clone', '--quiet', '--no-checkout', folder, into)
  git('-C', into, 'checkout', '--quiet', '--detach', ref)
  return { status: 0, log: `checked out ${name} at ${ref}\n` }
}
