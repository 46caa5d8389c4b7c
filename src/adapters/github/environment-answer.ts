// How GitHub describes an environment; the whole answer is kept beside what we read of it.
import { z } from 'zod'

const ruleSchema = z.object({
  type: z.string(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z
    .array(
      z.object({
        type: z.string(),
        reviewer: z.object({ id: z.number(), login: z.string().optional(), slug: z.string().optional() }),
      }),
    )
    .optional(),
})

const factsSchema = z.object({
  id: z.number(),
  name: z.string().min(1),
  // Live answers carry it, GitHub's own description does not.
  can_admins_bypass: z.boolean().optional(),
  protection_rules: z.array(ruleSchema).optional(),
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
})

export type EnvironmentAnswer = z.infer<typeof factsSchema>

export const environmentSchema = z.record(z.string(), z.unknown()).transform((recorded, context) => {
  const read = factsSchema.safeParse(recorded)
  if (read.success) return { facts: read.data, recorded }
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})
