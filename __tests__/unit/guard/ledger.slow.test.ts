// The life of an ensemble on a real repository: promoted, replaced and rolled back, and what the guard says of every step and of
// everything that only looks like one.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { GuardCode } from '../../../src/guard/vocabulary.js'
import type { Voucher } from '../../../src/ports/vouchers.js'
import { auditRevision, guardRevisions } from '../../../src/use-cases/guard/guard-revisions.js'
import { rollBack } from '../../../src/use-cases/roll-back/roll-back.js'
import { aModel, aPromotion, ENSEMBLE, REGISTRY, sha256, textOf } from '../../support/a-promotion.js'
import {
  anotherPromotion,
  aRepository,
  verdictDigest,
  type TestRepository,
} from '../../support/a-repository.js'

const [A, B, C] = [aPromotion(), anotherPromotion(1), anotherPromotion(2)] as const
const LEDGER = `model/tiny/${ENSEMBLE}_ledger.jsonl`
/** The worst case: somebody vouches for everything. */
const believer: Voucher = {
  name: 'believer',
  speaksOf: ['origin', 'approval'],
  vouch: async () => await Promise.resolve({ answer: 'vouched', of: ['origin', 'approval'], by: 'me' }),
}

let folder: string
let here: TestRepository
/** Commits of main: before any flip, after A, B, C, and after each rollback. */
let story: string[]

const asked = () => ({
  history: here.history,
  recipePath: 'seedgate.yml',
  vouchers: [believer],
  requireVouched: true,
})
const codesOf = (findings: readonly { readonly code: GuardCode }[]): GuardCode[] => [
  ...new Set(findings.map(({ code }) => code)),
]
const guard = async (base: string, head: string): Promise<GuardCode[]> =>
  codesOf((await guardRevisions({ ...asked(), base, head })).findings)
const audit = async (revision: string): Promise<GuardCode[]> =>
  codesOf((await auditRevision({ ...asked(), revision, today: new Date() })).findings)

async function rollBackOf(verdict: string): Promise<string> {
  const { history, repository } = here
  const { plan } = await rollBack({ history, repository, recipePath: 'seedgate.yml', verdict, dryRun: false })
  here.git('merge', '-q', '--ff-only', plan.branch)
  return here.git('rev-parse', 'HEAD')
}

/** A flip of a verdict that was flipped on another line of history before. */
async function flipAgain(promotion: typeof A, onto: string): Promise<string> {
  here.git('checkout', '-q', '-B', 'main', onto)
  const branch = `seedgate/flip-${ENSEMBLE}-${verdictDigest(promotion).slice(0, 12)}`
  if (here.git('branch', '--list', branch) !== '') here.git('branch', '-qD', branch)
  return await here.flip(promotion)
}

/** The files of one commit on top of another, as one commit. */
async function replayed(files: string, onto: string, keep: readonly string[] = []): Promise<string> {
  here.git('checkout', '-q', '-B', 'planted', onto)
  here.git('rm', '-q', '-r', 'model')
  here.git('checkout', '-q', files, '--', 'model')
  for (const path of keep) here.git('checkout', '-q', onto, '--', path)
  return await here.commit('replayed', {})
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-ledger-'))
  here = await aRepository(folder)
  story = [here.git('rev-parse', 'main')]
  for (const one of [A, B, C]) story.push(await here.flip(one))
  for (const one of [C, B, A]) story.push(await rollBackOf(verdictDigest(one)))
}, 120_000)
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  here.git('checkout', '-q', 'main')
})

describe('promote A, replace by B, replace by C, back to B, to A, to the placeholder', () => {
  it('passes the guard at every step, and the audit after it', async () => {
    for (const [step, head] of story.slice(1).entries()) {
      expect([step, await guard(story[step]!, head)]).toEqual([step, []])
      expect([step, await audit(head)]).toEqual([step, []])
    }
  })

  it('ends with the first tree, the ledger aside', () => {
    const changed = here.git('diff', '--name-only', story[0]!, story[6]!)
    expect(changed).toBe(LEDGER)
  })

  it('a revert of the last flip, which takes its line away, is that rollback', async () => {
    here.git('checkout', '-q', '-B', 'planted', story[2]!)
    here.git('revert', '--no-edit', 'HEAD')
    const reverted = here.git('rev-parse', 'HEAD')
    expect(await guard(story[2]!, reverted)).toEqual([])
    expect(await audit(reverted)).toEqual([])
    // What the revert undid does not come back either, though no line of the ledger says so any more.
    expect(await guard(reverted, await replayed(story[2]!, reverted))).toEqual(['verdict-revoked'])
  })
})

describe('a verdict that was promoted before (D47)', () => {
  it.each([
    ['A over B', 1, 2],
    ['A over C', 1, 3],
    ['B after its rollback to A', 2, 5],
    ['C after its rollback', 3, 4],
    ['A after everything was rolled back', 1, 6],
    ['B after everything was rolled back', 2, 6],
  ] as const)('%s is revoked, whoever vouches', async (_name, from, onto) => {
    const base = story[onto]!
    const kept = await replayed(story[from]!, base, [LEDGER])
    expect(await guard(base, kept)).toContain('verdict-revoked')
  })

  it('equal weights under a new verdict pass', async () => {
    const again = { ...A, verdict: { ...A.verdict, generated_at_utc: '2027-01-02T03:04:05.000Z' } }
    here.git('checkout', '-q', 'main')
    const base = here.git('rev-parse', 'HEAD')
    const head = await here.flip(again)
    expect(await guard(base, head)).toEqual([])
    const other = { ...A, verdict: { ...A.verdict, generated_at_utc: '2028-01-02T03:04:05.000Z' } }
    expect(await guard(head, await here.flip(other))).toEqual([])
    here.git('reset', '-q', '--hard', base)
  })
})

describe('the ledger', () => {
  const ledgerAt = (commit: string): string => `${here.git('show', `${commit}:${LEDGER}`)}\n`
  const withLedger = async (onto: string, text: string | null): Promise<string> => {
    here.git('checkout', '-q', '-B', 'planted', onto)
    return await here.commit('ledger', { [LEDGER]: text })
  }

  it.each<[string, (text: string) => string | null]>([
    ['is gone', () => null],
    ['has a line less', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`],
    ['has its first line changed', (text) => text.replace(/"at":"[^"]+"/, '"at":"never"')],
    ['has a line of something else', (text) => `${text}{}\n`],
    ['has no newline at its end', (text) => text.trimEnd()],
    ['has spaces in a line', (text) => text.replace('{"schema', '{ "schema')],
  ])('that %s is rewritten', async (_name, change) => {
    const head = await withLedger(story[2]!, change(ledgerAt(story[2]!)))
    expect(await guard(story[2]!, head)).toContain('ledger-rewritten')
  })

  it('disagrees with a line for something that did not happen', async () => {
    const line = ledgerAt(story[2]!).trimEnd().split('\n').at(-1)!
    const next = line.replace(/"verdict":"\w+"/, `"verdict":"${sha256('x')}"`)
    const head = await withLedger(story[2]!, `${ledgerAt(story[2]!)}${next}\n`)
    expect(await guard(story[2]!, head)).toEqual(['ledger-disagrees'])
  })

  it('disagrees with a promotion that it does not tell of', async () => {
    const head = await replayed(story[1]!, story[0]!)
    here.git('checkout', '-q', '-B', 'planted', head)
    const untold = await here.commit('untold', { [LEDGER]: null })
    expect(await guard(story[0]!, untold)).toEqual(['ledger-disagrees'])
  })

  it('a rollback that restores less than it tells of is none', async () => {
    const weights = `model/tiny/${ENSEMBLE}_seed1.onnx`
    here.git('checkout', '-q', '-B', 'planted', story[4]!)
    const head = await here.commit('tampered', { [weights]: aModel(77) })
    expect(await guard(story[3]!, head)).toEqual(['weights-digest'])
  })

  it('a production row that is not what the last line says is seen by the audit', async () => {
    const registry = textOf(new TextEncoder().encode(here.git('show', `${story[2]!}:${REGISTRY}`)))
    const swapped = registry.replace(
      sha256(B.files.members.get(1)!.weights),
      sha256(A.files.members.get(1)!.weights),
    )
    here.git('checkout', '-q', '-B', 'planted', story[2]!)
    const head = await here.commit('swapped', { [REGISTRY]: `${swapped}\n` })
    expect(await audit(head)).toContain('digest-without-verdict')
  })

  it('begins with the verdict that lies there, where the repository promoted before it had one', async () => {
    const before = await withLedger(story[1]!, null)
    const head = await flipAgain(B, before)
    expect(await guard(before, head)).toEqual([])
    const events = ledgerAt(head)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; verdict: string })
    expect(events.map(({ event, verdict }) => [event, verdict])).toEqual([
      ['promoted', verdictDigest(A)],
      ['replaced', verdictDigest(B)],
    ])
    here.git('checkout', '-q', '-B', 'main', story[6]!)
  })

  it('two flips open at once: the second to merge is told to be made anew, and can be', async () => {
    const first = await flipAgain(A, story[0]!)
    const second = await flipAgain(B, story[0]!)
    // The second's files over the first, as a merge that somebody resolved for the second would be.
    expect(await guard(first, await replayed(second, first))).toEqual(['ledger-rewritten'])
    expect(await guard(first, await flipAgain(B, first))).toEqual([])
    here.git('checkout', '-q', '-B', 'main', story[6]!)
  })
})
