// Does the environment really ask a person? One that nobody protects lets every job through (D29).
import { shown } from '../errors/shown.js'
import type { BranchPolicy, Environment } from '../ports/environments.js'
import type { FlipPolicy } from '../recipe/schema.js'
import type { RecordedEnvironment } from './record.js'
import { refusal, type Refusal } from './refusal.js'

/** @param environment null where there is none of the policy's name */
export function environmentRefusals(environment: Environment | null, policy: FlipPolicy): Refusal[] {
  const name = `environment ${shown(policy.environment)}`
  if (environment === null) {
    return [
      refusal('environment-missing', `${name}: expected it with required reviewers, got none of that name`),
    ]
  }
  const { requiredReviewers } = environment
  if (requiredReviewers === null || requiredReviewers.reviewers.length === 0) {
    const got = requiredReviewers === null ? 'no such rule' : 'a rule that names nobody'
    return [refusal('environment-unprotected', `${name}: expected required reviewers, got ${got}`)]
  }
  return policy.strict ? strictRefusals(name, environment, policy) : []
}

function strictRefusals(name: string, environment: Environment, policy: FlipPolicy): Refusal[] {
  const { canAdminsBypass, requiredReviewers, branches } = environment
  const refusals: Refusal[] = []
  if (canAdminsBypass !== false) {
    const got = canAdminsBypass === null ? 'no word of it' : 'that they can'
    refusals.push(
      refusal('environment-bypassable', `${name}: expected that administrators cannot bypass it, got ${got}`),
    )
  }
  if (!policy.allowSelfApproval && requiredReviewers?.preventSelfReview !== true) {
    refusals.push(
      refusal(
        'environment-self-review',
        `${name}: expected that it prevents self-review, got that it does not`,
      ),
    )
  }
  if (admitsAny(branches)) {
    refusals.push(
      refusal('environment-any-branch', `${name}: expected chosen branches, got that any branch may deploy`),
    )
  }
  return refusals
}

/** A list of names that is only stars chooses nothing. */
function admitsAny(branches: BranchPolicy): boolean {
  if (branches.kind !== 'named') return branches.kind === 'any'
  return branches.patterns.some(({ name }) => /^[*/]+$/.test(name))
}

export function recordedEnvironment(environment: Environment): RecordedEnvironment {
  const { id, name, requiredReviewers, canAdminsBypass, branches, customRules, recorded } = environment
  return {
    id,
    name,
    required_reviewers: (requiredReviewers?.reviewers ?? []).map(({ type, name: who, id: whoId }) => ({
      type,
      name: who,
      id: whoId,
    })),
    prevent_self_review: requiredReviewers?.preventSelfReview ?? false,
    can_admins_bypass: canAdminsBypass,
    branches: branches.kind,
    custom_rules: customRules,
    recorded,
  }
}
