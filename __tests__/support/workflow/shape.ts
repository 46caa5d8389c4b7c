// The part of the workflow syntax that this runner carries out. Every key beyond it is refused by name.
import { parse } from 'yaml'
import { z } from 'zod'
import { PERMISSIONS } from './permissions.js'
import { WorkflowRefused } from './refusal.js'
import type { Value } from './value.js'

const scalar = z.union([z.string(), z.number(), z.boolean()])
const value: z.ZodType<Value> = z.lazy(() =>
  z.union([scalar, z.null(), z.array(value), z.record(z.string(), value)]),
)
const texts = z.record(z.string(), scalar).default({})
const condition = z.union([z.string(), z.boolean()]).optional()
const list = z.union([z.string().transform((one) => [one]), z.array(z.string())])

/** `read-all` and `write-all` are not among what a workflow of ours says. */
const permissions = z.partialRecord(z.enum(PERMISSIONS), z.enum(['read', 'write', 'none'])).optional()

const concurrency = z.strictObject({
  group: z.string(),
  'cancel-in-progress': z.union([z.boolean(), z.string()]).default(false),
  queue: z.enum(['single', 'max']).default('single'),
})

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: condition,
  uses: z.string().optional(),
  with: texts,
  run: z.string().optional(),
  env: texts,
  'continue-on-error': z.boolean().default(false),
})

const everyJob = {
  name: z.string().optional(),
  needs: list.default([]),
  if: condition,
  permissions,
}

// Legs are not cancelled here, so a matrix has to say that it does not want that.
const strategy = z.strictObject({ 'fail-fast': z.literal(false), matrix: value }).optional()

const stepsJob = z.strictObject({
  ...everyJob,
  'runs-on': z.union([z.string(), z.array(z.string())]),
  'timeout-minutes': z.number().positive(),
  concurrency: concurrency.optional(),
  environment: z
    .union([z.string().transform((name) => ({ name })), z.strictObject({ name: z.string() })])
    .optional(),
  strategy,
  env: texts,
  outputs: z.record(z.string(), z.string()).default({}),
  steps: z.array(step).min(1),
})

const callingJob = z.strictObject({
  ...everyJob,
  uses: z.string(),
  with: z.record(z.string(), scalar).default({}),
  strategy,
})

const dispatchInput = z.strictObject({
  description: z.string().optional(),
  type: z.enum(['string', 'number', 'boolean', 'choice']).default('string'),
  required: z.boolean().default(false),
  default: scalar.optional(),
  options: z.array(z.string()).default([]),
})

const calledInput = z.strictObject({
  description: z.string().optional(),
  type: z.enum(['string', 'number', 'boolean']),
  required: z.boolean().default(false),
  default: scalar.optional(),
})

const output = z.strictObject({ description: z.string().optional(), value: z.string() })
const filter = z.array(z.string()).optional()

/** `key:` with nothing behind it is as good as an empty mapping. */
const orNothing = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((given) => given ?? {}, shape).optional()

const triggers = z.strictObject({
  workflow_dispatch: orNothing(z.strictObject({ inputs: z.record(z.string(), dispatchInput).default({}) })),
  workflow_call: orNothing(
    z.strictObject({
      inputs: z.record(z.string(), calledInput).default({}),
      outputs: z.record(z.string(), output).default({}),
      // Of those only: a caller of ours hands none over.
      secrets: z
        .record(z.string(), z.strictObject({ description: z.string(), required: z.literal(false) }))
        .default({}),
    }),
  ),
  pull_request: orNothing(z.strictObject({ types: filter, branches: filter })),
  merge_group: orNothing(z.strictObject({ branches: filter })),
  push: orNothing(z.strictObject({ branches: filter })),
  issue_comment: orNothing(z.strictObject({ types: filter })),
  schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
})

const workflow = z.strictObject({
  name: z.string().optional(),
  'run-name': z.string().optional(),
  on: z.union([
    list.transform((names) => triggers.parse(Object.fromEntries(names.map((name) => [name, null])))),
    triggers,
  ]),
  permissions,
  env: texts,
  concurrency: concurrency.optional(),
  jobs: z.record(z.string(), z.unknown()),
})

const action = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string().optional(),
  branding: z.unknown().optional(),
  inputs: z
    .record(
      z.string(),
      z.strictObject({
        description: z.string(),
        required: z.boolean().default(false),
        default: scalar.optional(),
      }),
    )
    .default({}),
  outputs: z
    .record(z.string(), z.strictObject({ description: z.string(), value: z.string().optional() }))
    .default({}),
  runs: z.union([
    z.strictObject({
      using: z.literal('node24'),
      main: z.string(),
      post: z.string().optional(),
      'post-if': z.string().default('always()'),
    }),
    // Of shell alone, one step: no composite action of ours is more.
    z.strictObject({
      using: z.literal('composite'),
      steps: z.tuple([
        z.strictObject({
          id: z.string(),
          name: z.string(),
          shell: z.literal('bash'),
          env: texts,
          run: z.string(),
        }),
      ]),
    }),
  ]),
})

export type Step = z.infer<typeof step>
export type StepsJob = z.infer<typeof stepsJob>
export type CallingJob = z.infer<typeof callingJob>
export type Job = StepsJob | CallingJob
export type Concurrency = z.infer<typeof concurrency>
export type Triggers = z.infer<typeof triggers>
export type DispatchInputs = Readonly<Record<string, z.infer<typeof dispatchInput>>>
export type CalledInputs = Readonly<Record<string, z.infer<typeof calledInput>>>
export type ActionFile = z.infer<typeof action>
export type Workflow = Omit<z.infer<typeof workflow>, 'jobs'> & {
  readonly jobs: Readonly<Record<string, Job>>
}

export const isCall = (job: Job): job is CallingJob => 'uses' in job

/** @throws WorkflowRefused naming the file, the job and the key */
export function readWorkflow(text: string, file: string): Workflow {
  const { jobs, ...rest } = checked(workflow, parse(text), file)
  const read = ([id, job]: [string, unknown]): [string, Job] => {
    const calls = typeof job === 'object' && job !== null && 'uses' in job
    return [id, checked<Job>(calls ? callingJob : stepsJob, job, `${file}: jobs.${id}`)]
  }
  return { ...rest, jobs: Object.fromEntries(Object.entries(jobs).map(read)) }
}

/** @throws WorkflowRefused naming the file and the key */
export const readAction = (text: string, file: string): ActionFile => checked(action, parse(text), file)

function checked<Parsed>(shape: z.ZodType<Parsed>, given: unknown, file: string): Parsed {
  const { data, error } = shape.safeParse(given)
  if (error !== undefined) throw new WorkflowRefused(`${file}: ${z.prettifyError(error)}`)
  return data
}
