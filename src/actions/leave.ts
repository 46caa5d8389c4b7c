// The end of an action's process. Without it a socket that nobody answers keeps Node, the job and its GPU alive for a day.

/** Ends the process with its exit status once everything said so far is written; work that still hangs is given up. */
export async function leave(status: string | number | null | undefined = process.exitCode): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => {
      stream.write('', () => {
        resolve()
      })
    })
  }
  process.exit(status ?? 0)
}
