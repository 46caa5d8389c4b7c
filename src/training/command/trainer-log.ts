// One seed's output: every line with its time into the seed's log, and as much as people read into the step's log.
import type { Clock } from '../../ports/clock.js'
import type { GrowingFile, OutputStream } from '../../ports/processes.js'
import { OutputLines } from './output-lines.js'

/** Characters of the log's start that are kept; after that only its end is. */
const MOST_KEPT = 32 * 2 ** 20
/** Lines of the end that are kept: enough for a stack trace. */
const LAST_LINES = 200
/** Lines that people see; the rest is in the log. */
const MOST_SHOWN = 2000

export class TrainerLog {
  private readonly lines: Readonly<Record<OutputStream, OutputLines>> = {
    stdout: new OutputLines(),
    stderr: new OutputLines(),
  }
  private kept = 0
  private leftOut = 0
  private shown = 0
  /** Log lines, newest last. */
  private readonly tail: string[] = []

  /**
   * @param say shows a line to people; what is before the text keeps it from being read as a workflow command
   * @param path how the log is called where people are sent to it
   */
  constructor(
    private readonly file: GrowingFile,
    private readonly clock: Clock,
    private readonly seed: number,
    private readonly path: string,
    private readonly say: (line: string) => void,
  ) {}

  push(stream: OutputStream, bytes: Uint8Array): void {
    for (const line of this.lines[stream].push(bytes)) this.add(stream, line)
  }

  /** The last lines of output, without times. */
  lastLines(count: number): string[] {
    return this.tail.slice(-count).map((line) => line.slice(line.indexOf('| ') + 2))
  }

  /** Writes what is left. @throws SeedgateError of the disk */
  async close(): Promise<void> {
    for (const stream of ['stdout', 'stderr'] as const)
      for (const line of this.lines[stream].end()) this.add(stream, line)
    if (this.leftOut > 0) {
      const gap = Math.max(0, this.leftOut - this.tail.length)
      this.file.append(
        `[… ${gap} lines left out: the log holds its first ${MOST_KEPT / 2 ** 20} MiB and its end]\n`,
      )
      for (const line of this.tail.slice(-this.leftOut)) this.file.append(`${line}\n`)
    }
    await this.file.close()
  }

  private add(stream: OutputStream, text: string): void {
    const line = `${this.clock.now().toISOString()} ${stream === 'stdout' ? 'out' : 'err'} | ${text}`
    this.tail.push(line)
    if (this.tail.length > 2 * LAST_LINES) this.tail.splice(0, LAST_LINES)
    if (this.kept + line.length > MOST_KEPT) this.leftOut++
    else this.file.append(`${line}\n`)
    this.kept += line.length
    this.show(text)
  }

  private show(text: string): void {
    this.shown++
    if (this.shown <= MOST_SHOWN) this.say(`seed ${this.seed} | ${text}`)
    else if (this.shown === MOST_SHOWN + 1) this.say(`seed ${this.seed} | … the rest is in ${this.path}`)
  }
}
