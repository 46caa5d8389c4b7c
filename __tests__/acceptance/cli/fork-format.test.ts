// The files of a trainer that writes only loso_seed{N}.json, with the names of the VMAF fork, judged as the recipe allows.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { filesIn } from '../../support/evidence-bytes.js'
import { runCli, type CliEnd } from '../../support/run-cli.js'
import { ROWS_PER_SOURCE, SMALL_RECIPE, SMALL_SOURCES, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const SEEDS = [0, 1, 2, 3, 4]
const RECIPE = SMALL_RECIPE.replace(/^seeds: .*$/m, `seeds: [${SEEDS.join(', ')}]`)
  .replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [python, train.py, --seeds, "{seed}"] }')
  .replace(/^gate: .*$/m, 'gate: { evidence: reported, members: absent }')

const home = suiteFolder()
let round = 0
let dir: string

/** What Python’s json.dump(indent=2) writes of a seed; `plcc` of each fold in the order of the sources. */
function forkResult(
  seed: number,
  plcc = SMALL_SOURCES.map((_, fold) => 0.991 + 0.002 * fold + 0.0002 * seed),
) {
  const mean = plcc.reduce((sum, value) => sum + value, 0) / plcc.length
  const variance = plcc.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (plcc.length - 1)
  const rows = ROWS_PER_SOURCE * SMALL_SOURCES.length
  return {
    seed,
    corpus: 'corpus.jsonl',
    n_folds: plcc.length,
    folds: plcc.map((value, fold) => ({
      held_out: SMALL_SOURCES[fold],
      n_train: rows - ROWS_PER_SOURCE,
      n_val: ROWS_PER_SOURCE,
      plcc: value,
      srocc: 0.99,
      rmse: 2.5,
    })),
    mean_plcc: mean,
    std_plcc: Math.sqrt(variance),
    min_plcc: Math.min(...plcc),
    max_plcc: Math.max(...plcc),
    mean_srocc: 0.99,
    mean_rmse: 2.5,
    epochs: 200,
    batch_size: 32,
    lr: 5e-4,
    weight_decay: 1e-5,
    num_codecs: 14,
    encoder_vocab_version: 2,
    wall_time_s: 12.5,
  }
}

const asJson = (value: object) => JSON.stringify(value, null, 2)

async function write(seed: number, text: string): Promise<void> {
  await writeFile(join(dir, `loso_seed${seed}.json`), text)
}

async function gate(): Promise<CliEnd & { codes: string[]; verdicts: string[] }> {
  const end = await runCli(['gate', dir, '--json'], { cwd: home })
  const reasons = end.stdout === '' ? [] : (JSON.parse(end.stdout) as { reasons: { code: string }[] }).reasons
  const verdicts = (await filesIn(dir)).filter((path) => /^(PROMOTE|HOLD)\.json$/.test(path))
  return { ...end, verdicts, codes: [...new Set(reasons.map(({ code }) => code))] }
}

beforeEach(async () => {
  await writeSmallCorpus(home, { recipe: RECIPE })
  dir = join(home, `fork${round++}`)
  await mkdir(dir)
  for (const seed of SEEDS) await write(seed, asJson(forkResult(seed)))
})

describe('five results of a trainer that writes nothing else', () => {
  it('are promoted on what they report, and the verdict says that it is reported', async () => {
    expect(await gate()).toMatchObject({ status: 0, codes: [], verdicts: ['PROMOTE.json'] })
    const { stdout } = await runCli(['gate', dir], { cwd: home })
    expect(stdout).toMatch(/^PROMOTE {2}small_v1, 5 seeds, corpus pinned by reading$/m)
    expect(await runCli(['verify', dir], { cwd: home })).toMatchObject({ status: 0 })
  })

  it('are held where a fold is NaN, as Python writes it', async () => {
    await write(2, asJson(forkResult(2)).replace(/"plcc": [\d.]+/, '"plcc": NaN'))
    const { status, codes, verdicts } = await gate()
    expect({ status, verdicts }).toEqual({ status: 1, verdicts: ['HOLD.json'] })
    expect(codes).toContain('fold-not-finite')
  })

  it('are held where everything is NaN or infinite', async () => {
    await write(
      2,
      asJson(forkResult(2)).replaceAll(/"(\w*(?:plcc|srocc|rmse))": [\d.e-]+/g, '"$1": -Infinity'),
    )
    const { status, codes } = await gate()
    expect(status).toBe(1)
    expect(codes).toContain('fold-not-finite')
  })

  it('are held where one seed is bad, however good the mean is', async () => {
    await write(4, asJson(forkResult(4, [0.94, 0.94, 0.94])))
    const { status, codes } = await gate()
    expect(status).toBe(1)
    expect(codes).toEqual(['spread-above', 'seed-plcc-below'])
  })

  it('are held where a seed is missing, and where one was never trained', async () => {
    await write(4, asJson({ ...forkResult(4), note: 'dry-run' }))
    expect(await gate()).toMatchObject({ status: 1, codes: ['dry-run'] })
    await writeFile(join(home, 'seedgate.yml'), RECIPE.replace('seeds: [', 'seeds: [9, '))
    const { codes } = await gate()
    expect(codes).toContain('seed-missing')
  })

  it('are held where the mean is not that of the folds', async () => {
    await write(1, asJson({ ...forkResult(1), mean_plcc: 0.999 }))
    expect(await gate()).toMatchObject({ status: 1, codes: ['metric-disagrees'] })
  })

  it('are held where neither the table nor a digest of it is at hand', async () => {
    await rm(join(home, 'corpus.jsonl'))
    const { status, codes } = await gate()
    expect(status).toBe(1)
    expect(codes).toEqual(['corpus-unpinned', 'corpus-expectation'])
  })

  it('are held where two seeds name different tables', async () => {
    await write(3, asJson({ ...forkResult(3), corpus: '/elsewhere/corpus.jsonl' }))
    expect(await gate()).toMatchObject({ status: 1, codes: ['mixed-corpus'] })
  })

  it('are no decision at all where one is not JSON: exit status 2, and no verdict is left', async () => {
    expect(await gate()).toMatchObject({ status: 0 })
    await write(3, asJson(forkResult(3)).slice(0, 200))
    const { status, stdout, stderr, verdicts } = await gate()
    expect({ status, stdout, verdicts }).toEqual({ status: 2, stdout: '', verdicts: [] })
    expect(stderr).toMatch(/^error\[evidence-invalid\]: .*loso_seed3\.json/m)
  })

  it('do not pass where the recipe asks for predictions and members', async () => {
    await writeFile(join(home, 'seedgate.yml'), RECIPE.replace(/^gate: .*$/m, ''))
    const { status, codes } = await gate()
    expect(status).toBe(1)
    expect(codes).toEqual(expect.arrayContaining(['run-missing', 'predictions-missing', 'member-missing']))
  })
})
