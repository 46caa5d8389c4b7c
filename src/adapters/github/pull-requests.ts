// Draft pull requests, never two for one branch, never a ready one; what people wrote into one stays.
import { z } from 'zod'
import type {
  EditBody,
  Partly,
  Proposal,
  Proposed,
  PullRequest,
  PullRequests,
} from '../../ports/pull-requests.js'
import { asBlock, withBlock } from '../../report/blocks.js'
import type { GitHubApi } from './api.js'
import type { GitHubFailure } from './failure.js'
import { pullRequestSchema } from './pull-request-answer.js'
import { askForReviews, addLabels } from './pull-request-wishes.js'
import { settle } from './settle.js'
import { BODY_LIMIT, fitBody } from './text.js'

const PULLS = '/repos/{owner}/{repo}/pulls'
const permission = 'pull-requests: write'
/** Characters of the body that stay free for the names of other drafts. */
const ROOM_FOR_OTHERS = 2000
/** With less room than this for our part, a body is left as it is. */
const LEAST = 2000

export class GitHubPullRequests implements PullRequests {
  constructor(private readonly api: GitHubApi) {}

  async get(number: number): Promise<PullRequest | null> {
    const purpose = { what: `show pull request #${number}`, permission: 'pull-requests: read' }
    return await this.api.find(
      `GET ${PULLS}/{pull_number}`,
      { pull_number: number },
      pullRequestSchema,
      purpose,
    )
  }

  async openFrom(branch: string): Promise<readonly PullRequest[]> {
    const pulls = await this.openOnes({ head: `${this.api.owner}:${branch}` }, `from ${branch}`)
    return pulls.filter(({ head }) => head.branch === branch)
  }

  async openTo(base: string): Promise<readonly PullRequest[]> {
    return await this.openOnes({ base }, `to ${base}`)
  }

  async editBody(number: number, edit: EditBody): Promise<void> {
    const pull = await this.get(number)
    const body = pull === null ? null : edit(pull.body)
    if (body !== null) await this.update(number, body)
  }

  async propose({ head, base, title, body }: Proposal): Promise<Proposed> {
    const others = asBlock('other drafts', '')
    const limit = BODY_LIMIT - asBlock('draft', '').length - others.length - ROOM_FOR_OTHERS
    const { text, cut } = fitBody(null, body, limit)
    const { value: pull, acted } = await settle({
      look: async () => (await this.openFrom(head)).find((it) => it.base.branch === base) ?? null,
      act: async () =>
        await this.create({ head, base, title, body: others + asBlock('draft', text), draft: true }),
      mayBeThere: alreadyExists,
      pace: this.api.pace,
    })
    if (acted) return { outcome: 'created', pull, cut }
    return await this.bringUpToDate(pull, body)
  }

  private async bringUpToDate(pull: PullRequest, body: string): Promise<Proposed> {
    // What a person wrote around our part takes of the room for it.
    const around = withBlock(pull.body, 'draft', '')
    const limit = BODY_LIMIT - (around ?? '').length - ROOM_FOR_OTHERS
    if (around === null || limit < LEAST) return { outcome: 'kept', pull, cut: false }
    const { text, cut } = fitBody(null, body, limit)
    const wanted = withBlock(pull.body, 'draft', text) ?? pull.body
    if (sameText(pull.body, wanted)) return { outcome: 'unchanged', pull, cut }
    return { outcome: 'updated', pull: await this.update(pull.number, wanted), cut }
  }

  private async openOnes(
    of: Readonly<Record<string, string>>,
    which: string,
  ): Promise<readonly PullRequest[]> {
    const { owner, name } = this.api
    const purpose = { what: `list the pull requests ${which}`, permission: 'pull-requests: read' }
    const parameters = { state: 'open', ...of }
    const pulls = await this.api.list(`GET ${PULLS}`, parameters, z.array(pullRequestSchema), purpose)
    // GitHub matches the owner, who may have a fork with a branch of that name.
    const here = `${owner}/${name}`.toLowerCase()
    return pulls.filter(({ head }) => head.repository?.toLowerCase() === here)
  }

  async label(number: number, labels: readonly string[]): Promise<Partly> {
    return await addLabels(this.api, number, labels)
  }

  async requestReviews(
    number: number,
    of: { readonly users: readonly string[]; readonly teams: readonly string[] },
  ): Promise<Partly> {
    return await askForReviews(this.api, number, of)
  }

  compareUrl(base: string, head: string): string {
    return `${this.api.webUrl}/compare/${refPath(base)}...${refPath(head)}?expand=1`
  }

  private async create(wanted: Proposal & { readonly draft: true }): Promise<PullRequest> {
    return await this.api.ask(`POST ${PULLS}`, { ...wanted }, pullRequestSchema, {
      what: `open a draft pull request from ${wanted.head} to ${wanted.base}`,
      permission,
    })
  }

  private async update(number: number, body: string): Promise<PullRequest> {
    const parameters = { pull_number: number }
    const { value } = await settle({
      look: async () => {
        const pull = await this.get(number)
        return pull !== null && sameText(pull.body, body) ? pull : null
      },
      act: async () =>
        await this.api.ask(`PATCH ${PULLS}/{pull_number}`, { ...parameters, body }, pullRequestSchema, {
          what: `update pull request #${number}`,
          permission,
        }),
      pace: this.api.pace,
    })
    return value
  }
}

const alreadyExists = ({ said }: GitHubFailure): boolean => /A pull request already exists/i.test(said)

/** GitHub may keep a text that was edited in a browser with CRLF. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n')

const refPath = (ref: string): string => ref.split('/').map(encodeURIComponent).join('/')
