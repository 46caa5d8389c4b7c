// When the gate signs, what it keeps, and what it says where it cannot.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { statementOf } from '../../../src/attestation/statement.js'
import { verdictSha256 } from '../../../src/gate/verdict.js'
import { ATTESTATION_FILE } from '../../../src/evidence/layout.js'
import {
  attestVerdict,
  type Attesting,
  type AttestingWorld,
} from '../../../src/use-cases/decide/attest-verdict.js'
import { aPromotion } from '../../support/a-promotion.js'
import { errorOf } from '../../support/error-code.js'
import { withGitHub } from '../../support/github/connected.js'
import { SigstoreStandIn } from '../../support/sigstore/stand-in.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const { verdict } = aPromotion()

let sigstore: SigstoreStandIn
let unreachable: SigstoreStandIn
beforeAll(async () => {
  sigstore = await SigstoreStandIn.start()
  unreachable = await SigstoreStandIn.start()
  await unreachable.close()
})
afterAll(async () => {
  await sigstore.close()
})

interface Attempt {
  readonly wish: Attesting
  readonly attester?: AttestingWorld['attester']
  readonly verdict?: typeof verdict
  /** Whether the job may keep attestations. */
  readonly mayKeep?: boolean
}

async function attempt({ wish, attester = sigstore.attester(), mayKeep = true, ...what }: Attempt) {
  const log: string[] = []
  const note = (line: string): void => {
    log.push(line)
  }
  const seen: { outcome: unknown; file: string | null; kept: unknown[]; log: string[] } = {
    outcome: null,
    file: null,
    kept: [],
    log,
  }
  await withGitHub(async ({ standIn, github }) => {
    if (!mayKeep) standIn.state.token = { login: 'github-actions[bot]', permissions: { contents: 'read' } }
    await withTemporaryFolder(async (dir) => {
      const world = { files: nodeFiles, log: { info: note, warn: note }, attester, forge: github }
      seen.outcome = await attestVerdict(world, { verdict, dir, ...what }, wish)
      seen.file = await readFile(join(dir, ATTESTATION_FILE), 'utf8').catch(() => null)
      seen.kept = standIn.state.attestations
      expect(standIn.violations).toEqual([])
    })
  })
  return seen
}

describe('a PROMOTE', () => {
  it.each(['auto', 'true'] as const)('is signed, beside it and with the repository: %s', async (wish) => {
    const { outcome, file, kept } = await attempt({ wish })
    expect(outcome).toEqual({ attested: true, id: '1', why: null })
    expect(kept).toEqual([JSON.parse(file ?? '')])
  })

  it('names every member’s weights beside the verdict, so that a model file alone can be looked up', () => {
    const { subject } = JSON.parse(new TextDecoder().decode(statementOf(verdict))) as {
      subject: { name: string; digest: { sha256: string } }[]
    }
    expect(subject.map(({ name, digest }) => [name, digest.sha256])).toEqual([
      ['PROMOTE.json', verdictSha256(verdict)],
      ...verdict.members.map(({ onnx, sha256 }) => [onnx, sha256]),
    ])
  })

  it('is not signed where it was not asked for', async () => {
    const asked = sigstore.asked.length
    expect(await attempt({ wish: 'false' })).toMatchObject({
      outcome: { attested: false },
      file: null,
      kept: [],
    })
    expect(sigstore.asked).toHaveLength(asked)
  })

  it('goes without where the job has no identity, and says what is missing', async () => {
    const { outcome, file, log } = await attempt({ wish: 'auto', attester: null })
    expect([outcome, file]).toMatchObject([{ attested: false }, null])
    expect(log.join()).toContain('add "id-token: write" and "attestations: write"')
    const { hint } = await errorOf(
      async () => await attempt({ wish: 'true', attester: null }),
      'permission-missing',
    )
    expect(hint).toContain('id-token: write')
  })

  it('goes without where nobody certifies the job, unless it must not', async () => {
    const attester = unreachable.attester()
    const { outcome, file, log } = await attempt({ wish: 'auto', attester })
    expect([outcome, file]).toMatchObject([{ attested: false }, null])
    expect(log.join()).toContain('the verdict is not attested')
    await errorOf(async () => await attempt({ wish: 'true', attester }), 'publication-failed')
  })

  it('keeps its signature where only the repository cannot, unless it must', async () => {
    const { outcome, file } = await attempt({ wish: 'auto', mayKeep: false })
    expect(outcome).toMatchObject({ attested: true, id: null, why: expect.stringContaining('attestation') })
    expect(file).not.toBeNull()
    await errorOf(async () => await attempt({ wish: 'true', mayKeep: false }), 'permission-missing')
  })
})

it('a HOLD is never signed', async () => {
  const held = { ...verdict, verdict: 'HOLD' as const }
  expect(await attempt({ wish: 'true', verdict: held })).toMatchObject({
    outcome: { attested: false },
    file: null,
  })
})
