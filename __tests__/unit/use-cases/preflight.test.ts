import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { gitCheckout } from '../../../src/adapters/node/git-checkout.js'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { nodeLocks } from '../../../src/adapters/node/locks.js'
import { WHOLE } from '../../../src/folds/part.js'
import { SeedgateError } from '../../../src/errors/seedgate-error.js'
import type { Machine } from '../../../src/ports/machine.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import {
  preflight,
  type PreflightQuestion,
  type PreflightWorld,
  type Ready,
} from '../../../src/use-cases/seed-loop/preflight.js'
import { errorOf } from '../../support/error-code.js'
import { SMALL_RECIPE, smallRows, tableText } from '../../support/small-corpus.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const GPU = { id: 'GPU-a', name: 'NVIDIA A100', driver: '550.54', freeMemory: 40_000, totalMemory: 40_960 }
const MACHINE: Machine = {
  gpus: async () => await Promise.resolve({ gpus: [GPU], problem: null }),
  freeBytes: async () => await Promise.resolve(2 ** 40),
  runnerVersion: async () => await Promise.resolve('2.336.0'),
}
interface Opened {
  readonly trainer: { readonly provider: string }
  readonly onGpu: boolean
}

async function check(
  {
    machine = {},
    open = 'cuda',
    onGpu = open === 'cuda',
    recipe = SMALL_RECIPE,
    ...asked
  }: {
    machine?: Partial<Machine>
    open?: string | SeedgateError
    onGpu?: boolean
    recipe?: string
  } & Partial<Omit<PreflightQuestion, 'recipe'>>,
  said: string[] = [],
): Promise<Ready<Opened> | null> {
  let ready: Ready<Opened> | null = null
  await withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'corpus.jsonl'), tableText(smallRows()))
    const say = (line: string) => {
      said.push(line)
    }
    const world: PreflightWorld<Opened> = {
      files: nodeFiles,
      checkout: gitCheckout,
      inWorkflow: true,
      locks: nodeLocks,
      machine: { ...MACHINE, ...machine },
      log: { info: say, warn: say },
      openTrainer: async () =>
        await (typeof open === 'string'
          ? Promise.resolve({ trainer: { provider: open }, onGpu })
          : Promise.reject(open)),
    }
    ready = await preflight(world, {
      recipe: parseRecipe(Buffer.from(recipe), 'seedgate.yml'),
      recipeFolder: folder,
      part: WHOLE,
      out: join(folder, 'run'),
      seeds: [0, 3],
      wantsGpu: false,
      requireGpu: false,
      ...asked,
    })
  })
  return ready
}
const faultOf = async (question: Parameters<typeof check>[0]) =>
  (await errorOf(async () => await check(question), 'preflight-failed')).message
const noGpu = {
  gpus: async () => await Promise.resolve({ gpus: null, problem: 'no driver is installed' } as const),
}

describe('the preflight', () => {
  it('lets a machine pass that has everything, and says what it is', async () => {
    const said: string[] = []
    expect(await check({ requireGpu: true }, said)).toEqual({
      trainer: { trainer: { provider: 'cuda' }, onGpu: true },
      gpus: ['GPU-a'],
    })
    expect(said).toContain('GPU GPU-a: NVIDIA A100, driver 550.54, 40000 of 40960 MiB free')
    expect(said).toContainEqual(
      expect.stringMatching(/^corpus corpus\.jsonl: 120 rows of 3 sources and 2 encoders/),
    )
  })

  it('tells every failure at once, each with its code and what to do', async () => {
    const message = await faultOf({
      open: new SeedgateError('provider-unavailable', 'cuda is not available', { hint: 'install a driver' }),
      recipe: SMALL_RECIPE.replace('sources: 3', 'sources: 9'),
      requireGpu: true,
      machine: { ...noGpu, runnerVersion: async () => await Promise.resolve('2.300.1') },
    })
    expect(message).toContain('nothing was trained: 4 of the checks before it failed')
    expect(message).toContain('the runner’s version: expected 2.327.1 or newer, got 2.300.1')
    expect(message).toContain('provider-unavailable: cuda is not available\n    what to do: install a driver')
    expect(message).toContain('require-gpu: expected a GPU, got none: no driver is installed')
    expect(message).toContain('corpus-expectation: ')
  })

  it('refuses a part of more parts than there are models, with the rest', async () => {
    const message = await faultOf({ part: { index: 1, of: 9 }, requireGpu: true, open: 'cpu' })
    expect(message).toContain('usage-invalid: folds 1-of-9: expected a part of at most 8')
    expect(message).toContain('provider-unavailable: ')
  })

  it('refuses a GPU that trains nothing, where one is required', async () => {
    expect(await faultOf({ requireGpu: true, open: 'cpu' })).toContain(
      'require-gpu: expected training on the GPU, got cpu',
    )
  })

  it('refuses webgpu on a device that is not known to be a GPU, where one is required', async () => {
    const webgpu = { requireGpu: true, open: 'webgpu', machine: noGpu }
    expect(await faultOf({ ...webgpu, onGpu: false })).toContain('got webgpu on a device that is not known')
    expect(await check({ ...webgpu, onGpu: true })).toMatchObject({ trainer: { onGpu: true } })
  })

  it('refuses a GPU that somebody else fills, where one is wanted', async () => {
    const machine = {
      gpus: async () => await Promise.resolve({ gpus: [{ ...GPU, freeMemory: 10 }], problem: null }),
    }
    expect(await faultOf({ wantsGpu: true, machine })).toContain('got 10 MiB on GPU-a')
    expect(await check({ machine, open: 'cpu' })).toBeDefined()
  })

  it('refuses a disk that is too full for the run', async () => {
    const message = await faultOf({ machine: { freeBytes: async () => await Promise.resolve(1000) } })
    expect(message).toMatch(/disk-full: .*run: expected \d+ MiB free on its disk, got 1 MiB/)
  })

  it('does without a GPU where none was asked for', async () => {
    expect(await check({ machine: noGpu, open: 'cpu' })).toEqual({
      trainer: { trainer: { provider: 'cpu' }, onGpu: false },
      gpus: [],
    })
  })

  it.each([
    ['2.327.1', true],
    ['2.1000.0', true],
    ['3.0.0', true],
    ['2.327.0', false],
    ['2.99.9', false],
  ])('takes runner %s: %s', async (version, passes) => {
    const checked = check({ machine: { runnerVersion: async () => await Promise.resolve(version) } })
    await (passes ? expect(checked).resolves.toBeDefined() : expect(checked).rejects.toThrow(version))
  })
})
