// A corpus that a small network learns within a second, with the columns of the demo's recipe, and a recipe for it.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const SMALL_ENSEMBLE = 'small_v1'
export const SMALL_SEEDS = [0, 3]
export const SMALL_SOURCES = ['Brook_24fps', 'Dunes', 'Old Town/night']
export const ROWS_PER_SOURCE = 40

/** Reaches a mean PLCC well above the default thresholds, with a spread well below. */
export const SMALL_RECIPE = `ensemble: ${SMALL_ENSEMBLE}
seeds: [${SMALL_SEEDS.join(', ')}]
corpus:
  table: corpus.jsonl
  expect: { sources: 3, encoders: 2, minRows: 120, target: [0, 100] }
  columns:
    source: src
    target: vmaf
    features: [adm2, vif_scale0, vif_scale1, vif_scale2, vif_scale3, motion2]
    encoder: encoder
    quality: cq
trainer: { kind: builtin, hidden: [8, 8], dropout: 0.02, epochs: 30, batch: 8, learningRate: 0.02 }
gate: { meanPlcc: 0.95, spreadMax: 0.005, perSeedPlcc: 0.95 }
`

export type SmallRow = Readonly<Record<string, string | number>>

/** The better the picture, the higher every feature and the target; sources differ in offset, rows by a ripple. */
export function smallRows(): SmallRow[] {
  return SMALL_SOURCES.flatMap((src, source) =>
    Array.from({ length: ROWS_PER_SOURCE }, (_, row) => {
      const loss = row / (ROWS_PER_SOURCE - 1)
      const ripple = 0.01 * Math.sin(row * 2.3 + source)
      const vif = (scale: number) => 1 - (0.7 - 0.12 * scale) * loss + ripple / (scale + 1) - 0.01 * source
      return {
        src,
        encoder: row % 2 === 0 ? 'libx264' : 'libx265',
        cq: Math.round(18 + 24 * loss),
        frame: row,
        vmaf: 95 - 75 * loss - source + 20 * ripple,
        adm2: 1 - 0.5 * loss + ripple,
        vif_scale0: vif(0),
        vif_scale1: vif(1),
        vif_scale2: vif(2),
        vif_scale3: vif(3),
        motion2: 4 + source + Math.cos(row),
      }
    }),
  )
}

/** One JSON object a line. */
export function tableText(rows: readonly SmallRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** Writes seedgate.yml and corpus.jsonl into the folder, which is made; either can be another text. */
export async function writeSmallCorpus(
  folder: string,
  { recipe = SMALL_RECIPE, table = tableText(smallRows()) }: { recipe?: string; table?: string } = {},
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'seedgate.yml'), recipe)
  await writeFile(join(folder, 'corpus.jsonl'), table)
}
