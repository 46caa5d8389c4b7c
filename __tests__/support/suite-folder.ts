// A folder that all tests of a file share, for what is made once and only read; removed after the last of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'

/** To be called where tests are declared. */
export function suiteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seedgate-suite-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
