import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { DefaultArtifactClient } from '@actions/artifact'
import { runtimeToken } from '../support/github/results-service.js'
import { GitHubStandIn } from '../support/github/stand-in.js'

// The client reads GITHUB_API_URL while it is loaded, so it is loaded once the stand-in has an address.
let folder: string
let standIn: GitHubStandIn
let client: DefaultArtifactClient
const SET = [
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'GITHUB_SERVER_URL',
  'GITHUB_API_URL',
  'NO_PROXY',
] as const
const before = { ...process.env }

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = await mkdtemp(join(tmpdir(), 'seedgate-artifact-service-'))
  standIn = await GitHubStandIn.start(join(folder, 'models.git'))
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: runtimeToken(7),
    ACTIONS_RESULTS_URL: `${standIn.base}/`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: standIn.base,
    NO_PROXY: '127.0.0.1',
  })
  await mkdir(join(folder, 'root', 'deep'), { recursive: true })
  await writeFile(join(folder, 'root', 'deep', 'a.txt'), 'text\n')
  const { DefaultArtifactClient: Client } = await import('@actions/artifact')
  client = new Client()
})

afterAll(async () => {
  jest.restoreAllMocks()
  for (const name of SET) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
  await standIn.close()
  await rm(folder, { recursive: true, force: true })
})

const root = (): string => join(folder, 'root')
const files = (): string[] => [join(root(), 'deep', 'a.txt')]

describe('the real artifact client', () => {
  it('uploads, lists, gets, and downloads within its run', async () => {
    const { id = 0, digest = '' } = await client.uploadArtifact('own', files(), root())
    expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toContain('own')
    expect((await client.getArtifact('own')).artifact).toMatchObject({ id, digest: `sha256:${digest}` })
    const path = join(folder, 'own')
    const { digestMismatch } = await client.downloadArtifact(id, { path, expectedHash: `sha256:${digest}` })
    expect(digestMismatch).toBe(false)
    expect(await readFile(join(path, 'deep', 'a.txt'), 'utf8')).toBe('text\n')
    expect(standIn.violations).toEqual([])
  })

  it('is told 409 for a second one of the same name', async () => {
    await client.uploadArtifact('twice', files(), root())
    await expect(client.uploadArtifact('twice', files(), root())).rejects.toThrow(
      '(409) Conflict: an artifact with this name already exists on the workflow run',
    )
  })

  it('downloads from another run by the public way, through the redirect', async () => {
    const { id = 0, digest = '' } = await client.uploadArtifact('public', files(), root())
    const path = join(folder, 'public')
    await mkdir(path)
    const findBy = {
      token: 'ghs_tokenOfTheTest',
      workflowRunId: 7,
      repositoryOwner: 'octo',
      repositoryName: 'models',
    }
    const options = { path, expectedHash: `sha256:${digest}`, findBy }
    expect((await client.downloadArtifact(id, options)).digestMismatch).toBe(false)
    expect(await readdir(path)).toEqual(['deep'])
    const listed = await client.listArtifacts({ findBy })
    expect(listed.artifacts.find(({ name }) => name === 'public')?.id).toBe(id)
    expect(standIn.violations).toEqual([])
  })

  it('carries our own store by the public way too, and finds what was swapped', async () => {
    const { ActionsArtifactStore } = await import('../../src/adapters/actions/artifacts.js')
    const { id = 0, digest = '' } = await client.uploadArtifact('ours', files(), root())
    const other = { token: 'ghs_tokenOfTheTest', runId: 7, owner: 'octo', repository: 'models' }
    const store = new ActionsArtifactStore({ other, say: () => undefined })
    const download = async (into: string): Promise<string> => {
      await mkdir(join(folder, into))
      return await store.download({ id, digest: `sha256:${digest}`, into: join(folder, into) })
    }
    const archive = await readFile(await download('archive'))
    expect(archive.equals(standIn.artifacts.find(id)?.bytes ?? Buffer.alloc(0))).toBe(true)
    const artifact = standIn.artifacts.find(id)
    if (artifact !== undefined) artifact.bytes = Buffer.concat([archive, Buffer.from('!')])
    await expect(download('swapped')).rejects.toMatchObject({ code: 'artifact-mismatch' })
    if (artifact !== undefined) artifact.expired = true
    await expect(download('expired')).rejects.toMatchObject({ code: 'artifact-not-found' })
  })
})
