// An environment with everything that protects it, from the three places where GitHub keeps it.
import { z } from 'zod'
import type { BranchPolicy, Environment, Environments, RequiredReviewers } from '../../ports/environments.js'
import type { GitHubApi } from './api.js'
import { answerInvalid, type Purpose } from './failure.js'
import { environmentSchema, type EnvironmentAnswer } from './environment-answer.js'

const ENVIRONMENT = 'GET /repos/{owner}/{repo}/environments/{environment_name}'

const policiesSchema = z
  .object({ branch_policies: z.array(z.object({ name: z.string(), type: z.string().default('branch') })) })
  .transform(({ branch_policies }) => branch_policies)

const customRulesSchema = z
  .object({
    custom_deployment_protection_rules: z.array(
      z.object({ enabled: z.boolean(), app: z.object({ slug: z.string() }) }),
    ),
  })
  .transform(({ custom_deployment_protection_rules: rules }) =>
    rules.filter(({ enabled }) => enabled).map(({ app }) => app.slug),
  )

export class GitHubEnvironments implements Environments {
  constructor(private readonly api: GitHubApi) {}

  async find(name: string): Promise<Environment | null> {
    const purpose = { what: `show the environment ${name}`, permission: 'actions: read' }
    const parameters = { environment_name: name }
    const answer = await this.api.find(ENVIRONMENT, parameters, environmentSchema, purpose)
    if (answer === null) return null
    const { facts, recorded } = answer
    return {
      id: facts.id,
      name: facts.name,
      requiredReviewers: requiredReviewers(facts, purpose),
      canAdminsBypass: facts.can_admins_bypass ?? null,
      branches: await this.branches(name, facts),
      customRules: await this.api.ask(
        `${ENVIRONMENT}/deployment_protection_rules`,
        parameters,
        customRulesSchema,
        {
          ...purpose,
          what: `list the custom rules of the environment ${name}`,
        },
      ),
      recorded,
    }
  }

  private async branches(
    name: string,
    { deployment_branch_policy: policy }: EnvironmentAnswer,
  ): Promise<BranchPolicy> {
    if (policy === null || policy === undefined) return { kind: 'any' }
    if (!policy.custom_branch_policies) return { kind: policy.protected_branches ? 'protected' : 'any' }
    const route = `${ENVIRONMENT}/deployment-branch-policies`
    const purpose = {
      what: `list the branch policies of the environment ${name}`,
      permission: 'actions: read',
    }
    const patterns = await this.api.list(route, { environment_name: name }, policiesSchema, purpose)
    return { kind: 'named', patterns }
  }
}

function requiredReviewers(
  { protection_rules: rules = [] }: EnvironmentAnswer,
  purpose: Purpose,
): RequiredReviewers | null {
  const asking = rules.filter(({ type }) => type === 'required_reviewers')
  // GitHub knows one such rule per environment; of two we would not know which one holds.
  if (asking.length > 1) throw answerInvalid(purpose, `${asking.length} rules of type required_reviewers`)
  const [rule] = asking
  if (rule === undefined) return null
  const reviewers = (rule.reviewers ?? []).map(({ type, reviewer }) => ({
    type,
    name: reviewer.login ?? reviewer.slug ?? '',
    id: reviewer.id,
  }))
  return { reviewers, preventSelfReview: rule.prevent_self_review === true }
}
