import { expect, it } from '@jest/globals'
import { renderExtraction } from '../../../src/report/extraction.js'
import { compareTables, placeKey, type CellPlace, type Measured } from '../../../src/extract/table-change.js'
import { extractScene } from '../../support/extract-scene.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const measured = (sha256: string, means: readonly (CellPlace & { readonly mean: number })[]): Measured => ({
  sha256,
  rows: 4 * means.length,
  cells: new Map(means.map((cell) => [placeKey(cell), cell])),
})
const cell = (source: string, quality: number, mean: number) => ({
  source,
  encoder: 'libx264',
  quality,
  mean,
})

it('the summary has the pin, the cells with their times, and what the table changes', async () => {
  await withTemporaryFolder(async (folder) => {
    const result = await (await extractScene(folder)).run()
    const change = compareTables(
      measured('a', [cell('a|b', 1, 90), cell('park', 1, 80), cell('park', 2, 70)]),
      measured('b', [cell('a|b', 1, 91.25), cell('park', 1, 80), cell('park', 3, 60)]),
    )
    const text = renderExtraction({ ...result, change })
    expect(text).toContain(`corpus:\n  sha256: ${result.table?.sha256 ?? ''}\n`)
    expect(text).toContain('24 rows. 6 cells: 6 made now, 0 finished earlier.')
    expect(text).toMatch(/\| `libx264` \| `4\.1` \| 2 \| \d+\.\d s \| \d+\.\d s \| \d+ kbit\/s \|/)
    expect(text).toContain('12 → 12 rows; 1 cell added, 1 removed, 2 in both.')
    expect(text).toContain('Added: `park, libx264, 3`.')
    expect(text).toContain('| `a\\|b` | `libx264` | 1 | 90.000 | 91.250 | 1.250 |')
    expect(text).not.toContain('| `park` | `libx264` | 1 |')
  })
})

it('of a part of the cells there is no pin', () => {
  const text = renderExtraction({
    cells: { planned: 6, made: 2, kept: 0, left: 4 },
    table: null,
    record: null,
    change: null,
    pinned: false,
  })
  expect(text).toContain('4 left for other runs')
  expect(text).not.toContain('sha256')
})
