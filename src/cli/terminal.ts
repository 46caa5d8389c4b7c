// What a person sees while a command runs: on a terminal a bar with the time left, elsewhere a plain line now and then.
// All of it goes to stderr; stdout is for the answer.
import { MultiBar, Presets, type SingleBar } from 'cli-progress'
import pc from 'picocolors'
import type { Log, Progress } from '../ports/log.js'
import { PlainProgress } from './plain-progress.js'

export interface Terminal extends Log {
  readonly progress: Progress
}

export function openTerminal(stream: NodeJS.WriteStream = process.stderr): Terminal {
  return stream.isTTY ? interactive(stream) : plain(stream)
}

function plain(stream: NodeJS.WriteStream): Terminal {
  const info = (message: string) => stream.write(`${message}\n`)
  return {
    info,
    warn: (message) => stream.write(`warning: ${message}\n`),
    progress: new PlainProgress(info, () => performance.now()),
  }
}

function interactive(stream: NodeJS.WriteStream): Terminal {
  let bars: MultiBar | null = null
  let bar: SingleBar | null = null
  // While a bar is drawn, lines must go above it.
  const write = (line: string) => {
    if (bars) bars.log(`${line}\n`)
    else stream.write(`${line}\n`)
  }
  return {
    info: write,
    warn: (message) => {
      write(pc.yellow(`warning: ${message}`))
    },
    progress: {
      begin(title, total) {
        const format = `${title} ${pc.cyan('{bar}')} {percentage} %  {duration_formatted} so far, {eta_formatted} left`
        bars = new MultiBar(
          { format, stream, hideCursor: true, fps: 5, etaBuffer: 50 },
          Presets.shades_classic,
        )
        bar = bars.create(total, 0)
      },
      update(done) {
        bar?.update(done)
      },
      end() {
        bars?.stop()
        bars = bar = null
      },
    },
  }
}
