// What may a job's token do? What the job says, else what its workflow says; never more than the caller has to give.
import type { Level, Permissions } from '../github/state.js'
import { WorkflowRefused } from './refusal.js'

/** Those that a workflow of ours names. */
export const PERMISSIONS = [
  'actions',
  'attestations',
  'contents',
  'id-token',
  'issues',
  'pull-requests',
  'security-events',
  'statuses',
] as const
type Name = (typeof PERMISSIONS)[number]
type Access = 'read' | 'write' | 'none'

/** As a workflow file says them; one that is not named is none. */
export type Asked = Readonly<Partial<Record<Name, Access>>>

const RANK = { none: 0, read: 1, write: 2 } as const

/** Without a word about them a token has what the repository's settings say, which no workflow of ours relies on. */
export function permissionsOf(job: Asked | undefined, workflow: Asked | undefined, where: string): Asked {
  const asked = job ?? workflow
  if (asked === undefined)
    throw new WorkflowRefused(`${where}: expected permissions, of the job or of the workflow`)
  return asked
}

/**
 * GitHub does not start a run in which a called job asks for more than its caller may give.
 * @throws WorkflowRefused in GitHub's words
 */
export function refuseMore(asked: Asked, allowed: Asked, job: string): void {
  for (const name of PERMISSIONS) {
    const [wants, has] = [asked[name] ?? 'none', allowed[name] ?? 'none']
    if (RANK[wants] > RANK[has])
      throw new WorkflowRefused(
        `the nested job '${job}' is requesting '${name}: ${wants}', but is only allowed '${name}: ${has}'`,
      )
  }
}

/** As the stand-in knows them. */
export function tokenPermissions(asked: Asked): Permissions {
  return Object.fromEntries(
    PERMISSIONS.flatMap((name): [Name, Level][] => {
      const access = asked[name] ?? 'none'
      return access === 'none' ? [] : [[name, access]]
    }),
  )
}
