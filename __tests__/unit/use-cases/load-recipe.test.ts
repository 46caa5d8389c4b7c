import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { chooseSeeds, loadRecipe, refusePart } from '../../../src/use-cases/load-recipe.js'
import { errorOf } from '../../support/error-code.js'
import { SMALL_RECIPE } from '../../support/small-corpus.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

describe('a recipe is loaded', () => {
  it('with the folder that its paths are relative to, and the digest of its bytes', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'seedgate.yml')
      await writeFile(path, SMALL_RECIPE)
      const { recipe, recipeFolder } = await loadRecipe(nodeFiles, path)
      expect(recipeFolder).toBe(folder)
      expect(recipe).toMatchObject({
        path,
        sha256: createHash('sha256').update(SMALL_RECIPE).digest('hex'),
        recipe: { ensemble: 'small_v1', seeds: [0, 3] },
      })
    })
  })

  it('or refused by name where there is none', async () => {
    const error = await errorOf(async () => await loadRecipe(nodeFiles, 'no/such.yml'), 'recipe-not-found')
    expect(error.message).toContain('no/such.yml')
    expect(error.hint).toBeDefined()
  })

  it('or refused as unreadable where it is a folder', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'seedgate.yml'))
      await errorOf(async () => await loadRecipe(nodeFiles, join(folder, 'seedgate.yml')), 'file-unreadable')
    })
  })
})

describe('the seeds that run', () => {
  const recipe = parseRecipe(Buffer.from(SMALL_RECIPE), 'seedgate.yml')

  it('are the recipe’s where none are asked for, and else those asked for', () => {
    expect(chooseSeeds(recipe, undefined, '--seeds')).toEqual([0, 3])
    expect(chooseSeeds(recipe, [3], '--seeds')).toEqual([3])
  })

  it('are never others than the recipe’s: every stranger is named', async () => {
    const error = await errorOf(() => chooseSeeds(recipe, [1, 3, 5], '--seeds'), 'usage-invalid')
    expect(error.message).toBe('--seeds 1,5: not among the seeds of seedgate.yml (0, 3)')
  })
})

describe('a part of the seeds', () => {
  const command = SMALL_RECIPE.replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [x] }')
  const part = { index: 2, of: 3 }

  it('is for the built-in trainer, and the whole for any', () => {
    expect(() => {
      refusePart(parseRecipe(Buffer.from(SMALL_RECIPE), 'seedgate.yml'), part, '--folds')
      refusePart(parseRecipe(Buffer.from(command), 'seedgate.yml'), { index: 1, of: 1 }, '--folds')
    }).not.toThrow()
  })

  it('is refused for a command trainer, with what to do', async () => {
    const recipe = parseRecipe(Buffer.from(command), 'seedgate.yml')
    const { message, hint } = await errorOf(() => {
      refusePart(recipe, part, '--folds')
    }, 'usage-invalid')
    expect(message).toBe(
      '--folds 2-of-3: trainer.kind of seedgate.yml is command, and a command trains whole seeds',
    )
    expect(hint).toContain('seedgate plan')
  })
})
