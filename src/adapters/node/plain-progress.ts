// Progress where there is no terminal: a line at the start, and one every half minute, or as often as is asked for.
import type { Progress } from '../../ports/log.js'

const SECONDS_BETWEEN_LINES = 30

export class PlainProgress implements Progress {
  private title = ''
  private total = 0
  private startedAt = 0
  private doneAtStart: number | null = null
  private saidAt = 0

  /** @param elapsed milliseconds since any start */
  constructor(
    private readonly say: (line: string) => void,
    private readonly elapsed: () => number,
    private readonly secondsBetween = SECONDS_BETWEEN_LINES,
  ) {}

  begin(title: string, total: number): void {
    this.title = title
    this.total = total
    this.startedAt = this.saidAt = this.elapsed()
    this.doneAtStart = null
    this.say(title)
  }

  update(done: number): void {
    this.doneAtStart ??= done
    const now = this.elapsed()
    if (now - this.saidAt < this.secondsBetween * 1000) return
    this.saidAt = now
    const rate = (done - this.doneAtStart) / (now - this.startedAt)
    const left = rate > 0 ? `, about ${formatDuration((this.total - done) / rate)} left` : ''
    this.say(`${this.title}: ${Math.floor((100 * done) / this.total)} %${left}`)
  }

  end(): void {
    this.total = 0
  }
}

/** Milliseconds as people say them: `2 h 05 min`, `3 min 20 s`, `41 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  if (h > 0) return `${h} h ${String(min).padStart(2, '0')} min`
  return min > 0 ? `${min} min ${String(s).padStart(2, '0')} s` : `${s} s`
}
