// Branches as names of commits: made, moved and removed only where they are what we took them for.
import { z } from 'zod'
import type { GitHubApi } from './api.js'
import { GitHubFailure } from './failure.js'
import { settle } from './settle.js'
import { commitIdSchema } from './shapes.js'

const refSchema = z
  .object({ ref: z.string(), object: z.object({ sha: commitIdSchema }) })
  .transform(({ ref, object }) => ({ ref, sha: object.sha }))

const GIT = '/repos/{owner}/{repo}/git'

export class RemoteRefs {
  constructor(private readonly api: GitHubApi) {}

  async tip(branch: string): Promise<string | null> {
    const purpose = { what: `show the branch ${branch}`, permission: 'contents: read' }
    const found = await this.api.find(`GET ${GIT}/ref/{ref}`, { ref: `heads/${branch}` }, refSchema, purpose)
    return found?.sha ?? null
  }

  /** Where there is one of that name already, it is left as it is. @returns what it points to */
  async create(branch: string, commit: string): Promise<string> {
    const { value } = await settle({
      look: async () => await this.tip(branch),
      act: async () => {
        const parameters = { ref: `refs/heads/${branch}`, sha: commit }
        return (await this.api.ask(`POST ${GIT}/refs`, parameters, refSchema, purposeOf('make', branch))).sha
      },
      mayBeThere: alreadyExists,
      pace: this.api.pace,
    })
    return value
  }

  /** Only from where it is expected; GitHub has no compare-and-swap here, so the look comes right before. @returns its tip */
  async move(branch: string, from: string, to: string, force = true): Promise<string> {
    const { value } = await settle({
      look: async () => {
        const tip = await this.tip(branch)
        return tip === from ? null : tip
      },
      act: async () => {
        const parameters = { ref: `heads/${branch}`, sha: to, force }
        return (
          await this.api.ask(`PATCH ${GIT}/refs/{ref}`, parameters, refSchema, purposeOf('move', branch))
        ).sha
      },
      pace: this.api.pace,
    })
    return value
  }

  /**
   * Forward only, which GitHub checks as it does it: a branch with a commit that `to` does not have stays where it is.
   * @returns whether the branch is there now
   */
  async forward(branch: string, from: string, to: string): Promise<boolean> {
    try {
      return (await this.move(branch, from, to, false)) === to
    } catch (error) {
      if (error instanceof GitHubFailure && notForward(error)) return false
      throw error
    }
  }

  /** Only where it points to one of these. */
  async remove(branch: string, tips: readonly string[]): Promise<void> {
    await settle({
      look: async () => {
        const tip = await this.tip(branch)
        return tip !== null && tips.includes(tip) ? null : 'gone'
      },
      act: async () => {
        const parameters = { ref: `heads/${branch}` }
        await this.api.tell(`DELETE ${GIT}/refs/{ref}`, parameters, purposeOf('remove', branch))
        return 'gone'
      },
      pace: this.api.pace,
    })
  }
}

const purposeOf = (verb: string, branch: string) => ({
  what: `${verb} the branch ${branch}`,
  permission: 'contents: write',
  movesRef: true,
})

const alreadyExists = ({ said }: GitHubFailure): boolean => /Reference already exists/i.test(said)

const notForward = ({ said }: GitHubFailure): boolean => /not a fast forward/i.test(said)
