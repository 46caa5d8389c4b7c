// The files through which a step tells the runner something: outputs, state, variables, the path, the summary.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WorkflowRefused } from './refusal.js'

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const
type CommandFiles = Readonly<Record<string, string>>
type Texts = Readonly<Record<string, string>>

/** What a step left in them. */
export interface Told {
  readonly outputs: Texts
  readonly state: Texts
  readonly env: Texts
  readonly path: readonly string[]
  readonly summary: string
}

/** New and empty ones, by the name of their variable. */
export async function newCommandFiles(folder: string): Promise<CommandFiles> {
  const tag = Math.random().toString(36).slice(2)
  const files = Object.fromEntries(FILES.map((name) => [name, join(folder, `${name.toLowerCase()}_${tag}`)]))
  for (const path of Object.values(files)) await writeFile(path, '')
  return files
}

export async function readCommandFiles(files: CommandFiles): Promise<Told> {
  const text = async (name: (typeof FILES)[number]) => await readFile(files[name] ?? '', 'utf8')
  return {
    outputs: pairs(await text('GITHUB_OUTPUT')),
    state: pairs(await text('GITHUB_STATE')),
    env: pairs(await text('GITHUB_ENV')),
    path: (await text('GITHUB_PATH')).split('\n').filter(Boolean),
    summary: await text('GITHUB_STEP_SUMMARY'),
  }
}

/** `name=value`, or `name<<delimiter`, lines, `delimiter`. @throws WorkflowRefused as the runner fails the step */
function pairs(text: string): Texts {
  const found: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const [, long, delimiter = ''] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    const [, short, value = ''] = /^([^=]+)=(.*)$/.exec(line) ?? []
    if (long !== undefined) {
      const end = lines.indexOf(delimiter)
      if (end < 0) throw new WorkflowRefused(`Matching delimiter not found '${delimiter}'`)
      found[long] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (short !== undefined) found[short] = value
    else throw new WorkflowRefused(`Unable to process file command: Invalid format '${line}'`)
  }
  return found
}
