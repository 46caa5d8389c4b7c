// A run directory as evidence: what is in it, and the digest of every byte that was looked at.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { compareCodePoints } from '../formats/code-point-order.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Files } from '../ports/files.js'
import { MOST_FILES } from './limits.js'

/**
 * Only files that the folder's own listing shows are ever read, by the paths of layout.ts: links are not followed, and a
 * path that stands inside a file is compared, never opened.
 */
export class EvidenceFolder {
  readonly #files: Files
  readonly #sizes: ReadonlyMap<string, number>
  readonly #digests = new Map<string, string>()

  private constructor(
    files: Files,
    /** As it was named. */
    readonly dir: string,
    sizes: ReadonlyMap<string, number>,
  ) {
    this.#files = files
    this.#sizes = sizes
  }

  /** @throws SeedgateError evidence-not-found where there is no such folder; evidence-invalid where it has too many files */
  static async open(files: Files, dir: string): Promise<EvidenceFolder> {
    const kind = await files.kindOf(dir)
    if (kind !== 'folder') {
      throw new SeedgateError(
        'evidence-not-found',
        `${dir}: expected a run directory, got ${kind ?? 'nothing'}`,
        {
          hint: 'name the folder that `seedgate run --out` wrote, or that the run’s artifact was unpacked to',
        },
      )
    }
    const sizes = new Map<string, number>()
    for await (const { path, size } of files.list(dir)) {
      sizes.set(path, size)
      if (sizes.size > MOST_FILES) {
        throw new SeedgateError(
          'evidence-invalid',
          `${dir}: expected at most ${MOST_FILES} files, got more`,
          {
            hint: 'name the run directory itself, not a folder above it',
          },
        )
      }
    }
    return new EvidenceFolder(files, dir, sizes)
  }

  /** Paths of all files, in code-point order. */
  get paths(): readonly string[] {
    return [...this.#sizes.keys()].sort(compareCodePoints)
  }

  has(path: string): boolean {
    return this.#sizes.has(path)
  }

  /**
   * The file's bytes, whose digest is kept; null where there is no such file.
   * @throws SeedgateError evidence-invalid where it is too large, or not what an earlier reading saw
   */
  async read(path: string, limit: number): Promise<Uint8Array | null> {
    const size = this.#sizes.get(path)
    if (size === undefined) return null
    if (size > limit) throw tooLarge(path, limit, size)
    const bytes = await this.#files.read(join(this.dir, path))
    if (bytes.length > limit) throw tooLarge(path, limit, bytes.length)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const before = this.#digests.get(path)
    if (before !== undefined && before !== sha256) {
      throw new SeedgateError(
        'evidence-invalid',
        `${path}: expected sha256 ${before} as before, got ${sha256}`,
        {
          hint: 'something writes to the run directory while it is judged: stop it and try again',
        },
      )
    }
    this.#digests.set(path, sha256)
    return bytes
  }

  /** sha256, in hex, of every file read so far, in code-point order of path. */
  get digests(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#digests].sort(([a], [b]) => compareCodePoints(a, b)))
  }
}

function tooLarge(path: string, limit: number, size: number): SeedgateError {
  return new SeedgateError('evidence-invalid', `${path}: expected at most ${limit} bytes, got ${size}`, {
    hint: 'no trainer writes such a file: look what it is',
  })
}
