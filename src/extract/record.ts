// extract.json: how a table was made, and from what.
import { z } from 'zod'
import { formatJsonFile, parseJsonFile, shortText } from '../formats/json-file.js'

export const RECORD_FILE = 'extract.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hex digits')
const count = z.int().min(0)
const line = z.string().max(100_000)
const command = z.array(line).max(10_000)

export const extractRecordShape = z.object({
  schema_version: z.literal(1).describe('Version of this format.'),
  seedgate: shortText.describe('The version of seedgate.'),
  recipe: z
    .object({ path: line.describe('The file, as it was named.'), sha256: sha256.describe('Of its bytes.') })
    .describe('The recipe that was extracted by, before `--pin` wrote into it.'),
  table: z
    .object({
      file: shortText.describe('The name of the table, in the same folder.'),
      sha256: sha256.describe('Of its bytes, uncompressed: `corpus.sha256`.'),
      rows: count.describe('How many rows it has.'),
    })
    .describe('The table.'),
  ffmpeg: z
    .object({
      version: line.describe('The first line of `ffmpeg -version`.'),
      configuration: line.describe('The whole answer to `ffmpeg -version`.'),
      libvmaf: shortText.describe('The version that libvmaf writes into its log.'),
      encoders: z
        .record(z.string(), shortText.nullable())
        .describe('The version of each encoder and of its driver; null where ffmpeg does not tell it.'),
    })
    .describe('The programs.'),
  teacher: z
    .object({
      model: shortText.describe('`extract.teacher.model`.'),
      sha256: sha256.nullable().describe('Of the model’s file; null for a model that is built into libvmaf.'),
    })
    .describe('The model that scored.'),
  machine: z
    .object({
      platform: shortText.describe('Operating system, as Node names it.'),
      arch: shortText.describe('Processor, as Node names it.'),
      cpus: count.describe('Cores that the process may use.'),
      gpus: z.array(shortText).describe('GPUs and their drivers, as nvidia-smi tells them.'),
    })
    .describe('The machine that wrote the table; with shards, cells may come from others.'),
  sources: z
    .array(
      z.object({
        name: line.describe('As it stands in the table.'),
        file: line.describe('The path of the reference video.'),
        sha256: sha256.describe('Of its bytes.'),
        bytes: count.describe('Its size.'),
        frames: count.describe('How many frames it has.'),
        width: count.describe('Pixels.'),
        height: count.describe('Pixels.'),
        pixel_format: shortText.describe('As ffmpeg names it.'),
        frame_rate: shortText.describe('Frames a second.'),
      }),
    )
    .describe('The reference videos, by name.'),
  cells: z
    .array(
      z.object({
        source: line.describe('The source.'),
        encoder: line.describe('The encoder.'),
        quality: z.number().describe('The quality.'),
        name: sha256.describe('The name of the cell: a digest of everything that decides its rows.'),
        encode: command
          .nullable()
          .describe(
            'The command line that encoded, without ffmpeg itself; null where the encode was there already.',
          ),
        score: command.describe('The command line that scored, without ffmpeg itself.'),
        encode_sha256: sha256.describe('Of the encode’s bytes.'),
        bytes: count.describe('The size of the encode.'),
        bitrate_kbps: z.number().describe('Of the whole file.'),
        encode_seconds: z.number().nullable().describe('Wall-clock time of the encode.'),
        score_seconds: z.number().describe('Wall-clock time of the scoring.'),
        made_at_utc: shortText.describe('When the cell was finished.'),
        mean_score: z.number().describe('Mean of the teacher’s score over its frames.'),
      }),
    )
    .describe('The cells, in the order of the table.'),
  written_at_utc: shortText.describe('When the table was written.'),
})

export type ExtractRecord = Readonly<z.infer<typeof extractRecordShape>>

export function serialiseRecord(record: ExtractRecord): string {
  return formatJsonFile(extractRecordShape, record)
}

/** @throws SeedgateError evidence-invalid, naming the place, where it is not JSON or has another shape */
export function parseRecord(bytes: Uint8Array, path: string): ExtractRecord {
  return parseJsonFile(extractRecordShape, bytes, path, 'evidence-invalid')
}
