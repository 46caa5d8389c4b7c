// What a dishonest trainer does to a member or a fold model, and what the gate that trains it again finds.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verdict } from '../../../src/gate/verdict.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import type { BuiltinTrainer } from '../../../src/recipe/schema.js'
import { trainedAgain } from '../../../src/report/trained-again.js'
import { trainingSettings } from '../../../src/training/prepare.js'
import { roundedTwin } from '../../../src/training/rounding-twins.js'
import { decideOn } from '../../support/decision.js'
import type { TrainingAgain } from '../../../src/use-cases/decide/train-again.js'
import type { Run } from '../../support/run-directory.js'
import {
  again,
  drawWhere,
  evidenceOf,
  CHAOTIC_RECIPE,
  LONG_RECIPE,
  MEMBER_3,
  type CheatAt,
} from '../../support/retraining.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retrained-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

let count = 0
const cheated = async (cheatAt: CheatAt, recipe = LONG_RECIPE): Promise<Run> =>
  await evidenceOf(join(folder, `run-${count++}`), { cheatAt, recipe })
const judged = async (run: Run, change: Partial<TrainingAgain> = {}): Promise<Verdict> =>
  (await decideOn(run, { again: again(change) })).verdict
const codes = ({ reasons }: Verdict): string[] => [...new Set(reasons.map(({ code }) => code))]
const retrainedOf = ({ checked }: Verdict) => checked!.retrained
const resultOf = (verdict: Verdict, seed: number) =>
  retrainedOf(verdict).members.find((member) => member.seed === seed)

describe('retrained-differs: a member', () => {
  it.each([
    ['of one epoch', { settings: { epochs: 1 } }],
    ['of another seed', { job: { seed: 4 } }],
    ['of another learning rate', { settings: { learningRate: 0.021 } }],
    [
      'with one weight moved',
      { parameters: (trained: Float32Array) => trained.with(-1, trained.at(-1)! + 0.5) },
    ],
  ])('%s', async (_what, cheat) => {
    const verdict = await judged(await cheated(MEMBER_3(cheat)))
    expect(codes(verdict)).toContain('retrained-differs')
    expect(verdict.verdict).toBe('HOLD')
    expect(resultOf(verdict, 0)).toMatchObject({ result: 'identical' })
    expect(resultOf(verdict, 3)).toMatchObject({ result: 'differs' })
    const { message } = verdict.reasons.find(({ code }) => code === 'retrained-differs')!
    expect(message).toMatch(/^members\/small_v1_seed3\.onnx: expected an RMS difference of at most /)
  })
})

describe('retrained-differs: a fold model that learned its held-out source by heart', () => {
  const heldOut = 'Dunes'
  const byHeart: CheatAt = (job) =>
    job.seed === 0 && job.heldOut === heldOut ? { job: { heldOutIndex: -1 } } : null

  it('is found where it is drawn, and only there', async () => {
    const run = await cheated(byHeart)
    const found = await judged(run, { randomness: drawWhere({ seed: 0, heldOut }, true) })
    expect(codes(found)).toEqual(['retrained-differs'])
    expect(found.reasons[0]?.message).toContain('folds/seed0/Dunes.onnx (seed 0, "Dunes" held out)')
    const missed = await judged(run, { randomness: drawWhere({ seed: 0, heldOut }, false) })
    expect(codes(missed)).toEqual([])
  })

  it('is found whatever is drawn where the recipe asks for all folds', async () => {
    const recipe = LONG_RECIPE.replace('gate: {', 'gate: { retrain: { members: false, folds: 6 },')
    const verdict = await judged(await cheated(byHeart, recipe))
    // No member is asked for, so nothing says by how much two models may differ.
    expect(codes(verdict)).toEqual(['retraining-incomplete'])
    expect(
      retrainedOf(verdict)
        .folds.map(({ result }) => result)
        .sort(),
    ).toEqual(['not-judged', ...Array<string>(5).fill('identical')].sort())
  })
})

describe('a training that makes much of every rounding', () => {
  const { recipe } = parseRecipe(Buffer.from(CHAOTIC_RECIPE), 'seedgate.yml')
  const settings = trainingSettings(recipe.trainer as BuiltinTrainer, {
    featureNames: recipe.corpus.columns.features,
    vocabulary: recipe.corpus.columns.encoders,
  })
  /** What another processor does, which adds in another order. */
  const elsewhere: CheatAt = (job) => ({ job: roundedTwin(settings, job, 7) })

  it('passes on another processor, and the verdict says that it may be another seed', async () => {
    const verdict = await judged(await cheated(elsewhere, CHAOTIC_RECIPE))
    expect(codes(verdict)).toEqual([])
    const { members, folds, distance } = retrainedOf(verdict)
    expect(members.map(({ result }) => result)).toContain('within-noise')
    for (const { result, rms, noise } of [...members, ...folds]) {
      if (result === 'within-noise') expect(rms! / noise!).toBeLessThan(3)
      else expect(rms).toBeLessThan(distance! / 20)
    }
    expect(trainedAgain(verdict)).toContain('no further away than a few roundings take this training')
  })

  it('still differs after one epoch', async () => {
    const verdict = await judged(await cheated(MEMBER_3({ settings: { epochs: 1 } }), CHAOTIC_RECIPE))
    expect(codes(verdict)).toContain('retrained-differs')
    const { rms, noise } = resultOf(verdict, 3)!
    expect(rms! / noise!).toBeGreaterThan(3)
  })

  it('holds where there is no time to find that out', async () => {
    let left = 4
    const honest = again().trainer
    const trainer: TrainingAgain['trainer'] = {
      provider: 'cpu',
      async train(work, hooks) {
        for (const job of work.jobs) {
          if (hooks.stopping()) return false
          await honest.train({ ...work, jobs: [job] }, hooks)
          left--
        }
        return true
      },
    }
    const clock = { now: () => new Date(0), elapsed: () => (left > 0 ? 0 : 1e9) }
    const run = await cheated(elsewhere, CHAOTIC_RECIPE)
    const { verdict } = await decideOn(run, { clock, again: again({ trainer }) })
    expect(codes(verdict)).toEqual(['retraining-incomplete'])
  })
})
