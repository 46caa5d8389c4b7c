// Runs a function of the bench in a process of its own: its time, its memory, nobody else's.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))

/**
 * @param {string} file beside this one
 * @param {string} name of the function it exports
 * @param {readonly unknown[]} args what JSON can carry
 * @returns {Promise<{ wall: number, processor: number, peakMb: number, result: unknown }>} times in seconds, the function's alone
 */
export async function inChild(file, name, ...args) {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, file, name, JSON.stringify(args)])
  return JSON.parse(stdout)
}
