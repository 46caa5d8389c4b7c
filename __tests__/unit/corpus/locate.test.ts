import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { locateCorpus } from '../../../src/corpus/locate.js'
import type { CorpusPolicy } from '../../../src/recipe/schema.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const corpus = (paths: { table: string; files?: string }) => ({ ...paths, expect: {} }) as CorpusPolicy

describe('where the corpus lies', () => {
  it('is below the folder, whether anything is there yet or not', async () => {
    await withTemporaryFolder(async (folder) => {
      const at = await locateCorpus(nodeFiles, corpus({ table: 'a/t.jsonl', files: 'raw' }), folder)
      expect(at).toEqual({ table: join(folder, 'a/t.jsonl'), files: join(folder, 'raw') })
    })
  })

  it('may be a folder that is a link, and have links inside it that stay inside', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'disk', 'new'), { recursive: true })
      await writeFile(join(folder, 'disk', 'new', 't.jsonl'), '')
      await symlink('new', join(folder, 'disk', 'latest'))
      await symlink('disk', join(folder, 'corpora'))
      const at = await locateCorpus(nodeFiles, corpus({ table: 'latest/t.jsonl' }), join(folder, 'corpora'))
      expect(at.table).toBe(join(folder, 'corpora', 'latest', 't.jsonl'))
    })
  })

  it.each([
    ['the table itself', 'corpus.table', { table: 't.jsonl' }, 't.jsonl'],
    ['a folder on the way', 'corpus.table', { table: 'runs/t.jsonl' }, 'runs'],
    ['the raw files', 'corpus.files', { table: 'none.jsonl', files: 'raw' }, 'raw'],
  ])('is refused where %s is a link that leads out', async (_what, key, paths, link) => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'checkout'))
      await mkdir(join(folder, 'secret'))
      await writeFile(join(folder, 'secret', 't.jsonl'), 'secret')
      const target = link === 't.jsonl' ? '../secret/t.jsonl' : '../secret'
      await symlink(target, join(folder, 'checkout', link))
      const { message } = await errorOf(
        async () => await locateCorpus(nodeFiles, corpus(paths), join(folder, 'checkout')),
        'corpus-outside-folder',
      )
      expect(message).toContain(key)
      expect(message).toContain('secret')
    })
  })
})
