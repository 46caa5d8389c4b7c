// What a bundle of evidence may look like at all, before a byte of it is believed, unpacked or parsed.
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import type { ForeignEntry } from '../ports/foreign-files.js'
import { EVIDENCE_LIMITS } from './limits.js'

export const BUNDLE_LIMITS = {
  /** Files and folders: a hundred seeds with forty sources each stay below it. */
  entries: 5_000,
  /** Bytes of one file. */
  file: EVIDENCE_LIMITS.predictions,
  /** Bytes of all files, unpacked. */
  total: 1.5 * 2 ** 30,
  /** Names in a path: `shards/2/folds/seed0/x.onnx` has five. */
  depth: 8,
  /** Characters of a path. */
  path: 400,
} as const

export const BUNDLE_FIXES = {
  'too-many-entries': 'give the run directory alone, without what else lay beside it',
  'too-large': 'give the run directory alone; no evidence is that large',
  'path-escapes': 'nothing of this bundle was written or read: find out who made it',
  'path-taken': 'nothing of this bundle was read: find out who made it',
  'too-deep': 'give the run directory itself, not a folder above it',
  'not-a-file': 'evidence is plain files and folders: replace links by what they point to',
  'not-an-archive': 'give the artifact that the seed loop uploaded',
} as const

export type BundleRefusal = keyof typeof BUNDLE_FIXES

/** `evidence-refused`, with the reason as a value and as the first word of the message. */
export class BundleRefused extends SeedgateError {
  readonly reason: BundleRefusal

  constructor(reason: BundleRefusal, detail: string, cause?: unknown) {
    super('evidence-refused', `${reason}: ${detail}`, { hint: BUNDLE_FIXES[reason], cause })
    this.reason = reason
  }
}

/** Asked about every entry of one bundle in turn, before anything is done with it. */
export class BundleInspection {
  readonly #taken = new Set<string>()
  #total = 0

  /** @param bundle how messages name it */
  constructor(private readonly bundle: string) {}

  /** @throws BundleRefused */
  admit({ path, kind, size }: ForeignEntry): void {
    if (kind === 'link' || kind === 'other') {
      const got = kind === 'link' ? 'a symbolic link' : 'something else'
      throw this.refused('not-a-file', `${shown(path)}: expected a file or a folder, got ${got}`)
    }
    this.#admitPath(path)
    const { entries, file, total } = BUNDLE_LIMITS
    if (this.#taken.size > entries) {
      throw this.refused('too-many-entries', `expected at most ${entries} files and folders, got more`)
    }
    if (!(size <= file)) {
      throw this.refused('too-large', `${shown(path)}: expected at most ${file} bytes, got ${size}`)
    }
    this.#total += size
    if (this.#total > total) {
      throw this.refused('too-large', `expected at most ${total} bytes in all, got more at ${shown(path)}`)
    }
  }

  #admitPath(path: string): void {
    const { depth, path: longest } = BUNDLE_LIMITS
    const parts = path.split('/')
    if (path.length > longest || !parts.every(isPlain)) {
      const expected = `expected a relative path of plain names, at most ${longest} characters`
      throw this.refused('path-escapes', `${expected}, got ${shown(path)}`)
    }
    if (parts.length > depth) {
      throw this.refused('too-deep', `${shown(path)}: expected at most ${depth} names, got ${parts.length}`)
    }
    // On many file systems `A` and `a` are one file.
    const key = path.toLowerCase()
    if (this.#taken.has(key)) {
      throw this.refused('path-taken', `expected every path once, got ${shown(path)} twice`)
    }
    this.#taken.add(key)
  }

  private refused(reason: BundleRefusal, detail: string): BundleRefused {
    return new BundleRefused(reason, `${this.bundle}: ${detail}`)
  }
}

// Neither `..` nor a drive nor a stream nor a separator of another system; and nothing that cannot be seen.
const UNSEEN_OR_SPECIAL = /[\p{C}\\:]/u

function isPlain(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !UNSEEN_OR_SPECIAL.test(name)
}
