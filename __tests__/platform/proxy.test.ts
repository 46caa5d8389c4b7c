// Behind a proxy: every request takes it, the blob of an artifact too. The names below are known to no resolver.
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Forge } from '../../src/ports/forge.js'
import { digestOf } from '../support/github/artifact-shelf.js'
import { runtimeToken } from '../support/github/results-service.js'
import { GitHubStandIn } from '../support/github/stand-in.js'
import { startProxy, type HttpProxy } from '../support/http-proxy.js'
import { suiteFolder } from '../support/suite-folder.js'

const home = suiteFolder()
const IMPATIENT = { retryBase: 2, writeGap: 0, notifyGap: 0, attempt: 5_000, total: 20_000, longestWait: 0 }
const SET = [
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
] as const
const RUNTIME = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'] as const
const before = { ...process.env }
let standIn: GitHubStandIn
let proxy: HttpProxy

async function open(credentials?: string): Promise<void> {
  standIn = await GitHubStandIn.start(join(await mkdtemp(join(home, 'bare-')), 'models.git'))
  proxy = await startProxy(Number(new URL(standIn.base).port), credentials)
  for (const name of SET) Reflect.deleteProperty(process.env, name)
  process.env['http_proxy'] = proxy.url.replace('//', credentials === undefined ? '//' : `//${credentials}@`)
  process.env['GITHUB_API_URL'] = 'http://api.invalid'
  process.env['GITHUB_SERVER_URL'] = 'https://github.com'
  // Where a signed address points: another host than the interface.
  standIn.artifacts.base = 'http://blob.invalid'
}

/** Loaded with the environment set: the runner's libraries read it as they are loaded. */
async function forge(): Promise<Forge> {
  const { connectGitHub } = await import('../../src/adapters/github/connect.js')
  const log = { info: () => undefined, warn: () => undefined }
  const at = { apiUrl: 'http://api.invalid', serverUrl: 'https://github.com', repository: 'octo/models' }
  return connectGitHub({ token: 't', ...at, log, pace: IMPATIENT })
}

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(async () => {
  jest.restoreAllMocks()
  for (const name of [...SET, ...RUNTIME]) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
  await proxy.close()
  await standIn.close()
})

describe('a proxy', () => {
  it.each([
    ['without credentials', undefined],
    ['with credentials', 'user:secret'],
  ] as const)('%s is taken by GitHub’s interface and by the blob of an artifact', async (_, credentials) => {
    await open(credentials)
    const bytes = Buffer.from('an archive')
    const { id } = standIn.artifacts.put(7, 'verdict', bytes)
    const into = await mkdtemp(join(home, 'into-'))
    const archive = await (await forge()).artifactArchives.download({ id, digest: digestOf(bytes), into })
    expect(await readFile(archive)).toEqual(bytes)
    expect(proxy.tunnels).toEqual(['api.invalid:80', 'blob.invalid:80'])
  })

  it('is taken by the runner’s own artifact client, for service and storage', async () => {
    await open()
    process.env['ACTIONS_RESULTS_URL'] = 'http://results.invalid/'
    process.env['ACTIONS_RUNTIME_TOKEN'] = runtimeToken(7)
    const { ActionsArtifactStore } = await import('../../src/adapters/actions/artifacts.js')
    const { id } = standIn.artifacts.put(7, 'evidence', Buffer.from('an archive'))
    const store = new ActionsArtifactStore({ say: () => undefined })
    const into = await mkdtemp(join(home, 'into-'))
    await store.download({ id, digest: digestOf(Buffer.from('an archive')), into })
    expect(new Set(proxy.tunnels.map((host) => host.split(':')[0]))).toEqual(
      new Set(['results.invalid', 'blob.invalid']),
    )
  })

  it('is not taken where NO_PROXY names the host', async () => {
    await open()
    process.env['no_proxy'] = 'api.invalid'
    await expect(
      (await forge()).artifactArchives.download({ id: 1, digest: digestOf(Buffer.from('')), into: home }),
    ).rejects.toMatchObject({
      code: 'github-unavailable',
    })
    expect(proxy.tunnels).toEqual([])
  })
})
