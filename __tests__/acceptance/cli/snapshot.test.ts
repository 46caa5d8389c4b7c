// The snapshot of the raw files: a fixed example, bit for bit.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { runCli } from '../../support/run-cli.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const EXAMPLE = { 'ref/a.yuv': 10, 'dis/a.yuv': 20, 'a-b.yuv': 3, 'a/b.yuv': 4, 'notes.txt': 9 }

it('prints the snapshot of the documented example', async () => {
  await withTemporaryFolder(async (folder) => {
    for (const [path, size] of Object.entries(EXAMPLE)) {
      await mkdir(dirname(join(folder, 'raw', path)), { recursive: true })
      await writeFile(join(folder, 'raw', path), new Uint8Array(size))
    }
    const { status, stdout, stderr } = await runCli(['snapshot', 'raw'], { cwd: folder })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      present: true,
      corpus_root: 'raw',
      sha256: 'cae3229da797cc074940c25288285a618a024b210981dc31fbf0eee276e01b5c',
      ref_count: 1,
      dis_count: 1,
      yuv_count: 4,
    })
  })
})
