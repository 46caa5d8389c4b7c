import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { EVERYTHING } from '../../../src/extract/cells.js'
import { parseRecord } from '../../../src/extract/record.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { errorOf } from '../../support/error-code.js'
import { extractScene, leftIn, rawVideo, SMALL, type ExtractScene } from '../../support/extract-scene.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const inScene = (story: (scene: ExtractScene) => Promise<void>) => async () => {
  await withTemporaryFolder(async (folder) => {
    await story(await extractScene(folder))
  })
}
const change = async ({ folder }: ExtractScene, from: string, to: string): Promise<void> => {
  const path = join(folder, 'seedgate.yml')
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}
const tableBytes = async ({ folder }: ExtractScene) =>
  await readFile(join(folder, 'out', 'table.jsonl'), 'utf8')

describe('a table', () => {
  it(
    'has a row for every frame of every cell, in order of source, encoder, quality and frame',
    inScene(async (scene) => {
      const { cells, table } = await scene.run()
      expect(cells).toEqual({ planned: 6, made: 6, kept: 0, left: 0 })
      const rows = (await scene.table()) ?? []
      expect(rows.map(({ src, encoder, cq, frame_index }) => [src, encoder, cq, frame_index])).toEqual(
        ['birds', 'park'].flatMap((source) =>
          [
            ['libx264', 31],
            ['libx265', 25],
            ['libx265', 37],
          ].flatMap(([encoder, quality]) => [0, 1, 2, 3].map((frame) => [source, encoder, quality, frame])),
        ),
      )
      expect(Object.keys(rows[0]!)).toEqual([
        'src',
        'encoder',
        'cq',
        'frame_index',
        'vmaf',
        'adm2',
        'vif_scale0',
        'vif_scale1',
        'vif_scale2',
        'vif_scale3',
        'motion2',
      ])
      expect(table).toMatchObject({ rows: 24, sha256: sha256Of(Buffer.from(await tableBytes(scene))) })
    }),
  )

  it(
    'has a record beside it that says from what it was made, how and by whom',
    inScene(async (scene) => {
      const { table } = await scene.run()
      const record = parseRecord(await readFile(join(scene.folder, 'out', 'extract.json')), 'extract.json')
      expect(record.table).toEqual({ file: 'table.jsonl', sha256: table?.sha256, rows: 24 })
      expect(record.ffmpeg).toMatchObject({
        version: 'ffmpeg version 7.1 Copyright',
        libvmaf: '3.0.0',
        encoders: { libx264: '4.1', libx265: '4.1' },
      })
      const video = await readFile(join(scene.folder, 'ref', 'park.yuv'))
      expect(record.sources[1]).toMatchObject({
        name: 'park',
        sha256: sha256Of(video),
        bytes: video.length,
        frames: 4,
        width: 32,
        height: 16,
        pixel_format: 'yuv420p',
        frame_rate: '25',
      })
      expect(record.cells).toHaveLength(6)
      expect(record.cells[0]?.encode?.join(' ')).toContain('-c:v libx264 -crf 31 -preset medium')
    }),
  )

  it(
    'is made again by nothing when the same command runs twice',
    inScene(async (scene) => {
      await scene.run()
      const before = await tableBytes(scene)
      await scene.calls()
      expect((await scene.run()).cells).toMatchObject({ made: 0, kept: 6 })
      expect(await scene.calls()).not.toHaveProperty('encode')
      expect(await tableBytes(scene)).toBe(before)
    }),
  )

  it(
    'is the same whether its cells were made at once or by shards and --only',
    inScene(async (scene) => {
      await scene.run({ out: join(scene.folder, 'whole') })
      const some = await scene.run({ only: { ...EVERYTHING, encoders: ['libx264'] } })
      expect(some).toMatchObject({ table: null, cells: { planned: 6, made: 2, left: 4 } })
      for (const index of [1, 2]) await scene.run({ only: { ...EVERYTHING, shard: { index, of: 2 } } })
      expect(await scene.table()).toBeNull()
      expect((await scene.run({ resume: true })).cells).toMatchObject({ made: 0, kept: 6 })
      expect(await tableBytes(scene)).toBe(await readFile(join(scene.folder, 'whole', 'table.jsonl'), 'utf8'))
    }),
  )

  it(
    'pins itself in the recipe by one line, and says what it changes against the table before',
    inScene(async (scene) => {
      const first = await scene.run({ pin: true })
      expect(first.change).toEqual({ why: 'table.jsonl is not there' })
      const path = join(scene.folder, 'seedgate.yml')
      expect(await readFile(path, 'utf8')).toContain(
        `  table: table.jsonl\n  sha256: ${first.table!.sha256}\n  columns`,
      )
      await copyFile(join(scene.folder, 'out', 'table.jsonl'), join(scene.folder, 'table.jsonl'))
      await change(scene, 'values: [31]', 'values: [30]')
      const second = await scene.run({ pin: true })
      expect(second.change).toMatchObject({
        rows: { before: 24, now: 24 },
        added: [{ source: 'birds', encoder: 'libx264', quality: 30 }, { source: 'park' }],
        removed: [{ source: 'birds', encoder: 'libx264', quality: 31 }, { source: 'park' }],
      })
      expect((await readFile(path, 'utf8')).match(/sha256: .*/g)).toEqual([`sha256: ${second.table!.sha256}`])
    }),
  )
})

describe('exactly the cells are made again', () => {
  it.each<[string, number, (scene: ExtractScene) => Promise<void>]>([
    [
      'whose encoder has another argument',
      2,
      async (scene) => {
        await change(scene, 'values: [31]', 'values: [31], arguments: [-preset, slow]')
      },
    ],
    [
      'that all were made by another ffmpeg',
      6,
      async (scene) => {
        await scene.behave({ version: '7.2' })
      },
    ],
    [
      'that all were made by another version of the encoders',
      6,
      async (scene) => {
        await scene.behave({ encoderVersion: '4.2' })
      },
    ],
    [
      'that all were scored by another libvmaf',
      6,
      async (scene) => {
        await scene.behave({ libvmafVersion: '3.1.0' })
      },
    ],
    [
      'whose source has another byte',
      3,
      async ({ folder }) => {
        const video = rawVideo(0)
        video[5] = video[5]! ^ 1
        await writeFile(join(folder, 'ref', 'park.yuv'), video)
      },
    ],
    [
      'whose file is damaged',
      1,
      async ({ folder }) => {
        const [cell] = await leftIn(join(folder, 'out', 'cells'))
        const path = join(folder, 'out', 'cells', cell!)
        await writeFile(path, (await readFile(path, 'utf8')).slice(0, -20))
      },
    ],
  ])('%s', async (_what, made, plant) => {
    await inScene(async (scene) => {
      await scene.run()
      await plant(scene)
      expect((await scene.run()).cells).toMatchObject({ made, kept: 6 - made })
    })()
  })
})

describe('D55: a planted trap ends without a table, and its message names the cell and what to do', () => {
  /** Cells that fail: exit status 3. */
  it.each<[string, object, string[]]>([
    [
      'an encoder fails on one cell',
      { fails: 'park.yuv -c:v libx265 -crf 37' },
      [
        'park, libx265, 37: ffmpeg ended with status 1 while it encoded this cell',
        '[libx265] out of memory',
        'Conversion failed!',
      ],
    ],
    [
      'an encode of fewer frames',
      { fewer: 'birds.yuv -c:v libx264' },
      ['birds, libx264, 31: expected 4 frames in the encode', 'got 3'],
    ],
    [
      'an encode that decodes to fewer frames',
      { hides: true },
      ['birds, libx264, 31: expected 4 frames in libvmaf’s log', 'got 3'],
    ],
    [
      'a NaN in the log',
      { scores: 'park.yuv -c:v libx264', notANumber: 'vmaf' },
      ['park, libx264, 31: expected a finite number for vmaf of frame 1'],
    ],
    [
      'a metric that one log lacks',
      { scores: 'park.yuv -c:v libx264', missing: 'integer_motion2' },
      ['park, libx264, 31: expected the metric integer_motion2 in libvmaf’s log, got integer_adm2'],
    ],
    [
      'a log that was cut off',
      { cutLog: 'park.yuv -c:v libx264' },
      ['park, libx264, 31: expected libvmaf’s log in JSON'],
    ],
  ])('%s', async (_what, behave, messages) => {
    await inScene(async (scene) => {
      await scene.behave(behave)
      const error = await errorOf(async () => await scene.run(), 'cells-failed')
      for (const message of messages) expect(error.message).toContain(message)
      expect(error.hint).toContain('run the same command again')
      expect(await scene.table()).toBeNull()
      expect(await leftIn(join(scene.folder, 'out'))).toEqual(['cells'])
      expect(
        (await leftIn(join(scene.folder, 'out', 'cells'))).every((name) => /^[0-9a-f]{64}\.json$/.test(name)),
      ).toBe(true)
      await scene.behave({})
      await scene.calls()
      const { cells } = await scene.run()
      expect(cells.made + cells.kept).toBe(6)
      expect((await scene.calls())['encode']).toBe(cells.made)
    })()
  })

  /** Nothing was encoded: exit status 2. */
  it.each<[string, (scene: ExtractScene) => Promise<void>, string[]]>([
    [
      'a truncated source',
      async ({ folder }) => {
        await writeFile(join(folder, 'ref', 'park.yuv'), rawVideo(0).subarray(0, 2000))
      },
      ['park.yuv: expected whole frames of 32x16 yuv420p (768 bytes each), got 2 frames and 464 bytes'],
    ],
    [
      'a wrong geometry that divides the size',
      async (scene) => {
        await change(scene, 'width: 32, height: 16', 'width: 16, height: 32')
      },
      ['said to be 16x32 yuv420p, but the picture looks 32 pixels wide'],
    ],
    [
      'a wrong pixel format',
      async (scene) => {
        await change(scene, 'pixelFormat: yuv420p', 'pixelFormat: yuv420p10le')
      },
      ['park.yuv: said to be 32x16 yuv420p10le, but the samples are not of 10 bits'],
    ],
    [
      'another frame rate in the name of a source',
      async ({ folder }) => {
        await rename(join(folder, 'ref', 'park.yuv'), join(folder, 'ref', 'park_30fps.yuv'))
      },
      ['park_30fps.yuv: frameRate: the recipe says 25, the name of the file says 30'],
    ],
    [
      'an encoder that ffmpeg does not have',
      async (scene) => {
        await scene.behave({ without: ['libx265'] })
      },
      ['encoder libx265: this ffmpeg has no encoder libx265'],
    ],
    [
      'an encoder that does not open',
      async (scene) => {
        await scene.behave({ opens: { libx265: 'Cannot load libcuda.so.1' } })
      },
      [
        'encoder libx265, 32x16 yuv420p (birds): ffmpeg ended with status 1 when it encoded one frame',
        'Cannot load libcuda.so.1',
      ],
    ],
    [
      'an encoder that changes the bits of the samples',
      async (scene) => {
        await scene.behave({ encodesIn: 'yuv420p10le' })
      },
      ['expected an encode in yuv420p, got yuv420p10le'],
    ],
    [
      'an ffmpeg without libvmaf',
      async (scene) => {
        await scene.behave({ libvmaf: false })
      },
      ['expected the filter libvmaf'],
    ],
    [
      'a model that libvmaf does not have',
      async (scene) => {
        await change(scene, 'extract:\n', 'extract:\n  teacher: { model: vmaf_v9 }\n')
      },
      ['libvmaf cannot score with the model vmaf_v9: could not load libvmaf model'],
    ],
    [
      'a feature that libvmaf does not have',
      async (scene) => {
        await change(scene, 'extract:\n', 'extract:\n  features: { adm2: integer_adm2, motion2: motion_9 }\n')
      },
      ['expected the metric motion_9 in libvmaf’s log'],
    ],
    [
      'two sources with one name',
      async (scene) => {
        await rename(join(scene.folder, 'ref', 'park.yuv'), join(scene.folder, 'ref', 'park_32x16.yuv'))
        await writeFile(
          join(scene.folder, 'ref', 'park_16x32.yuv'),
          rawVideo(5, { width: 16, height: 32, frames: 4 }),
        )
        await rename(join(scene.folder, 'ref', 'birds.yuv'), join(scene.folder, 'ref', 'birds_32x16.yuv'))
        await change(
          scene,
          'folder: ref, width: 32, height: 16,',
          'folder: ref, pattern: "{source}_{width}x{height}.yuv",',
        )
      },
      ['two sources are called park: ', 'park_16x32.yuv and ', 'park_32x16.yuv'],
    ],
    [
      'one video under two names',
      async ({ folder }) => {
        await writeFile(join(folder, 'ref', 'copy.yuv'), rawVideo(0))
      },
      ['copy.yuv and ', 'park.yuv have the same bytes'],
    ],
    [
      'no videos at all',
      async (scene) => {
        await change(scene, 'folder: ref', 'folder: ref, pattern: "{source}.y4m"')
      },
      ['expected files named like {source}.y4m, got birds.yuv, park.yuv'],
    ],
    [
      'a geometry that nobody says',
      async (scene) => {
        await change(scene, 'width: 32, height: 16, ', '')
      },
      [
        'raw video does not describe itself, and width, height is said neither by the recipe nor by the name of the file',
      ],
    ],
  ])('%s', async (_what, plant, messages) => {
    await inScene(async (scene) => {
      await plant(scene)
      const error = await errorOf(async () => await scene.run(), 'preflight-failed')
      for (const message of messages) expect(error.message).toContain(message)
      expect(error.message).toContain('what to do: ')
      expect(await scene.table()).toBeNull()
      expect(await scene.calls()).not.toHaveProperty('encode')
    })()
  })

  it(
    'a full disk',
    inScene(async (scene) => {
      await scene.behave({ full: 'park.yuv -c:v libx264' })
      const error = await errorOf(async () => await scene.run(), 'disk-full')
      expect(error.message).toContain('no space left while ffmpeg encoded a cell')
      expect(await scene.table()).toBeNull()
      await scene.behave({})
      expect((await scene.run()).cells.kept).toBeGreaterThan(0)
    }),
  )

  it(
    'a table of an earlier plan stays as it was where the new plan fails',
    inScene(async (scene) => {
      await scene.run()
      const before = await tableBytes(scene)
      await change(scene, 'values: [31]', 'values: [30]')
      await scene.behave({ fails: '-crf 30' })
      await errorOf(async () => await scene.run(), 'cells-failed')
      expect(await tableBytes(scene)).toBe(before)
    }),
  )

  it(
    'no ffmpeg',
    inScene(async (scene) => {
      const error = await errorOf(
        async () => await scene.run({ ffmpeg: join(scene.folder, 'nothing') }),
        'ffmpeg-not-found',
      )
      expect(error.hint).toContain('--ffmpeg')
    }),
  )

  it(
    'columns that the recipe trains on and the table would not have',
    inScene(async (scene) => {
      await change(scene, 'features: [adm2, motion2]', 'features: [adm2, psnr]')
      expect((await errorOf(async () => await scene.run(), 'recipe-invalid')).message).toContain(
        'corpus.columns.features asks for psnr, which extract.features does not make',
      )
    }),
  )

  it(
    '--resume in a folder without cells of this plan',
    inScene(async (scene) => {
      expect(
        (await errorOf(async () => await scene.run({ resume: true }), 'run-mismatch')).message,
      ).toContain('expected finished cells of this plan, got none')
    }),
  )
})

describe('encodes that are there already', () => {
  const withPairs = async (scene: ExtractScene, lines: readonly string[]) => {
    for (const name of ['park', 'birds']) {
      const video = rawVideo(name === 'park' ? 0 : 1)
      await writeFile(
        join(scene.folder, `${name}_q31.yuv`),
        video.map((byte) => byte & 0xf0),
      )
    }
    await writeFile(join(scene.folder, 'pairs.csv'), `source,encoder,quality,file\n${lines.join('\n')}\n`)
    return await scene.run({ pairs: join(scene.folder, 'pairs.csv') })
  }

  it(
    'are scored without encoding, and again only where their bytes change',
    inScene(async (scene) => {
      const lines = ['park,libx264,31,park_q31.yuv', 'birds,libx264,31,birds_q31.yuv']
      expect((await withPairs(scene, lines)).table?.rows).toBe(2 * SMALL.frames)
      expect(await scene.calls()).toEqual({ '-version': 1, '-filters': 1, model: 1, score: 2 })
      expect((await withPairs(scene, lines)).cells).toMatchObject({ made: 0, kept: 2 })
    }),
  )

  it.each<[string, string, string, string]>([
    [
      'of another length',
      'preflight-failed',
      'park,libx264,31,short.yuv',
      'short.yuv (park, libx264, 31): expected 4 frames, as its source, got 3',
    ],
    ['that are not there', 'preflight-failed', 'park,libx264,31,nothing.yuv', 'nothing.yuv'],
    [
      'of a source that the recipe does not have',
      'pairs-invalid',
      'ducks,libx264,31,park_q31.yuv',
      'pairs.csv:2: expected a source of the recipe (birds, park), got ducks',
    ],
    [
      'twice',
      'pairs-invalid',
      'park,libx264,31,park_q31.yuv\npark,libx264,31,birds_q31.yuv',
      'pairs.csv:3: expected every cell once, got park, libx264, 31 again (line 2)',
    ],
    [
      'of a quality that is no number',
      'pairs-invalid',
      'park,libx264,high,park_q31.yuv',
      'pairs.csv:2: expected source, encoder, quality, file',
    ],
  ])('are refused: %s', async (_what, code, line, message) => {
    await inScene(async (scene) => {
      await writeFile(join(scene.folder, 'short.yuv'), rawVideo(0).subarray(0, 3 * 768))
      const error = await errorOf(async () => await withPairs(scene, [line]), code as 'pairs-invalid')
      expect(error.message).toContain(message)
      expect(await scene.table()).toBeNull()
    })()
  })
})
