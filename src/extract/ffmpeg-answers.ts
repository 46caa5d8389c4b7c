// What ffmpeg says about itself: its version, its encoders, and the versions of encoders and drivers.

/** The text of `ffmpeg -version`: version, configuration, libraries. Null where it is not ffmpeg's. */
export function parseVersion(text: string): { readonly line: string; readonly whole: string } | null {
  const line = text.split('\n')[0]?.trim() ?? ''
  if (!/^ffmpeg version \S+/.test(line)) return null
  // Lines such as "Exiting with exit code 0" are of the moment.
  const whole = text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => /^(ffmpeg version|built with|configuration:|lib\w+ )/.test(part))
    .join('\n')
  return { line, whole }
}

/** Names of the video encoders in the answer to `-encoders`. */
export function parseEncoders(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^ V[F.][S.][X.][B.][D.] (\S+)/gm)].map(([, name = '']) => name))
}

/** Whether a filter of that name is in the answer to `-filters`. */
export function hasFilter(text: string, name: string): boolean {
  return text.split('\n').some((line) => line.trim().split(/\s+/)[1] === name)
}

/** How encoders and drivers tell their versions when one frame is encoded at `-loglevel verbose`. */
const VERSIONS: readonly RegExp[] = [
  /\b264 - (core \d+(?: r\d+\w*)?(?: [0-9a-f]{7,})?)/,
  /x265 \[info\]: HEVC encoder version (\S+)/,
  /\[version\]:\s*(SVT-AV1 .*)$/m,
  /libvvenc version: (\S+)/,
  /\[(?:libvpx(?:-vp9)?|libaom-av1) @ \w+\] (v?\d+\.\d\S*)/,
  /VAAPI driver: (.+?)\.?$/m,
  /(?:implementation|MFX) version:? (?:is )?(API .+|\d+\.\d+.*)$/m,
  /NVENC.* (?:API|version) (\S+)$/m,
]

/** What the log of a sample says of the encoder's version; null where it says nothing. */
export function encoderVersion(log: string): string | null {
  const found = VERSIONS.flatMap((version) => version.exec(log)?.[1]?.trim() ?? [])
  return found.length === 0 ? null : found.join(', ')
}

/** The last lines that say why, without repetitions and without what ffmpeg says at every end. */
export function lastLines(log: string, count = 6): string[] {
  const lines = log
    .split(/[\r\n]+/)
    .map((line) => line.replace(/ @ 0x[0-9a-f]+\]/g, ']').trim())
    .filter((line) => line !== '' && !/^(Exiting with exit code|Last message repeated)/.test(line))
  return lines.filter((line, index) => line !== lines[index - 1]).slice(-count)
}

/** Whether the log says that the video was cut off or damaged: ffmpeg goes on without the rest, and ends with 0. */
export function saysDamaged(log: string): string | null {
  return (
    lastLines(log, 1000).find((line) =>
      /ended prematurely|partial file|truncat|corrupt|invalid data found|error while decoding|decode_slice|moov atom not found/i.test(
        line,
      ),
    ) ?? null
  )
}

/** Whether ffmpeg had no space to write. */
export function saysDiskFull(log: string): boolean {
  return /No space left on device|Disk quota exceeded/.test(log)
}
