// One process of a step: its variables and nothing of the test's own, what it said, how it ended.
import { spawn } from 'node:child_process'

export interface ProcessEnd {
  readonly status: number | null
  readonly log: string
}

export async function runProcess(
  program: string,
  args: readonly string[],
  place: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<ProcessEnd> {
  const child = spawn(program, args, { ...place, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  return await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, log })
    })
  })
}
