// Workflow runs, their attempts, and who reviewed what.
import { laidOver, notFound, pageOf, type Answer, type Handlers } from '../answer.js'
import { exampleOf } from '../description.js'
import type { Run } from '../state.js'
import { account, repositoryUrl, webUrl, type World } from '../world.js'
import { environmentFields } from './environments.js'

const REVIEW_STATES = new Set(['approved', 'rejected', 'pending'])

export function runHandlers(world: World): Handlers {
  const { runs, environments } = world.state
  return {
    'actions/get-workflow-run': ({ path }) => {
      const run = runs.get(path.run_id)
      return run === undefined ? notFound() : runAnswer(world, run, run.attempts.length)
    },
    'actions/get-workflow-run-attempt': ({ path }) => {
      const run = runs.get(path.run_id)
      return run === undefined ? notFound() : runAnswer(world, run, path.attempt_number)
    },
    'actions/list-jobs-for-workflow-run': (call) => {
      const run = runs.get(call.path.run_id)
      if (run === undefined) return notFound()
      const { filter } = call.query
      const last = run.attempts.length
      const listed = run.jobs.filter(({ attempt = 1 }) => filter === 'all' || attempt === last)
      const example = exampleOf('actions/list-jobs-for-workflow-run', 200) as { jobs: readonly unknown[] }
      const rows = listed.map(({ name, attempt = 1, conclusion }) =>
        laidOver(example.jobs[0], {
          run_id: run.id,
          run_attempt: attempt,
          head_sha: run.headSha,
          head_branch: run.headBranch,
          name,
          status: conclusion === null ? 'in_progress' : 'completed',
          conclusion,
          // The example is older than the schema.
          created_at: '2026-01-02T03:04:05Z',
        }),
      )
      return pageOf(rows, call, (items) => ({ total_count: rows.length, jobs: items }))
    },
    'actions/get-reviews-for-run': ({ path }) => {
      const run = runs.get(path.run_id)
      if (run === undefined) return notFound()
      const body = run.reviews.map((review) => ({
        state: review.state,
        comment: review.comment,
        environments: review.environments.flatMap((name) =>
          environments
            .filter((environment) => environment.name === name)
            .map((it) => environmentFields(world, it)),
        ),
        user: account(world, review.user),
      }))
      // The description knows three states; an admin's bypass was seen as `skipped`.
      const described = body.map((review) => ({
        ...review,
        state: REVIEW_STATES.has(review.state) ? review.state : 'pending',
      }))
      return { status: 200, body, described }
    },
  }
}

function runAnswer(world: World, run: Run, number: number): Answer {
  const attempt = run.attempts[number - 1]
  if (attempt === undefined) return notFound()
  const example = exampleOf('actions/get-workflow-run', 200)
  const { owner, name } = world.state
  const body = laidOver(example, {
    id: run.id,
    run_attempt: number,
    path: run.path,
    event: run.event,
    status: run.status ?? 'completed',
    head_branch: run.headBranch,
    head_sha: run.headSha,
    actor: account(world, attempt.actor),
    triggering_actor: account(world, attempt.triggeringActor),
    url: `${repositoryUrl(world)}/actions/runs/${run.id}`,
    html_url: `${webUrl(world)}/actions/runs/${run.id}`,
    repository: { name, full_name: `${owner}/${name}`, id: 1296269 },
    head_repository: { name, full_name: `${owner}/${name}`, id: run.headRepositoryId ?? 1296269 },
    pull_requests: [],
  })
  return { status: 200, body }
}
