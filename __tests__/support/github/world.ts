// What a handler works on: the state, the repository, the artifacts, and the address they are served from.
import { exampleOf } from './description.js'
import { laidOver } from './answer.js'
import type { ArtifactShelf } from './artifact-shelf.js'
import type { GitStore } from './git-store.js'
import type { GitHubState } from './state.js'

export interface World {
  readonly state: GitHubState
  readonly git: GitStore
  readonly artifacts: ArtifactShelf
  /** Without a slash at its end; known once the server listens. */
  readonly base: string
  readonly now: () => Date
}

const SOMEBODY = (exampleOf('issues/create-comment', 201) as { user: object }).user

/** GitHub's `simple-user`. Of somebody who is not among the users: an account that was deleted since, called `ghost`. */
export function account(world: World, login: string): Readonly<Record<string, unknown>> {
  const user = world.state.users.get(login) ?? { id: 10137, login: 'ghost', type: 'User' }
  return laidOver(SOMEBODY, {
    login: user.login,
    id: user.id,
    type: user.type,
    html_url: `https://github.com/${user.login.replace('[bot]', '')}`,
  })
}

/** ISO 8601, UTC, whole seconds, as GitHub writes times. */
export const timestamp = (world: World): string =>
  world
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')

export const repositoryUrl = (world: World): string =>
  `${world.base}/repos/${world.state.owner}/${world.state.name}`

export const webUrl = (world: World): string => `https://github.com/${world.state.owner}/${world.state.name}`
