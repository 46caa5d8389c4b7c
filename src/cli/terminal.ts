// What a person sees while a command runs: on a terminal a bar with the time left, elsewhere a plain line now and then.
// All of it goes to stderr; stdout is for the answer.
import { clearLine, cursorTo } from 'node:readline'
import { Presets, SingleBar } from 'cli-progress'
import pc from 'picocolors'
import type { Log, Progress } from '../ports/log.js'
import { formatDuration, PlainProgress } from '../adapters/node/plain-progress.js'

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
  let bar: SingleBar | null = null
  // While a bar is drawn, a line takes its place, and the bar is drawn again below it.
  const write = (line: string) => {
    if (bar) {
      cursorTo(stream, 0)
      clearLine(stream, 0)
    }
    stream.write(`${line}\n`)
  }
  return {
    info: write,
    warn: (message) => {
      write(pc.yellow(`warning: ${message}`))
    },
    progress: {
      begin(title, total) {
        const format = `${title} ${pc.cyan('{bar}')} {percentage} %  {duration_formatted} so far, {eta_formatted} left`
        bar = new SingleBar(
          // Ctrl-C is ours to handle: the library would stop the bar while the work still goes on.
          {
            format,
            stream,
            hideCursor: true,
            fps: 5,
            etaBuffer: 50,
            barsize: 30,
            gracefulExit: false,
            formatTime,
          },
          Presets.shades_classic,
        )
        bar.start(total, 0)
      },
      update(done) {
        bar?.update(done)
      },
      end() {
        bar?.stop()
        bar = null
      },
    },
  }
}

/** What is not known yet comes as no number. */
function formatTime(seconds: number): string {
  return Number.isFinite(seconds) ? formatDuration(seconds * 1000) : 'some time'
}
