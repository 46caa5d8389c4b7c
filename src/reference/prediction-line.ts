// What a line of predictions_seed{N}.jsonl has to be, as a schema for readers. The files themselves have millions of lines
// and are read by predictions/parse; a test holds the two together.
import { z } from 'zod'

export const predictionLineShape = z.object({
  row: z.int().min(0).max(2_147_483_647).describe('Row of the corpus table, from 0.'),
  source: z.string().max(10_000).describe('The row’s source.'),
  fold: z
    .string()
    .max(10_000)
    .describe('The source that the predicting model’s fold held out: the row’s own.'),
  target: z.number().describe('The row’s target, as in the table.'),
  prediction: z.number().describe('What the fold’s model predicts, in units of the target.'),
})
