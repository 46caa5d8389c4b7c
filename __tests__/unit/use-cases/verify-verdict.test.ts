import { sha256Of } from '../../../src/formats/sha256.js'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { parseVerdict, serialiseVerdict, type Verdict } from '../../../src/gate/verdict.js'
import { verifyVerdict } from '../../../src/use-cases/decide/verify-verdict.js'
import { decideOn, Tampering } from '../../support/decision.js'
import { errorOf } from '../../support/error-code.js'
import { writeRun, type Plant } from '../../support/run-directory.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

/** Codes found after the decision was tampered with, without the recipe and with it. */
async function codesAfter(
  tamper: (run: Tampering) => Promise<void>,
  plant: Plant = {},
): Promise<[string[], string[]]> {
  const codes: string[][] = []
  await withTemporaryFolder(async (folder) => {
    const run = await writeRun(folder, plant)
    await decideOn(run)
    await tamper(new Tampering(run))
    const question = { files: nodeFiles, runtime: onnxRuntime(), dir: run.dir }
    for (const recipe of [undefined, { loaded: run.recipe, folder: run.recipeFolder }]) {
      const { findings } = await verifyVerdict({ ...question, recipe })
      codes.push([...new Set(findings.map(({ code }) => code))])
    }
  })
  return [codes[0] ?? [], codes[1] ?? []]
}

const rewriteVerdict =
  (change: (verdict: Verdict) => Verdict, file = 'PROMOTE.json') =>
  async (run: Tampering): Promise<void> => {
    await run.write(file, serialiseVerdict(change(parseVerdict(await run.bytes(file), file))))
  }

describe('verification', () => {
  it('finds nothing in a verdict beside its evidence', async () => {
    expect(
      await codesAfter(async () => {
        await Promise.resolve()
      }),
    ).toEqual([[], []])
  })

  it('finds that it cannot judge again where the corpus is not at hand any more (D42)', async () => {
    expect(
      await codesAfter(async (run) => {
        await run.removeCorpus()
      }),
    ).toEqual([[], ['corpus-not-at-hand']])
  })

  it('finds nothing in a HOLD beside its evidence', async () => {
    expect(
      await codesAfter(
        async () => {
          await Promise.resolve()
        },
        { variation: () => 0.01 },
      ),
    ).toEqual([[], []])
  })

  it('finds a second verdict (D8)', async () => {
    const codes = await codesAfter(async (run) => {
      await run.write('HOLD.json', await run.text('PROMOTE.json'))
    })
    expect(codes).toEqual([['two-verdicts'], ['two-verdicts']])
  })

  it.each([
    ['was formatted', (text: string) => JSON.stringify(JSON.parse(text))],
    ['has one more key', (text: string) => text.replace('{\n', '{\n  "approved": true,\n')],
    ['was cut off', (text: string) => text.slice(0, 100)],
    [
      'has an unknown reason',
      (text: string) => text.replace('"reasons": []', '"reasons": [{"code":"x","message":""}]'),
    ],
  ])('finds that the verdict %s', async (_what, edit) => {
    const [codes] = await codesAfter(async (run) => {
      await run.edit('PROMOTE.json', edit)
    })
    expect(codes).toEqual(['verdict-invalid'])
  })

  it('finds a verdict under the other name', async () => {
    const [codes] = await codesAfter(async (run) => {
      await run.write('HOLD.json', await run.text('PROMOTE.json'))
      await run.remove('PROMOTE.json')
    })
    expect(codes).toEqual(['verdict-misnamed'])
  })

  it.each([
    'loso_seed0.json',
    'predictions_seed0.jsonl',
    'members/tiny_v1_seed0.onnx',
    'folds/seed1/Reef.onnx',
  ])('finds that %s is gone', async (path) => {
    const [codes] = await codesAfter(async (run) => {
      await run.remove(path)
    })
    expect(codes).toContain('file-missing')
  })

  it('finds one changed byte in the weights (D14, D33)', async () => {
    const codes = await codesAfter(async (run) => {
      const bytes = Uint8Array.from(await run.bytes('members/tiny_v1_seed0.onnx'))
      bytes[bytes.length - 20]! ^= 1
      await run.write('members/tiny_v1_seed0.onnx', bytes)
    })
    expect(codes[0]).toEqual(['file-changed'])
    expect(codes[1]).toEqual(['file-changed', 'outcome-disagrees'])
  })

  it('finds a result that was added after the decision', async () => {
    const [codes] = await codesAfter(async (run) => {
      await run.write('loso_seed9.json', await run.text('loso_seed1.json'))
    })
    expect(codes).toEqual(['file-unlisted'])
  })

  it('finds numbers that the evidence does not give', async () => {
    const better = rewriteVerdict((verdict) => ({ ...verdict, gate: { ...verdict.gate, mean_plcc: 0.9999 } }))
    expect(await codesAfter(better)).toEqual([['gate-disagrees'], ['gate-disagrees']])
  })

  it('finds a HOLD that was turned into a PROMOTE', async () => {
    const codes = await codesAfter(
      async (run) => {
        await rewriteVerdict((verdict) => ({ ...verdict, verdict: 'PROMOTE', reasons: [] }), 'HOLD.json')(run)
        await run.write('PROMOTE.json', await run.text('HOLD.json'))
        await run.remove('HOLD.json')
      },
      { variation: () => 0.01 },
    )
    expect(codes[1]).toEqual(['outcome-disagrees'])
  })

  it('finds a PROMOTE that says why it should hold', async () => {
    const reasons = [{ code: 'dry-run', message: '' }] as const
    const [codes] = await codesAfter(rewriteVerdict((verdict) => ({ ...verdict, reasons })))
    expect(codes).toEqual(['outcome-disagrees'])
  })

  it('finds members that the evidence does not have', async () => {
    const other = rewriteVerdict((verdict) => ({
      ...verdict,
      members: verdict.members.map((member) => ({ ...member, sha256: sha256Of('another') })),
    }))
    expect((await codesAfter(other))[0]).toEqual(['member-unpinned'])
    const none = rewriteVerdict((verdict) => ({ ...verdict, members: [] }))
    expect((await codesAfter(none))[0]).toEqual(['member-unpinned'])
  })

  it('finds that it was judged by another recipe', async () => {
    const other = rewriteVerdict((verdict) => ({
      ...verdict,
      policy: { ...verdict.policy, recipe_sha256: sha256Of('another') },
    }))
    expect((await codesAfter(other))[1]).toEqual(['recipe-mismatch'])
  })

  it('says so where a file cannot be read', async () => {
    const [codes] = await codesAfter(async (run) => {
      await run.write('loso_seed0.json', '{')
    })
    expect(codes).toEqual(['file-changed', 'evidence-invalid'])
  })

  it('is an error where there is no verdict', async () => {
    await errorOf(
      async () =>
        await codesAfter(async (run) => {
          await run.remove('PROMOTE.json')
        }),
      'verdict-not-found',
    )
  })
})
