import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { RollbackRefusal } from '../../../src/registry/rollback-refused.js'
import { rollBack, type LocalRollback } from '../../../src/use-cases/roll-back/roll-back.js'
import { aPromotion, ENSEMBLE, REGISTRY, sha256, textOf } from '../../support/a-promotion.js'
import {
  anotherPromotion,
  aRepository,
  verdictDigest,
  type TestRepository,
} from '../../support/a-repository.js'

const promotion = aPromotion()
const digest = verdictDigest(promotion)

let folder: string
let here: TestRepository

const rollback = async (verdict = digest, dryRun = false): Promise<LocalRollback> => {
  const { history, repository } = here
  return await rollBack({ history, repository, recipePath: 'seedgate.yml', verdict, dryRun })
}
const registryText = (): string => here.git('show', `main:${REGISTRY}`) + '\n'
const land = (branch: string): void => {
  here.git('merge', '-q', '--ff-only', branch)
}
const paths = (from: string, to: string): string[] =>
  here.git('diff', '--name-only', '--no-renames', from, to).split('\n')

/** Every file of a revision with its mode and object, the ledger aside, which only grows. */
const treeOf = (revision: string): string[] =>
  here
    .git('ls-tree', '-r', revision)
    .split('\n')
    .filter((line) => !line.endsWith(LEDGER))
const LEDGER = `model/tiny/${ENSEMBLE}_ledger.jsonl`
const eventsOf = (revision: string): { event: string; verdict: string; replaces: string | null }[] =>
  here
    .git('show', `${revision}:${LEDGER}`)
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; verdict: string; replaces: string | null })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-test-'))
  here = await aRepository(folder)
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('rolling a flip back', () => {
  it.each(['fast-forward', 'merge', 'squash'] as const)(
    'restores the very tree of before, for a flip that landed by %s',
    async (how) => {
      const before = treeOf('main')
      const flipped = await here.flip(promotion, how)
      const { outcome, commit, plan } = await rollback()
      expect(outcome).toBe('committed')
      expect(treeOf(commit ?? '')).toEqual(before)
      expect(here.git('rev-parse', `${commit ?? ''}^`)).toBe(flipped)
      expect(here.git('log', '-1', '--format=%(trailers:key=Seedgate-Rollback,valueonly)', plan.branch)).toBe(
        digest,
      )
    },
  )

  it('after ten unrelated commits, a rename and edits of the same rows’ other fields: only what the flip changed goes back', async () => {
    const before = registryText()
    await here.flip(promotion)
    for (let nth = 0; nth < 10; nth++)
      await here.commit(`unrelated ${nth}`, { [`docs/${nth}.md`]: `${nth}\n` })
    here.git('mv', 'docs/3.md', 'docs/three.md')
    const edit = (text: string): string =>
      text
        .replace('Full-reference motion', 'Full-reference motion, revised')
        .replace('Placeholder of seed 1', 'Seed 1')
    const main = await here.commit('revised', { [REGISTRY]: edit(registryText()) })
    const { commit, plan } = await rollback()
    expect(paths(main, commit!)).toEqual(plan.files.map(({ path }) => path))
    expect(here.git('show', `${commit ?? ''}:${REGISTRY}`) + '\n').toBe(edit(before))
    expect(here.git('show', `${commit ?? ''}:docs/three.md`)).toBe('3')
  })

  it('knows the flip by the first digits of its verdict', async () => {
    await here.flip(promotion)
    expect((await rollback(digest.slice(0, 12))).plan.verdictSha256).toBe(digest)
  })

  it('goes one verdict further back each time, and the last tree is the first, the ledger aside', async () => {
    const promotions = [promotion, anotherPromotion(1), anotherPromotion(2)]
    const trees = [treeOf('main')]
    for (const one of promotions) {
      await here.flip(one)
      trees.push(treeOf('main'))
    }
    const [a, b, c] = promotions.map(verdictDigest)
    for (const [undone, again] of [
      [c, b],
      [b, a],
      [a, null],
    ]) {
      trees.pop()
      const { plan } = await rollback(undone ?? '')
      expect(plan.liveAgain).toBe(again)
      land(plan.branch)
      expect(treeOf('main')).toEqual(trees.at(-1))
    }
    expect(eventsOf('main').map(({ event, verdict, replaces }) => [event, verdict, replaces])).toEqual([
      ['promoted', a, null],
      ['replaced', b, a],
      ['replaced', c, b],
      ['rolled-back', c, b],
      ['rolled-back', b, a],
      ['rolled-back', a, null],
    ])
    for (const one of promotions)
      await expect(here.flip(one)).rejects.toMatchObject({ reason: 'verdict-revoked' })
  })

  it('of a repository that promoted before it had a ledger begins the ledger with the promotion', async () => {
    await here.flip(promotion)
    await here.commit('as an earlier version left it', { [LEDGER]: null })
    const { plan } = await rollback()
    land(plan.branch)
    expect(eventsOf('main').map(({ event, verdict }) => [event, verdict])).toEqual([
      ['promoted', digest],
      ['rolled-back', digest],
    ])
  })

  it('run twice is the same commit, and nothing to do once it landed', async () => {
    await here.flip(promotion)
    const first = await rollback()
    expect(await rollback()).toMatchObject({ outcome: 'already-committed', commit: first.commit })
    land(first.plan.branch)
    expect(await rollback()).toMatchObject({
      outcome: 'already-rolled-back',
      commit: null,
      preview: { diff: '' },
    })
  })

  it('finishes what somebody began by hand', async () => {
    const before = treeOf('main')
    await here.flip(promotion)
    await here.commit('by hand', { [`model/tiny/${ENSEMBLE}_PROMOTE.json`]: null })
    const { commit } = await rollback()
    expect(treeOf(commit ?? '')).toEqual(before)
  })

  it('only shows the diff on a dry run', async () => {
    await here.flip(promotion)
    const refs = here.git('for-each-ref')
    const { outcome, preview, commit } = await rollback(digest, true)
    expect({ outcome, commit }).toEqual({ outcome: 'dry-run', commit: null })
    expect(preview.diff).toMatch(
      /^-      "smoke": false,\n\+      "sha256": "\w{64}",\n\+      "smoke": true,$/m,
    )
    expect(here.git('for-each-ref')).toBe(refs)
  })

  it('leaves the working tree and the index as they are', async () => {
    await here.flip(promotion)
    await rollback()
    expect(here.git('status', '--porcelain')).toBe('')
    expect(here.git('branch', '--show-current')).toBe('main')
  })
})

describe('a rollback is refused', () => {
  const weights = promotion.files.members.get(1)!.weights

  it.each<[string, string, () => Promise<string>]>([
    [
      'a row that was changed again',
      `row ${ENSEMBLE}_seed1: sha256`,
      async () =>
        await here.commit('Swap seed 1', {
          [REGISTRY]: registryText().replace(sha256(weights), 'ab'.repeat(32)),
        }),
    ],
    [
      'a file that was changed again',
      `${ENSEMBLE}_seed1.onnx: expected the flip’s`,
      async () => await here.commit('Swap weights', { [`model/tiny/${ENSEMBLE}_seed1.onnx`]: 'other' }),
    ],
  ])('for %s, naming the commit', async (_name, what, plant) => {
    await here.flip(promotion)
    await here.commit('before', { 'docs/a.md': 'a' })
    const commit = await plant()
    await here.commit('after', {
      'docs/b.md': 'b',
      [REGISTRY]: registryText().replace('Full-ref', 'full-ref'),
    })
    const error: unknown = await rollback().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'rollback-refused', reason: 'changed-again' })
    expect(String(error)).toContain(what)
    expect(String(error)).toContain(commit)
    expect(here.git('branch', '--list', 'seedgate/rollback*')).toBe('')
  })

  it.each<[string, RollbackRefusal, () => Promise<unknown>]>([
    ['a verdict that nobody flipped', 'verdict-unknown', async () => await rollback('0'.repeat(64))],
    [
      'a verdict that another flip followed',
      'changed-again',
      async () => {
        land((await rollback()).plan.branch)
        await here.flip(anotherPromotion(1))
        return await rollback()
      },
    ],
    [
      'a commit that brought the verdict and no rows',
      'not-a-flip',
      async () => {
        const path = `model/tiny/${ENSEMBLE}_PROMOTE.json`
        const text = here.git('show', `main:${path}`) + '\n'
        here.git('reset', '-q', '--hard', 'HEAD~1')
        await here.commit('by hand', { [path]: text })
        return await rollback()
      },
    ],
    [
      'a branch of that name with something else in it',
      'branch-taken',
      async () => {
        here.git('branch', (await rollback(digest, true)).plan.branch)
        return await rollback()
      },
    ],
  ])('for %s: %s', async (_name, reason, attempt) => {
    await here.flip(promotion)
    await expect(attempt()).rejects.toMatchObject({ code: 'rollback-refused', reason })
  })
})

it('the restored registry is the one of before, byte for byte', async () => {
  const before = await here.repository.read(here.git('rev-parse', 'main'), REGISTRY)
  await here.flip(promotion)
  const { commit } = await rollback()
  expect(textOf((await here.repository.read(commit!, REGISTRY))!)).toBe(textOf(before!))
})
