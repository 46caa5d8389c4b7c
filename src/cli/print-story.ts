// The story of a row, as lines for a person and as JSON.
import { shown } from '../errors/shown.js'
import type { HistoryStep } from '../ports/history.js'
import type { RowChapter, RowStory } from '../use-cases/history/explain-row.js'

const EVENTS = {
  promoted: 'promoted to production, under a verdict that covers this digest',
  replaced: 'replaced in production, under a verdict that covers this digest',
  'rolled-back': 'rolled back to what it was before',
  unproven: 'changed with no verdict behind it',
  placeholder: 'a placeholder, not for users',
  removed: 'removed',
} as const satisfies Readonly<Record<RowChapter['event'], string>>

export function describeStory({ row, registry, branch, tip, governed, chapters }: RowStory): string {
  return [
    `${row} in ${registry}, on ${branch} at ${tip.slice(0, 12)}${governed ? '' : ' (not governed by the recipe: no verdict can cover it)'}`,
    ...chapters.flatMap((chapter, index) => ['', ...describeChapter(chapter, index === 0)]),
  ].join('\n')
}

function describeChapter({ event, state, landed, made, records }: RowChapter, now: boolean): string[] {
  const says = state === null ? 'no row' : `smoke ${String(state.smoke)}, sha256 ${state.sha256}`
  return [
    `${now ? 'now, since' : 'from'} ${landed.committedAt}: ${says}`,
    `  ${EVENTS[event]}`,
    `  ${made === null ? 'by' : 'landed with'} ${named(landed)}`,
    ...(made === null ? [] : [`  made in ${named(made)}`]),
    ...describeRecords(event, records),
  ]
}

function describeRecords(event: RowChapter['event'], { verdict, approval }: RowChapter['records']): string[] {
  if (verdict === null) return []
  const { gate, generated_at_utc: decided, run } = verdict.content
  const whose = event === 'rolled-back' ? 'it had been promoted by verdict' : 'verdict'
  const where =
    run.run_id === null
      ? 'no workflow run'
      : `${run.repository ?? 'unknown'} ${run.run_id}/${run.run_attempt ?? 1}`
  const by =
    approval === null ? 'no approval beside it' : `${shown(approval.approver.login)}, by ${approval.channel}`
  return [
    `  ${whose} ${verdict.sha256}`,
    `    decided ${shown(decided)}, mean PLCC ${String(gate.mean_plcc)}, spread ${String(gate.plcc_spread)}`,
    `    run: ${where === 'no workflow run' ? where : shown(where)}`,
    `    approved: ${by}`,
  ]
}

function named({ commit, author, message }: HistoryStep): string {
  return `${commit.slice(0, 12)} ${shown(message.split('\n')[0] ?? '')} (${shown(author)})`
}

export function storyAsJson({ chapters, ...story }: RowStory) {
  return {
    schema_version: 1,
    ...story,
    chapters: chapters.map(({ event, state, landed, made, records: { verdict, approval } }) => ({
      event,
      smoke: state?.smoke ?? null,
      sha256: state?.sha256 ?? null,
      landed: commitAsJson(landed),
      made: made === null ? null : commitAsJson(made),
      verdict:
        verdict === null
          ? null
          : {
              sha256: verdict.sha256,
              generated_at_utc: verdict.content.generated_at_utc,
              mean_plcc: verdict.content.gate.mean_plcc,
              recipe_sha256: verdict.content.policy.recipe_sha256,
              run: verdict.content.run,
            },
      approval:
        approval === null
          ? null
          : { channel: approval.channel, approver: approval.approver, run: approval.run.id },
    })),
  }
}

function commitAsJson({ commit, committedAt, author, message }: HistoryStep) {
  return { commit, committed_at: committedAt, author, subject: message.split('\n')[0] ?? '' }
}
