// D52: an answer of the artifact service is lost, refused or never comes. Then the evidence is in a finished artifact, or the
// error says that it is not: never neither, and never later than the deadline.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { ActionsArtifactStore } from '../../src/adapters/actions/artifacts.js'
import { ActionsEarlierEvidence } from '../../src/adapters/actions/earlier-evidence.js'
import type { ArtifactPatience } from '../../src/adapters/actions/patience.js'
import { foreignFiles } from '../../src/adapters/node/foreign-files.js'
import { nodeFiles } from '../../src/adapters/node/files.js'
import type { SeedgateError } from '../../src/errors/seedgate-error.js'
import { keepArtifact } from '../../src/use-cases/keep-artifact.js'
import { evidenceOfRun } from '../../src/use-cases/decide/evidence-of-run.js'
import { uploadEvidence } from '../../src/use-cases/seed-loop/upload-evidence.js'
import { errorOf } from '../support/error-code.js'
import { says, type AnyOperation, type Fault } from '../support/github/faults.js'
import { runtimeToken } from '../support/github/results-service.js'
import { GitHubStandIn } from '../support/github/stand-in.js'
import { zipOf } from '../support/zip.js'

const RUN = 7
const WANTED = `evidence-tiny_v1-${RUN}-1-1-of-1`
/** Every failure of the client itself is over by then: it waits 3 s before its first second try. */
const PATIENCE: ArtifactPatience = { upload: 6_000, download: 6_000, look: 6_000, pause: 10 }
/** Two uploads, each followed by a look and perhaps by a download. */
const LATEST = 2 * (PATIENCE.upload + PATIENCE.look + PATIENCE.download) + 2_000
const SET = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'GITHUB_SERVER_URL', 'NO_PROXY'] as const

let folder: string
let standIn: GitHubStandIn
let said: string[]
const before = { ...process.env }

beforeEach(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = await mkdtemp(join(tmpdir(), 'seedgate-outage-'))
  standIn = await GitHubStandIn.start(join(folder, 'models.git'))
  said = []
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: runtimeToken(RUN),
    ACTIONS_RESULTS_URL: `${standIn.base}/`,
    GITHUB_SERVER_URL: 'https://github.com',
    NO_PROXY: '127.0.0.1',
  })
  await mkdir(join(folder, 'run', 'members'), { recursive: true })
  await writeFile(join(folder, 'run', 'run.json'), '{}\n')
  await writeFile(join(folder, 'run', 'members', 'a.onnx'), new Uint8Array([1, 2, 3]))
})

afterEach(async () => {
  jest.restoreAllMocks()
  for (const name of SET) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
  await standIn.close()
  // An upload that was given up may still be at work.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const say = (line: string): void => {
  said.push(line)
}
const world = () => ({
  files: nodeFiles,
  foreign: foreignFiles,
  artifacts: new ActionsArtifactStore({ patience: PATIENCE, say }),
  log: { info: say, warn: say },
})
const upload = async () =>
  await uploadEvidence(world(), {
    out: join(folder, 'run'),
    name: WANTED,
    retentionDays: undefined,
    temporary: join(folder, 'scratch'),
  })
/** As the REST interface lists them: finished ones only. */
const records = () =>
  standIn.artifacts.list(RUN).map(({ id, name, bytes, digest, expired }) => ({
    id,
    name,
    size: bytes.length,
    digest,
    expired,
    run: null,
  }))

const OPERATIONS: readonly AnyOperation[] = ['CreateArtifact', 'blob/put', 'FinalizeArtifact']
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['dropped before the work', { kind: 'drop', when: 'before' }],
  ['dropped after the work', { kind: 'drop', when: 'after' }],
  ['lost', { kind: 'lost', status: 500 }],
  ['refused', says(403, 'Forbidden')],
  ['silent', { kind: 'silence' }],
]

describe('one call of an upload (D52)', () => {
  for (const operation of OPERATIONS) {
    it.each(FAULTS)(
      `${operation}: %s, and the evidence is in a finished artifact that decide finds`,
      async (_, fault) => {
        standIn.fault(operation, fault)
        const begun = Date.now()
        const kept = await upload()
        expect(Date.now() - begun).toBeLessThan(LATEST)
        const [found] = evidenceOfRun('tiny_v1', RUN, records())
        expect(found?.digest).toBe(standIn.artifacts.find(kept.id)?.digest)
        expect(evidenceOfRun('tiny_v1', RUN, records())).toHaveLength(1)
        expect(kept.digest).toBe(standIn.artifacts.find(kept.id)?.digest)
      },
    )
  }
})

describe('every call of an upload', () => {
  for (const operation of OPERATIONS) {
    it.each(FAULTS)(
      `${operation}: %s, and the error says that there is no artifact, in time`,
      async (_, fault) => {
        standIn.fault(operation, fault, { times: 99 })
        const begun = Date.now()
        const end = await upload().catch((error: unknown) => error as SeedgateError)
        expect(Date.now() - begun).toBeLessThan(LATEST)
        // The work was done though no answer came: then it is found. Otherwise the error is ours and says where the evidence is.
        if (!(end instanceof Error)) {
          expect(evidenceOfRun('tiny_v1', RUN, records())).toEqual([{ id: end.id, digest: end.digest }])
          return
        }
        expect(end.code).toMatch(/^(artifact-exists|publication-failed)$/)
        expect(end.hint).toContain(`the evidence is whole on this machine, in ${join(folder, 'run')}`)
      },
    )
  }

  it('the post step of a later process tries the names that are left', async () => {
    standIn.fault('FinalizeArtifact', says(403, 'Forbidden'), { times: 2 })
    await errorOf(upload, 'publication-failed')
    const kept = await upload()
    expect(kept.name).toBe(`${WANTED}~3`)
    expect(evidenceOfRun('tiny_v1', RUN, records()).map(({ id }) => id)).toEqual([kept.id])
  })
})

describe('a finished artifact of that name', () => {
  it('is this upload where every file in it is the same', async () => {
    const { id } = await upload()
    const again = await upload()
    expect(again).toMatchObject({ id, name: WANTED })
    expect(records()).toHaveLength(1)
  })

  it.each([
    [
      'another file',
      { 'run.json': '{}\n', 'members/a.onnx': '\u0001\u0002\u0004' },
      'members/a.onnx has other bytes',
    ],
    ['a file less', { 'run.json': '{}\n' }, 'members/a.onnx is not in it'],
    ['a file more', { 'run.json': '{}\n', 'members/a.onnx': '\u0001\u0002\u0003', b: '' }, '"b"'],
    ['a path that leaves the folder', { '../run.json': '{}\n' }, '"../run.json"'],
  ])('is somebody else’s with %s', async (_, files, difference) => {
    standIn.artifacts.put(
      RUN,
      WANTED,
      zipOf(Object.entries(files).map(([name, content]) => ({ name, content }))),
    )
    const error = await errorOf(upload, 'artifact-exists')
    expect(error.message).toContain(difference)
    expect(records()).toHaveLength(1)
  })
})

describe('the verdict', () => {
  it('has one name only: taken by an upload that was never finished, it is not kept under another', async () => {
    standIn.fault('FinalizeArtifact', says(403, 'Forbidden'))
    const request = {
      names: ['verdict-tiny-7-1'] as const,
      root: join(folder, 'run'),
      files: [join(folder, 'run', 'run.json')],
      temporary: join(folder, 'scratch'),
    }
    await errorOf(async () => await keepArtifact(world(), request), 'publication-failed')
    await errorOf(async () => await keepArtifact(world(), request), 'artifact-exists')
    expect(records()).toEqual([])
  })
})

describe('a request that changes nothing', () => {
  it.each(['ListArtifacts', 'GetSignedArtifactURL'] as const)(
    '%s is made again where the connection broke',
    async (operation) => {
      const { id, digest } = await upload()
      standIn.fault(operation, { kind: 'drop', when: 'before' }, { times: 2 })
      const into = await mkdtemp(join(folder, 'into-'))
      await new ActionsArtifactStore({ patience: PATIENCE, say }).download({ id, digest, into })
      expect(said.filter((line) => line.includes('the connection broke'))).toHaveLength(2)
      standIn.fault(operation, { kind: 'drop', when: 'before' })
      const earlier = new ActionsEarlierEvidence(say, PATIENCE)
      expect(await earlier.restore(WANTED, join(folder, 'restored'))).toEqual({ outcome: 'restored' })
    },
  )

  it.each(['ListArtifacts', 'GetSignedArtifactURL', 'blob/get'] as const)(
    '%s that never answers ends with what was waited for',
    async (operation) => {
      const { id, digest } = await upload()
      standIn.fault(operation, { kind: 'silence' }, { times: 99 })
      const into = await mkdtemp(join(folder, 'into-'))
      const store = new ActionsArtifactStore({ patience: { ...PATIENCE, download: 300 }, say })
      const error = await errorOf(
        async () => await store.download({ id, digest, into }),
        'github-unavailable',
      )
      expect(error.message).toBe(`gave up waiting for the download of artifact ${id} after 0.3 s`)
    },
  )
})
