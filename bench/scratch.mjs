// A folder that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @template Result @param {(folder: string) => Promise<Result>} use */
export async function withScratch(use) {
  const folder = mkdtempSync(join(tmpdir(), 'seedgate-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
