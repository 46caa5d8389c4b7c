// Would promote fail on a setting, whoever approves? Looked up before anybody is asked, as far as the token may read it.
import { environmentRefusals } from '../../approval/environment.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Forge } from '../../ports/forge.js'
import type { FlipPolicy } from '../../recipe/schema.js'
import { flipBranch } from '../../registry/flip-message.js'
import type { Foreseen, Obstacle } from '../../report/foreseen.js'

export type SettingsForge = Pick<Forge, 'environments' | 'repository' | 'settings'>

/** Rules that a new branch with one commit does not get past; the token of a job is never among those who may bypass them. */
const STOPPING: readonly string[] = [
  'creation',
  'update',
  'pull_request',
  'required_status_checks',
  'required_deployments',
  'merge_queue',
  'workflows',
]
const WORKFLOWS = '.github/workflows'

/** @param ensemble and verdictSha256: they name the branch. Nothing that cannot be read is an obstacle. */
export async function foreseePromotion(
  forge: SettingsForge,
  policy: FlipPolicy,
  ensemble: string,
  verdictSha256: string,
): Promise<Foreseen> {
  const branch = flipBranch(ensemble, verdictSha256)
  const looked = await Promise.all([
    whetherKnown('whether GitHub Actions may create pull requests', async () => await pullRequests(forge)),
    whetherKnown(`the rules of the branch ${branch}`, async () => await rules(forge, branch)),
    whetherKnown(`the workflows on ${policy.base}`, async () => await workflows(forge, policy)),
    ...(policy.approval === 'environment'
      ? [whetherKnown('the environment', async () => await environment(forge, policy))]
      : []),
  ])
  return {
    obstacles: looked.flatMap(({ obstacles }) => obstacles),
    notChecked: looked.flatMap(({ notChecked }) => notChecked),
  }
}

/** @param look null where the token may not see it */
async function whetherKnown(
  what: string,
  look: () => Promise<readonly Obstacle[] | null>,
): Promise<Foreseen> {
  try {
    const obstacles = await look()
    return obstacles === null ? { obstacles: [], notChecked: [what] } : { obstacles, notChecked: [] }
  } catch (error) {
    if (error instanceof SeedgateError) return { obstacles: [], notChecked: [what] }
    throw error
  }
}

async function pullRequests({ settings }: SettingsForge): Promise<readonly Obstacle[] | null> {
  const may = await settings.actionsMayOpenPullRequests()
  if (may === null || may) return may === null ? null : []
  return [
    {
      code: 'pull-requests-forbidden',
      message: 'GitHub Actions may not create pull requests in this repository',
      fix: 'Settings → Actions → General → Workflow permissions: turn on "Allow GitHub Actions to create and approve pull requests"; an organisation may have turned it off for all its repositories',
    },
  ]
}

async function rules({ settings }: SettingsForge, branch: string): Promise<readonly Obstacle[] | null> {
  const types = await settings.rulesOf(branch)
  if (types === null) return null
  const stopping = types.filter((type) => STOPPING.includes(type))
  if (stopping.length === 0) return []
  return [
    {
      code: 'branch-rules',
      message: `rules hold for the branch ${branch}: ${stopping.join(', ')}`,
      fix: 'Settings → Rules: exclude branches that match seedgate/** from these rulesets; the token of a job cannot be among those who bypass them',
    },
  ]
}

/** A job's token may not make a branch whose workflows differ from the default branch's: GitHub answers a bare 403. */
async function workflows({ repository }: SettingsForge, { base }: FlipPolicy): Promise<readonly Obstacle[]> {
  const { defaultBranch } = await repository.facts()
  if (base === defaultBranch) return []
  const [tip, reviewed] = [await repository.tip(base), await repository.tip(defaultBranch)]
  if (tip === null || reviewed === null || (await repository.sameBelow(WORKFLOWS, tip, reviewed))) return []
  return [
    {
      code: 'workflows-drifted',
      message: `${WORKFLOWS} on ${base} is not the same as on the default branch ${defaultBranch}`,
      fix: `bring ${WORKFLOWS} on ${base} and ${defaultBranch} to the same content: GitHub lets no job make a branch whose workflows differ`,
    },
  ]
}

async function environment(
  { environments }: SettingsForge,
  policy: FlipPolicy,
): Promise<readonly Obstacle[]> {
  return environmentRefusals(await environments.find(policy.environment), policy)
}
