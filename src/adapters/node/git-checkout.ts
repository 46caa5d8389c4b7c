// The Checkout port: what git says of the files in its working tree.
import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Checkout } from '../../ports/checkout.js'
import { git, tryGit } from './git-process.js'

export const gitCheckout: Checkout = { untracked }

const NO_CHECKOUT = /not a git repository|must be run in a work tree/i

async function untracked(folder: string, path: string): Promise<readonly string[] | null> {
  const { status, stdout, stderr } = await tryGit(['rev-parse', '--show-toplevel'], { cwd: folder })
  if (status !== 0) {
    if (NO_CHECKOUT.test(stderr)) return null
    throw new SeedgateError('repository-invalid', `${folder}: git says: ${stderr}`)
  }
  const top = await realpath(stdout.toString('utf8').replace(/\n$/, ''))
  const real = await realpath(path).catch(() => null)
  if (real === null) return []
  const inside = relative(top, real)
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return []
  const listed = await git(['ls-files', '-z', '--others', '--', inside === '' ? '.' : inside], { cwd: top })
  return listed.toString('utf8').split('\0').filter(Boolean)
}
