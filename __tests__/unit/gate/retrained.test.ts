import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sha256Of } from '../../../src/formats/sha256.js'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import {
  isEqual,
  isNoise,
  scoreDistance,
  smallestDistance,
  type Retrained,
} from '../../../src/gate/retrained.js'
import { serialiseVerdict, type Verdict } from '../../../src/gate/verdict.js'
import { inProcessTrainer } from '../../../src/training/in-process-trainer.js'
import type { TrainingAgain } from '../../../src/use-cases/decide/train-again.js'
import { verifyVerdict } from '../../../src/use-cases/decide/verify-verdict.js'
import { decideOn } from '../../support/decision.js'
import { again, evidenceOf, LONG_RECIPE, MEMBER_3, type CheatAt } from '../../support/retraining.js'
import type { Run } from '../../support/run-directory.js'

let folder: string
let honest: Run
/** Its member of seed 3 has 190 epochs for 200. */
let hasty: Run
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retrained-'))
  honest = await evidenceOf(join(folder, 'honest'))
  hasty = await evidenceOf(join(folder, 'hasty'), { cheatAt: MEMBER_3({ settings: { epochs: 190 } }) })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

let count = 0
const newFolder = () => join(folder, `run-${count++}`)
const cheated = async (cheatAt: CheatAt, recipe = LONG_RECIPE): Promise<Run> =>
  await evidenceOf(newFolder(), { cheatAt, recipe })
/** To be changed, or judged beside others. */
function copyOf(run: Run): Run {
  const recipeFolder = newFolder()
  cpSync(run.recipeFolder, recipeFolder, { recursive: true })
  return { ...run, recipeFolder, dir: join(recipeFolder, 'run') }
}
const judged = async (run: Run, change: Partial<TrainingAgain> = {}): Promise<Verdict> =>
  (await decideOn(run, { again: again(change) })).verdict
const codes = ({ reasons }: Verdict): string[] => [...new Set(reasons.map(({ code }) => code))]
const retrainedOf = ({ checked }: Verdict): Retrained => checked!.retrained
const resultOf = (verdict: Verdict, seed: number) =>
  retrainedOf(verdict).members.find((member) => member.seed === seed)

describe('models that are what the recipe gives', () => {
  it('are identical, and the verdict says which were trained again, and by which draw', async () => {
    const verdict = await judged(honest)
    expect([verdict.verdict, verdict.reasons]).toEqual(['PROMOTE', []])
    const same = { result: 'identical', rms: 0, largest: 0, noise: null }
    expect(verdict.checked).toMatchObject({
      retrained: {
        why_not: null,
        draw: 'c0ffee'.padEnd(64, '0'),
        minutes: 10,
        provider: 'cpu',
        distance: expect.any(Number),
        members: [
          { seed: 0, ...same },
          { seed: 3, ...same },
        ],
        folds: [expect.objectContaining(same), expect.objectContaining(same)],
      },
    })
    expect(retrainedOf(verdict).distance).toBeGreaterThan(0.05)
  })

  it('pass where only their last digits differ', async () => {
    const parameters = (trained: Float32Array) => trained.map((value) => value * (1 + 1e-6))
    const verdict = await judged(await cheated(() => ({ parameters })))
    expect(codes(verdict)).toEqual([])
    const { members, folds, distance } = retrainedOf(verdict)
    expect([...members, ...folds].map(({ result }) => result)).toEqual(['equal', 'equal', 'equal', 'equal'])
    for (const { rms } of members) expect(rms).toBeLessThan(distance! / 1000)
  })
})

describe('retrained-differs: a member', () => {
  it('of 190 epochs for 200', async () => {
    const verdict = await judged(copyOf(hasty))
    expect(codes(verdict)).toEqual(['retrained-differs'])
    expect(resultOf(verdict, 3)).toMatchObject({ result: 'differs' })
  })
})

describe('time', () => {
  it('that does not do for a single member holds', async () => {
    let milliseconds = 0
    const clock = { now: () => new Date(0), elapsed: () => (milliseconds += 60_000) }
    const { verdict } = await decideOn(honest, { again: again(), clock })
    expect(codes(verdict)).toEqual(['retraining-incomplete'])
    expect(verdict.reasons[0]?.message).toBe(
      'expected at least one member trained again within 10 minutes, got none of 2',
    )
    expect(retrainedOf(verdict).members.map(({ result }) => result)).toEqual(['not-trained', 'not-trained'])
  })

  it('that does for some lists the others, and does not hold', async () => {
    const { verdict } = await decideOn(honest, timeFor(3))
    expect(codes(verdict)).toEqual([])
    const { members, folds } = retrainedOf(verdict)
    expect(members.map(({ result }) => result)).toEqual(['identical', 'identical'])
    expect(folds.map(({ result }) => result)).toEqual(['identical', 'not-trained'])
  })

  it('that does for one member whose bytes differ holds: nothing says how far apart two are', async () => {
    const run = copyOf(hasty)
    const verdicts: Verdict[] = []
    for (const digit of ['0', '1', '2']) {
      const randomness = { draw: () => digit.repeat(64) }
      verdicts.push((await decideOn(run, timeFor(1, { randomness }))).verdict)
    }
    // Which of the two members comes first is drawn too: the honest one passes, the other one is seen.
    expect(verdicts.map(({ verdict }) => verdict)).toContain('PROMOTE')
    const told = verdicts.find(({ verdict }) => verdict === 'HOLD')!
    expect(codes(told)).toEqual(['retraining-incomplete'])
    expect(resultOf(told, 3)).toMatchObject({ result: 'not-judged' })
    expect(told.reasons[0]?.message).toContain('too little was trained to say how much that is')
  })

  /** Models one after another, until the time is over. */
  function timeFor(models: number, change: Partial<TrainingAgain> = {}) {
    let left = models
    const honest = inProcessTrainer(onnxRuntime(), () => 0)
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
    return { clock, again: again({ trainer, ...change }) }
  }
})

describe('nothing is trained again', () => {
  const why = async (run: Run, change: Partial<TrainingAgain> = {}) => {
    const verdict = await judged(run, change)
    return [retrainedOf(verdict).why_not, codes(verdict)]
  }

  it('where nobody asks for it', async () => {
    const { verdict } = await decideOn(honest)
    expect([verdict.verdict, retrainedOf(verdict).why_not]).toEqual(['PROMOTE', 'not-asked'])
  })

  it('where the recipe says so', async () => {
    const recipe = LONG_RECIPE.replace('gate: {', 'gate: { retrain: false,')
    expect(await why(await cheated(MEMBER_3({ settings: { epochs: 190 } }), recipe))).toEqual(['recipe', []])
  })

  it('of another version’s training code', async () => {
    expect(await why(honest, { sameTraining: ['seedgate 9.9.9'] })).toEqual(['other-code', []])
    expect(await why(honest, { sameTraining: ['seedgate 9.9.9', 'seedgate 0.0.0-test'] })).toEqual([null, []])
  })

  it('of another recipe or another corpus, which hold for themselves', async () => {
    const run = copyOf(honest)
    const recipe = { ...run.recipe.recipe, trainer: { ...run.recipe.recipe.trainer, epochs: 3 } }
    const other = { ...run.recipe, recipe, sha256: sha256Of('another recipe') }
    const { verdict } = await decideOn({ ...run, recipe: other }, { again: again() })
    expect(retrainedOf(verdict).why_not).toBe('other-training')
    expect(codes(verdict)).toContain('recipe-mismatch')
  })

  it('without the table', async () => {
    const run = copyOf(honest)
    await nodeFiles.remove(join(run.recipeFolder, 'corpus.jsonl'))
    expect(retrainedOf(await judged(run)).why_not).toBe('corpus')
  })

  it('of a model that is not there, which holds for itself', async () => {
    const run = copyOf(honest)
    await nodeFiles.remove(join(run.dir, 'members/small_v1_seed3.onnx'))
    const verdict = await judged(run)
    expect(resultOf(verdict, 3)).toMatchObject({ result: 'no-model' })
    expect(codes(verdict)).not.toContain('retraining-incomplete')
    expect(codes(verdict)).toContain('member-missing')
  })
})

describe('a person who stops it', () => {
  it('gets no verdict', async () => {
    const run = copyOf(honest)
    await decideOn(run)
    const aborted = AbortSignal.abort()
    const stopped = decideOn(run, { again: again({ interruptible: async (work) => await work(aborted) }) })
    await expect(stopped).rejects.toThrow('stopped while models were trained again: nothing was decided')
    const left = ['PROMOTE.json', 'HOLD.json', 'checkpoints'].map(
      async (path) => await nodeFiles.kindOf(join(run.dir, path)),
    )
    expect(await Promise.all(left)).toEqual([null, null, null])
  })
})

describe('verify', () => {
  const verified = async (run: Run, training?: TrainingAgain) => {
    const { findings } = await verifyVerdict({
      files: nodeFiles,
      runtime: onnxRuntime(),
      dir: run.dir,
      recipe: { loaded: run.recipe, folder: run.recipeFolder },
      again:
        training === undefined
          ? undefined
          : {
              clock: { now: () => new Date(0), elapsed: () => 0 },
              log: { info: () => undefined, warn: () => undefined },
              training,
            },
    })
    return findings.map(({ code, message }) => `${code}: ${message}`)
  }
  const noNewDraw = again({
    randomness: {
      draw: () => {
        throw new Error('the recorded draw is to be repeated')
      },
    },
  })

  it('repeats the recorded draw where it is asked to train', async () => {
    await judged(honest, { randomness: { draw: () => '5'.repeat(64) } })
    expect(await verified(honest, noNewDraw)).toEqual([])
  })

  it('takes what a HOLD records without training, and finds the same with it', async () => {
    const run = copyOf(hasty)
    expect((await judged(run)).verdict).toBe('HOLD')
    expect(await verified(run)).toEqual([])
    expect(await verified(run, noNewDraw)).toEqual([])
  })

  it('finds what a verdict says nothing of, since nobody trained', async () => {
    const run = copyOf(hasty)
    expect((await decideOn(run)).verdict.verdict).toBe('PROMOTE')
    expect(await verified(run)).toEqual([])
    expect(await verified(run, again())).toEqual([
      expect.stringMatching(/^outcome-disagrees: judged again it holds, retrained-differs: /),
    ])
  })

  it('finds models that the recorded number does not choose', async () => {
    const run = copyOf(honest)
    const verdict = await judged(run)
    const retrained = { ...retrainedOf(verdict), draw: '6'.repeat(64) }
    const text = serialiseVerdict({ ...verdict, checked: { ...verdict.checked!, retrained } })
    await nodeFiles.writeAtomically(join(run.dir, 'PROMOTE.json'), text)
    expect(await verified(run)).toEqual([expect.stringMatching(/^draw-disagrees: /)])
  })
})

describe('the tolerance', () => {
  it('is a twentieth of what two seeds differ by, and the whole of it in a row', () => {
    expect(isEqual({ rms: 0.05, largest: 1 }, 1)).toBe(true)
    expect(isEqual({ rms: 0.0501, largest: 1 }, 1)).toBe(false)
    expect(isEqual({ rms: 0.05, largest: 1.001 }, 1)).toBe(false)
    expect(isEqual({ rms: null, largest: null }, 1)).toBe(false)
  })

  it('where rounding does more than that is three times what rounding does', () => {
    const noise = [
      { rms: 0.1, largest: 2 },
      { rms: 0.2, largest: 1 },
    ]
    expect(isNoise({ rms: 0.6, largest: 6 }, noise)).toBe(true)
    expect(isNoise({ rms: 0.61, largest: 6 }, noise)).toBe(false)
    expect(isNoise({ rms: 0.6, largest: 6.1 }, noise)).toBe(false)
    expect(isNoise({ rms: null, largest: null }, noise)).toBe(false)
    expect(isNoise({ rms: 1e-9, largest: 1e-9 }, [])).toBe(false)
  })

  it('is asked of the closest two of the gate’s own members', () => {
    const scores = [0, 3, 4].map((score) => Float32Array.of(score, score))
    expect(smallestDistance(scores)).toBe(1)
    expect(smallestDistance(scores.slice(1, 2))).toBeNull()
  })

  it('never passes a score that is no number', () => {
    const none = scoreDistance(Float32Array.of(1, NaN), Float32Array.of(1, 2))
    expect(none).toEqual({ rms: null, largest: null })
    expect(scoreDistance(Float32Array.of(1, 2), Float32Array.of(1, 5))).toEqual({
      rms: expect.closeTo(Math.sqrt(4.5), 12),
      largest: 3,
    })
  })
})
