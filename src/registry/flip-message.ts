// How a flip introduces itself: branch, title and commit message, whose trailers `git log` and `seedgate explain` find.
import type { ApprovalRecord } from '../approval/record.js'
import type { Verdict } from '../gate/verdict.js'
import type { RowFlip } from './flip-rows.js'

export const TRAILERS = {
  ensemble: 'Seedgate-Ensemble',
  verdict: 'Seedgate-Verdict',
  recipe: 'Seedgate-Recipe',
  run: 'Seedgate-Run',
  approvedBy: 'Seedgate-Approved-By',
  approval: 'Seedgate-Approval',
} as const

/** @param verdictSha256 in hex: the same verdict always has the same branch */
export function flipBranch(ensemble: string, verdictSha256: string): string {
  return `seedgate/flip-${ensemble}-${verdictSha256.slice(0, 12)}`
}

/** What a flip does to its rows, in a clause: `5 members from smoke to production`. */
export function whatFlips(rows: readonly RowFlip[]): string {
  const of = (kind: RowFlip['kind']): number => rows.filter((row) => row.kind === kind).length
  const [first, replace, same] = [of('first'), of('replace'), of('same')]
  return [
    ...(first > 0 ? [`${first} ${members(first)} from smoke to production`] : []),
    ...(replace > 0 ? [`${replace} ${members(replace)} in production replaced`] : []),
    ...(same > 0 ? [`${same} ${members(same)} in production unchanged`] : []),
  ].join(', ')
}

const members = (count: number): string => (count === 1 ? 'member' : 'members')

export function flipTitle(ensemble: string, rows: readonly RowFlip[]): string {
  return `Promote ${ensemble}: ${whatFlips(rows)}`
}

export interface FlipToTell {
  readonly title: string
  readonly registryPath: string
  readonly verdict: Verdict
  /** sha256 of the verdict. */
  readonly digest: string
  readonly rows: readonly RowFlip[]
  /** sha256 of the verdict that was live; null where there was none. */
  readonly replaces: string | null
}

/** Title, why, what changed, how to undo it, trailers; lines end in LF. */
export function flipMessage({ title, registryPath, verdict, digest, rows, replaces }: FlipToTell): string {
  const { gate, policy, run } = verdict
  const evidence =
    policy.evidence === 'recomputed'
      ? 'recomputed from out-of-fold predictions'
      : 'as the trainer reported it'
  return [
    title,
    '',
    `Mean PLCC ${shown(gate.mean_plcc)} (at least ${gate.mean_plcc_threshold}), spread ${shown(gate.plcc_spread)}`,
    `(at most ${gate.plcc_spread_max}), every member at least ${gate.per_seed_min}; ${evidence}.`,
    '',
    `${registryPath}: of each member's row, smoke from true to false and sha256 to`,
    'that of the weights that were decided on. Nothing else in it changes by a byte.',
    '',
    ...rows.map(({ id, before, after }) => `  ${id}: ${before.slice(0, 12)} -> ${after.slice(0, 12)}`),
    '',
    ...replacing(rows, replaces),
    'To undo it, revert this commit.',
    '',
    `${TRAILERS.ensemble}: ${verdict.ensemble}`,
    `${TRAILERS.verdict}: ${digest}`,
    `${TRAILERS.recipe}: ${policy.recipe_sha256}`,
    ...(run.run_id === null
      ? []
      : [`${TRAILERS.run}: ${run.repository ?? 'unknown'} ${run.run_id}/${run.run_attempt ?? 1}`]),
    '',
  ].join('\n')
}

/** Empty where the flip replaces nothing. */
function replacing(rows: readonly RowFlip[], replaces: string | null): string[] {
  if (replaces !== null) return [`It takes the place of the verdict ${replaces}.`, '']
  if (!rows.some(({ kind }) => kind !== 'first')) return []
  return ['No verdict stood behind the rows that were in production before.', '']
}

function shown(value: number | null): string {
  return value === null ? 'undefined' : value.toFixed(4)
}

/** The message with who approved, and by what, as further trailers. */
export function approvedMessage(
  message: string,
  { approver, self_approval, ...record }: ApprovalRecord,
): string {
  const self = self_approval ? ', who started the run' : ''
  // An environment's name may hold anything but what ends a URL's part.
  const by =
    record.environment === null
      ? `comment ${record.comment_url ?? ''}`
      : `environment ${encodeURIComponent(record.environment.name)}, run ${record.run.id}/${record.run.attempt}`
  return [
    message.trimEnd(),
    `${TRAILERS.approvedBy}: ${approver.login} (${approver.id}${self})`,
    `${TRAILERS.approval}: ${by}`,
    '',
  ].join('\n')
}
