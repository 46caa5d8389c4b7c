// Files → a finished artifact, or an error: also where an answer was lost and nobody knows whether it arrived.
import { join, relative } from 'node:path'
import { SeedgateError } from '../errors/seedgate-error.js'
import { sha256OfStream } from '../formats/sha256.js'
import type { ArtifactStore, UploadedArtifact, UploadRequest } from '../ports/artifact-store.js'
import type { Files } from '../ports/files.js'
import type { ForeignFiles } from '../ports/foreign-files.js'
import type { Log } from '../ports/log.js'

export interface KeepingWorld {
  readonly files: Files
  readonly foreign: ForeignFiles
  readonly artifacts: ArtifactStore
  readonly log: Log
}

export interface KeepRequest extends Omit<UploadRequest, 'name'> {
  /** What it may be called, in order: a name that was created and never finished is taken for good. */
  readonly names: readonly [string, ...string[]]
  /** A folder that is not there yet; it is gone afterwards. */
  readonly temporary: string
}

export interface KeptArtifact extends UploadedArtifact {
  readonly name: string
}

/** Uploads that fail for another reason than a name that is taken; a third would fail as they did. */
const FAILURES = 2

/**
 * After each failure it looks whether the artifact arrived all the same, and compares every file in it: a name proves nothing.
 * @throws SeedgateError artifact-exists where the name holds other files; publication-failed
 */
export async function keepArtifact(world: KeepingWorld, request: KeepRequest): Promise<KeptArtifact> {
  const { names, root, files, retentionDays } = request
  const upload = { root, files, ...(retentionDays === undefined ? {} : { retentionDays }) }
  let failures = 0
  let last: SeedgateError | null = null
  for (const name of names) {
    try {
      return { name, ...(await world.artifacts.upload({ ...upload, name })) }
    } catch (error) {
      if (!(error instanceof SeedgateError)) throw error
      last = error
    }
    const found = await foundAllTheSame(world, request, name)
    if (found !== null) {
      world.log.info(`the artifact ${name} arrived all the same: every file in it is the same as here`)
      return { name, ...found }
    }
    if (last.code !== 'artifact-exists') failures++
    if (failures === FAILURES) break
    world.log.warn(`${last.message}; there is no finished artifact ${name}`)
  }
  throw notKept(names, last)
}

/** Null where there is no finished artifact of that name. @throws SeedgateError artifact-exists */
async function foundAllTheSame(
  world: KeepingWorld,
  request: KeepRequest,
  name: string,
): Promise<UploadedArtifact | null> {
  try {
    const found = await world.artifacts.find(name)
    if (found === null) return null
    const difference = await differenceIn(world, request, found)
    if (difference === null) return found
    throw new SeedgateError(
      'artifact-exists',
      `artifact ${name}: it is there and holds other files: ${difference}`,
      {
        hint: 'give every shard, and every job that uploads, a name of its own',
      },
    )
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code === 'artifact-exists') throw error
    // Nobody knows, and another name is safe: whoever looks takes the newest.
    world.log.warn(error.message)
    return null
  } finally {
    await world.files.remove(request.temporary)
  }
}

/** Null where the artifact holds exactly these files. */
async function differenceIn(
  { files, foreign, artifacts }: KeepingWorld,
  { root, files: paths, temporary }: KeepRequest,
  { id, digest }: UploadedArtifact,
): Promise<string | null> {
  const expected = new Map(paths.map((path) => [relative(root, path).replaceAll('\\', '/'), path]))
  const archive = await artifacts.download({ id, digest, into: join(temporary, 'archive') })
  const folder = join(temporary, 'files')
  const other: string[] = []
  const sizes = new Map<string, number>()
  for await (const { path, size } of files.list(root)) sizes.set(path, size)
  // What is not ours is not unpacked, whatever it is.
  const admit = ({ path, kind, size }: { path: string; kind: string; size: number }): void => {
    if (kind === 'folder') return
    if (kind === 'file' && expected.has(path) && sizes.get(path) === size) return
    other.push(path)
    throw new SeedgateError('artifact-mismatch', `${path}: not a file of this upload`)
  }
  try {
    await foreign.unpack(archive, folder, admit)
  } catch (error) {
    if (other[0] !== undefined) return JSON.stringify(other[0])
    if (error instanceof SeedgateError && error.code === 'evidence-refused') return error.message
    throw error
  }
  for (const [path, own] of expected) {
    const unpacked = join(folder, path)
    if ((await files.kindOf(unpacked)) !== 'file') return `${path} is not in it`
    const [there, here] = [
      await sha256OfStream(files.stream(unpacked)),
      await sha256OfStream(files.stream(own)),
    ]
    if (there !== here) return `${path} has other bytes`
  }
  return null
}

function notKept(names: readonly string[], last: SeedgateError | null): SeedgateError {
  const message = last?.message ?? 'nothing was uploaded'
  const hint = last?.hint ?? 'run the job again'
  const tried = names.length > 1 ? ` (also looked for and tried: ${names.slice(1).join(', ')})` : ''
  return new SeedgateError(last?.code ?? 'publication-failed', `${message}${tried}`, {
    hint,
    cause: last?.cause,
  })
}
