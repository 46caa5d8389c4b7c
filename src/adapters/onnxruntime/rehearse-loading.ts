// Can the native library be loaded at all? Asked in a process of its own: a library that is cut, or made for another C library,
// ends the process that loads it without a word.
import { spawnSync } from 'node:child_process'
import { SeedgateError } from '../../errors/seedgate-error.js'

/** Milliseconds: the library alone takes a fraction of a second. */
const PATIENCE = 60_000

/** @param folder of the onnxruntime-node package. @throws SeedgateError provider-unavailable, with how that process ended */
export function rehearseLoading(folder: string): void {
  const script = 'require(process.argv[1])'
  const { status, signal, stderr, error } = spawnSync(process.execPath, ['-e', script, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: PATIENCE,
  })
  if (status === 0) return
  const end = signal ?? `status ${status ?? 'unknown'}`
  const said =
    stderr.split('\n').find((line) => /Error|error|not found/.test(line)) ?? error?.message ?? 'nothing'
  throw new SeedgateError(
    'provider-unavailable',
    `${folder}: the native library cannot be loaded: a process that tried it ended with ${end} and said: ${said.trim()}`,
    {
      hint: 'the file may be cut (remove the folder, so that it is fetched again) or the machine’s C library may be musl: onnxruntime-node needs glibc',
    },
  )
}
