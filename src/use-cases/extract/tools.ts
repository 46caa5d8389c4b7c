// Which ffmpeg this is, what it can do, and whether every encoder opens.
import { isAbsolute, join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import {
  describeCommand,
  ENCODE_FILE,
  LOG_FILE,
  modelArgument,
  modelCommand,
  MODEL_FILE,
  sampleCommand,
} from '../../extract/command-lines.js'
import type { Tools } from '../../extract/cells.js'
import {
  encodedFormat,
  encoderArguments,
  ffmpegEncoder,
  isHardware,
  qualityArgument,
} from '../../extract/encoders.js'
import {
  encoderVersion,
  hasFilter,
  lastLines,
  parseEncoders,
  parseVersion,
} from '../../extract/ffmpeg-answers.js'
import { missingMetric, parseLibvmafLog } from '../../extract/libvmaf-log.js'
import { depthOf, hasSameChroma, planarFormat } from '../../extract/pixel-formats.js'
import type { Source } from '../../extract/source.js'
import { askedMetrics } from '../../extract/table-rows.js'
import { parseY4mHeader } from '../../extract/y4m.js'
import { sha256Of } from '../../formats/sha256.js'
import type { EncoderRecipe, ExtractRecipe } from '../../recipe/extract.js'
import type { ExtractQuestion, ExtractWorld } from './context.js'
import type { Faults } from './faults.js'
import { ffmpegAt, hasSucceeded, howItEnded, type Ffmpeg } from './ffmpeg.js'

export interface FoundFfmpeg {
  /** The first line of its version. */
  readonly line: string
  readonly whole: string
  readonly libvmaf: string
  /** Null for a model that is built in. */
  readonly model: Uint8Array | null
}

/**
 * ffmpeg, its libvmaf and the model.
 * @param work a folder for what it writes
 * @throws SeedgateError ffmpeg-not-found
 */
export async function findFfmpeg(
  world: ExtractWorld,
  question: ExtractQuestion,
  recipe: ExtractRecipe,
  work: string,
  faults: Faults,
): Promise<FoundFfmpeg | null> {
  // Not tied to this process: then a program that is not there would be setpriv's fault and not ours to tell.
  const ask = ffmpegAt(world.processes, question.ffmpeg, question.signal, false)
  const text = async (args: readonly string[]) =>
    new TextDecoder().decode((await ask(args, { cwd: work })).stdout)
  const version = parseVersion(await text(['-hide_banner', '-version']))
  if (version === null) {
    throw new SeedgateError(
      'ffmpeg-not-found',
      `${question.ffmpeg}: expected the version of ffmpeg, got something else`,
      {
        hint: 'give the path of ffmpeg with --ffmpeg or SEEDGATE_FFMPEG',
      },
    )
  }
  if (question.pairs === null)
    refuseEncoders(recipe, parseEncoders(await text(['-hide_banner', '-encoders'])), faults)
  if (!hasFilter(await text(['-hide_banner', '-filters']), 'libvmaf')) {
    faults.add(
      `${question.ffmpeg} (${version.line}): expected the filter libvmaf, got an ffmpeg without it`,
      'install an ffmpeg that was built with --enable-libvmaf',
    )
    return null
  }
  return await faults.check(async () => ({
    ...version,
    ...(await findModel(world, question, recipe, work, ask)),
  }))
}

function refuseEncoders(recipe: ExtractRecipe, there: ReadonlySet<string>, faults: Faults): void {
  for (const encoder of recipe.encoders) {
    const name = ffmpegEncoder(encoder)
    if (!there.has(name))
      faults.add(
        `encoder ${encoder.name}: this ffmpeg has no encoder ${name}`,
        'install an ffmpeg that has it, correct the name, or take the encoder out of the recipe',
      )
    if (qualityArgument(encoder) === null)
      faults.add(
        `encoder ${encoder.name}: the argument that sets the quality of ${name} is not known`,
        'write it into the encoder’s `quality`, such as `quality: crf`',
      )
    if (encoder.pixelFormat !== undefined && planarFormat(encoder.pixelFormat) === null)
      faults.add(
        `encoder ${encoder.name}: pixelFormat ${encoder.pixelFormat} is not one that encodes are compared in`,
        'write a planar 4:2:0, 4:2:2 or 4:4:4 format of 8 or 10 bits, or nv12 or p010le',
      )
  }
}

/** Scores a generated picture with the model: only so is it known that libvmaf has it, and what its metrics are called. */
async function findModel(
  { files }: ExtractWorld,
  { recipeFolder, ffmpeg }: ExtractQuestion,
  recipe: ExtractRecipe,
  work: string,
  ask: Ffmpeg,
): Promise<Pick<FoundFfmpeg, 'libvmaf' | 'model'>> {
  const { model, file } = recipe.teacher
  const bytes =
    file === undefined ? null : await files.read(isAbsolute(file) ? file : join(recipeFolder, file))
  if (bytes !== null) await files.writeAtomically(join(work, MODEL_FILE), bytes)
  const answer = await ask(modelCommand(modelArgument(model, bytes !== null)), { cwd: work })
  if (!hasSucceeded(answer)) {
    throw new SeedgateError(
      'preflight-failed',
      `${ffmpeg}: libvmaf cannot score with the model ${file ?? model}: ${lastLines(answer.stderr).join(' | ') || howItEnded(answer)}`,
      {
        hint: 'correct extract.teacher.model, name a model file in extract.teacher.file, or install a libvmaf with built-in models',
      },
    )
  }
  const log = parseLibvmafLog(new TextDecoder().decode(await files.read(join(work, LOG_FILE))))
  const fault = typeof log === 'string' ? log : missingMetric(log, askedMetrics(recipe))
  if (typeof log === 'string' || fault !== null) {
    throw new SeedgateError('preflight-failed', `${ffmpeg}: ${fault ?? ''}`, {
      hint: 'correct extract.features: each names a metric of this libvmaf’s log',
    })
  }
  return { libvmaf: log.version, model: bytes }
}

/** What decides the rows of cells that are there already: no encoder. */
export function toolsWithoutEncoders({ whole, libvmaf, model }: FoundFfmpeg): Tools {
  return { ffmpeg: whole, libvmaf, encoders: new Map(), modelSha256: model === null ? null : sha256Of(model) }
}

/**
 * Opens every encoder with its exact arguments on the first frame of a source of each format, and looks at what it made.
 * @param driver what else is known of the driver of hardware encoders
 */
export async function openEncoders(
  found: FoundFfmpeg,
  ffmpeg: Ffmpeg,
  recipe: ExtractRecipe,
  sources: readonly Source[],
  {
    work,
    driver,
    faults,
  }: { readonly work: string; readonly driver: string | null; readonly faults: Faults },
): Promise<Tools> {
  const versions = new Map<string, string | null>()
  for (const encoder of recipe.encoders) {
    for (const source of oneOfEachFormat(sources)) {
      const log = await openEncoder(encoder, source, ffmpeg, work, faults)
      if (log === null || versions.has(encoder.name)) continue
      const version = [encoderVersion(log), isHardware(encoder) ? driver : null].filter(
        (part) => part !== null,
      )
      versions.set(encoder.name, version.length === 0 ? null : version.join(', '))
    }
  }
  return { ...toolsWithoutEncoders(found), encoders: versions }
}

function oneOfEachFormat(sources: readonly Source[]): Source[] {
  const format = ({ geometry: { width, height, pixelFormat } }: Source) => `${width}x${height} ${pixelFormat}`
  return [...new Map([...sources].reverse().map((source) => [format(source), source])).values()].reverse()
}

/** @returns what ffmpeg said; null where the encoder does not do what is expected of it */
async function openEncoder(
  encoder: EncoderRecipe,
  source: Source,
  ffmpeg: Ffmpeg,
  work: string,
  faults: Faults,
): Promise<string | null> {
  const { width, height, pixelFormat } = source.geometry
  const what = `encoder ${encoder.name}, ${width}x${height} ${pixelFormat} (${source.name})`
  const asked = encoderArguments(encoder, encoder.values[0]!, pixelFormat)
  const answer = await ffmpeg(sampleCommand(source, asked, 'verbose'), { cwd: work })
  if (!hasSucceeded(answer)) {
    // Once more without all the rest that is told at `verbose`: what is left is why.
    const { stderr } = await ffmpeg(sampleCommand(source, asked, 'warning'), { cwd: work })
    faults.add(
      `${what}: ffmpeg ${howItEnded(answer)} when it encoded one frame:${lastLines(stderr)
        .map((line) => `\n      ${line}`)
        .join('')}`,
      'correct the encoder’s arguments, or bring the hardware and driver that it needs',
    )
    return null
  }
  const made = parseY4mHeader((await ffmpeg(describeCommand(['-i', ENCODE_FILE]), { cwd: work })).stdout)
  const expected = encodedFormat(encoder, pixelFormat)
  if (typeof made === 'string') {
    faults.add(`${what}: the encoded frame cannot be decoded: ${made}`, 'correct the encoder’s arguments')
    return null
  }
  const got = made.geometry
  if (got.width !== width || got.height !== height)
    faults.add(
      `${what}: expected an encode of the same size, got ${got.width}x${got.height}`,
      'take scaling and cropping out of the encoder’s arguments: frames of two sizes cannot be compared',
    )
  else if (!hasSameChroma(got.pixelFormat, pixelFormat) || depthOf(got.pixelFormat) !== depthOf(expected))
    faults.add(
      `${what}: expected an encode in ${expected}, got ${got.pixelFormat}`,
      hasSameChroma(got.pixelFormat, pixelFormat)
        ? `write pixelFormat: ${got.pixelFormat} into the encoder’s entry if that is meant`
        : 'this encoder changes the chroma of the source: take it out, or bring sources that it can encode',
    )
  return answer.stderr
}
