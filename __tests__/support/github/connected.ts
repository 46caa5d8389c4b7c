// A stand-in with something in it, and our own client connected to it, both gone after the test.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { connectGitHub, type GitHub } from '../../../src/adapters/github/connect.js'
import type { Pace } from '../../../src/adapters/github/pace.js'
import { GitStore } from './git-store.js'
import { GitHubStandIn } from './stand-in.js'
import { addUser } from './state.js'

/** Impatient: the order of things is tested, not how long they take. */
export const TEST_PACE: Pace = {
  retryBase: 2,
  writeGap: 0,
  notifyGap: 0,
  attempt: 5_000,
  total: 20_000,
  longestWait: 3_000,
}

export const TEST_TOKEN = 'ghs_tokenOfTheTest'

export interface Connected {
  readonly standIn: GitHubStandIn
  readonly github: GitHub
  /** The base branch's first commit. */
  readonly base: string
  /** What the client logged. */
  readonly log: string[]
}

/** @param pace what differs from the tests' pace */
export async function withGitHub(
  body: (connected: Connected) => Promise<void>,
  pace: Partial<Pace> = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seedgate-github-'))
  const repository = join(folder, 'models.git')
  const first = await firstRepository()
  await cp(first.folder, repository, { recursive: true })
  const standIn = await GitHubStandIn.start(repository)
  try {
    for (const [id, login] of [
      [101, 'ada'],
      [102, 'grace'],
    ] as const) {
      addUser(standIn.state, { id, login, type: 'User', permission: 'write' })
    }
    const { base } = first
    const log: string[] = []
    const note = (message: string): void => {
      log.push(message)
    }
    const github = connectGitHub({
      token: TEST_TOKEN,
      apiUrl: standIn.base,
      serverUrl: 'https://github.com',
      repository: 'octo/models',
      log: { info: note, warn: note },
      pace: { ...TEST_PACE, ...pace },
    })
    await body({ standIn, github, base, log })
  } catch (error) {
    const failed = standIn.violations.find((violation) => violation.startsWith('the stand-in failed'))
    if (failed !== undefined) throw new Error(failed, { cause: error })
    throw error
  } finally {
    await standIn.close()
    await rm(folder, { recursive: true, force: true })
  }
}

let made: Promise<{ readonly folder: string; readonly base: string }> | null = null

/** Made once for a whole test file, and copied for each test. */
async function firstRepository(): Promise<{ readonly folder: string; readonly base: string }> {
  made ??= mkdtemp(join(tmpdir(), 'seedgate-github-first-')).then((folder) => {
    const files = { 'model/registry.json': '{ "models": [] }\n', 'README.md': 'Models\n' }
    return { folder, base: GitStore.open(folder, () => 'ada').commitFiles('main', files) }
  })
  return await made
}

afterAll(async () => {
  if (made !== null) await rm((await made).folder, { recursive: true, force: true })
})
