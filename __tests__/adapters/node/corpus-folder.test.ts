import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { chosenCorpusFolder } from '../../../src/adapters/node/corpus-folder.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const option = '--corpus-folder'

describe('the corpus folder of this machine', () => {
  it('is the caller’s, before the machine’s, before none', async () => {
    await withTemporaryFolder(async (from) => {
      for (const name of ['asked', 'machine']) await mkdir(join(from, name))
      const env = { SEEDGATE_CORPUS_FOLDER: join(from, 'machine') }
      expect(await chosenCorpusFolder({ asked: 'asked', option, env, from })).toBe(join(from, 'asked'))
      expect(await chosenCorpusFolder({ asked: '', option, env, from })).toBe(join(from, 'machine'))
      expect(await chosenCorpusFolder({ asked: undefined, option, env: {}, from })).toBeUndefined()
    })
  })

  it.each([
    ['an option', 'none', {}, '--corpus-folder: expected the folder of the corpus'],
    ['the environment', '', { SEEDGATE_CORPUS_FOLDER: 'none' }, 'SEEDGATE_CORPUS_FOLDER: expected'],
    ['a file', 'file', {}, 'which is no folder'],
  ])('is named where %s names none', async (_who, asked, env, said) => {
    await withTemporaryFolder(async (from) => {
      await writeFile(join(from, 'file'), '')
      const { message } = await errorOf(
        async () => await chosenCorpusFolder({ asked, option, env, from }),
        'corpus-not-found',
      )
      expect(message).toContain(said)
    })
  })
})
