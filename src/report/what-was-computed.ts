// What of a verdict was computed from the corpus, and what was not: the first thing that is said of it, everywhere.
import type { Verdict } from '../gate/verdict.js'
import type { RetrainedResult } from '../gate/retrained.js'
import { count, plural } from './numbers.js'
import { trainedAgain } from './trained-again.js'

export interface Computation {
  /** False where something that could be computed was not: the reader has to rely on somebody's word. */
  readonly computed: boolean
  readonly sentence: string
}

/** In the order in which a reader needs them; plain text without foreign words. */
export function whatWasComputed(verdict: Verdict): Computation[] {
  return [
    pin(verdict),
    table(verdict),
    metrics(verdict),
    retrained(verdict),
    ...rawFiles(verdict),
    ...withoutMembers(verdict),
  ]
}

/** For a headline: what pins the corpus table, where it is not the recipe, which is what it should be. */
export function pinNote({ table: { pinned_by } }: Verdict): string | null {
  if (pinned_by === 'recipe') return null
  return pinned_by === null || pinned_by === undefined ? 'corpus not pinned' : `corpus pinned by ${pinned_by}`
}

/** As items of a Markdown list. */
export function computedItems(verdict: Verdict): string[] {
  return whatWasComputed(verdict).map(({ computed, sentence }) => `- ${mark(computed)} ${sentence}`)
}

export const mark = (computed: boolean): string => (computed ? '✓' : '✗')

const PINS = {
  recipe: 'The recipe names the sha256 of the corpus table.',
  commit: 'The corpus table is a file of the commit that decided; the recipe does not name its sha256.',
  reading: 'The recipe does not name the sha256 of the corpus table; it is the table that the gate read.',
  trainer: 'Only the trainer says which corpus table was used. This verdict cannot be promoted.',
} as const

function pin({ table: { pinned_by } }: Verdict): Computation {
  if (pinned_by === null || pinned_by === undefined)
    return { computed: false, sentence: 'Nothing says for certain which corpus table was used.' }
  return { computed: pinned_by !== 'trainer', sentence: PINS[pinned_by] }
}

const PLACES = {
  folder: 'from the corpus folder of the machine that decided',
  commit: 'from the commit that decided',
  evidence: 'from the evidence, which brought it along',
} as const

function table({ checked, policy, members, table: { rows } }: Verdict): Computation {
  const from = checked?.corpus.from ?? null
  if (from === null) {
    const sentence =
      'The corpus table was not at hand: no fold model was run again, and no member was scored.'
    return { computed: false, sentence }
  }
  const models = [
    ...(policy.reinferred_folds === 0
      ? []
      : [`${plural(policy.reinferred_folds, 'fold model')} were run again on it`]),
    ...(members.length === 0 ? [] : [`${plural(members.length, 'member')} scored all of it`]),
  ]
  const what = models.length === 0 ? 'no model was run on it' : models.join(', ')
  const length = rows === null ? '' : `, ${count(rows)} rows`
  return {
    computed: models.length > 0,
    sentence: `The gate read the corpus table ${PLACES[from]}${length}: ${what}.`,
  }
}

function metrics({ policy, checked }: Verdict): Computation {
  if (checked?.scores === 'inferred') {
    const sentence =
      'The gate computed every metric from scores that it inferred itself from the fold models.'
    return { computed: true, sentence }
  }
  return policy.evidence === 'recomputed'
    ? {
        computed: true,
        sentence: 'The gate computed every metric from the trainer’s out-of-fold predictions.',
      }
    : {
        computed: false,
        sentence: 'The metrics are the trainer’s own figures: the recipe says evidence: reported.',
      }
}

const AS_GOOD_AS_OWN: readonly RetrainedResult[] = ['identical', 'equal']

function retrained(verdict: Verdict): Computation {
  const again = verdict.checked?.retrained
  const models = again === undefined ? [] : [...again.members, ...again.folds]
  const computed = models.length > 0 && models.every(({ result }) => AS_GOOD_AS_OWN.includes(result))
  return { computed, sentence: trainedAgain(verdict).replaceAll(/[*`]/g, '') }
}

function rawFiles({ corpus }: Verdict): Computation[] {
  if (!corpus.present) return []
  return [
    {
      computed: false,
      sentence: 'The raw files behind the table are known by path and size, not by content.',
    },
  ]
}

function withoutMembers({ policy }: Verdict): Computation[] {
  if (policy.members === 'required') return []
  return [{ computed: false, sentence: 'The recipe asks for no members: this verdict cannot be promoted.' }]
}
