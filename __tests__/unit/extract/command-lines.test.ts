// The exact command lines, of hardware encoders above all: no hardware runs them here.
import { describe, expect, it } from '@jest/globals'
import { planCells } from '../../../src/extract/cells.js'
import { shellText } from '../../../src/extract/command-lines.js'
import { qualityArgument } from '../../../src/extract/encoders.js'
import type { PixelFormat } from '../../../src/recipe/extract.js'
import { extractSchema } from '../../../src/recipe/extract.js'

function cellOf(encoder: object, pixelFormat: PixelFormat = 'yuv420p', frameRate = '30000/1001') {
  const recipe = extractSchema.parse({ sources: { folder: 'ref' }, encoders: [{ values: [31], ...encoder }] })
  const geometry = { width: 1920, height: 1080, pixelFormat, frameRate }
  const source = {
    name: 'park',
    path: '/v/park.yuv',
    kind: 'raw',
    geometry,
    frames: 10,
    bytes: 1,
    sha256: '',
  } as const
  return planCells(recipe, [source])[0]!
}

const BEFORE = '-hide_banner -nostdin -nostats -loglevel warning -progress pipe:1 -y'
const RAW = (format: string) =>
  `-f rawvideo -pixel_format ${format} -video_size 1920x1080 -framerate 30000/1001 -i /v/park.yuv`
const AFTER = '-fps_mode passthrough -fflags +bitexact -f matroska encode.mkv'

describe('an encode', () => {
  it.each<[object, PixelFormat, string, string]>([
    [{ name: 'libx264' }, 'yuv420p', '', '-c:v libx264 -crf 31 -preset medium'],
    [
      { name: 'libx265', arguments: ['-preset', 'slow', '-threads', 1] },
      'yuv444p',
      '',
      '-c:v libx265 -crf 31 -preset slow -threads 1',
    ],
    [{ name: 'libsvtav1', arguments: ['-preset', 6] }, 'yuv420p10le', '', '-c:v libsvtav1 -crf 31 -preset 6'],
    [{ name: 'libvpx-vp9' }, 'yuv420p', '', '-c:v libvpx-vp9 -crf 31 -b:v 0'],
    [{ name: 'libvvenc' }, 'yuv420p', '', '-c:v libvvenc -qp 31 -preset medium'],
    [{ name: 'h264_nvenc' }, 'yuv420p', '', '-c:v h264_nvenc -cq 31 -preset p4'],
    [
      { name: 'hevc_nvenc', arguments: ['-preset', 'p7'], device: '1', pixelFormat: 'p010le' },
      'yuv420p10le',
      '',
      '-c:v hevc_nvenc -cq 31 -preset p7 -pix_fmt p010le -gpu 1',
    ],
    [{ name: 'hevc_qsv' }, 'yuv420p', '', '-c:v hevc_qsv -global_quality 31 -preset medium'],
    [
      { name: 'av1_qsv', device: '/dev/dri/renderD129' },
      'yuv420p',
      '-qsv_device /dev/dri/renderD129 ',
      '-c:v av1_qsv -global_quality 31 -preset medium',
    ],
    [
      { name: 'h264_vaapi' },
      'yuv420p',
      '-vaapi_device /dev/dri/renderD128 ',
      '-vf format=nv12,hwupload=extra_hw_frames=16 -c:v h264_vaapi -qp 31',
    ],
    [
      { name: 'hevc_vaapi', device: '/dev/dri/renderD130', arguments: ['-profile:v', 'main10'] },
      'yuv420p10le',
      '-vaapi_device /dev/dri/renderD130 ',
      '-vf format=p010le,hwupload=extra_hw_frames=16 -c:v hevc_vaapi -qp 31 -profile:v main10',
    ],
    [{ name: 'hevc_videotoolbox' }, 'yuv420p', '', '-c:v hevc_videotoolbox -q:v 31'],
    [
      { name: 'x264 slow', encoder: 'libx264', quality: 'qp', arguments: [] },
      'yuv420p',
      '',
      '-c:v libx264 -qp 31',
    ],
  ])('by %j of %s', (encoder, format, device, encode) => {
    const { encode: command } = cellOf(encoder, format)
    expect(command?.join(' ')).toBe(`${BEFORE} ${device}${RAW(format)} -map 0:v:0 ${encode} ${AFTER}`)
  })

  it('is refused where nobody knows the argument of its quality', () => {
    expect(qualityArgument({ name: 'libkvazaar', values: [31] })).toBeNull()
    expect(qualityArgument({ name: 'libkvazaar', values: [31], quality: 'qp' })).toBe('qp')
  })
})

describe('a scoring', () => {
  it('numbers the frames of both inputs alike, whatever their frame rates are', () => {
    const frames = 'settb=1/1000,setpts=N*40,setparams=range=tv,format=yuv420p'
    expect(cellOf({ name: 'libx264' }).score.join(' ')).toBe(
      `${BEFORE} -xerror -i encode.mkv ${RAW('yuv420p')} -filter_complex ` +
        `[0:v:0]${frames}[encode];[1:v:0]${frames}[source];[encode][source]libvmaf=model=version=vmaf_v0.6.1:log_fmt=json:log_path=log.json:shortest=1` +
        ' -fps_mode passthrough -f null -',
    )
  })

  it.each<[object, PixelFormat, PixelFormat]>([
    [{ name: 'libx264' }, 'yuv444p10le', 'yuv444p10le'],
    [{ name: 'libvvenc' }, 'yuv420p', 'yuv420p10le'],
    [{ name: 'h264_nvenc', pixelFormat: 'nv12' }, 'yuv420p10le', 'yuv420p10le'],
    [{ name: 'hevc_nvenc', pixelFormat: 'p010le' }, 'yuv420p', 'yuv420p10le'],
  ])('of %j and a source in %s happens in %s: the deeper of both', (encoder, format, compared) => {
    expect(cellOf(encoder, format).score.join(' ')).toContain(`format=${compared}[source]`)
  })
})

it('a command line can be pasted into a shell', () => {
  expect(shellText(['ffmpeg', '-i', "/v/it's; here.yuv"])).toBe(`ffmpeg -i '/v/it'\\''s; here.yuv'`)
})
