// The rows of a cell, as lines of the table.
import type { CorpusColumns } from '../recipe/schema.js'
import type { ExtractRecipe } from '../recipe/extract.js'
import type { Cell } from './cells.js'
import type { FrameScores } from './libvmaf-log.js'

export const FRAME_COLUMN = 'frame_index'

/** The metrics that the table asks for, as libvmaf names them; the score itself is `vmaf` in every log. */
export function askedMetrics({ features }: ExtractRecipe): string[] {
  return [...new Set([SCORE_METRIC, ...Object.values(features)])]
}

const SCORE_METRIC = 'vmaf'

/** Lines of JSON, each with its end: source, encoder, quality, number of the frame, score, features. */
export function rowsOf(
  { source, encoder, quality }: Pick<Cell, 'source' | 'encoder' | 'quality'>,
  scores: FrameScores,
  columns: CorpusColumns,
  { teacher, features }: ExtractRecipe,
): string {
  const place = (metric: string): number => scores.metrics.indexOf(metric)
  const score = place(SCORE_METRIC)
  const places = Object.entries(features).map(([column, metric]) => [column, place(metric)] as const)
  return scores.frames
    .map((values, frame) => {
      const row: Readonly<Record<string, unknown>> = Object.fromEntries<unknown>([
        [columns.source, source.name],
        [columns.encoder, encoder],
        [columns.quality, quality],
        [FRAME_COLUMN, frame],
        [teacher.column, values[score]],
        ...places.map(([column, at]) => [column, values[at]] as const),
      ])
      return `${JSON.stringify(row)}\n`
    })
    .join('')
}

/** Where the columns that `corpus.columns` asks for and those that `extract` makes do not fit, a sentence each. */
export function columnFaults(columns: CorpusColumns, { teacher, features }: ExtractRecipe): string[] {
  const made = Object.keys(features)
  const all = [columns.source, columns.encoder, columns.quality, FRAME_COLUMN, teacher.column, ...made]
  const twice = all.filter((column, index) => all.indexOf(column) !== index)
  // Objects in JavaScript put such keys first, so the order of the columns would not be the recipe's.
  const numbers = all.filter((column) => /^(0|[1-9]\d*)$/.test(column))
  return [
    ...(columns.target === teacher.column
      ? []
      : [
          `corpus.columns.target is ${columns.target}, and extract.teacher.column is ${teacher.column}: expected the same`,
        ]),
    ...columns.features
      .filter((feature) => !made.includes(feature))
      .map((feature) => `corpus.columns.features asks for ${feature}, which extract.features does not make`),
    ...[...new Set(twice)].map((column) => `two columns of the table are called ${column}`),
    ...numbers.map((column) => `a column of the table is called ${column}: expected a name, not a number`),
  ]
}
