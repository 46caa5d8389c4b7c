// What a seed loop left, as Markdown for the job's summary: what ran, how far it came, what to do next. No verdict.
import { codeSpan, cellSpan } from './escape.js'
import { correlation, fixed, plural } from './numbers.js'

export interface SeedResult {
  readonly seed: number
  readonly folds: number
  /** Mean over folds. */
  readonly meanPlcc: number
  readonly minPlcc: number
  readonly meanRmse: number
}

export interface RunSummary {
  readonly ensemble: string
  readonly shard: string
  /** The seeds that this run was to train. */
  readonly asked: readonly number[]
  /** `2-of-3` where only that part of the seeds’ models was to be trained; null for all of them. */
  readonly part: string | null
  readonly results: readonly SeedResult[]
  readonly provider: string | null
  readonly out: string
  readonly artifact: { readonly name: string; readonly digest: string } | null
  /** What ended the run, as describeError says it; null where it finished. */
  readonly error: string | null
}

export function renderRunSummary(summary: RunSummary): string {
  const { ensemble, shard, asked, part, results, provider, out, artifact, error } = summary
  const state =
    error === null ? 'finished' : `stopped after ${results.length} of ${plural(asked.length, 'seed')}`
  const parts = [
    `## Seed loop ${state}: ${codeSpan(ensemble)}, shard ${codeSpan(shard)}${part === null ? '' : `, part ${codeSpan(part)} of its seeds`}`,
    ...(error === null ? [] : [errorBlock(error)]),
    ...(results.length === 0 ? [] : [table(results)]),
    list([
      ...(provider === null ? [] : [`Ran on: ${codeSpan(provider)}`]),
      `Run directory: ${codeSpan(out, 400)}`,
      ...(artifact === null
        ? []
        : [`Evidence: artifact ${codeSpan(artifact.name)}, ${codeSpan(artifact.digest)}`]),
    ]),
    error === null
      ? `These are the trainer’s own figures${part === null ? '' : ', over the folds of this part only'}. Whether the ensemble may be promoted is the gate’s to say.`
      : 'What was finished is kept: **re-run the failed job** and it goes on from there.',
  ]
  return `${parts.join('\n\n')}\n`
}

function table(results: readonly SeedResult[]): string {
  const rows = results.map(({ seed, folds, meanPlcc, minPlcc, meanRmse }) =>
    [seed, folds, correlation(meanPlcc), correlation(minPlcc), fixed(meanRmse, 3)].join(' | '),
  )
  return ['seed | folds | mean PLCC | lowest fold | mean RMSE', '---: | ---: | ---: | ---: | ---:', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Each line a code span of its own: a fence could be closed by a line of the trainer's. */
function errorBlock(error: string): string {
  return error
    .split('\n')
    .map((line) => `> ${cellSpan(line, 600)}  `)
    .join('\n')
}
