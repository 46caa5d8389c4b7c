// onnxruntime-node in the runner's tool cache: downloaded once a machine, checked against its pinned content, found ever after.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDir, downloadTool, extractTar, find } from '@actions/tool-cache'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { PinnedPackage } from '../onnxruntime/pinned.js'
import { certificateHint } from '../node/certificates.js'
import { within } from '../node/deadline.js'
import { locksWith } from '../node/locks.js'
import { packageIn } from './local.js'

const TOOL = 'seedgate-runtime'
/** Runners that share a tool cache wait while one of them downloads. */
const WAITING = { update: 1000, stale: 10_000, staleElsewhere: 60_000, patience: 15 * 60_000 }

/** Milliseconds that one package may take. */
const DOWNLOAD_LIMIT = 15 * 60_000
const WITHOUT_NETWORK =
  'let this machine reach the registry, name another with the input runtime-registry, or bring the package and name its folder with runtime-folder'

export interface DownloadQuestion {
  /** The package that is wanted first, then what it requires. */
  readonly pinned: readonly [PinnedPackage, ...PinnedPackage[]]
  /** Address of the registry, ending in `/`; asked for only where something is downloaded. */
  readonly registry: () => Promise<string>
  /** RUNNER_TEMP and RUNNER_TOOL_CACHE. */
  readonly temporary: string
  readonly toolCache: string
  /** Milliseconds that one package may take; default: 15 min. */
  readonly limit?: number
}

/**
 * The folder of the first package.
 * @throws SeedgateError runtime-not-found where it cannot be downloaded, or other bytes came
 */
export async function cachedPackage(
  question: DownloadQuestion,
  say: (line: string) => void,
): Promise<string> {
  const found = cached(question)
  if (found !== null) return found
  const lock = await locksWith(WAITING).acquire(join(question.toolCache, TOOL))
  try {
    return cached(question) ?? (await download(question, say))
  } finally {
    await lock.release()
  }
}

function cached({ pinned }: DownloadQuestion): string | null {
  const folder = find(TOOL, pinned[0].version)
  return folder === '' ? null : packageIn(folder, pinned[0])
}

async function download(question: DownloadQuestion, say: (line: string) => void): Promise<string> {
  const { pinned, temporary } = question
  const registry = await question.registry()
  await mkdir(temporary, { recursive: true })
  const work = await mkdtemp(join(temporary, 'seedgate-runtime-'))
  try {
    for (const one of pinned) {
      const address = `${registry}${one.name}/-/${one.name}-${one.version}.tgz`
      say(`downloading ${one.name} ${one.version} (once on this machine)`)
      const deadline = {
        what: `${one.name} ${one.version} from ${address}`,
        limit: question.limit ?? DOWNLOAD_LIMIT,
        code: 'runtime-not-found',
        hint: WITHOUT_NETWORK,
        say,
      } as const
      const archive = await within(
        deadline,
        async () => await downloadTool(address, join(work, `${one.name}.tgz`)),
      ).catch((cause: unknown) => {
        throw cause instanceof SeedgateError ? cause : notDownloaded(one, address, cause)
      })
      await refuseOtherBytes(one, archive)
      await unpack(archive, join(work, 'tree', 'node_modules', one.name))
    }
    await cacheDir(join(work, 'tree'), TOOL, pinned[0].version)
    return packageIn(find(TOOL, pinned[0].version), pinned[0])
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function refuseOtherBytes({ name, version, integrity }: PinnedPackage, archive: string): Promise<void> {
  const hash = createHash('sha512')
  const pieces: AsyncIterable<Buffer> = createReadStream(archive)
  for await (const piece of pieces) hash.update(piece)
  const got = `sha512-${hash.digest('base64')}`
  if (got === integrity) return
  throw new SeedgateError('runtime-not-found', `${name} ${version}: expected ${integrity}, got ${got}`, {
    hint: 'the registry gave another file than the one seedgate was built against: name another with runtime-registry, and find out why',
  })
}

/** Of the libraries only this machine's: those of the others are 240 of 290 MB. */
async function unpack(archive: string, into: string): Promise<void> {
  const unpacked = await extractTar(archive, `${into}.unpacked`, ['xz', ...foreignLibraries()])
  const [top] = await readdir(unpacked)
  await rename(join(unpacked, top ?? 'package'), into)
  await rm(unpacked, { recursive: true, force: true })
}

function foreignLibraries(): string[] {
  const platforms = ['linux', 'darwin', 'win32'].filter((platform) => platform !== process.platform)
  const arches = ['x64', 'arm64'].filter((arch) => arch !== process.arch)
  return [
    ...platforms.map((platform) => `--exclude=*/bin/napi-v6/${platform}`),
    ...arches.map((arch) => `--exclude=*/bin/napi-v6/${process.platform}/${arch}`),
  ]
}

function notDownloaded({ name, version }: PinnedPackage, address: string, cause: unknown): SeedgateError {
  return new SeedgateError(
    'runtime-not-found',
    `${name} ${version} could not be downloaded from ${address}`,
    {
      cause,
      hint: certificateHint(cause) ?? WITHOUT_NETWORK,
    },
  )
}
