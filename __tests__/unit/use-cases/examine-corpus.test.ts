import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gitCheckout } from '../../../src/adapters/node/git-checkout.js'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { SeedgateError } from '../../../src/errors/seedgate-error.js'
import { examineCorpus } from '../../../src/use-cases/seed-loop/examine-corpus.js'
import { readCorpus } from '../../../src/use-cases/seed-loop/read-corpus.js'
import { errorOf } from '../../support/error-code.js'
import { SMALL_RECIPE, smallRows, tableText } from '../../support/small-corpus.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const WITH_FILES = SMALL_RECIPE.replace('  expect:', '  files: raw\n  expect:')

interface Planted {
  readonly recipe?: string
  readonly table?: string | null
  readonly raw?: readonly string[]
  /** What git tracks; null for no repository. */
  readonly tracked?: readonly string[] | null
  readonly inWorkflow?: boolean
}

/** In a folder `sub` of the repository, so that the recipe's paths are not the repository's. */
async function examined({
  recipe = SMALL_RECIPE,
  table = tableText(smallRows()),
  raw = [],
  tracked = null,
  inWorkflow = true,
}: Planted) {
  let result: { faults: string[]; remarks: readonly string[]; thrown: SeedgateError | null } | null = null
  await withTemporaryFolder(async (top) => {
    const folder = join(top, 'sub')
    await mkdir(join(folder, 'raw', 'ref'), { recursive: true })
    if (table !== null) await writeFile(join(folder, 'corpus.jsonl'), table)
    for (const file of raw) await writeFile(join(folder, 'raw', file), 'x')
    if (tracked !== null) {
      const git = (...args: string[]) => execFileSync('git', args, { cwd: top, stdio: 'ignore' })
      git('init', '--quiet')
      if (tracked.length > 0) git('add', ...tracked)
    }
    const said: string[] = []
    const say = (line: string) => {
      said.push(line)
    }
    const world = { files: nodeFiles, checkout: gitCheckout, inWorkflow, log: { info: say, warn: say } }
    const loaded = parseRecipe(Buffer.from(recipe), 'seedgate.yml')
    const { faults, remarks } = await examineCorpus(world, loaded, { recipeFolder: folder })
    const thrown = await readCorpus(world, loaded, { recipeFolder: folder }).then(
      () => null,
      (error: unknown) => (error instanceof SeedgateError ? error : Promise.reject(error as Error)),
    )
    expect(said).toEqual(remarks)
    result = { faults: faults.map(({ code, message }) => `${code}: ${message}`), remarks, thrown }
  })
  return result!
}

describe('the corpus before training', () => {
  it('is left alone where nothing speaks against it', async () => {
    const tracked = ['sub/corpus.jsonl', 'sub/raw']
    expect(await examined({ recipe: WITH_FILES, raw: ['ref/a.yuv'], tracked })).toEqual({
      faults: [],
      remarks: [],
      thrown: null,
    })
    expect(await examined({ recipe: WITH_FILES, raw: ['ref/a.yuv'] })).toEqual({
      faults: [],
      remarks: [],
      thrown: null,
    })
  })

  it('is refused in a workflow job where a checkout deletes it, and is a warning elsewhere', async () => {
    const planted = { recipe: WITH_FILES, raw: ['ref/a.yuv', 'ref/b.yuv', 'notes.txt'], tracked: [] }
    const table =
      '"sub/corpus.jsonl": expected a file that git tracks, as it lies in the checkout: a checkout deletes this'
    const raw =
      '"sub/raw/ref/a.yuv" and 1 more below "raw": expected a file that git tracks, as it lies in the checkout: a checkout deletes this'
    const inJob = await examined(planted)
    expect(inJob).toMatchObject({
      faults: [`corpus-untracked: ${table}`, `corpus-untracked: ${raw}`],
      remarks: [],
    })
    expect(inJob.thrown?.code).toBe('preflight-failed')
    const onCommandLine = await examined({ ...planted, inWorkflow: false })
    expect(onCommandLine).toEqual({ faults: [], remarks: [table, raw], thrown: null })
  })

  it.each([
    ['there is no such folder', WITH_FILES.replace('files: raw', 'files: gone'), 'got no such folder'],
    ['nothing raw is in it', WITH_FILES, 'got a folder without .yuv files'],
  ])('is refused where corpus.files names raw files and %s', async (_what, recipe, got) => {
    const { faults, thrown } = await examined({ recipe, raw: ['notes.txt'] })
    expect(faults).toEqual([
      expect.stringMatching(new RegExp(`^corpus-files-missing: corpus.files: expected .*${got}$`)),
    ])
    expect(thrown?.code).toBe('corpus-files-missing')
  })

  it('is refused for every fault at once, each with its place and what to do', async () => {
    const rows = smallRows()
    const table = tableText([
      ...rows.filter(({ src }) => src !== 'Dunes'),
      ...rows.filter(({ src }) => src === 'Dunes').slice(0, 2),
      rows[0]!,
      ...rows.slice(0, 40).map((row) => ({ ...row, src: 'Copy of Brook', encoder: 'hevc_videotoolbox' })),
      ...rows
        .slice(0, 30)
        .map((row, frame) => ({ ...row, src: 'Black', vmaf: 100, frame: 1000 + frame, motion2: frame })),
    ])
    const { thrown } = await examined({
      recipe: WITH_FILES.replace('files: raw', 'files: gone').replace(
        'minRows: 120',
        'minRows: 1000, grid: complete',
      ),
      table,
      tracked: [],
    })
    expect(thrown?.code).toBe('preflight-failed')
    expect([...(thrown?.message ?? '').matchAll(/^ {2}- (\S+): /gm)].map(([, code]) => code)).toEqual([
      'corpus-expectation',
      'corpus-too-few-rows',
      'corpus-constant-target',
      'corpus-duplicate-rows',
      'corpus-source-copied',
      'corpus-unknown-encoder',
      'corpus-incomplete-grid',
      'corpus-files-missing',
      'corpus-untracked',
    ])
    expect(thrown?.message.match(/what to do: /g)).toHaveLength(9)
  })

  it('tells what else is wrong where the table cannot be read', async () => {
    const { thrown } = await examined({ recipe: WITH_FILES, table: null })
    expect(thrown?.message).toMatch(/corpus-not-found: [^]*corpus-files-missing: /)
  })
})

describe('a recipe whose columns give the answer away', () => {
  it.each([
    [
      'features: [adm2',
      'features: [vmaf, adm2',
      'corpus.columns.features[0]: expected features without the target column, got "vmaf"',
    ],
    [
      'features: [adm2',
      'features: [src, adm2',
      'corpus.columns.features[0]: expected features without the source column, got "src"',
    ],
    [
      'features: [adm2',
      'features: [adm2, adm2',
      'corpus.columns.features[1]: expected every feature once, got "adm2"',
    ],
    [
      'quality: cq',
      'quality: vmaf',
      'corpus.columns.quality: expected another column than the target: the model is shown the quality setting, got "vmaf"',
    ],
  ])('is no recipe: %s → %s', async (from, to, fault) => {
    const parse = () => parseRecipe(Buffer.from(SMALL_RECIPE.replace(from, to)), 'seedgate.yml')
    expect((await errorOf(parse, 'recipe-invalid')).message).toContain(fault)
  })
})
