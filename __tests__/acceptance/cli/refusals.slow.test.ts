// What the command line refuses: with which exit status, in which words, and without touching the folder it was to write.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CUDA_LIBRARY, cudaProblem } from '../../../src/adapters/onnxruntime/cuda.js'
import { libraryFolder } from '../../../src/adapters/onnxruntime/runtime.js'
import { vulkanObstacle } from '../../../src/adapters/onnxruntime/vulkan.js'
import { evidenceBytes } from '../../support/evidence-bytes.js'
import { runCli } from '../../support/run-cli.js'
import {
  SMALL_RECIPE,
  smallRows,
  tableText,
  writeSmallCorpus,
  type SmallRow,
} from '../../support/small-corpus.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

interface Refusal {
  readonly name: string
  /** Changes what a good run needs; the recipe and corpus are in place. */
  readonly plant?: (folder: string) => Promise<void>
  /** `run --out out` where nothing else is said. */
  readonly args?: readonly string[]
  readonly status?: 2 | 3
  /** What happened, where, and what to do about it. */
  readonly says: readonly (string | RegExp)[]
}

const RUN = ['run', '--out', 'out']

const recipe =
  (change: (text: string) => string) =>
  async (folder: string): Promise<void> => {
    await writeSmallCorpus(folder, { recipe: change(SMALL_RECIPE) })
  }
const table =
  (change: (rows: SmallRow[]) => SmallRow[]) =>
  async (folder: string): Promise<void> => {
    await writeSmallCorpus(folder, { table: tableText(change(smallRows())) })
  }
const changedRow = (at: number, change: SmallRow) => (rows: SmallRow[]) =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row))

const OF_THE_RECIPE: readonly Refusal[] = [
  {
    name: 'a recipe that is not there',
    args: [...RUN, '--recipe', 'nowhere/seedgate.yml'],
    says: ['error[recipe-not-found]', 'nowhere/seedgate.yml', 'what to do: name'],
  },
  {
    name: 'a misspelt key',
    plant: recipe((text) => text.replace('epochs:', 'epoch:')),
    says: [
      'error[recipe-invalid]: seedgate.yml',
      'trainer.epoch: unknown key (did you mean epochs?)',
      'what to do',
    ],
  },
  {
    name: 'YAML that is none',
    plant: recipe((text) => text.replace('seeds: [', 'seeds: [[')),
    says: ['error[recipe-invalid]: seedgate.yml', /line \d+, column \d+/, 'what to do'],
  },
  {
    name: 'a seed that the recipe does not name',
    args: [...RUN, '--seeds', '0,7'],
    says: ['error[usage-invalid]', '--seeds 7', 'seedgate.yml (0, 3)', 'what to do'],
  },
  {
    name: 'a part of seeds that a command trains whole',
    plant: recipe((text) => text.replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [none] }')),
    args: [...RUN, '--folds', '1-of-2'],
    says: ['error[usage-invalid]', '--folds 1-of-2', 'a command trains whole seeds', 'what to do'],
  },
]

const OF_THE_CORPUS: readonly Refusal[] = [
  {
    name: 'a table that is not there',
    plant: recipe((text) => text.replace('corpus.jsonl', 'tables/none.jsonl')),
    says: ['error[corpus-not-found]', 'tables/none.jsonl', 'correct corpus.table in the recipe'],
  },
  {
    name: 'a table without a row',
    plant: table(() => []),
    says: ['error[corpus-empty]', 'corpus.jsonl', 'expected at least one row, got none', 'what to do'],
  },
  {
    name: 'one source',
    plant: async (folder) => {
      const rows = smallRows().map((row) => ({ ...row, src: 'Dunes' }))
      await writeSmallCorpus(folder, {
        table: tableText(rows),
        recipe: SMALL_RECIPE.replace('sources: 3,', ''),
      })
    },
    says: ['error[corpus-too-few-sources]', 'expected at least two sources, got 1', 'Dunes', 'what to do'],
  },
  {
    name: 'a source of one row',
    plant: async (folder) => {
      const rows = [...smallRows(), { ...smallRows()[0], src: 'Lonely' }]
      await writeSmallCorpus(folder, {
        table: tableText(rows),
        recipe: SMALL_RECIPE.replace('sources: 3', 'sources: 4'),
      })
    },
    says: [
      'error[preflight-failed]',
      'corpus-too-few-rows: corpus.jsonl: source "Lonely": expected at least 20 rows',
      'what to do',
    ],
  },
  {
    name: 'text in a number column',
    plant: table(changedRow(5, { adm2: 'high' })),
    says: [
      'error[corpus-row-invalid]',
      'corpus.jsonl:6: column "adm2": expected a number, got "high"',
      'what to do',
    ],
  },
  {
    name: 'NaN in a number column',
    plant: async (folder) => {
      await writeSmallCorpus(folder, {
        table: tableText(smallRows()).replace(/"motion2":[^}]+/, '"motion2":NaN'),
      })
    },
    says: [
      'error[corpus-row-invalid]',
      'corpus.jsonl:1: column "motion2": expected a finite number, got NaN',
      'what to do',
    ],
  },
  {
    name: 'a corpus that is less than was planned',
    plant: recipe((text) => text.replace('sources: 3', 'sources: 9')),
    says: ['error[corpus-expectation]: corpus.jsonl', 'expected 9 sources, got 3', 'what to do'],
  },
]

const OF_THE_FOLDER: readonly Refusal[] = [
  {
    name: '--out that is a file',
    args: ['run', '--out', 'corpus.jsonl'],
    says: ['error[path-not-writable]: corpus.jsonl', 'what to do'],
  },
  {
    name: '--out below a file',
    args: ['run', '--out', 'corpus.jsonl/out'],
    says: ['error[path-not-writable]: corpus.jsonl/out', 'what to do'],
  },
  {
    name: '--out with something else in it',
    plant: async (folder) => {
      await mkdir(join(folder, 'out'))
      await writeFile(join(folder, 'out/thesis.txt'), 'precious')
    },
    says: ['error[run-directory-not-empty]: out', 'thesis.txt', 'name a folder that is new or empty'],
  },
]

/** Where the libraries are, there may be a GPU too: then it is no refusal. */
const WITHOUT_CUDA: Refusal = {
  name: 'cuda, where there is none',
  args: [...RUN, '--provider', 'cuda'],
  status: 3,
  says: ['error[provider-unavailable]: cuda is not available', 'ask for cpu'],
}

const WITHOUT_VULKAN: Refusal = {
  name: 'webgpu, where there is no Vulkan',
  args: [...RUN, '--provider', 'webgpu'],
  status: 3,
  says: [
    'error[provider-unavailable]: webgpu is not available',
    'libvulkan.so.1',
    'libvulkan1',
    'ask for cpu',
  ],
}

const OF_THE_MACHINE: readonly Refusal[] = [
  ...(vulkanObstacle() === null ? [] : [WITHOUT_VULKAN]),
  ...(cudaProblem(join(libraryFolder(), CUDA_LIBRARY)) === null ? [] : [WITHOUT_CUDA]),
]

const OF_THE_COMMAND_LINE: readonly Refusal[] = [
  {
    name: 'an unknown command',
    args: ['gait'],
    says: ["unknown command 'gait'", 'Did you mean gate?', '--help'],
  },
  {
    name: 'an unknown option',
    args: [...RUN, '--resum'],
    says: ["unknown option '--resum'", '--resume', '--help'],
  },
  {
    name: 'a run to nowhere',
    args: ['run'],
    says: ["required option '--out <dir>' not specified", '--help'],
  },
  {
    name: 'seeds that are none',
    args: [...RUN, '--seeds', '0,x'],
    says: ["'0,x'", 'expected seeds such as 0,2'],
  },
  { name: 'a provider that is none', args: [...RUN, '--provider', 'tpu'], says: ["'tpu'", 'cpu, cuda'] },
  { name: 'no lanes', args: [...RUN, '--lanes', '0'], says: ['expected a whole number from 1 on'] },
  {
    name: 'the snapshot of a folder that is not there',
    args: ['snapshot', 'nowhere'],
    says: ['error[corpus-not-found]: nowhere', 'what to do'],
  },
  {
    name: 'the gate on a folder that is not there',
    args: ['gate', 'nowhere'],
    says: ['error[evidence-not-found]: nowhere', 'what to do'],
  },
  {
    name: 'two shards without a folder to join them in',
    args: ['gate', 'one', 'two'],
    says: ['error[usage-invalid]', 'add --out'],
  },
  {
    name: 'verification where nothing was decided',
    plant: async (folder) => {
      await mkdir(join(folder, 'undecided'))
    },
    args: ['verify', 'undecided'],
    says: ['error[verdict-not-found]: undecided', 'let `seedgate gate` decide first'],
  },
]

describe.each([
  ['of the recipe', OF_THE_RECIPE],
  ['of the corpus', OF_THE_CORPUS],
  ['of the run directory', OF_THE_FOLDER],
  ['of the machine', OF_THE_MACHINE],
  ['of the command line', OF_THE_COMMAND_LINE],
])('refused %s:', (_what, refusals) => {
  it.each(refusals.map((refusal) => [refusal.name, refusal] as const))('%s', async (_name, refusal) => {
    await withTemporaryFolder(async (folder) => {
      await writeSmallCorpus(folder)
      await refusal.plant?.(folder)
      const before = await evidenceBytes(folder)
      const { status, stdout, stderr } = await runCli(refusal.args ?? RUN, { cwd: folder })
      for (const words of refusal.says) expect(stderr).toMatch(words)
      expect({ status, stdout }).toEqual({ status: refusal.status ?? 2, stdout: '' })
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(await evidenceBytes(folder)).toEqual(before)
    })
  })
})
