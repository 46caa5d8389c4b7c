// Are the models what the recipe and the corpus give, as far as the gate trained them again?
import { shown } from '../../errors/shown.js'
import { foldModelFile, memberModelFile } from '../../evidence/layout.js'
import type { Check, GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'
import { largestRms, type Retrained, type RetrainedModel } from '../retrained.js'

export const checkRetrained: Check = (input) => {
  const { retrained } = input
  if (retrained.why_not !== null) return []
  const models = placed(input)
  const differing = models.flatMap(({ place, model }) => {
    return model.result === 'differs' ? [differs(place, model, retrained)] : []
  })
  return [...differing, ...tooLittleTrained(models, retrained)]
}

interface Placed {
  readonly place: string
  readonly model: RetrainedModel
}

function placed({ recipe, retrained, facts }: GateCase): Placed[] {
  return [
    ...retrained.members.map((model) => ({
      place: memberModelFile(recipe.recipe.ensemble, model.seed),
      model,
    })),
    ...retrained.folds.map((model) => {
      const place = `${foldModelFile(model.seed, model.held_out, facts.sources ?? [])} (seed ${model.seed}, ${shown(model.held_out)} held out)`
      return { place, model }
    }),
  ]
}

function differs(
  place: string,
  { rms, largest, noise }: RetrainedModel,
  { distance }: Retrained,
): HoldReason {
  const [most, mostInRow] = [largestRms(distance ?? NaN), distance ?? NaN]
  const got = rms === null ? 'scores that are no numbers' : `${rms}, and ${largest ?? NaN} in a row`
  const message = `${place}: expected an RMS difference of at most ${most} from the model that the gate trained, and of at most ${mostInRow} in a row, got ${got}; a few roundings move this training by ${noise ?? NaN}`
  return { code: 'retrained-differs', message }
}

/** What did not fit is listed in the verdict and does not hold, but of something must have been enough. */
function tooLittleTrained(models: readonly Placed[], { members, folds, minutes }: Retrained): HoldReason[] {
  const [first, ...others] = models.filter(({ model }) => model.result === 'not-judged')
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    const message = `${first.place}${more}: the bytes differ from the model that the gate trained, and within ${minutes ?? NaN} minutes too little was trained to say how much that is`
    return [{ code: 'retraining-incomplete', message }]
  }
  const asked = members.length > 0 ? members : folds
  const waited = asked.some(({ result }) => result === 'not-trained')
  if (!waited || asked.some(({ result }) => result !== 'not-trained' && result !== 'no-model')) return []
  const what = members.length > 0 ? 'member' : 'fold model'
  const message = `expected at least one ${what} trained again within ${minutes ?? NaN} minutes, got none of ${asked.length}`
  return [{ code: 'retraining-incomplete', message }]
}
