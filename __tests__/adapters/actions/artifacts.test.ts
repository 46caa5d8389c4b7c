import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ActionsArtifactStore } from '../../../src/adapters/actions/artifacts.js'
import { errorOf } from '../../support/error-code.js'
import { runtimeToken } from '../../support/github/results-service.js'
import { GitHubStandIn } from '../../support/github/stand-in.js'

const RUN = 7
let folder: string
let standIn: GitHubStandIn
const before = { ...process.env }

beforeEach(async () => {
  // The client tells the job's log everything it does.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = await mkdtemp(join(tmpdir(), 'seedgate-artifacts-'))
  standIn = await GitHubStandIn.start(join(folder, 'models.git'))
  process.env['ACTIONS_RUNTIME_TOKEN'] = runtimeToken(RUN)
  process.env['ACTIONS_RESULTS_URL'] = `${standIn.base}/`
  process.env['GITHUB_SERVER_URL'] = 'https://github.com'
  process.env['NO_PROXY'] = '127.0.0.1'
  await mkdir(join(folder, 'evidence', 'members'), { recursive: true })
  await writeFile(join(folder, 'evidence', 'run.json'), '{}\n')
  await writeFile(join(folder, 'evidence', 'members', 'a.onnx'), new Uint8Array([1, 2, 3]))
})

afterEach(async () => {
  jest.restoreAllMocks()
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'GITHUB_SERVER_URL', 'NO_PROXY']) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
  await standIn.close()
  await rm(folder, { recursive: true, force: true })
})

async function uploaded(name = 'evidence-7-1') {
  const root = join(folder, 'evidence')
  const files = [join(root, 'run.json'), join(root, 'members', 'a.onnx')]
  return await new ActionsArtifactStore({ say: () => undefined }).upload({
    name,
    files,
    root,
    retentionDays: 30,
  })
}

async function emptyFolder(): Promise<string> {
  return await mkdtemp(join(folder, 'into-'))
}

describe('an artifact', () => {
  it('goes up and comes down as the same archive, by id and digest', async () => {
    const { id, digest, size } = await uploaded()
    const archive = await new ActionsArtifactStore({ say: () => undefined }).download({
      id,
      digest,
      into: await emptyFolder(),
    })
    const bytes = await readFile(archive)
    expect(bytes.length).toBe(size)
    expect(bytes.equals(standIn.artifacts.find(id)?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(digest).toBe(standIn.artifacts.find(id)?.digest)
  })

  it('that was swapped since is refused, and its bytes do not stay', async () => {
    const { id, digest } = await uploaded()
    const artifact = standIn.artifacts.find(id)
    if (artifact !== undefined) artifact.bytes = Buffer.from('other bytes')
    const into = await emptyFolder()
    const store = new ActionsArtifactStore({ say: () => undefined })
    const error = await errorOf(async () => await store.download({ id, digest, into }), 'artifact-mismatch')
    expect(error.message).toContain(digest)
    expect(await readdir(into)).toEqual([])
  })

  it('is not downloaded on the word of something that is no digest', async () => {
    const { id } = await uploaded()
    const store = new ActionsArtifactStore({ say: () => undefined })
    const into = await emptyFolder()
    for (const digest of ['', 'sha256:', 'f'.repeat(64)]) {
      await errorOf(async () => await store.download({ id, digest, into }), 'usage-invalid')
    }
  })

  it('that is not there is named as missing', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const into = await emptyFolder()
    const store = new ActionsArtifactStore({ say: () => undefined })
    await errorOf(async () => await store.download({ id: 1, digest, into }), 'artifact-not-found')
  })

  it('cannot be uploaded twice under one name', async () => {
    await uploaded()
    const error = await errorOf(async () => await uploaded(), 'artifact-exists')
    expect(error.hint).toContain('attempt')
  })

  it('that the service refuses names the quota', async () => {
    standIn.fault('CreateArtifact', {
      kind: 'answer',
      answer: {
        status: 403,
        body: { code: 'permission_denied', msg: 'insufficient usage to create artifact' },
      },
    })
    const error = await errorOf(async () => await uploaded(), 'publication-failed')
    expect(error.hint).toContain('quota')
  })

  it('arrives though one block of the upload was dropped', async () => {
    standIn.fault('blob/put', { kind: 'drop', when: 'before' })
    const { id, size } = await uploaded()
    expect(standIn.artifacts.find(id)?.bytes.length).toBe(size)
  })

  it('of another run is not found among those of this run', async () => {
    const { id, digest } = await uploaded()
    process.env['ACTIONS_RUNTIME_TOKEN'] = runtimeToken(8)
    const own = new ActionsArtifactStore({ say: () => undefined })
    const into = await emptyFolder()
    await errorOf(async () => await own.download({ id, digest, into }), 'artifact-not-found')
  })
})
