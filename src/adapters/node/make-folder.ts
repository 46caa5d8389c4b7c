// A folder and every folder above it.
import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './file-errors.js'

/**
 * `mkdir -p`. (Node's own recursive mkdir never returns where the system answers ENOENT although the parent is there, as
 * below /proc: it makes the parent again and again.)
 * @throws Error the operating system's
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    // Whatever the system calls it: what is wanted is there.
    if (await isFolder(path)) return
    if (systemCode(error) !== 'ENOENT') throw error
    const parent = dirname(path)
    // Where the parent is there by now, somebody else has just made it; it is not made again and again.
    if (!(await isFolder(parent))) await makeFolder(parent)
    await makeIn(path)
  }
}

async function makeIn(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (!(await isFolder(path))) throw error
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() === true
}
