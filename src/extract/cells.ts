// The plan: one cell for each source, encoder and quality, in the order of the table; and the name of a cell, which is a
// digest of everything that decides its rows.
import { sha256Of } from '../formats/sha256.js'
import { compareCodePoints } from '../formats/code-point-order.js'
import type { EncoderRecipe, ExtractRecipe, PixelFormat } from '../recipe/extract.js'
import { encodeCommand, inputArguments, modelArgument, scoreCommand, ENCODE_FILE } from './command-lines.js'
import { encodedFormat, encoderArguments } from './encoders.js'
import { comparedIn } from './pixel-formats.js'
import type { Distorted, Source } from './source.js'

/** What of the machine decides a cell's rows. */
export interface Tools {
  /** The whole answer to `ffmpeg -version`. */
  readonly ffmpeg: string
  readonly libvmaf: string
  /** By the recipe's name of the encoder: its version and that of its driver; null where ffmpeg does not tell. */
  readonly encoders: ReadonlyMap<string, string | null>
  /** sha256 of the model's file; null for a model that is built into libvmaf. */
  readonly modelSha256: string | null
}

export interface Cell {
  readonly source: Source
  /** The recipe's name of the encoder. */
  readonly encoder: string
  readonly quality: number
  /** Null where the encode is there already. */
  readonly encode: readonly string[] | null
  readonly score: readonly string[]
  /** The pixel format of the comparison. */
  readonly compared: PixelFormat
  /** The encode that is there already; null where the cell makes it. */
  readonly distorted: Distorted | null
}

/** `source x264 crf 31` and the like, for messages. */
export function cellTitle({
  source,
  encoder,
  quality,
}: Pick<Cell, 'source' | 'encoder' | 'quality'>): string {
  return `${source.name}, ${encoder}, ${quality}`
}

/** Every source × encoder × quality: by name of the source and the encoder in code-point order, then by quality. */
export function planCells({ encoders, teacher }: ExtractRecipe, sources: readonly Source[]): Cell[] {
  const model = modelArgument(teacher.model, teacher.file !== undefined)
  return inOrder(
    sources.flatMap((source) =>
      encoders.flatMap((encoder) =>
        encoder.values.map((quality) => plannedCell(source, encoder, quality, model)),
      ),
    ),
  )
}

function plannedCell(source: Source, encoder: EncoderRecipe, quality: number, model: string): Cell {
  const compared = comparedIn(
    source.geometry.pixelFormat,
    encodedFormat(encoder, source.geometry.pixelFormat),
  )
  return {
    source,
    encoder: encoder.name,
    quality,
    encode: encodeCommand(source, encoderArguments(encoder, quality, source.geometry.pixelFormat)),
    score: scoreCommand(['-i', ENCODE_FILE], source, compared, model),
    compared,
    distorted: null,
  }
}

export interface Pair {
  readonly source: Source
  readonly encoder: string
  readonly quality: number
  readonly distorted: Distorted
}

/** A cell for each encode that is there already, in the same order. */
export function cellsOfPairs({ teacher }: ExtractRecipe, pairs: readonly Pair[]): Cell[] {
  const model = modelArgument(teacher.model, teacher.file !== undefined)
  return inOrder(
    pairs.map(({ source, encoder, quality, distorted }) => {
      const compared = comparedIn(source.geometry.pixelFormat, distorted.input.geometry.pixelFormat)
      const score = scoreCommand(inputArguments(distorted.input), source, compared, model)
      return { source, encoder, quality, encode: null, score, compared, distorted }
    }),
  )
}

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort(
    (a, b) =>
      compareCodePoints(a.source.name, b.source.name) ||
      compareCodePoints(a.encoder, b.encoder) ||
      a.quality - b.quality,
  )
}

/** Everything that decides a cell's rows, as text; the same text is the same rows, but for hardware that is not reproducible. */
export function cellIdentity({ source, encoder, encode, score, distorted }: Cell, tools: Tools): string {
  const withoutPlaces = (command: readonly string[]) =>
    command.map((word) => (word === source.path ? '{source}' : word === distorted?.path ? '{encode}' : word))
  return JSON.stringify({
    source: source.sha256,
    encoded: distorted?.sha256 ?? null,
    encode: encode === null ? null : withoutPlaces(encode),
    score: withoutPlaces(score),
    ffmpeg: tools.ffmpeg,
    encoder: encode === null ? null : (tools.encoders.get(encoder) ?? null),
    libvmaf: tools.libvmaf,
    model: tools.modelSha256,
  })
}

/** 64 hex digits. */
export function cellName(cell: Cell, tools: Tools): string {
  return sha256Of(new TextEncoder().encode(cellIdentity(cell, tools)))
}

/** Which cells one run makes: each list holds alternatives; null for all. */
export interface Only {
  readonly sources: readonly string[] | null
  readonly encoders: readonly string[] | null
  readonly qualities: readonly number[] | null
  /** The g-th of G parts of the sources, dealt out in turn. */
  readonly shard: { readonly index: number; readonly of: number } | null
}

export const EVERYTHING: Only = { sources: null, encoders: null, qualities: null, shard: null }

export function chosenSources(names: readonly string[], { sources, shard }: Only): string[] {
  const inNameOrder = [...names].sort(compareCodePoints)
  return inNameOrder.filter(
    (name, index) =>
      (sources?.includes(name) ?? true) && (shard === null || index % shard.of === shard.index - 1),
  )
}

export function isChosen({ encoder, quality }: Cell, { encoders, qualities }: Only): boolean {
  return (encoders?.includes(encoder) ?? true) && (qualities?.includes(quality) ?? true)
}
