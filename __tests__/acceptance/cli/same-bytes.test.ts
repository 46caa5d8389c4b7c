// The same run gives the same bytes: again, on more threads, a seed alone.
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { evidenceBytes } from '../../support/evidence-bytes.js'
import { runCli } from '../../support/run-cli.js'
import { writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()

async function train(out: string, ...options: string[]): Promise<Readonly<Record<string, string>>> {
  expect(await runCli(['run', '--out', out, ...options], { cwd: home })).toMatchObject({ status: 0 })
  return await evidenceBytes(join(home, out))
}

const ofSeed = (seed: number, bytes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(bytes).filter(([path]) => path.includes(`seed${seed}`)))

let first: Readonly<Record<string, string>>

beforeAll(async () => {
  await writeSmallCorpus(home)
  first = await train('first')
}, 60_000)

describe('a run has the same bytes, times aside,', () => {
  it('when it is run again', async () => {
    expect(Object.keys(first)).toHaveLength(16)
    expect(await train('again')).toEqual(first)
  })

  it('on one thread, on two and on more than there are models', async () => {
    expect(await train('one-lane', '--lanes', '1')).toEqual(first)
    expect(await train('two-lanes', '--lanes', '2')).toEqual(first)
    expect(await train('nine-lanes', '--lanes', '9')).toEqual(first)
  })

  it('for a seed alone and for the seed among others', async () => {
    const alone = await train('alone', '--seeds', '3')
    expect(ofSeed(0, alone)).toEqual({})
    expect(ofSeed(3, alone)).toEqual(ofSeed(3, first))
  })

  it('when its seeds are added one after the other', async () => {
    await train('added', '--seeds', '3')
    expect(await train('added', '--resume')).toEqual(first)
  })

  it('when there is nothing left to do', async () => {
    expect(await train('again', '--resume')).toEqual(first)
  })
})

it('another seed gives other predictions and other models', () => {
  const seed0 = Object.values(ofSeed(0, first))
  expect(Object.values(ofSeed(3, first)).filter((bytes) => seed0.includes(bytes))).toEqual([])
})
