// What is nice to have on a pull request: done as far as it goes, and the rest is told, not thrown.
import { z } from 'zod'
import type { Partly } from '../../ports/pull-requests.js'
import type { GitHubApi } from './api.js'
import { GitHubFailure } from './failure.js'

const labelSchema = z.object({ name: z.string() })
const anything = z.object({})
const permission = 'pull-requests: write'

/** Adding a label that is not there would make it, and a typo would be there for good: only those that exist are added. */
export async function addLabels(api: GitHubApi, number: number, labels: readonly string[]): Promise<Partly> {
  return await oneByOne(labels, async (name) => {
    const route = 'GET /repos/{owner}/{repo}/labels/{name}'
    const label = await api.find(route, { name }, labelSchema, { what: `show the label ${name}`, permission })
    if (label === null) return `the repository has no label ${name}`
    const parameters = { issue_number: number, labels: [name] }
    await api.ask(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      parameters,
      z.array(labelSchema),
      {
        what: `add the label ${name} to #${number}`,
        permission,
      },
    )
    return null
  })
}

/** One at a time: GitHub refuses all of a list where one of it is nobody. Asking twice for the same review changes nothing. */
export async function askForReviews(
  api: GitHubApi,
  number: number,
  of: { readonly users: readonly string[]; readonly teams: readonly string[] },
): Promise<Partly> {
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers'
  const ask = async (name: string, who: object): Promise<null> => {
    const purpose = { what: `ask ${name} for a review of #${number}`, permission }
    await api.ask(route, { pull_number: number, ...who }, anything, purpose)
    return null
  }
  const users = await oneByOne(of.users, async (name) => await ask(name, { reviewers: [name] }))
  const teams = await oneByOne(of.teams, async (name) => {
    const slug = name.split('/').at(-1) ?? name
    return await ask(name, { team_reviewers: [slug] })
  })
  return { done: [...users.done, ...teams.done], refused: [...users.refused, ...teams.refused] }
}

/** @param work gives null, or why not */
async function oneByOne(
  names: readonly string[],
  work: (name: string) => Promise<string | null>,
): Promise<Partly> {
  const done: string[] = []
  const refused: { name: string; reason: string }[] = []
  for (const name of names) {
    const reason = await work(name).catch((error: unknown) => {
      if (error instanceof GitHubFailure) return error.message
      throw error
    })
    if (reason === null) done.push(name)
    else refused.push({ name, reason })
  }
  return { done, refused }
}
