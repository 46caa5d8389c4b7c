// What the gate trained again and what came of it, in a sentence or two. Markdown; no foreign text.
import {
  RETRAINED_RESULTS,
  WHY_NOT_RETRAINED,
  type Retrained,
  type RetrainedModel,
  type RetrainedResult,
} from '../gate/retrained.js'
import type { Verdict } from '../gate/verdict.js'
import { plural, significant } from './numbers.js'

const WORDS: Readonly<Record<Exclude<RetrainedResult, 'not-trained'>, string>> = {
  identical: 'identical to the byte',
  equal: 'equal within the tolerance',
  differs: '**different**',
  'within-noise': 'no further away than a few roundings take this training, and so may be another seed',
  'not-judged': 'with other bytes, and too little trained to judge them',
  'no-model': 'without a model in the evidence',
}

export function trainedAgain({ checked }: Verdict): string {
  if (checked === undefined) return 'No model was trained again: this version of seedgate did not do it yet.'
  const { retrained } = checked
  if (retrained.why_not !== null)
    return `No model was trained again: ${WHY_NOT_RETRAINED[retrained.why_not]}.`
  return [
    `The gate trained models again from recipe and corpus: ${whatWas(retrained)}. Result: ${whatCame(retrained)}.`,
    ...leftOut(retrained),
  ].join(' ')
}

const isTrained = ({ result }: RetrainedModel): boolean => result !== 'not-trained' && result !== 'no-model'

/** "5 of 5 members and 2 fold models drawn at random" */
function whatWas({ members, folds }: Retrained): string {
  const of = (models: readonly RetrainedModel[], what: string) =>
    models.length === 0 ? [] : [`${models.filter(isTrained).length} of ${plural(models.length, what)}`]
  return [...of(members, 'member'), ...of(folds, 'fold model').map((text) => `${text} drawn at random`)].join(
    ' and ',
  )
}

function whatCame({ members, folds, distance }: Retrained): string {
  const models = [...members, ...folds]
  const found = RETRAINED_RESULTS.flatMap((result): string[] => {
    const count = models.filter((model) => model.result === result).length
    if (result === 'not-trained' || count === 0) return []
    return [`${count === models.length && count > 1 ? 'all ' : ''}${count} ${WORDS[result]}`]
  })
  if (found.length === 0) return 'nothing to compare'
  const furthest = Math.max(...models.map(({ rms }) => rms ?? 0))
  if (furthest === 0 || distance === null) return found.join(', ')
  return `${found.join(', ')}; they differ by at most ${significant(furthest)} (RMS), two seeds by at least ${significant(distance)}`
}

/** What there was no time for. */
function leftOut({ members, folds, minutes }: Retrained): string[] {
  const waiting = ({ result }: RetrainedModel) => result === 'not-trained'
  const seeds = members.filter(waiting).map(({ seed }) => seed)
  const count = folds.filter(waiting).length
  const what = [
    ...(seeds.length === 0
      ? []
      : [`the ${seeds.length === 1 ? 'member of seed' : 'members of seeds'} ${seeds.join(', ')}`]),
    ...(count === 0 ? [] : [plural(count, 'fold model')]),
  ]
  return what.length === 0 ? [] : [`Not trained again within ${minutes ?? NaN} min: ${what.join(' and ')}.`]
}
