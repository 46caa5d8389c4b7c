// The machine that a job runs on: whether there is one with its labels, and its folders as a runner lays them out.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { WorkflowRefused } from './refusal.js'
import type { Value } from './value.js'

export interface Machine {
  readonly name: string
  readonly environment: 'github-hosted' | 'self-hosted'
  readonly home: string
  /** GITHUB_WORKSPACE; its parent is RUNNER_WORKSPACE. */
  readonly workspace: string
  readonly temporary: string
  readonly toolCache: string
}

const HOSTED = ['ubuntu-24.04']
const OWN = ['self-hosted', 'linux', 'x64', 'gpu']

/** The labels. @throws WorkflowRefused where no machine has all of them: on GitHub the job would wait for ever */
export function runsOn(asked: Value, job: string): readonly string[] {
  const labels = (Array.isArray(asked) ? asked : [asked]).map(String)
  if ([HOSTED, OWN].some((machine) => labels.every((label) => machine.includes(label)))) return labels
  throw new WorkflowRefused(`${job}: no machine has the labels ${labels.join(', ')}`)
}

/** A new one. */
export async function newMachine(
  folder: string,
  name: string,
  labels: readonly string[],
  shared: { readonly repository: string; readonly toolCache: string },
): Promise<Machine> {
  const { repository, toolCache } = shared
  const home = join(folder, name.replaceAll(/[^\w.-]+/g, '-'))
  const workspace = join(home, '_work', repository, repository)
  const temporary = join(home, '_work', '_temp')
  await rm(home, { recursive: true, force: true })
  for (const path of [workspace, temporary]) await mkdir(path, { recursive: true })
  const environment = labels.includes('self-hosted') ? 'self-hosted' : 'github-hosted'
  return { name, environment, home, workspace, temporary, toolCache }
}

/** The `runner` context, which is in every step's variables too. */
export function runnerContext(machine: Machine): Readonly<Record<string, string>> {
  return {
    name: machine.name,
    os: 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    environment: machine.environment,
    temp: machine.temporary,
    tool_cache: machine.toolCache,
    workspace: join(machine.workspace, '..'),
  }
}
