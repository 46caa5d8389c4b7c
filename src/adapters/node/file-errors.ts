// What the operating system refused → an error that says what to do.
import { SeedgateError } from '../../errors/seedgate-error.js'

/** file-not-found where there is nothing at the path, file-unreadable for everything else. */
export function readFailure(path: string, cause: unknown): SeedgateError {
  if (systemCode(cause) === 'ENOENT') {
    return new SeedgateError('file-not-found', `${path}: expected a file, got nothing at this path`, {
      cause,
    })
  }
  return new SeedgateError('file-unreadable', `${path}: cannot be read (${reason(cause)})`, {
    cause,
    hint: 'check that it is a file and that this user may read it',
  })
}

/** disk-full, path-not-writable or write-failed. */
export function writeFailure(path: string, cause: unknown): SeedgateError {
  const code = systemCode(cause)
  if (code !== null && NO_SPACE.has(code)) {
    return new SeedgateError('disk-full', `${path}: no space left to write it (${code})`, {
      cause,
      hint: 'free space on this disk, or raise the quota, and run again; every file that is finished is kept',
    })
  }
  if (code !== null && NOT_WRITABLE.has(code)) {
    return new SeedgateError('path-not-writable', `${path}: cannot be written here (${reason(cause)})`, {
      cause,
      hint: 'check that every part of the path is a folder that this user may write to, or choose another one',
    })
  }
  return new SeedgateError('write-failed', `${path}: writing failed (${reason(cause)})`, { cause })
}

const NO_SPACE: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT'])
// EEXIST: a file stands where a folder is needed. ENOENT: the folder above is there, and its file system takes nothing new.
const NOT_WRITABLE: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOENT',
])

/** `ENOENT` and the like; null where the error is not the operating system's. */
export function systemCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}

function reason(cause: unknown): string {
  return systemCode(cause) ?? String(cause)
}
