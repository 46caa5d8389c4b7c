// What tests ask of a run that has ended.
import type { JobEnd } from './job.js'
import type { WorkflowEnd } from './jobs.js'

/** The jobs of the workflow that the one job called. */
export function calledJobs({ jobs }: WorkflowEnd): WorkflowEnd['jobs'] {
  const [called] = Object.values(jobs).flatMap((job) => (job.called === null ? [] : [job.called]))
  return called?.jobs ?? {}
}

/** How each of them ended. */
export function resultsOf(jobs: WorkflowEnd['jobs']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(jobs).map(([id, { result }]) => [id, result]))
}

export const logOf = (job: JobEnd | undefined): string => ofSteps(job, 'log')
export const summaryOf = (job: JobEnd | undefined): string => ofSteps(job, 'summary')

function ofSteps(job: JobEnd | undefined, what: 'log' | 'summary'): string {
  return (job?.legs ?? []).flatMap(({ steps }) => steps.map((step) => step[what])).join('')
}
