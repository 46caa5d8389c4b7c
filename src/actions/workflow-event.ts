// The event that started the run, as far as anything here looks at it: GitHub wrote it, so its ids are believed.
import { z } from 'zod'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import type { Files } from '../ports/files.js'

const repository = z.object({ full_name: z.string() }).nullish()
const payloadSchema = z.object({
  pull_request: z
    .object({ number: z.int().positive(), head: z.object({ sha: z.string(), repo: repository }) })
    .optional(),
  merge_group: z.object({ base_sha: z.string(), head_sha: z.string() }).optional(),
  before: z.string().optional(),
  after: z.string().optional(),
})

export interface WorkflowEvent {
  readonly name: string
  /** GITHUB_SHA: for a pull request, the merge that GitHub made of it. */
  readonly sha: string
  readonly payload: Readonly<z.infer<typeof payloadSchema>>
}

/** @throws SeedgateError usage-invalid where the event's file cannot be read */
export async function workflowEvent(files: Files, env: NodeJS.ProcessEnv): Promise<WorkflowEvent> {
  const path = env['GITHUB_EVENT_PATH'] ?? ''
  const text = path === '' ? '{}' : new TextDecoder().decode(await files.read(path))
  const read = payloadSchema.safeParse(asJson(text))
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`)
    throw invalid(path, faults.join('; '))
  }
  return { name: env['GITHUB_EVENT_NAME'] ?? '', sha: env['GITHUB_SHA'] ?? '', payload: read.data }

  function asJson(json: string): unknown {
    try {
      return JSON.parse(json)
    } catch {
      throw invalid(path, `expected JSON, got ${shown(json)}`)
    }
  }
}

function invalid(path: string, fault: string): SeedgateError {
  return new SeedgateError('usage-invalid', `${path}: expected the event of a workflow run: ${fault}`, {
    hint: 'give the revisions by the inputs base and head',
  })
}
