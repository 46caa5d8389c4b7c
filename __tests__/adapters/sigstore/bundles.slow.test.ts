// Real bundles, made over the wire and verified offline by Sigstore's own library; then everything that is wrong with one.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publicGoodRoots, readTrustedRoots } from '../../../src/adapters/sigstore/trusted-roots.js'
import { signingServices } from '../../../src/adapters/sigstore/services.js'
import { SigstoreVerifier } from '../../../src/adapters/sigstore/verifier.js'
import { PREDICATE_TYPE, statementOf } from '../../../src/attestation/statement.js'
import type { Attester } from '../../../src/ports/attester.js'
import type { VerdictClaim, VouchAnswer } from '../../../src/ports/vouchers.js'
import { serialiseVerdict } from '../../../src/gate/verdict.js'
import { attestationVoucher } from '../../../src/use-cases/guard/attestation-voucher.js'
import { aPromotion, aRecipe, bytesOf, ENSEMBLE, sha256, textOf } from '../../support/a-promotion.js'
import { errorOf } from '../../support/error-code.js'
import { SigstoreStandIn, type JobClaims } from '../../support/sigstore/stand-in.js'

const verdict = {
  ...aPromotion().verdict,
  run: { ...aPromotion().verdict.run, repository: 'octo/models', run_id: '7', run_attempt: 1 },
}
const bytes = bytesOf(serialiseVerdict(verdict))
const policy = aRecipe().recipe.flip!
const place = { serverUrl: 'https://github.com', repository: 'octo/models' }

let sigstore: SigstoreStandIn
let another: SigstoreStandIn
let expired: SigstoreStandIn

beforeAll(async () => {
  const hourAgo = new Date(Date.now() - 3_600_000)
  ;[sigstore, another, expired] = await Promise.all([
    SigstoreStandIn.start(),
    SigstoreStandIn.start(),
    SigstoreStandIn.start({ certifiedAt: hourAgo }),
  ])
})
afterAll(async () => {
  await Promise.all([sigstore.close(), another.close(), expired.close()])
})

interface Case {
  readonly bundle: Uint8Array | null
  readonly verifier?: SigstoreVerifier
  readonly run?: VerdictClaim['run']
}

async function asked({ bundle, verifier = sigstore.verifier(), run }: Case): Promise<VouchAnswer> {
  const claim: VerdictClaim = {
    ensemble: ENSEMBLE,
    verdict: bytes,
    sha256: sha256(bytes),
    approval: null,
    attestation: bundle,
    run: run === undefined ? { repository: 'octo/models', id: '7', attempt: 1 } : run,
  }
  return await attestationVoucher({ verifier, ...place }).vouch(claim, policy)
}

const signed = async (claims: Partial<JobClaims> = {}): Promise<Uint8Array> =>
  await sigstore.attester(claims).attest(statementOf(verdict))
const why = (answer: VouchAnswer): string => ('why' in answer ? answer.why : '')

/** The statement with something else in it, signed as it is. */
async function statementWith(change: (statement: Record<string, unknown>) => unknown): Promise<Uint8Array> {
  const statement = JSON.parse(textOf(statementOf(verdict))) as Record<string, unknown>
  return await sigstore.attester().attest(bytesOf(JSON.stringify(change(statement))))
}

describe('an attestation', () => {
  it.each(['public', 'private'] as const)('of a %s repository vouches for the origin', async (visibility) => {
    const before = sigstore.asked.length
    const bundle = await signed({ repository_visibility: visibility })
    expect(sigstore.asked.slice(before)).toEqual(
      visibility === 'public'
        ? ['/api/v2/signingCert', '/api/v1/log/entries']
        : ['/private/api/v2/signingCert', '/api/v1/timestamp'],
    )
    const answer = await asked({ bundle, verifier: sigstore.verifier(visibility) })
    expect(answer).toEqual({ answer: 'vouched', of: ['origin'], by: expect.any(String) })
    expect('by' in answer ? answer.by : '').toContain('acme/seedgate/.github/workflows/retrain.yml')
  })

  it('says what it is of, and no more', () => {
    const statement = JSON.parse(textOf(statementOf(verdict))) as { predicate: object }
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'PROMOTE.json', digest: { sha256: sha256(bytes) } },
        ...verdict.members.map((one) => ({ name: one.onnx, digest: { sha256: one.sha256 } })),
      ],
      predicateType: PREDICATE_TYPE,
    })
    expect(Object.keys(statement.predicate)).toEqual([
      'verdict',
      'ensemble',
      'generated_at_utc',
      'recipe_sha256',
      'table_sha256',
      'corpus_sha256',
      'members',
      'run',
    ])
  })

  it('of a scheduled run counts too', async () => {
    expect((await asked({ bundle: await signed({ event_name: 'schedule' }) })).answer).toBe('vouched')
  })
})

describe('is refused', () => {
  const main = 'refs/heads/main'
  it.each<[string, Partial<JobClaims>, string]>([
    [
      'another repository',
      { repository: 'octo/other' },
      'repository: expected https://github.com/octo/models',
    ],
    [
      'another workflow of the repository',
      { workflow_ref: `octo/models/.github/workflows/ci.yml@${main}` },
      'workflow: expected https://github.com/octo/models/.github/workflows/retrain.yml@refs/heads/main',
    ],
    [
      'another branch',
      { ref: 'refs/heads/topic', workflow_ref: 'octo/models/.github/workflows/retrain.yml@refs/heads/topic' },
      'branch: expected refs/heads/main, got "refs/heads/topic"',
    ],
    ['a pull request', { event_name: 'pull_request' }, 'event: expected workflow_dispatch or schedule'],
    ['a machine of somebody’s own', { runner_environment: 'self-hosted' }, 'runner: expected github-hosted'],
    [
      'another run',
      { run_id: '8' },
      'run: expected https://github.com/octo/models/actions/runs/7/attempts/1',
    ],
    [
      'another attempt',
      { run_attempt: '2' },
      'got "https://github.com/octo/models/actions/runs/7/attempts/2"',
    ],
    ['another issuer', { iss: 'https://gitlab.com' }, 'issuer: expected https://token.actions.githubuser'],
  ])('where it is of %s', async (_what, claims, expected) => {
    const answer = await asked({ bundle: await signed(claims) })
    expect(answer.answer).toBe('refused')
    expect(why(answer)).toContain(expected)
  })

  it.each<[string, (statement: Record<string, unknown>) => unknown, string]>([
    [
      'another file',
      (statement) => ({ ...statement, subject: [{ name: 'x', digest: { sha256: '0'.repeat(64) } }] }),
      'subject: expected',
    ],
    [
      'another kind of statement',
      (statement) => ({ ...statement, predicateType: 'https://slsa.dev/provenance/v1' }),
      `predicate: expected ${PREDICATE_TYPE}`,
    ],
    ['no statement', () => ({ hello: 'world' }), 'the signed statement: '],
  ])('where it is of %s', async (_what, change, expected) => {
    const answer = await asked({ bundle: await statementWith(change) })
    expect([answer.answer, why(answer)]).toEqual(['refused', expect.stringContaining(expected)])
  })

  it('where it is another verdict’s', async () => {
    const other = { ...verdict, generated_at_utc: '2026-02-02T00:00:00.000Z' }
    const answer = await asked({ bundle: await sigstore.attester().attest(statementOf(other)) })
    expect([answer.answer, why(answer)]).toEqual(['refused', expect.stringContaining('subject: expected')])
  })

  it('where the statement was changed after it was signed', async () => {
    const bundle = JSON.parse(textOf(await signed())) as { dsseEnvelope: { payload: string } }
    const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')
    bundle.dsseEnvelope.payload = Buffer.from(text.replace('PROMOTE.json', 'promote.json')).toString('base64')
    const answer = await asked({ bundle: bytesOf(JSON.stringify(bundle)) })
    expect([answer.answer, why(answer)]).toEqual(['refused', 'DSSE payload hash mismatch'])
  })

  it('where it was signed after its certificate had expired', async () => {
    const bundle = await expired.attester().attest(statementOf(verdict))
    const answer = await asked({ bundle, verifier: expired.verifier() })
    expect([answer.answer, why(answer)]).toEqual(['refused', expect.stringContaining('expired')])
  })

  it('where the log’s entry is missing that the root asks for', async () => {
    const bundle = JSON.parse(textOf(await signed())) as { verificationMaterial: { tlogEntries: unknown[] } }
    bundle.verificationMaterial.tlogEntries = []
    const answer = await asked({ bundle: bytesOf(JSON.stringify(bundle)) })
    expect([answer.answer, why(answer)]).toEqual(['refused', 'expected 1 timestamps, got 0'])
  })

  it.each([
    ['no JSON', 'nonsense'],
    ['an empty object', '{}'],
    ['a list', '[1]'],
    ['nothing', ''],
  ])('where the file is %s', async (_what, text) => {
    const answer = await asked({ bundle: bytesOf(text) })
    expect([answer.answer, why(answer)]).toEqual([
      'refused',
      expect.stringContaining('not a Sigstore bundle'),
    ])
  })

  it('where the verdict names no run', async () => {
    const answer = await asked({ bundle: await signed(), run: null })
    expect([answer.answer, why(answer)]).toEqual(['refused', expect.stringContaining('names its run')])
  })
})

describe('is not checked', () => {
  // An authority that gets a new key keeps its name: what is not known can be neither proved nor disproved.
  it('where nobody trusted certified the key, though the name is the same', async () => {
    const answer = await asked({ bundle: await another.attester().attest(statementOf(verdict)) })
    expect([answer.answer, why(answer)]).toEqual(['not-checked', expect.stringContaining('sigstore.mock')])
  })

  it('where there is none', async () => {
    expect(await asked({ bundle: null })).toEqual({
      answer: 'not-checked',
      why: 'there is none beside the verdict',
    })
  })

  it('where the root at hand does not know who certified it', async () => {
    const answer = await asked({ bundle: await signed(), verifier: new SigstoreVerifier(publicGoodRoots()) })
    expect([answer.answer, why(answer)]).toEqual(['not-checked', expect.stringContaining('sigstore.mock')])
  })
})

describe('trusted roots', () => {
  it('ship with the client, Sigstore’s public instance', () => {
    const [root] = publicGoodRoots()
    expect(root?.certificateAuthorities.map(({ uri }) => uri)).toContain('https://fulcio.sigstore.dev')
  })

  it('are read one or several, one a line', async () => {
    const two = `${textOf(sigstore.rootFile())}\n${textOf(another.rootFile('private'))}\n`
    const verifier = new SigstoreVerifier(readTrustedRoots(bytesOf(two), 'roots.jsonl'))
    expect((await asked({ bundle: await signed(), verifier })).answer).toBe('vouched')
  })

  it.each([['nonsense'], ['{}'], ['[]'], [''], ['{"tlogs": 3}\n{}']])(
    'that are none are refused: %s',
    (text) => {
      expect(() => readTrustedRoots(bytesOf(text), 'roots.jsonl')).toThrow(/^roots\.jsonl: expected Sigstore/)
    },
  )
})

describe('signing', () => {
  it('makes nothing public but what is public', () => {
    expect(signingServices('public', 'https://github.com').rekorUrl).toBe('https://rekor.sigstore.dev')
    for (const visibility of ['private', 'internal', 'unknown', 'Public'])
      expect(signingServices(visibility, 'https://github.com')).toEqual({
        fulcioUrl: 'https://fulcio.githubapp.com',
        rekorUrl: null,
        timestampUrl: 'https://timestamp.githubapp.com',
      })
    expect(signingServices('private', 'https://octo.ghe.com').fulcioUrl).toBe('https://fulcio.octo.ghe.com')
  })

  it('that fails says so without the token', async () => {
    await another.close()
    const attester: Attester = another.attester()
    const { message } = await errorOf(
      async () => await attester.attest(statementOf(verdict)),
      'publication-failed',
    )
    expect(message).toContain('the verdict is not attested')
    expect(message).not.toContain('eyJ')
  })
})
