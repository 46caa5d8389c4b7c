import { expect, it } from '@jest/globals'
import { RECIPE } from '../../support/run-directory.js'
import { afterDeathAt, undisturbed, writeLoopCorpus } from '../../support/seed-loop.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
/** Two blocks of steps, so that there are states to keep in between. */
const recipe = RECIPE.replace('epochs: 4', 'epochs: 80')

it('a run that dies at any of its writes and is gone on with has the bytes of one that did not', async () => {
  await writeLoopCorpus(folder)
  const { bytes, writes } = await undisturbed({ folder, recipe })
  expect(writes).toBeGreaterThan(20)
  for (let write = 1; write <= writes; write++)
    expect([write, await afterDeathAt(write, { folder, recipe })]).toEqual([write, bytes])
})
