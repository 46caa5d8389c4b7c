import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { errorOf } from '../../support/error-code.js'
import { evidenceBytes, filesIn } from '../../support/evidence-bytes.js'
import { RECIPE } from '../../support/run-directory.js'
import { afterDeathAt, loop, undisturbed, writeLoopCorpus } from '../../support/seed-loop.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
/** Two blocks of steps, so that there are states to keep in between. */
const LONGER = RECIPE.replace('epochs: 4', 'epochs: 80')

let whole: Readonly<Record<string, string>>
let writes = 0

beforeAll(async () => {
  await writeLoopCorpus(folder)
  ;({ bytes: whole, writes } = await undisturbed({ folder, recipe: LONGER }))
})

describe('a run that dies', () => {
  // At every single one of them: run-seed-loop-dies.slow.test.ts.
  it('at some of its writes and is gone on with has the bytes of one that did not', async () => {
    expect(writes).toBeGreaterThan(20)
    for (const share of [0, 0.3, 0.6, 0.9, 1]) {
      const write = Math.max(1, Math.round(share * writes))
      expect([write, await afterDeathAt(write, { folder, recipe: LONGER })]).toEqual([write, whole])
    }
  }, 60_000)
})

describe('a run that is gone on with', () => {
  it('trains again a model whose file was lost or cut off, and says so', async () => {
    const out = join(folder, 'damaged')
    const said: string[] = []
    await loop({ folder, out, recipe: LONGER })
    await rm(join(out, 'loso_seed1.json'))
    await writeFile(join(out, 'members/tiny_v1_seed1.onnx'), 'cut')
    await rm(join(out, 'folds/seed1/Dune.onnx'))
    await loop({ folder, out, recipe: LONGER, said }, { resume: true })
    expect(said).toContain('members/tiny_v1_seed1.onnx does not load and is trained again')
    expect(said).toContain('training 1 fold models and 1 members')
    expect(await evidenceBytes(out)).toEqual(whole)
  })

  it('starts a model over whose kept state is damaged', async () => {
    const out = join(folder, 'damaged-state')
    await errorOf(
      async () => await loop({ folder, out, recipe: LONGER }, { signal: AbortSignal.abort() }),
      'interrupted',
    )
    const states = (await filesIn(out)).filter((path) => path.endsWith('.state'))
    expect(states).toHaveLength(8)
    for (const path of states) await writeFile(join(out, path), 'cut')
    await loop({ folder, out, recipe: LONGER }, { resume: true })
    expect(await evidenceBytes(out)).toEqual(whole)
  })

  // D8: a verdict speaks of the evidence as it was.
  it('has no verdict and no report of before', async () => {
    const out = join(folder, 'judged')
    await loop({ folder, out }, { seeds: [0] })
    for (const file of ['PROMOTE.json', 'HOLD.json', 'report.html']) await writeFile(join(out, file), '{}')
    await loop({ folder, out }, { resume: true })
    expect((await filesIn(out)).filter((path) => /PROMOTE|HOLD|report/.test(path))).toEqual([])
  })
})

describe('a run', () => {
  // D10: the manifest recorded the seeds that were asked for, not those that ran.
  it('records the seeds that ran, in run.json and in the manifest', async () => {
    const out = join(folder, 'one-seed')
    expect(await loop({ folder, out }, { seeds: [1] })).toEqual({ out, seeds: [1] })
    expect(JSON.parse(await readFile(join(out, 'run.json'), 'utf8'))).toMatchObject({
      seeds: [1],
      state: 'finished',
      provider: 'cpu',
    })
    expect(JSON.parse(await readFile(join(out, 'members/tiny_v1.json'), 'utf8'))).toMatchObject({
      members: [{ seed: 1 }],
    })
  })

  it('without a corpus is refused, and its folder is not even made (D34)', async () => {
    const out = join(folder, 'nothing')
    const elsewhere = join(folder, 'elsewhere')
    await mkdir(elsewhere)
    await errorOf(async () => await loop({ folder: elsewhere, out }), 'corpus-not-found')
    expect(await nodeFiles.kindOf(out)).toBeNull()
  })

  it('of a command trainer is not run by the built-in one', async () => {
    const recipe = RECIPE.replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [x] }')
    await errorOf(async () => await loop({ folder, out: join(folder, 'x'), recipe }), 'usage-invalid')
  })
})
