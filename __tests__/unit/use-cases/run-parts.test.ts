// Seeds trained in parts, joined, and judged: the same bytes as one machine leaves, and a reason by its name for every mix.
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { joinShards } from '../../../src/evidence/join-shards.js'
import { parsePart } from '../../../src/folds/part.js'
import type { ReasonCode } from '../../../src/gate/reasons.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { verifyVerdict } from '../../../src/use-cases/decide/verify-verdict.js'
import { decideOn } from '../../support/decision.js'
import { errorOf } from '../../support/error-code.js'
import { evidenceBytes, filesIn } from '../../support/evidence-bytes.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { ENSEMBLE, RECIPE } from '../../support/run-directory.js'
import { loop, writeLoopCorpus } from '../../support/seed-loop.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
/** Whatever it learns is good enough: what is tried here is whether the evidence is one piece. */
const LENIENT = `${RECIPE}gate: { meanPlcc: -1, spreadMax: 2, perSeedPlcc: -1 }\n`
let joins = 0

/** Where the run, or the part of it, is. */
async function train(
  name: string,
  part = '1-of-1',
  seeds?: readonly number[],
  recipe = LENIENT,
): Promise<string> {
  const out = join(folder, name)
  await loop({ folder, out, recipe }, { part: parsePart(part)!, ...(seeds === undefined ? {} : { seeds }) })
  return out
}

/** Three folds and a member, of each of two seeds: eight models. */
const trainParts = async (name: string, of: number, seeds?: readonly number[]): Promise<string[]> => {
  const dirs: string[] = []
  for (let index = 1; index <= of; index++)
    dirs.push(await train(`${name}-${index}`, `${index}-of-${of}`, seeds))
  return dirs
}

async function joined(dirs: readonly string[]): Promise<string> {
  const out = join(folder, `joined-${++joins}`)
  await joinShards(nodeFiles, dirs, out, ENSEMBLE)
  return out
}

async function judge(dirs: readonly string[]) {
  const recipe = parseRecipe(Buffer.from(LENIENT), 'seedgate.yml')
  const out = join(folder, `judged-${++joins}`)
  const { verdict } = await decideOn({ recipe, recipeFolder: folder, dir: out }, { dirs, out })
  const { findings } = await verifyVerdict({
    files: nodeFiles,
    runtime: onnxRuntime(),
    dir: out,
    recipe: { loaded: recipe, folder },
  })
  return { ...verdict, findings, codes: new Set(verdict.reasons.map(({ code }) => code)) }
}

let whole: string
/** Of seed 0: a fold each, and the last its member. */
let quarters: readonly string[]
let halves: readonly string[]
/** Seed 1, not split. */
let other: string

beforeAll(async () => {
  await writeLoopCorpus(folder)
  whole = await train('whole')
  other = await train('other', '1-of-1', [1])
  quarters = await trainParts('quarter', 4, [0])
  halves = await trainParts('half', 2, [0])
}, 60_000)

describe('parts of seeds, joined', () => {
  const ofAShard = (path: string) => /^(shards|parts)\//.test(path)

  it.each([
    ['a fold or a member each', async () => await Promise.resolve([...quarters, other])],
    ['halves, the later first', async () => await Promise.resolve([other, ...halves.toReversed()])],
    ['thirds of both seeds', async () => await trainParts('third', 3)],
  ])('have the bytes of a run that was not split: %s', async (_how, dirs) => {
    const seeds = async (dir: string) =>
      Object.entries(await evidenceBytes(dir)).filter(([path]) => path !== 'run.json' && !ofAShard(path))
    const expected = await seeds(whole)
    // Three folds, a member, its sidecar, predictions and a result of each seed, and the manifest.
    expect(expected).toHaveLength(2 * 7 + 1)
    expect(await seeds(await joined(await dirs()))).toEqual(expected)
  })

  it('are promoted as the whole is, by the same figures', async () => {
    const parts = await judge([...quarters, other])
    const all = await judge([whole])
    expect([parts.verdict, parts.reasons]).toEqual(['PROMOTE', []])
    expect(parts.gate).toEqual(all.gate)
    expect(parts.members).toEqual(all.members)
    expect(parts.findings).toEqual([])
    // What each machine said of its part is evidence too.
    expect(Object.keys(parts.evidence)).toContain('parts/2-of-4/predictions_seed0.jsonl')
  })

  it('say in run.json which part each was, and leave no result that looks like a seed’s', async () => {
    expect(JSON.parse(await readFile(join(quarters[1]!, 'run.json'), 'utf8'))).toMatchObject({
      folds: '2-of-4',
      seeds: [0],
      state: 'finished',
    })
    expect(JSON.parse(await readFile(join(whole, 'run.json'), 'utf8'))).not.toHaveProperty('folds')
    expect(await filesIn(quarters[1]!)).toEqual([
      'folds/seed0/~9f6aab2d1e6366d1.onnx',
      'parts/2-of-4/loso_seed0.json',
      'parts/2-of-4/predictions_seed0.jsonl',
      'run.json',
    ])
  })
})

describe('a mix of parts is held by its name:', () => {
  const codes = async (dirs: readonly string[]): Promise<ReasonCode[]> => {
    const { verdict, codes: found } = await judge(dirs)
    expect(verdict).toBe('HOLD')
    return [...found].sort()
  }
  /** A copy of the directory, changed. */
  const changed = async (dir: string, path: string, change: (text: string) => string): Promise<string> => {
    const copy = join(folder, `changed-${++joins}`)
    await cp(dir, copy, { recursive: true })
    await writeFile(join(copy, path), change(await readFile(join(copy, path), 'utf8')))
    return copy
  }
  const but = (index: number, dir: string) => quarters.with(index, dir)

  it('a fold’s part that is missing', async () => {
    const { reasons, codes: found } = await judge([...quarters.toSpliced(1, 1), other])
    expect(reasons.find(({ code }) => code === 'fold-missing')?.message).toBe(
      'seed 0: expected its part 2-of-4, got 1-of-4, 3-of-4, 4-of-4 only: join the shard that trained it',
    )
    for (const code of ['predictions-incomplete', 'fold-model-missing', 'mean-plcc-below'] as const)
      expect(found).toContain(code)
  })

  it('a member’s part that is missing', async () => {
    expect(await codes([...quarters.slice(0, 3), other])).toEqual([
      'fold-missing',
      'manifest-disagrees',
      'member-missing',
    ])
  })

  it('a part alone, not joined', async () => {
    const alone = join(folder, 'alone')
    await cp(quarters[0]!, alone, { recursive: true })
    const recipe = parseRecipe(Buffer.from(LENIENT), 'seedgate.yml')
    const { verdict } = await decideOn({ recipe, recipeFolder: folder, dir: alone })
    expect(verdict.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['seed-missing', 'fold-missing', 'run-disagrees']),
    )
  })

  it('a fold’s part twice, though the bytes are the same', async () => {
    expect(await codes([...quarters, quarters[0]!, other])).toEqual(
      expect.arrayContaining(['fold-duplicate', 'predictions-duplicate']),
    )
  })

  it('a member’s part twice, though the bytes are the same', async () => {
    expect(await codes([...quarters, quarters[3]!, other])).toEqual(['fold-duplicate'])
  })

  it('a part twice with other bytes', async () => {
    const another = await train('another', '1-of-4', [0], LENIENT)
    await writeFile(
      join(another, 'folds/seed0/Dune.onnx'),
      await readFile(join(other, 'folds/seed1/Dune.onnx')),
    )
    expect(await codes([another, ...quarters, other])).toEqual(
      expect.arrayContaining(['evidence-changed', 'fold-duplicate', 'model-not-built-in']),
    )
  })

  it('parts of two splits', async () => {
    expect(await codes([quarters[0]!, halves[1]!, other])).toEqual(
      expect.arrayContaining(['fold-missing', 'seed-duplicate']),
    )
  })

  it('a seed as a whole and in parts', async () => {
    expect(await codes([whole, ...quarters])).toEqual(['seed-duplicate'])
  })

  it('another recipe', async () => {
    const other4 = await train('other-recipe', '2-of-4', [0], LENIENT.replace('epochs: 4', 'epochs: 5'))
    expect(await codes([...but(1, other4), other])).toEqual(
      expect.arrayContaining(['mixed-recipe', 'mixed-training', 'seed-duplicate', 'fold-missing']),
    )
  })

  it.each([
    ['corpus', 'mixed-corpus', 'corpus_sha256', `"${sha256Of('another')}"`],
    ['code', 'mixed-code', 'code', '"seedgate 0.0.1"'],
    ['setting', 'mixed-training', 'lr', '0.125'],
  ])('another %s', async (_what, code, key, value) => {
    const part = await changed(quarters[1]!, 'parts/2-of-4/loso_seed0.json', (text) =>
      text.replace(new RegExp(`("${key}": )[^,]*`), `$1${value}`),
    )
    expect(await codes([...but(1, part), other])).toEqual(expect.arrayContaining([code, 'seed-duplicate']))
  })

  it('predictions that are not those the part pinned', async () => {
    const part = await changed(quarters[1]!, 'parts/2-of-4/predictions_seed0.jsonl', (text) =>
      text.replace(/"prediction":-?\d/, '"prediction":9'),
    )
    expect(await codes([...but(1, part), other])).toEqual(expect.arrayContaining(['evidence-changed']))
  })

  it('a metric that its predictions do not give', async () => {
    const part = await changed(quarters[1]!, 'parts/2-of-4/loso_seed0.json', (text) =>
      text.replace(/("plcc": )[^,]*/, '$10.75'),
    )
    expect(await codes([...but(1, part), other])).toEqual(expect.arrayContaining(['metric-disagrees']))
  })

  it('a file that a part names at another place', async () => {
    const part = await changed(quarters[1]!, 'parts/2-of-4/loso_seed0.json', (text) =>
      text.replace('"parts/2-of-4/predictions', '"parts/1-of-4/predictions'),
    )
    expect(await codes([...but(1, part), other])).toEqual(['path-unexpected'])
  })

  it('a part whose file says another seed', async () => {
    const part = await changed(quarters[1]!, 'parts/2-of-4/loso_seed0.json', (text) =>
      text.replace('"seed": 0', '"seed": 1'),
    )
    expect(await codes([...but(1, part), other])).toEqual(
      expect.arrayContaining(['seed-mismatch', 'seed-duplicate', 'fold-missing']),
    )
  })

  it('a part that was stopped', async () => {
    const part = await changed(quarters[1]!, 'run.json', (text) => text.replace('"finished"', '"running"'))
    expect(await codes([...but(1, part), other])).toEqual(['run-unfinished'])
  })

  it('a part of which nothing can be read', async () => {
    const part = await changed(quarters[1]!, 'parts/2-of-4/loso_seed0.json', () => '{')
    expect(
      (await errorOf(async () => await judge([...but(1, part), other]), 'evidence-invalid')).message,
    ).toContain('parts/2-of-4/loso_seed0.json')
  })
})

describe('a run of a part', () => {
  it('is gone on with to the same bytes', async () => {
    const out = join(folder, 'resumed')
    const part = parsePart('1-of-2')!
    const stopped = { seeds: [0], part, signal: AbortSignal.abort() }
    await errorOf(async () => await loop({ folder, out, recipe: LENIENT }, stopped), 'interrupted')
    expect((await filesIn(out)).filter((path) => path.endsWith('.state'))).toHaveLength(2)
    const said: string[] = []
    await loop({ folder, out, recipe: LENIENT, said }, { seeds: [0], part, resume: true })
    expect(said).toContain('training 2 fold models and 0 members')
    expect(await evidenceBytes(out)).toEqual(await evidenceBytes(halves[0]!))
    await loop({ folder, out, recipe: LENIENT, said }, { seeds: [0], part, resume: true })
    expect(await evidenceBytes(out)).toEqual(await evidenceBytes(halves[0]!))
  })

  it.each([
    ['a whole run', 'whole', '1-of-2', 'folds: then 1-of-1, now 1-of-2'],
    ['a part', 'half-1', '1-of-1', 'folds: then 1-of-2, now 1-of-1'],
    ['another part', 'half-1', '2-of-2', 'folds: then 1-of-2, now 2-of-2'],
  ])('does not go on with the directory of %s', async (_whose, name, part, because) => {
    const before = await evidenceBytes(join(folder, name))
    const question = { seeds: [0], part: parsePart(part)!, resume: true }
    const { message } = await errorOf(
      async () => await loop({ folder, out: join(folder, name), recipe: LENIENT }, question),
      'run-mismatch',
    )
    expect(message).toContain(because)
    expect(await evidenceBytes(join(folder, name))).toEqual(before)
  })

  it('is refused where there are more parts than models, in every part, and its folder is not even made', async () => {
    for (const part of ['1-of-5', '5-of-5']) {
      const out = join(folder, 'too-many')
      const question = { seeds: [0], part: parsePart(part)! }
      const { message, hint } = await errorOf(
        async () => await loop({ folder, out, recipe: LENIENT }, question),
        'usage-invalid',
      )
      expect(message).toContain('expected a part of at most 4')
      expect(hint).toContain('fewer runners')
      expect(await nodeFiles.kindOf(out)).toBeNull()
    }
    await rm(join(folder, 'too-many'), { recursive: true, force: true })
  })
})
