// The recipe's block `extract`: which videos are encoded how, and how libvmaf scores them.
import { z } from 'zod'

/** Pixel formats that sources may have and that libvmaf takes: 8 and 10 bit, 4:2:0, 4:2:2 and 4:4:4, as ffmpeg names them. */
export const PIXEL_FORMATS = [
  'yuv420p',
  'yuv422p',
  'yuv444p',
  'yuv420p10le',
  'yuv422p10le',
  'yuv444p10le',
] as const
export type PixelFormat = (typeof PIXEL_FORMATS)[number]

/** How libvmaf names the features of the usual VMAF models, by the column that they get here. */
export const USUAL_FEATURES: Readonly<Record<string, string>> = {
  adm2: 'integer_adm2',
  vif_scale0: 'integer_vif_scale0',
  vif_scale1: 'integer_vif_scale1',
  vif_scale2: 'integer_vif_scale2',
  vif_scale3: 'integer_vif_scale3',
  motion2: 'integer_motion2',
}

const PRINTABLE = /^[^\p{Cc}\p{Surrogate}]+$/u
const text = z.string().min(1).max(1000).regex(PRINTABLE, 'expected text on one line')
const word = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, 'expected letters, digits, `.`, `_`, `+`, `-`')
const side = z.int().min(16).max(16_384)
const frameRate = z
  .union([z.number().positive().max(1000), z.string().regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/)], {
    error: 'expected frames a second, such as 25, or a fraction in quotes, such as "30000/1001"',
  })
  .transform(String)

const geometry = {
  width: side.optional().describe('Pixels. Needed for raw video whose name does not say it.'),
  height: side.optional().describe('Pixels. Needed for raw video whose name does not say it.'),
  pixelFormat: z
    .enum(PIXEL_FORMATS)
    .optional()
    .describe('As ffmpeg names it. Needed for raw video whose name does not say it.'),
  frameRate: frameRate
    .optional()
    .describe(
      'Frames a second: a number, or a fraction such as `"30000/1001"`. Needed for raw video whose name does not say it.',
    ),
}

const sourceFolder = z.strictObject({
  folder: text.describe(
    'The folder of the reference videos, relative to the recipe or absolute. Option: `--sources`.',
  ),
  pattern: text
    .default('{source}.yuv')
    .refine((pattern) => pattern.split('{source}').length === 2, { message: 'expected {source} in it once' })
    .refine((pattern) => !pattern.includes('/') && !pattern.includes('\\'), {
      message: 'expected the name of a file, without folders',
    })
    .describe(
      'The name of a reference video. `{source}` becomes the name of the source; `{width}`, `{height}`, `{pixelFormat}` and `{frameRate}` are read from the file name.',
    ),
  ...geometry,
})

const listedSource = z.strictObject({
  name: text.describe('The name of the source, as it stands in the table.'),
  file: text.describe('The reference video: .yuv (raw), .y4m, or a container that ffmpeg reads.'),
  ...geometry,
  frames: z.int().min(1).optional().describe('Exactly this many frames.'),
})

const sources = z
  .union([sourceFolder, z.array(listedSource).min(1).max(10_000)])
  .describe('The reference videos: a folder and a pattern, or a list.')

const encoder = z.strictObject({
  name: text.describe(
    'The name of the encoder in the table, and of ffmpeg’s encoder if `encoder` is omitted.',
  ),
  encoder: word.optional().describe('The encoder as ffmpeg names it. Default: `name`.'),
  quality: word
    .optional()
    .describe(
      'The argument, without its `-`, that sets the quality. Default: the usual one of the encoder, if seedgate knows the encoder.',
    ),
  values: z
    .array(z.number().min(-1000).max(1_000_000))
    .min(1)
    .max(1000)
    .refine((values) => new Set(values).size === values.length, { message: 'expected every value once' })
    .describe('The qualities: one encode of every source for each.'),
  arguments: z
    .array(z.union([z.string().max(10_000), z.number().transform(String)]))
    .max(1000)
    .optional()
    .describe('More arguments of the encoder. They replace the default arguments of the encoder.'),
  pixelFormat: word
    .optional()
    .describe('The pixel format in which it encodes, as ffmpeg names it. Default: that of the source.'),
  device: text
    .optional()
    .describe('The device of a hardware encoder: a path for VAAPI and QSV, a number for NVENC.'),
  atOnce: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('At most this many encodes at the same time. Default: no limit but `--jobs`.'),
})

const teacher = z.strictObject({
  model: word
    .default('vmaf_v0.6.1')
    .describe('The model that libvmaf scores with: the name of a model that is built into libvmaf.'),
  file: text
    .optional()
    .describe(
      'The model as a JSON file, relative to the recipe. `model` is then only its name in the record.',
    ),
  column: z.string().min(1).max(200).default('vmaf').describe('The column of the score.'),
})

export const extractSchema = z.strictObject({
  sources,
  encoders: z
    .array(encoder)
    .min(1)
    .max(100)
    .refine((encoders) => new Set(encoders.map(({ name }) => name)).size === encoders.length, {
      message: 'expected every name once',
    })
    .describe('Every source is encoded by each, at each of its qualities.'),
  teacher: teacher.prefault({}).describe('What scores the encodes.'),
  features: z
    .record(z.string().min(1).max(200), word)
    .default({ ...USUAL_FEATURES })
    .describe('Columns of the table, each with the metric of libvmaf’s log that fills it.'),
})

export type ExtractRecipe = Readonly<z.infer<typeof extractSchema>>
export type EncoderRecipe = ExtractRecipe['encoders'][number]
export type SourceFolder = Readonly<z.infer<typeof sourceFolder>>
export type ListedSource = Readonly<z.infer<typeof listedSource>>
