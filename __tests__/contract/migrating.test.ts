// Do the six lines of docs/migrating.md end in PROMOTE? What they wrote is in __tests__/golden, with the script that ran them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseRecipe } from '../../src/recipe/parse.js'
import { commandRun } from '../support/command-run.js'
import { decideOn } from '../support/decision.js'
import { suiteFolder } from '../support/suite-folder.js'

const [, lines = ''] = /```python\n([^]*?)```/.exec(readFileSync('docs/migrating.md', 'utf8')) ?? []
const golden = JSON.parse(readFileSync('__tests__/golden/migrating.json', 'utf8')) as {
  readonly lines_sha256: string
  readonly files: Readonly<Record<string, string>>
}
const folder = suiteFolder()

const recipeText = (run: readonly string[]): string => `ensemble: tiny
seeds: [0, 1]
corpus:
  table: corpus.jsonl
  expect: { sources: 3, encoders: 2, minRows: 120, target: [0, 100] }
  columns: { source: src, target: vmaf, features: [adm2], encoder: encoder, quality: cq }
trainer: { kind: command, run: ${JSON.stringify(run)}, epochs: 200, batch: 32, learningRate: 5.0e-4, weightDecay: 1.0e-5 }
gate: { members: absent }
`

describe('the six lines that a trainer needs at step 2', () => {
  it('are six, and those that the golden output was made by', () => {
    expect(lines.trimEnd().split('\n')).toHaveLength(6)
    expect(createHash('sha256').update(lines).digest('hex')).toBe(golden.lines_sha256)
  })

  it('end in PROMOTE, with a note where the trainer ranks ties in another way', async () => {
    const kept = join(folder, 'golden')
    await mkdir(kept)
    for (const [name, text] of Object.entries(golden.files)) await writeFile(join(kept, name), text)
    const copy = `const [from, out, seed] = process.argv.slice(1)
for (const name of ['loso_seed' + seed + '.json', 'predictions_seed' + seed + '.jsonl'])
  fs.copyFileSync(from + '/' + name, out + '/' + name)`
    const trainer = [process.execPath, '-e', copy, kept, '{out}', '{seed}']
    const text = recipeText(trainer)
    const run = await commandRun(folder, 'well', trainer, {
      recipe: text,
      table: readFileSync('examples/consumer/corpus/table.jsonl', 'utf8'),
    })
    await run.start()
    const recipe = parseRecipe(Buffer.from(text), 'seedgate.yml')
    const { verdict } = await decideOn({ recipe, recipeFolder: folder, dir: run.out })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', reasons: [], policy: { evidence: 'recomputed' } })
    expect(verdict.notes).toEqual(
      [0, 1].map((seed) => expect.stringMatching(`^loso_seed${seed}\\.json: SROCC of `)),
    )
  })
})
