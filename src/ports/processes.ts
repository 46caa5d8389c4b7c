// Programs that are not ours, run as children together with everything they start.

export type OutputStream = 'stdout' | 'stderr'

export interface Program {
  /** The program and its arguments, run as they are: no shell. */
  readonly command: readonly [string, ...string[]]
  readonly cwd: string
  /** On top of the few variables that a program needs to run at all; nothing else is handed on. */
  readonly environment: Readonly<Record<string, string>>
  /** Whether the system ends the program where this process is killed; only on Linux, with util-linux’s setpriv. */
  readonly endsWithUs?: boolean
  /** Milliseconds it may take; null for as long as it likes. */
  readonly timeout: number | null
  /** Aborted: the program and everything it started is ended. */
  readonly signal: AbortSignal
  /** Every piece of output as it comes; a piece may end within a line or a character. */
  readonly output: (stream: OutputStream, bytes: Uint8Array) => void
}

export type ProgramEnd =
  | { readonly kind: 'exited'; readonly status: number }
  /** By somebody else: the kernel where memory ran out, for example. */
  | { readonly kind: 'killed'; readonly by: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'stopped' }

export interface Processes {
  /**
   * Resolves when the program and everything it started is gone.
   * @throws SeedgateError trainer-not-found where it cannot be started
   */
  run(program: Program): Promise<ProgramEnd>
}

/** A file that grows while something runs, such as a log. */
export interface GrowingFile {
  append(text: string): void
  /** @throws SeedgateError disk-full, path-not-writable, write-failed: whatever went wrong with any append */
  close(): Promise<void>
}

export interface GrowingFiles {
  /** A file to append to, new or not; missing folders are made. @throws SeedgateError path-not-writable, write-failed */
  open(path: string): Promise<GrowingFile>
}
