// How GitHub describes a pull request, in lists and alone.
import { z } from 'zod'
import type { PullRequest } from '../../ports/pull-requests.js'
import { accountSchema, commitIdSchema } from './shapes.js'

const endSchema = z
  .object({
    ref: z.string(),
    sha: commitIdSchema,
    repo: z.object({ full_name: z.string() }).nullable(),
  })
  .transform(({ ref, sha, repo }) => ({ branch: ref, sha, repository: repo?.full_name ?? null }))

export const pullRequestSchema = z
  .object({
    number: z.number().int().min(1),
    html_url: z.string(),
    state: z.enum(['open', 'closed']),
    // Without it nobody could say that this is a draft.
    draft: z.boolean(),
    merged_at: z.string().nullable(),
    title: z.string(),
    body: z.string().nullable(),
    user: accountSchema.nullable(),
    head: endSchema,
    base: endSchema,
    labels: z.array(z.object({ name: z.string() })),
  })
  .transform((pull): PullRequest => ({
    number: pull.number,
    url: pull.html_url,
    state: pull.state,
    draft: pull.draft,
    merged: pull.merged_at !== null,
    title: pull.title,
    body: pull.body ?? '',
    head: pull.head,
    base: pull.base,
    author: pull.user,
    labels: pull.labels.map(({ name }) => name),
  }))
