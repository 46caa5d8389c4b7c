// How commits look in GitHub's answers.
import type { CommitFacts } from '../git-store.js'
import { repositoryUrl, webUrl, type World } from '../world.js'

export function commitFields(world: World, facts: CommitFacts): object {
  const who = { name: facts.name, email: facts.email, date: facts.date }
  return {
    url: `${repositoryUrl(world)}/git/commits/${facts.sha}`,
    author: who,
    committer: who,
    message: facts.message,
    tree: { sha: facts.tree, url: `${repositoryUrl(world)}/git/trees/${facts.tree}` },
  }
}

/** GitHub signs what a bot's token commits through its interface; our stand-in remembers which those were. */
export function verification(world: World, sha: string): object {
  const signed = world.git.resolve(`refs/signed/${sha}`) !== null
  return {
    verified: signed,
    reason: signed ? 'valid' : 'unsigned',
    signature: signed ? 'signature' : null,
    payload: signed ? 'payload' : null,
    verified_at: signed ? world.git.commit(sha).date : null,
  }
}

/** Remembers that GitHub signed the commit, where the token is a bot's. */
export function signAsGitHub(world: World, sha: string): void {
  const { state, git } = world
  if (state.users.get(state.token.login)?.type === 'Bot') git.setRef(`refs/signed/${sha}`, sha)
}

export function gitCommitBody(world: World, facts: CommitFacts): object {
  return {
    ...commitFields(world, facts),
    sha: facts.sha,
    node_id: `commit-${facts.sha}`,
    html_url: `${webUrl(world)}/commit/${facts.sha}`,
    verification: verification(world, facts.sha),
    parents: facts.parents.map((sha) => ({
      sha,
      url: `${repositoryUrl(world)}/git/commits/${sha}`,
      html_url: `${webUrl(world)}/commit/${sha}`,
    })),
  }
}
