import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { tableFile } from '../../../src/evidence/layout.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import type { ModelProto } from '../../../src/onnx/proto.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { trainingSha256 } from '../../../src/recipe/training-digest.js'
import { codesOn, decideOn, verdictOn, type Tampering } from '../../support/decision.js'
import { errorOf } from '../../support/error-code.js'
import { corpusLines, writeRun, type Plant } from '../../support/run-directory.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

/** What the trainer starts from: a network whose first layer does not look at its inputs yet. */
function untrained(model: ModelProto): ModelProto {
  const initializer = (model.graph?.initializer ?? []).map((tensor) =>
    tensor.name === 'layer1.weight' && tensor.rawData !== undefined
      ? { ...tensor, rawData: new Uint8Array(tensor.rawData.length) }
      : tensor,
  )
  return { ...model, graph: { ...model.graph, initializer } }
}

describe('whether the corpus is pinned (D1, D3)', () => {
  const withFiles: Plant = { recipe: (text) => text.replace('  expect:', '  files: raw\n  expect:') }

  it('holds when the recipe names raw files and nobody took their snapshot', async () => {
    expect(await codesOn(withFiles)).toEqual(['corpus-unpinned'])
  })

  it('promotes on the snapshot that the run recorded', async () => {
    const corpus = {
      present: true,
      corpus_root: 'raw',
      sha256: sha256Of('raw files'),
      ref_count: 1,
      dis_count: 2,
      yuv_count: 3,
    }
    const verdict = await verdictOn({ ...withFiles, run: (run) => ({ ...run, corpus }) })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', corpus })
  })

  it('holds when the raw files are not those of the run', async () => {
    const corpus = {
      present: true,
      corpus_root: 'raw',
      sha256: sha256Of('raw files'),
      ref_count: 0,
      dis_count: 0,
      yuv_count: 1,
    }
    const codes = await codesOn({ ...withFiles, run: (run) => ({ ...run, corpus }) }, async (run) => {
      await run.write('../raw/a.yuv', 'x')
    })
    expect(codes).toEqual(['corpus-mismatch'])
  })

  it('sees a change of the table that keeps its size', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.edit('../corpus.jsonl', (text) => text.replace('0.5,', '0.6,'))
    })
    expect(codes).toContain('corpus-mismatch')
  })
})

describe('a corpus that is not at hand (D42)', () => {
  const away = async (run: Tampering) => {
    await run.removeCorpus()
  }

  it('holds, by this one reason, where the policy promises to compute again', async () => {
    const verdict = await verdictOn({}, away)
    expect(verdict).toMatchObject({
      verdict: 'HOLD',
      table: { rows: 24, pinned_by: 'recipe' },
      policy: { reinferred_folds: 0 },
      checked: { corpus: { at_hand: false, from: null } },
    })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['corpus-not-at-hand'])
  })

  it('holds on a member of one epoch whose digests are all right', async () => {
    const oneEpoch: Plant = {
      member: (model, seed) => (seed === 1 ? untrained(model) : model),
    }
    expect(await codesOn(oneEpoch)).toEqual(['member-plcc-below'])
    expect(await codesOn(oneEpoch, away)).toEqual(['corpus-not-at-hand'])
  })
})

describe('a corpus that travels with the evidence', () => {
  const send = async (run: Tampering, text?: string) => {
    const table = await nodeFiles.read(join(run.run.recipeFolder, 'corpus.jsonl'))
    const path = tableFile(sha256Of(table))
    await run.write(path, gzipSync(text ?? table))
    await run.removeCorpus()
    return path
  }

  it('is judged like one that lies beside the recipe', async () => {
    let path = ''
    const verdict = await verdictOn({}, async (run) => {
      path = await send(run)
    })
    expect(verdict).toMatchObject({
      verdict: 'PROMOTE',
      policy: { reinferred_folds: 6 },
      checked: { corpus: { at_hand: true, from: 'evidence' } },
      evidence: { [path]: expect.any(String) },
    })
  })

  it('finds the member of one epoch (D42)', async () => {
    const codes = await codesOn(
      { member: (model, seed) => (seed === 1 ? untrained(model) : model) },
      async (run) => {
        await send(run)
      },
    )
    expect(codes).toEqual(['member-plcc-below'])
  })

  it('is not believed where the recipe does not name it', async () => {
    const codes = await codesOn({ unpinned: true }, async (run) => {
      await send(run)
    })
    expect(codes).toEqual(['corpus-not-at-hand'])
  })

  it.each([
    ['another table', `${JSON.stringify(corpusLines()[0])}\n`, 'expected the table that it is called by'],
    ['a table with a wrong row', '{"src": 7}\n', 'src'],
  ])('is no decision where it is %s under that name', async (_what, text, said) => {
    const { message } = await errorOf(
      async () =>
        await verdictOn({}, async (run) => {
          await send(run, text)
        }),
      'evidence-invalid',
    )
    expect(message).toContain(said)
  })

  it('is no decision where it is no whole gzip stream, also beside the corpus folder', async () => {
    const { message } = await errorOf(
      async () =>
        await verdictOn({}, async (run) => {
          const table = await nodeFiles.read(join(run.run.recipeFolder, 'corpus.jsonl'))
          await run.write(tableFile(sha256Of(table)), gzipSync(table).subarray(0, 80))
        }),
      'evidence-invalid',
    )
    expect(message).toContain('cut off or corrupt')
  })
})

describe('what pins the table', () => {
  const reported = (text: string) =>
    `${text.replace(/ {2}expect: .*\n/, '')}gate: { evidence: reported, members: absent }\n`
  const away = async (run: Tampering) => {
    await run.removeCorpus()
    await run.remove('run.json')
  }

  it.each([
    ['', 'nothing'],
    ['none', 'a word'],
    ['0'.repeat(64), 'zeros'],
    [sha256Of(''), 'the digest of no bytes'],
    ['deadbeef'.repeat(8), 'a repeated group'],
  ])('%j in every result is none (D41)', async (digest) => {
    const plant: Plant = { unpinned: true, recipe: reported }
    const verdict = await verdictOn(plant, async (run) => {
      await away(run)
      for (const file of ['loso_seed0.json', 'loso_seed1.json'])
        await run.edit(file, (text) => text.replace(/("corpus_sha256": )"\w+"/, `$1"${digest}"`))
    })
    expect(verdict.table).toMatchObject({ sha256: null, pinned_by: null })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['corpus-unpinned'])
  })

  it('a digest in capitals is the same digest', async () => {
    const verdict = await verdictOn({ unpinned: true, recipe: reported }, async (run) => {
      await away(run)
      await run.edit('loso_seed0.json', (text) =>
        text.replace(
          /("corpus_sha256": )"(\w+)"/,
          (_all, key: string, hex: string) => `${key}"${hex.toUpperCase()}"`,
        ),
      )
    })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', table: { pinned_by: 'trainer' } })
  })

  it('one result without a digest is enough to hold', async () => {
    const verdict = await verdictOn({ unpinned: true, recipe: reported }, async (run) => {
      await away(run)
      await run.edit('loso_seed0.json', (text) => text.replace(/ {2}"corpus_sha256": .*\n/, ''))
    })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['corpus-unpinned'])
  })

  it.each<[string, Plant]>([
    ['run.json', { run: (run) => ({ ...run, table: { ...run.table, sha256: null } }) }],
    ['a sidecar', { sidecar: (one) => ({ ...one, corpus: { ...one.corpus, sha256: null } }) }],
    ['the manifest', { manifest: (one) => ({ ...one, corpus_sha256: null }) }],
    ['a result', { loso: (one) => ({ ...one, corpus_sha256: undefined }) }],
  ])('a pin that %s lacks holds, with the table and without (D41)', async (_where, plant) => {
    expect(await codesOn(plant)).toEqual(['corpus-unpinned'])
    expect(
      await codesOn(plant, async (run) => {
        await run.removeCorpus()
      }),
    ).toEqual(['corpus-unpinned', 'corpus-not-at-hand'])
  })

  it('a table that only the trainer knows is said to be one', async () => {
    const verdict = await verdictOn({ unpinned: true, recipe: reported }, away)
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', table: { pinned_by: 'trainer' } })
  })

  it('on a command line the reading does; in a workflow it does not', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder, { unpinned: true })
      expect((await decideOn(run)).verdict).toMatchObject({
        verdict: 'PROMOTE',
        table: { pinned_by: 'reading' },
      })
      const { verdict } = await decideOn(run, { job: { repository: 'o/r', runId: 1, attempt: 1 } })
      expect(verdict).toMatchObject({ verdict: 'HOLD', table: { pinned_by: null } })
      expect(verdict.reasons).toEqual([
        { code: 'corpus-unpinned', message: expect.stringContaining(verdict.table.sha256 ?? '') },
      ])
    })
  })

  it('a tracked file does, in a workflow too', async () => {
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder, { unpinned: true })
      const tracked = { tracks: async () => await Promise.resolve(true) }
      const { verdict } = await decideOn(run, { job: { repository: 'o/r', runId: 1, attempt: 1 }, tracked })
      expect(verdict).toMatchObject({
        verdict: 'PROMOTE',
        table: { pinned_by: 'commit' },
        checked: { corpus: { at_hand: true, from: 'commit' } },
      })
    })
  })

  it('another table than the recipe’s is one reason, whatever the evidence says', async () => {
    const plant: Plant = {
      recipe: (text) => text.replace(/sha256: \w+/, `sha256: ${sha256Of('another')}`),
    }
    const { reasons } = await verdictOn(plant)
    expect(reasons.map(({ code }) => code)).toEqual(['corpus-mismatch'])
  })
})

describe('what evidence is bound to', () => {
  const later = async (change: (text: string) => string) => {
    let codes: string[] = []
    await withTemporaryFolder(async (folder) => {
      const run = await writeRun(folder)
      const text = change(await readFile(join(folder, 'seedgate.yml'), 'utf8'))
      const recipe = parseRecipe(new TextEncoder().encode(text), 'seedgate.yml')
      expect(recipe.sha256).not.toBe(run.recipe.sha256)
      const { verdict } = await decideOn({ ...run, recipe })
      expect(verdict.policy).toMatchObject({
        recipe_sha256: recipe.sha256,
        training_sha256: trainingSha256(recipe.recipe),
      })
      codes = verdict.reasons.map(({ code }) => code)
    })
    return codes
  }

  it.each([
    ['a registry', (text: string) => `${text}registry: { path: model/registry.json }\n`],
    ['a comment', (text: string) => `# reviewed\n${text}`],
    ['a threshold that is met', (text: string) => `${text}gate: { meanPlcc: 0.9 }\n`],
    ['defaults, written out', (text: string) => text.replace('batch: 5 }', 'batch: 5, dropout: 0.1 }')],
    ['an expectation', (text: string) => text.replace('sources: 3, ', '')],
    ['the pin taken out', (text: string) => text.replace(/ {2}sha256: .*\n/, '')],
  ])('not to %s', async (_what, change) => {
    expect(await later(change)).toEqual([])
  })

  it('a threshold that is not met is the only reason', async () => {
    expect(await later((text) => `${text}gate: { meanPlcc: 1 }\n`)).toEqual(['mean-plcc-below'])
  })

  it.each([
    ['epochs', (text: string) => text.replace('epochs: 4', 'epochs: 5')],
    ['the hidden layers', (text: string) => text.replace('[2, 3]', '[2, 4]')],
    ['the order of seeds', (text: string) => text.replace('[0, 1]', '[1, 0]')],
  ])('to %s: one cause, one reason', async (_what, change) => {
    expect(await later(change)).toEqual(['recipe-mismatch'])
  })

  it('to the digest of the whole recipe, where a trainer states only that', async () => {
    const byFile: Plant = { loso: (one) => ({ ...one, training_sha256: undefined }) }
    expect(await codesOn(byFile)).toEqual([])
    const other: Plant = {
      loso: (one) => ({ ...one, training_sha256: undefined, recipe_sha256: sha256Of('another') }),
    }
    expect(await codesOn(other)).toEqual(['recipe-mismatch'])
  })
})
