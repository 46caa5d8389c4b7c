// Sources and encoders of any name, and as many encoders as a recipe lists: trained, judged and reported.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { fileNameOf, foldModelFile } from '../../../src/evidence/layout.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { renderHtml } from '../../../src/report/html.js'
import { renderMarkdown } from '../../../src/report/markdown.js'
import { renderPlain } from '../../../src/report/plain.js'
import { decideOn } from '../../support/decision.js'
import { corpusLines, RECIPE } from '../../support/run-directory.js'
import { loop } from '../../support/seed-loop.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
const LENIENT = 'gate: { meanPlcc: -1, spreadMax: 2, perSeedPlcc: -1 }\n'
const OBJECT_NAMES = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf']

interface Asked {
  readonly name: string
  readonly sources?: readonly string[]
  readonly encoders?: readonly string[]
  readonly columns?: string
}

/** Sixteen rows of every source, none of them another's. */
async function trainedAndJudged({ name, sources = ['a', 'b'], encoders = ['libx264'], columns = '' }: Asked) {
  const own = join(folder, name)
  const [base] = [corpusLines()[0]!]
  const rows = sources.flatMap((src, source) =>
    Array.from({ length: 16 }, (_, row) => {
      const adm2 = 0.5 + row * 0.02 + source * 0.003
      return {
        ...base,
        src,
        encoder: encoders[row % encoders.length]!,
        cq: 20 + row,
        adm2,
        motion2: (row * 3 + source) % 5,
        vmaf: 20 + 60 * adm2,
      }
    }),
  )
  await nodeFiles.writeAtomically(
    join(own, 'corpus.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  )
  const recipe = `${RECIPE.replace(/expect: \{.*\}/, 'expect: { minRowsPerSource: 16 }').replace('quality: cq', `quality: cq${columns}`)}${LENIENT}`
  const out = join(own, 'run')
  await loop({ folder: own, out, recipe })
  const decision = await decideOn({
    recipe: parseRecipe(Buffer.from(recipe), 'seedgate.yml'),
    recipeFolder: own,
    dir: out,
  })
  const report = [
    renderMarkdown(decision.report),
    renderPlain(decision.report),
    await renderHtml(decision.report),
  ]
  return { ...decision, out, report }
}

describe('sources that are called like what every JavaScript object has', () => {
  it('are trained, judged and reported', async () => {
    const { verdict, report } = await trainedAndJudged({ name: 'objects', sources: OBJECT_NAMES })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', reasons: [], policy: { reinferred_folds: 10 } })
    for (const source of OBJECT_NAMES) expect(report[2]).toContain(`${source}</bdi>`)
  })
})

describe('sources whose names differ in case only', () => {
  it('are trained and judged, and their files differ in more than case', async () => {
    const { verdict, out } = await trainedAndJudged({ name: 'case', sources: ['Dune', 'DUNE', 'Reef'] })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', reasons: [], policy: { reinferred_folds: 6 } })
    const files = await readdir(join(out, 'folds', 'seed0'))
    expect(files).toContain('Reef.onnx')
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(3)
  })

  it('and those that Windows takes for a device are named by their digest, all others by themselves', () => {
    expect(foldModelFile(0, 'DunePan_25fps', ['DunePan_25fps', 'Reef'])).toBe(
      'folds/seed0/DunePan_25fps.onnx',
    )
    expect(fileNameOf('Dune', ['Dune', 'Dune', 'Reef'])).toBe('Dune')
    for (const [source, sources] of [
      ['Dune', ['Dune', 'dune']],
      ['Aux', ['Aux']],
      ['con.1', ['con.1']],
      ['Pine/Hill', ['Pine/Hill']],
    ] as const) {
      expect(fileNameOf(source, sources)).toMatch(/^~[0-9a-f]{16}$/)
    }
  })
})

describe('sixteen encoders that the recipe lists', () => {
  const encoders = Array.from({ length: 16 }, (_, index) => `encoder_${index}`)

  it('are trained with a codec block of eighteen columns, and judged', async () => {
    const { verdict, out } = await trainedAndJudged({
      name: 'sixteen',
      encoders,
      columns: `, encoders: [${encoders.join(', ')}]`,
    })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', reasons: [], policy: { reinferred_folds: 4 } })
    const sidecar = JSON.parse(
      Buffer.from(await nodeFiles.read(join(out, 'members/tiny_v1_seed0.json'))).toString(),
    ) as Record<string, unknown>
    expect(sidecar).toMatchObject({ encoder_vocab: encoders, encoder_vocab_version: 0 })
    expect(sidecar['codec_block_layout']).toHaveLength(18)
    const loso = JSON.parse(
      Buffer.from(await nodeFiles.read(join(out, 'loso_seed0.json'))).toString(),
    ) as Record<string, unknown>
    expect(loso).toMatchObject({ num_codecs: 18, encoder_vocab_version: 0 })
  })

  it('hold where the member or the sidecar has another list', async () => {
    const { out } = await trainedAndJudged({
      name: 'other-list',
      encoders,
      columns: `, encoders: [${encoders.join(', ')}]`,
    })
    const path = join(out, 'members/tiny_v1_seed0.json')
    const text = Buffer.from(await nodeFiles.read(path)).toString()
    await nodeFiles.writeAtomically(path, text.replaceAll('encoder_3"', 'encoder_x"'))
    const recipe = `${RECIPE.replace(/expect: \{.*\}/, 'expect: { minRowsPerSource: 16 }').replace('quality: cq', `quality: cq, encoders: [${encoders.join(', ')}]`)}${LENIENT}`
    const { verdict } = await decideOn({
      recipe: parseRecipe(Buffer.from(recipe), 'seedgate.yml'),
      recipeFolder: join(folder, 'other-list'),
      dir: out,
    })
    expect(verdict.reasons.map(({ code }) => code)).toContain('sidecar-disagrees')
  })

  it('are refused before training where the recipe does not list them', async () => {
    await expect(trainedAndJudged({ name: 'unlisted', encoders })).rejects.toMatchObject({
      code: 'corpus-unknown-encoder',
    })
  })
})
