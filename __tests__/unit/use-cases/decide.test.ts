import { createHash } from 'node:crypto'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import type { LosoSeed } from '../../../src/evidence/loso-seed.js'
import type { RunRecord } from '../../../src/evidence/run-record.js'
import { parseVerdict } from '../../../src/gate/verdict.js'
import type { Files } from '../../../src/ports/files.js'
import { verifyVerdict } from '../../../src/use-cases/decide/verify-verdict.js'
import { decideOn, Tampering, verdictOn, codesOn } from '../../support/decision.js'
import { errorOf } from '../../support/error-code.js'
import { writeRun } from '../../support/run-directory.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

describe('a run without a fault', () => {
  it('is promoted, with everything it rests on', async () => {
    const verdict = await verdictOn()
    expect(verdict.reasons).toEqual([])
    expect(verdict).toMatchObject({
      verdict: 'PROMOTE',
      ensemble: 'tiny_v1',
      seeds: [0, 1],
      gate: { passed: true, failing_seeds: [] },
      policy: { evidence: 'recomputed', members: 'required', reinferred_folds: 6 },
      run: { repository: 'a/b', run_id: '7', actor: 'ann', provider: 'cpu', code: 'seedgate 0.0.0-test' },
    })
    expect(Object.keys(verdict.evidence).filter((path) => !path.startsWith('folds/'))).toEqual([
      'loso_seed0.json',
      'loso_seed1.json',
      'members/tiny_v1.json',
      'members/tiny_v1_seed0.json',
      'members/tiny_v1_seed0.onnx',
      'members/tiny_v1_seed1.json',
      'members/tiny_v1_seed1.onnx',
      'predictions_seed0.jsonl',
      'predictions_seed1.jsonl',
      'run.json',
      'scores/seed0.f32',
      'scores/seed1.f32',
    ])
    expect(Object.keys(verdict.evidence)).toHaveLength(18)
  })

  it('names the run and the attempt that decide, where another attempt trained', async () => {
    await withTemporaryFolder(async (folder) => {
      const job = { repository: 'octo/models', runId: 9, attempt: 2 }
      const { verdict } = await decideOn(await writeRun(folder), { job })
      expect(verdict.run).toMatchObject({
        repository: 'octo/models',
        run_id: '9',
        run_attempt: 2,
        actor: 'ann',
        provider: 'cpu',
      })
    })
  })

  it('gives the same bytes for the same evidence at the same time', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      const first = await decideOn(run)
      const bytes = await nodeFiles.read(first.path)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.sha256)
      expect(parseVerdict(bytes, 'PROMOTE.json')).toEqual(first.verdict)
      expect((await decideOn(run)).sha256).toBe(first.sha256)
    })
  })

  it('hands the report what the gate computed', async () => {
    await withTemporaryFolder(async (folder) => {
      const { report, verdict } = await decideOn(await writeRun(folder))
      expect(report.seeds.map(({ seed, losoPlcc }) => [seed, losoPlcc])).toEqual(
        verdict.seeds.map((seed, index) => [seed, verdict.gate.per_seed_plccs[index]]),
      )
      expect(report.predictions).toHaveLength(2)
    })
  })
})

describe('one verdict (D8)', () => {
  /** Files that never let PROMOTE.json and HOLD.json lie side by side. */
  function watched(dir: string): Files {
    return {
      ...nodeFiles,
      async writeAtomically(path, data) {
        await nodeFiles.writeAtomically(path, data)
        const kinds = await Promise.all(
          ['PROMOTE.json', 'HOLD.json'].map(async (file) => await nodeFiles.kindOf(join(dir, file))),
        )
        expect(kinds.filter((kind) => kind !== null).length).toBeLessThan(2)
      },
    }
  }

  it('leaves no earlier verdict beside the new one, nor its report', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      const question = { files: watched(run.dir) }
      expect((await decideOn(run, question)).verdict.verdict).toBe('PROMOTE')
      const tampering = new Tampering(run)
      await tampering.write('report.html', 'PROMOTE')
      await tampering.remove('members/tiny_v1_seed0.onnx')
      expect((await decideOn(run, question)).path).toBe(join(run.dir, 'HOLD.json'))
      expect(await nodeFiles.kindOf(join(run.dir, 'PROMOTE.json'))).toBeNull()
      expect(await nodeFiles.kindOf(join(run.dir, 'report.html'))).toBeNull()
    })
  })

  it('leaves none at all where it cannot decide', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      await decideOn(run)
      await new Tampering(run).write('loso_seed0.json', 'half a fi')
      await errorOf(async () => await decideOn(run), 'evidence-invalid')
      expect(await nodeFiles.kindOf(join(run.dir, 'PROMOTE.json'))).toBeNull()
    })
  })
})

describe('input that cannot be read', () => {
  it('is an error that names the place', async () => {
    const edited = async (): Promise<unknown> =>
      await verdictOn({}, async (run) => {
        await run.edit('loso_seed1.json', (text) => text.replace(/"plcc": [\d.]+/, '"plcc": "abc"'))
      })
    const error = await errorOf(edited, 'evidence-invalid')
    expect(error.message).toBe('loso_seed1.json: folds[0].plcc: expected a number, got "abc"')
  })

  it('is an error where there is no run directory', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      await errorOf(
        async () => await decideOn(run, { dirs: [join(folder, 'elsewhere')] }),
        'evidence-not-found',
      )
    })
  })

  it('follows no link: what is behind one is not there', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.write('../elsewhere.jsonl', await run.text('predictions_seed1.jsonl'))
      await run.remove('predictions_seed1.jsonl')
      await symlink('../elsewhere.jsonl', join(run.run.dir, 'predictions_seed1.jsonl'))
    })
    expect(codes).toContain('predictions-missing')
  })
})

describe('the bare files of another trainer, by the policy `reported`', () => {
  const OURS = ['corpus_sha256', 'corpus_rows', 'recipe_sha256', 'code', 'predictions', 'member', 'model']
  const reported = { recipe: (text: string) => `${text}gate: { evidence: reported, members: absent }\n` }

  async function keepBareFiles(run: Tampering): Promise<void> {
    for (const path of [
      'run.json',
      'members',
      'folds',
      'predictions_seed0.jsonl',
      'predictions_seed1.jsonl',
    ]) {
      await run.remove(path)
    }
    for (const path of ['loso_seed0.json', 'loso_seed1.json']) {
      await run.edit(path, (text) => {
        const bare: unknown = JSON.parse(text, (key, value: unknown) =>
          OURS.includes(key) ? undefined : value,
        )
        return JSON.stringify(bare)
      })
    }
  }

  it('is promoted where the gate can pin the corpus itself', async () => {
    const verdict = await verdictOn(reported, keepBareFiles)
    expect(verdict.reasons).toEqual([])
    expect(verdict).toMatchObject({
      verdict: 'PROMOTE',
      policy: { evidence: 'reported', members: 'absent' },
      run: { repository: null, provider: null },
    })
    expect(Object.keys(verdict.evidence)).toEqual(['loso_seed0.json', 'loso_seed1.json'])
  })

  it('holds where nothing pins the corpus (D1)', async () => {
    const codes = await codesOn(reported, async (run) => {
      await keepBareFiles(run)
      await run.removeCorpus()
    })
    expect(codes).toEqual(['corpus-unpinned', 'corpus-expectation'])
  })
})

describe('a command trainer that writes predictions and no digests', () => {
  const command = {
    recipe: (text: string) =>
      `${text.replace(/trainer: .*/, 'trainer: { kind: command, run: [train, "{seed}"] }')}gate: { members: absent }\n`,
    run: (record: RunRecord) => ({ ...record, code: 'command', provider: 'command' }),
  }
  const digests = { corpus_sha256: undefined, recipe_sha256: undefined, predictions: undefined }

  it.each([undefined, 'trainer 2.1'])(
    'is promoted by its predictions (its own version: %s)',
    async (code) => {
      const loso = (one: LosoSeed): LosoSeed => ({
        ...one,
        ...digests,
        code,
        folds: one.folds.map((fold) => ({ ...fold, model: undefined })),
      })
      const verdict = await verdictOn({ ...command, loso }, async (run) => {
        await run.remove('folds')
      })
      expect(verdict.reasons).toEqual([])
    },
  )

  it('holds when its seeds are of two versions', async () => {
    const loso = (one: LosoSeed): LosoSeed => ({ ...one, ...digests, code: `trainer ${one.seed}` })
    expect(await codesOn({ ...command, loso })).toEqual(['mixed-code'])
  })
})

describe('shards', () => {
  it('are joined into one run directory, which is promoted and verified like any other', async () => {
    await withTemporaryFolder(async (folder) => {
      const shards = [await writeRun(join(folder, '1'), {}, [1]), await writeRun(join(folder, '0'), {}, [0])]
      const run = shards[0]!
      const out = join(folder, 'joined')
      const { verdict } = await decideOn(run, { dirs: shards.map(({ dir }) => dir), out })
      expect(verdict.reasons).toEqual([])
      expect(Object.keys(verdict.evidence)).toEqual(
        expect.arrayContaining(['members/tiny_v1.json', 'shards/1/run.json', 'shards/2/run.json']),
      )
      const recipe = { loaded: run.recipe, folder: run.recipeFolder }
      const verification = await verifyVerdict({ files: nodeFiles, runtime: onnxRuntime(), dir: out, recipe })
      expect(verification.findings).toEqual([])
    })
  })

  it('hold when two of them are of the same seed', async () => {
    await withTemporaryFolder(async (folder) => {
      const shards = [await writeRun(join(folder, 'a')), await writeRun(join(folder, 'b'), {}, [1])]
      const { verdict } = await decideOn(shards[0]!, {
        dirs: shards.map(({ dir }) => dir),
        out: join(folder, 'out'),
      })
      expect(verdict.reasons.map(({ code }) => code)).toContain('seed-duplicate')
    })
  })

  it('are not joined into a folder that holds something', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      const dirs = [run.dir, run.dir]
      await errorOf(async () => await decideOn(run, { dirs, out: folder }), 'run-directory-not-empty')
      await errorOf(async () => await decideOn(run, { dirs }), 'usage-invalid')
    })
  })
})
