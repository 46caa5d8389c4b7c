// Environments and what protects them.
import { notFound, pageOf, type Handlers } from '../answer.js'
import { exampleOf } from '../description.js'
import { laidOver } from '../answer.js'
import type { Environment, Rule } from '../state.js'
import { account, repositoryUrl, webUrl, type World } from '../world.js'

const CREATED = '2026-01-05T09:00:00Z'

export function environmentHandlers(world: World): Handlers {
  const find = (name: string): Environment | undefined =>
    world.state.environments.find((it) => it.name.toLowerCase() === name.toLowerCase())
  return {
    'repos/get-environment': ({ path }) => {
      const environment = find(path.environment_name)
      return environment === undefined
        ? notFound()
        : { status: 200, body: environmentBody(world, environment) }
    },
    'repos/list-deployment-branch-policies': (call) => {
      const policy = find(call.path.environment_name)?.branchPolicy
      if (policy === undefined) return notFound()
      const names = typeof policy === 'string' ? [] : policy
      const rows = names.map((name, i) => ({ id: 361471 + i, node_id: `policy-${i}`, name, type: 'branch' }))
      return pageOf(rows, call, (branch_policies) => ({ total_count: rows.length, branch_policies }))
    },
    'repos/get-all-deployment-protection-rules': ({ path }) => {
      const environment = find(path.environment_name)
      if (environment === undefined) return notFound()
      const rows = environment.customRules.map((slug, i) => ({
        id: 3 + i,
        node_id: `rule-${i}`,
        enabled: true,
        app: { id: 100 + i, node_id: `app-${i}`, slug, integration_url: `${world.base}/apps/${slug}` },
      }))
      const body = { total_count: rows.length, custom_deployment_protection_rules: rows }
      return { status: 200, body }
    },
  }
}

/** As a review lists it: who it is, no rules. */
export function environmentFields(world: World, { id, name }: Environment): object {
  const encoded = encodeURIComponent(name)
  return {
    id,
    node_id: `environment-${id}`,
    name,
    url: `${repositoryUrl(world)}/environments/${encoded}`,
    html_url: `${webUrl(world)}/deployments/activity_log?environments_filter=${encoded}`,
    created_at: CREATED,
    updated_at: CREATED,
  }
}

function environmentBody(world: World, environment: Environment): object {
  const { branchPolicy, canAdminsBypass, rules } = environment
  const rows = branchPolicy === 'none' ? rules : [...rules, { type: 'branch_policy' } as const]
  return {
    ...environmentFields(world, environment),
    ...(canAdminsBypass !== undefined && { can_admins_bypass: canAdminsBypass }),
    protection_rules: rows.map((rule, i) => ruleBody(world, rule, i)),
    deployment_branch_policy:
      branchPolicy === 'none'
        ? null
        : {
            protected_branches: branchPolicy === 'protected',
            custom_branch_policies: branchPolicy !== 'protected',
          },
  }
}

function ruleBody(world: World, { reviewers, ...rule }: Rule, index: number): object {
  const fields = { id: 3736 + index, node_id: `gate-${index}`, ...rule }
  if (reviewers === undefined) return fields
  const team = (exampleOf('repos/get-environment', 200) as EnvironmentExample).protection_rules
    .flatMap((it) => it.reviewers ?? [])
    .find((it) => it.type === 'Team')?.reviewer
  return {
    ...fields,
    reviewers: reviewers.map(({ type, name }) => ({
      type,
      reviewer: type === 'User' ? account(world, name) : laidOver(team, { slug: name, name }),
    })),
  }
}

interface EnvironmentExample {
  readonly protection_rules: readonly {
    readonly reviewers?: readonly { readonly type: string; readonly reviewer: object }[]
  }[]
}
