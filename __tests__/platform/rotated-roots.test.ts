// Sigstore's logs and authorities rotate: what no root at hand knows is not checked; what a root knows and does not hold is refused.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publicGoodToday } from '../../src/adapters/sigstore/newer-roots.js'
import {
  ageOf,
  publicGoodRoots,
  readTrustedRoots,
  type TrustedRoots,
} from '../../src/adapters/sigstore/trusted-roots.js'
import { SigstoreVerifier, type NewerRoots } from '../../src/adapters/sigstore/verifier.js'
import { bytesOf, textOf } from '../support/a-promotion.js'
import { errorOf } from '../support/error-code.js'
import { SigstoreStandIn } from '../support/sigstore/stand-in.js'
import { suiteFolder } from '../support/suite-folder.js'

interface RootFile {
  tlogs: { logId: { keyId: string } }[]
  ctlogs: { logId: { keyId: string } }[]
  timestampAuthorities: object[]
  certificateAuthorities: object[]
}

const home = suiteFolder()
const OTHER = Buffer.alloc(32, 7).toString('base64')
let sigstore: SigstoreStandIn
let logged: Uint8Array
let witnessed: Uint8Array

beforeAll(async () => {
  sigstore = await SigstoreStandIn.start()
  logged = await sigstore.attester().attest(bytesOf('{}'))
  witnessed = await sigstore.attester({ repository_visibility: 'private' }).attest(bytesOf('{}'))
})
afterAll(async () => {
  await sigstore.close()
})

function rootsWith(instance: 'public' | 'private', change: (root: RootFile) => void): TrustedRoots {
  const root = JSON.parse(textOf(sigstore.rootFile(instance))) as RootFile
  change(root)
  return readTrustedRoots(bytesOf(JSON.stringify(root)), 'root.json')
}
const untouched = (instance: 'public' | 'private'): TrustedRoots => rootsWith(instance, () => undefined)
const noWitness = (root: RootFile): void => {
  root.timestampAuthorities = []
}

describe('what the root at hand does not know', () => {
  it.each<[string, 'public' | 'private', (root: RootFile) => void, string]>([
    ['the transparency log', 'public', (root) => (root.tlogs[0]!.logId.keyId = OTHER), 'transparency log'],
    [
      'the log of certificates',
      'public',
      (root) => (root.ctlogs[0]!.logId.keyId = OTHER),
      'log of certificates',
    ],
    ['the witness of its time', 'private', noWitness, 'witnessed its time'],
  ])('%s: not checked, and the log is named', async (_, instance, change, named) => {
    const bundle = instance === 'public' ? logged : witnessed
    const verifier = new SigstoreVerifier(rootsWith(instance, change), 'the root’s age')
    const checked = await verifier.check(bundle)
    expect(checked).toMatchObject({ outcome: 'unknown-root', why: expect.stringContaining(named) })
    expect(checked).toMatchObject({ why: expect.stringContaining('the root’s age') })
    expect((await new SigstoreVerifier(untouched(instance)).check(bundle)).outcome).toBe('genuine')
  })

  it('is no way round a log that it knows: what does not hold there is refused', async () => {
    const bundle = JSON.parse(textOf(logged)) as { dsseEnvelope: { payload: string } }
    bundle.dsseEnvelope.payload = Buffer.from('{"a":1}').toString('base64')
    const checked = await new SigstoreVerifier(untouched('public')).check(bytesOf(JSON.stringify(bundle)))
    expect(checked.outcome).toBe('not-genuine')
  })
})

describe('newer roots', () => {
  const rotated = (): TrustedRoots => rootsWith('public', (root) => (root.tlogs[0]!.logId.keyId = OTHER))

  it('are asked for only where the roots at hand know nothing, and then count', async () => {
    let asked = 0
    const newer: NewerRoots = async () => {
      asked++
      return await Promise.resolve({ roots: untouched('public'), note: '' })
    }
    expect((await new SigstoreVerifier(untouched('public'), '', newer).check(logged)).outcome).toBe('genuine')
    expect(asked).toBe(0)
    expect((await new SigstoreVerifier(rotated(), '', newer).check(logged)).outcome).toBe('genuine')
    expect(asked).toBe(1)
  })

  it('of the recipe count beside those at hand, and are refused where they are none', async () => {
    const verifier = new SigstoreVerifier(rotated())
    expect((await verifier.withRoots(sigstore.rootFile(), 'roots.jsonl').check(logged)).outcome).toBe(
      'genuine',
    )
    await errorOf(() => verifier.withRoots(bytesOf('{}'), 'roots.jsonl'), 'usage-invalid')
  })

  it('that no network gives leave it at what is embedded, with its age and the reason', async () => {
    const server = createServer((_request, response) => response.writeHead(503).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const roots = publicGoodRoots()
    const today = publicGoodToday(() => mkdtempSync(join(home, 'tuf-')), mirror)
    const checked = await new SigstoreVerifier(roots, ageOf(roots), today).check(logged)
    server.close()
    expect(checked.outcome).toBe('unknown-root')
    expect('why' in checked ? checked.why : '').toMatch(
      /its newest key is in use since \d{4}-\d\d-\d\d.*today’s root could not be fetched/s,
    )
  })
})
