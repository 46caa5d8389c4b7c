// What the stories tell while they run.

export interface Log {
  readonly info: (message: string) => void
  readonly warn: (message: string) => void
}

/** Progress of one long piece of work; `done` and `total` are in the same unit. */
export interface Progress {
  begin(title: string, total: number): void
  update(done: number, note?: string): void
  end(): void
}
