// Metrics come from scores that the gate inferred: a trainer's predictions decide nothing, within the tolerance or without.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { scoresFile } from '../../../src/evidence/layout.js'
import { summariseFolds } from '../../../src/evidence/summarise-folds.js'
import { parseVerdict, serialiseVerdict, type Verdict } from '../../../src/gate/verdict.js'
import { foldMetrics } from '../../../src/metrics/fold-metrics.js'
import type { ForeignModels, ModelSession } from '../../../src/ports/model-runtime.js'
import type { OutOfFoldPredictions } from '../../../src/predictions/out-of-fold.js'
import { decodeScores } from '../../../src/predictions/scores-file.js'
import { verifyVerdict } from '../../../src/use-cases/decide/verify-verdict.js'
import { codesOn, decideOn, Tampering, verdictOn } from '../../support/decision.js'
import { commandRecipe } from '../../support/hostile-models.js'
import { corpusLines, SEEDS, writeRun, type Plant, type Run } from '../../support/run-directory.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const TARGETS = corpusLines().map(({ vmaf }) => vmaf)
const MEAN = TARGETS.reduce((sum, value) => sum + value, 0) / TARGETS.length
const DEVIATION = Math.sqrt(TARGETS.reduce((sum, value) => sum + (value - MEAN) ** 2, 0) / TARGETS.length)

/** Every prediction moved towards its target, and every number of the trainer computed from that. @param by in standard deviations */
function moved(by: number): Plant {
  const seen = new Map<number, OutOfFoldPredictions>()
  const towards = (target: number, prediction: number): number =>
    prediction + Math.sign(target - prediction) * Math.min(by * DEVIATION, Math.abs(target - prediction))
  const foldsOf = (seed: number) => foldMetrics(seen.get(seed)!)
  return {
    predictions: (one) => {
      const prediction = one.prediction.map((value, line) => towards(one.target[line]!, value))
      seen.set(one.seed, { ...one, prediction })
      return seen.get(one.seed)!
    },
    loso: (loso) => ({
      ...loso,
      ...summariseFolds(
        loso.folds.map((fold) => ({ ...fold, ...metricsOf(foldsOf(loso.seed), fold.held_out) })),
      ),
    }),
    sidecar: (sidecar) => {
      const folds = [...foldsOf(sidecar.seed).values()].map(({ plcc }) => plcc)
      return { ...sidecar, loso_mean_plcc: folds.reduce((sum, plcc) => sum + plcc, 0) / folds.length }
    },
  }
}

function metricsOf(metrics: ReturnType<typeof foldMetrics>, heldOut: string) {
  const { plcc, srocc, rmse } = metrics.get(heldOut)!
  return { plcc, srocc, rmse }
}

const meanPlcc = async (plant: Plant) => (await verdictOn(plant)).gate.mean_plcc ?? NaN
const asking = (threshold: number) => (text: string) => `${text}gate: { meanPlcc: ${threshold} }\n`

describe('predictions moved within the tolerance', () => {
  it('turn no HOLD into PROMOTE', async () => {
    const honest = await meanPlcc({})
    const claimed = await claimedMean(moved(0.99e-4))
    expect(claimed).toBeGreaterThan(honest)
    const recipe = asking((honest + claimed) / 2)

    const verdict = await verdictOn({ ...moved(0.99e-4), recipe })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['mean-plcc-below'])
    expect(verdict.gate.mean_plcc).toBe(honest)
    expect(verdict.checked?.scores).toBe('inferred')
  })

  it('are still found to be moved beyond it', async () => {
    expect(await codesOn(moved(1.01e-4))).toEqual(['fold-model-disagrees'])
  })

  it('hide no twins: two seeds of one model, moved apart', async () => {
    const twins = moved(0.99e-4)
    const codes = await codesOn({
      ...twins,
      variation: () => 0.01,
      predictions: (one) => (one.seed === 0 ? twins.predictions!(one) : away(one)),
      loso: (loso) => loso,
      sidecar: (sidecar) => sidecar,
    })
    expect(codes).toContain('predictions-identical')
  })
})

function away(one: OutOfFoldPredictions): OutOfFoldPredictions {
  const prediction = one.prediction.map(
    (value, line) => value - Math.sign(one.target[line]! - value) * 0.99e-4 * DEVIATION,
  )
  return { ...one, prediction }
}

/** What the trainer's own numbers say. */
async function claimedMean(plant: Plant): Promise<number> {
  const { gate } = await verdictOn(plant, async (run) => {
    await run.removeCorpus()
  })
  return gate.mean_plcc ?? NaN
}

describe('the scores', () => {
  it('are float32 in the order of the rows, and their digest stands in the verdict', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      const { verdict, report } = await decideOn(run)
      for (const seed of SEEDS) {
        const bytes = await nodeFiles.read(join(run.dir, scoresFile(seed)))
        expect(bytes).toHaveLength(4 * TARGETS.length)
        expect(verdict.evidence[scoresFile(seed)]).toBe(createHash('sha256').update(bytes).digest('hex'))
        const shown = report.predictions?.find((one) => one.seed === seed)?.prediction
        expect(Float32Array.from(shown ?? [])).toEqual(decodeScores(bytes, 'scores'))
      }
    })
  })

  it('are the gate’s own: what a trainer left in their place is gone', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      const { verdict: before } = await decideOn(run)
      const tampering = new Tampering(run)
      await tampering.write('scores/seed0.f32', new Uint8Array(4 * TARGETS.length))
      await tampering.write('scores/seed9.f32', 'nobody asked')
      const { verdict } = await decideOn(run)
      expect(verdict.evidence).toEqual(before.evidence)
      expect(await nodeFiles.kindOf(join(run.dir, 'scores/seed9.f32'))).toBeNull()
    })
  })

  it.each<[string, Plant, (run: Tampering) => Promise<void>, string]>([
    [
      'trainer',
      {},
      async (run) => {
        await run.removeCorpus()
      },
      'the corpus is not at hand',
    ],
    [
      'trainer',
      {},
      async (run) => {
        await run.remove('folds/seed1/Reef.onnx')
      },
      'a fold’s model is missing',
    ],
    [
      'trainer',
      {
        recipe: commandRecipe,
        loso: (loso) => ({ ...loso, folds: loso.folds.map((fold) => ({ ...fold, model: undefined })) }),
      },
      async (run) => {
        await run.remove('folds')
      },
      'a command trainer kept no fold models',
    ],
    [
      'reported',
      { recipe: (text) => `${text}gate: { evidence: reported }\n` },
      async () => {
        await Promise.resolve()
      },
      'the policy takes the trainer’s word',
    ],
  ])('are said to be of the %s', async (scores, plant, tamper) => {
    const verdict = await verdictOn(plant, tamper)
    expect(verdict.checked?.scores).toBe(scores)
  })
})

describe('verification of the scores', () => {
  it('takes them from the file where the corpus is not at hand', async () => {
    const codes = await codesAfter(moved(0.5e-4), async (run) => {
      await run.removeCorpus()
    })
    expect(codes).toEqual([[], ['corpus-not-at-hand']])
  })

  it('finds none other within the tolerance: another processor rounds otherwise', async () => {
    expect(await codesAfter({}, nothing, rounding(0.5e-4))).toEqual([[], []])
  })

  it('finds those that another model gives', async () => {
    expect(await codesAfter({}, nothing, rounding(3e-4))).toEqual([
      [],
      ['scores-disagree', 'outcome-disagrees'],
    ])
  })

  it('finds scores that were changed, cut off or removed', async () => {
    const path = scoresFile(1)
    const change = (by: (bytes: Uint8Array) => Uint8Array) => async (run: Tampering) => {
      await run.write(path, by(await run.bytes(path)))
    }
    const flipped = (bytes: Uint8Array) => bytes.map((byte, index) => (index === 2 ? byte ^ 0x80 : byte))
    const changed = ['file-changed', 'gate-disagrees']
    const judged = ['file-changed', 'scores-disagree', 'gate-disagrees', 'outcome-disagrees']
    expect(await codesAfter({}, change(flipped))).toEqual([changed, judged])
    expect(
      await codesAfter(
        {},
        change((bytes) => bytes.subarray(4)),
      ),
    ).toEqual([changed, judged])
    expect(
      await codesAfter(
        {},
        change((bytes) => bytes.subarray(1)),
      ),
    ).toEqual([
      ['file-changed', 'evidence-invalid'],
      ['file-changed', 'evidence-invalid'],
    ])
    const removed = await codesAfter({}, async (run) => {
      await run.remove(path)
    })
    expect(removed[1]).toEqual(expect.arrayContaining(['file-missing', 'scores-disagree']))
  })

  it('finds a verdict that leaves them out, or says another origin of them', async () => {
    const without = rewritten((verdict) => ({
      ...verdict,
      checked: { ...verdict.checked!, scores: 'trainer' },
      evidence: Object.fromEntries(
        Object.entries(verdict.evidence).filter(([path]) => !path.startsWith('scores/')),
      ),
    }))
    expect(await codesAfter(moved(0.5e-4), without)).toEqual([
      ['gate-disagrees'],
      ['scores-disagree', 'gate-disagrees'],
    ])
    const silent = rewritten((verdict) => ({ ...verdict, checked: undefined }))
    expect(await codesAfter({}, silent)).toEqual([['scores-disagree'], ['scores-disagree']])
    const boasting = rewritten((verdict) => ({
      ...verdict,
      checked: { ...verdict.checked!, scores: 'reported' },
    }))
    expect(await codesAfter({}, boasting)).toEqual([['scores-disagree'], ['scores-disagree']])
  })
})

const nothing = async () => {
  await Promise.resolve()
}

const rewritten =
  (change: (verdict: Verdict) => Verdict) =>
  async (run: Tampering): Promise<void> => {
    const file = 'PROMOTE.json'
    await run.write(file, serialiseVerdict(change(parseVerdict(await run.bytes(file), file))))
  }

/** A machine whose scores are a little off. @param by in standard deviations of the target */
function rounding(by: number): ForeignModels {
  const runtime = onnxRuntime()
  return {
    async open(model) {
      const session: ModelSession = await runtime.open(model)
      return {
        ...session,
        run: async (feeds) => {
          const { score } = await session.run(feeds)
          if (score?.type !== 'float32') throw new Error('no score')
          return { score: { ...score, data: score.data.map((value) => value + by * DEVIATION) } }
        },
      }
    },
  }
}

/** Codes found after the decision was tampered with, without the recipe and with it. */
async function codesAfter(
  plant: Plant,
  tamper: (run: Tampering) => Promise<void>,
  runtime: ForeignModels = onnxRuntime(),
): Promise<string[][]> {
  const codes: string[][] = []
  await withTemporaryFolder(async (folder) => {
    const run: Run = await writeRun(folder, plant)
    await decideOn(run)
    await tamper(new Tampering(run))
    for (const recipe of [undefined, { loaded: run.recipe, folder: run.recipeFolder }]) {
      const { findings } = await verifyVerdict({ files: nodeFiles, runtime, dir: run.dir, recipe })
      codes.push([...new Set(findings.map(({ code }) => code))])
    }
  })
  return codes
}
