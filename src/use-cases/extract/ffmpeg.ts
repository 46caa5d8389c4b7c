// ffmpeg as a child process: what it says, how it ends, how many frames it has done meanwhile.
import { SeedgateError } from '../../errors/seedgate-error.js'
import { framesReported } from '../../extract/command-lines.js'
import type { ProgramEnd, Processes } from '../../ports/processes.js'

export interface Answer {
  readonly end: ProgramEnd
  readonly stdout: Uint8Array
  /** Its first and its last pieces where it says very much. */
  readonly stderr: string
}

export interface Asked {
  readonly cwd: string
  /** Called with the number of frames that are done, whenever ffmpeg tells it. */
  readonly frames?: (done: number) => void
  /** Milliseconds; where absent, as long as it likes. */
  readonly timeout?: number
}

export type Ffmpeg = (args: readonly string[], asked: Asked) => Promise<Answer>

/** Bytes that are kept of each stream: the beginning and the end. */
const KEPT = 256 * 1024

/**
 * @param program a path, or a name on the PATH
 * @returns a function that runs it; it rejects with ffmpeg-not-found where the program cannot be started
 */
export function ffmpegAt(
  processes: Processes,
  program: string,
  signal: AbortSignal,
  endsWithUs = true,
): Ffmpeg {
  return async (args, { cwd, frames, timeout }) => {
    const [stdout, stderr] = [new Ends(KEPT), new Ends(KEPT)]
    try {
      const end = await processes.run({
        command: [program, ...args],
        cwd,
        environment: { AV_LOG_FORCE_NOCOLOR: '1' },
        endsWithUs,
        timeout: timeout ?? null,
        signal,
        output(stream, bytes) {
          const kept = stream === 'stdout' ? stdout : stderr
          kept.push(bytes)
          if (stream === 'stdout' && frames !== undefined) {
            const done = framesReported(new TextDecoder().decode(bytes))
            if (done !== null) frames(done)
          }
        },
      })
      return { end, stdout: stdout.bytes(), stderr: new TextDecoder().decode(stderr.bytes()) }
    } catch (error) {
      if (!(error instanceof SeedgateError) || error.code !== 'trainer-not-found') throw error
      throw new SeedgateError(
        'ffmpeg-not-found',
        `${program}: expected ffmpeg, got no program that can be started`,
        {
          cause: error.cause,
          hint: 'install ffmpeg with libvmaf, or give its path with --ffmpeg or SEEDGATE_FFMPEG',
        },
      )
    }
  }
}

export function hasSucceeded({ end }: Answer): boolean {
  return end.kind === 'exited' && end.status === 0
}

/** `ended with status 1`, as part of a sentence. */
export function howItEnded({ end }: Answer): string {
  switch (end.kind) {
    case 'exited':
      return `ended with status ${end.status}`
    case 'killed':
      return `was ended by ${end.by}`
    case 'timed-out':
      return 'took too long'
    case 'stopped':
      return 'was stopped'
  }
}

/** The beginning and the end of a stream. */
class Ends {
  private readonly first: Uint8Array[] = []
  private last: Uint8Array[] = []
  private firstBytes = 0
  private lastBytes = 0

  constructor(private readonly limit: number) {}

  push(bytes: Uint8Array): void {
    const room = this.limit - this.firstBytes
    if (room > 0) {
      const piece = bytes.slice(0, room)
      this.first.push(piece)
      this.firstBytes += piece.length
    }
    if (bytes.length <= room) return
    this.last.push(bytes.slice(Math.max(0, room)))
    this.lastBytes += this.last.at(-1)!.length
    while (this.lastBytes - this.last[0]!.length > this.limit) this.lastBytes -= this.last.shift()!.length
  }

  bytes(): Uint8Array {
    const pieces = [...this.first, ...this.last]
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }
}
