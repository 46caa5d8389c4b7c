import { describe, expect, it } from '@jest/globals'
import { disagreements, exactRate, geometryInName, isSameRate } from '../../../src/extract/geometry.js'
import { comparedIn, frameBytes, inTenBits, planarFormat } from '../../../src/extract/pixel-formats.js'
import { contradiction } from '../../../src/extract/raw-samples.js'
import { parseY4mHeader, y4mFrames, type Y4mHeader } from '../../../src/extract/y4m.js'
import { PIXEL_FORMATS } from '../../../src/recipe/extract.js'
import { rawVideo } from '../../support/extract-scene.js'

describe('a frame of raw video', () => {
  it.each([
    ['yuv420p', 24],
    ['yuv422p', 32],
    ['yuv444p', 48],
    ['yuv420p10le', 48],
    ['yuv422p10le', 64],
    ['yuv444p10le', 96],
  ] as const)('of 4x4 %s has %i bytes', (format, bytes) => {
    expect(frameBytes(4, 4, format)).toBe(bytes)
  })

  it('of an odd size has chroma for its last column and line', () => {
    expect(frameBytes(161, 91, 'yuv420p')).toBe(161 * 91 + 2 * 81 * 46)
  })

  it('is compared in the deeper format, so that no bit is lost', () => {
    for (const format of PIXEL_FORMATS) {
      expect(comparedIn(format, inTenBits(format))).toBe(inTenBits(format))
      expect(comparedIn(inTenBits(format), format)).toBe(inTenBits(format))
    }
    expect([planarFormat('nv12'), planarFormat('p010le'), planarFormat('rgb24')]).toEqual([
      'yuv420p',
      'yuv420p10le',
      null,
    ])
  })
})

describe('the name of a file', () => {
  it.each([
    [
      'park_1920x1080_25fps_yuv420p10le.yuv',
      { width: 1920, height: 1080, frameRate: '25', pixelFormat: 'yuv420p10le' },
    ],
    ['BirdsInCage_29.97fps.yuv', { frameRate: '30000/1001' }],
    ['a1920x1080b.yuv', {}],
    ['ElFuente1.yuv', {}],
  ])('%s says %j', (name, said) => {
    expect(geometryInName(name)).toEqual(said)
  })

  it('that contradicts the recipe is told, and 29.97 is no contradiction to 30000/1001', () => {
    expect(disagreements({ width: 320, frameRate: '25' }, 'a', { width: 160, frameRate: '30' }, 'b')).toEqual(
      ['width: a says 320, b says 160', 'frameRate: a says 25, b says 30'],
    )
    expect(isSameRate('29.97', '30000/1001')).toBe(true)
    expect(isSameRate('30', exactRate('29.97'))).toBe(false)
  })
})

describe('YUV4MPEG2', () => {
  const header = (text: string) => parseY4mHeader(Buffer.from(`${text}\nFRAME\n`))

  it('says what it is, and how many frames a file of that size has', () => {
    const read = header('YUV4MPEG2 W320 H180 F30000:1001 Ip A1:1 C422p10 XYSCSS=422P10')
    expect(read).toMatchObject({
      geometry: { width: 320, height: 180, pixelFormat: 'yuv422p10le', frameRate: '30000/1001' },
    })
    const { bytes } = read as Y4mHeader
    const frame = 6 + frameBytes(320, 180, 'yuv422p10le')
    expect(y4mFrames(bytes + 7 * frame, read as Y4mHeader)).toBe(7)
    expect(Number.isInteger(y4mFrames(bytes + 7 * frame - 1, read as Y4mHeader))).toBe(false)
  })

  it.each([
    ['RIFF', 'expected a header that starts with YUV4MPEG2'],
    [
      'YUV4MPEG2 W320 H180 F25:1 Cmono',
      'expected 4:2:0, 4:2:2 or 4:4:4 in 8 or 10 bits, got the colour space mono',
    ],
    ['YUV4MPEG2 W320 F25:1', 'expected width and height'],
    ['YUV4MPEG2 W320 H180 F0:0', 'expected a frame rate'],
  ])('%s is refused', (text, fault) => {
    expect(header(text)).toBe(fault)
  })
})

describe('samples that are not what was said', () => {
  const said = { width: 320, height: 180, pixelFormat: 'yuv420p', frameRate: '25' } as const
  const frame = rawVideo(1, { ...said, frames: 1 })

  it('are told by their lines, which continue each other at another width', () => {
    expect(contradiction(frame, said)).toBeNull()
    expect(contradiction(frame, { ...said, width: 180, height: 320 })).toContain(
      'the picture looks 320 pixels wide',
    )
    expect(
      contradiction(frame.subarray(0, frameBytes(160, 90, 'yuv420p')), { ...said, width: 160, height: 90 }),
    ).toContain('looks 320 pixels wide')
  })

  it('are told by their bits', () => {
    expect(contradiction(frame, { ...said, height: 90, pixelFormat: 'yuv420p10le' })).toContain(
      'not of 10 bits',
    )
    const deep = new Uint8Array(Uint16Array.from(frame, (sample) => sample * 4).buffer)
    expect(contradiction(deep, { ...said, pixelFormat: 'yuv420p10le' })).toBeNull()
    expect(contradiction(deep.subarray(0, frame.length), said)).toContain('look like 10 bits')
  })

  it('and a flat picture or noise says nothing', () => {
    expect(contradiction(new Uint8Array(frame.length).fill(16), said)).toBeNull()
    let state = 1
    const noise = Uint8Array.from(frame, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return state >>> 24
    })
    expect(contradiction(noise, said)).toBeNull()
  })
})
