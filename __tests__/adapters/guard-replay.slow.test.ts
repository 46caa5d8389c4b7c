// What really happened to the registry that seedgate comes from (D21 to D28, D40), with real commits, judged by the guard.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { GuardCode } from '../../src/guard/vocabulary.js'
import { GitHistory } from '../../src/adapters/node/git-history.js'
import { serialiseVerdict } from '../../src/gate/verdict.js'
import type { History } from '../../src/ports/history.js'
import {
  auditRevision,
  guardRevisions,
  type GuardedRevisions,
} from '../../src/use-cases/guard/guard-revisions.js'
import { rollBack } from '../../src/use-cases/roll-back/roll-back.js'
import {
  aModel,
  aPromotion,
  bytesOf,
  ENSEMBLE,
  RECIPE_TEXT,
  REGISTRY,
  SEEDS,
  sha256,
} from '../support/a-promotion.js'
import { anotherPromotion, aRepository, verdictDigest, type TestRepository } from '../support/a-repository.js'

const promotion = aPromotion()
const file = (name: string): string => `model/tiny/${ENSEMBLE}${name}`
const weightsOf = (seed: number): string => sha256(promotion.files.members.get(seed)!.weights)

let folder: string
let here: TestRepository
let filesRead: string[]

/** The repository's history, counting what is read of it. */
function counting(history: History): History {
  return {
    isShallow: async () => await history.isShallow(),
    resolve: async (revision) => await history.resolve(revision),
    contains: async (commit, ancestor) => await history.contains(commit, ancestor),
    changes: async (base, head) => await history.changes(base, head),
    steps: async (query) => await history.steps(query),
    files: async (commit, paths) => {
      filesRead.push(...paths)
      return await history.files(commit, paths)
    },
    blobs: async (oids) => await history.blobs(oids),
    committedAt: async (commit) => await history.committedAt(commit),
    paths: async (commit) => await history.paths(commit),
    attributes: async (commit, paths) => await history.attributes(commit, paths),
  }
}

async function guard(base: string, head: string, requireVouched = false): Promise<GuardedRevisions> {
  const history = counting(here.history)
  return await guardRevisions({
    history,
    recipePath: 'seedgate.yml',
    vouchers: [],
    requireVouched,
    base,
    head,
  })
}
const codesBetween = async (base: string, head: string, requireVouched = false): Promise<GuardCode[]> =>
  (await guard(base, head, requireVouched)).findings.map(({ code }) => code)
const registryText = (revision = 'main'): string => here.git('show', `${revision}:${REGISTRY}`) + '\n'
const models = (): string[] => filesRead.filter((path) => path.endsWith('.onnx'))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-test-'))
  here = await aRepository(folder)
  filesRead = []
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('a correct change', () => {
  it('a flip passes, and says that nobody vouched for its verdict', async () => {
    const base = here.git('rev-parse', 'main')
    const head = await here.flip(promotion)
    const guarded = await guard(base, head)
    expect(guarded.findings).toEqual([])
    expect(guarded.vouching).toEqual({
      verdictSha256: verdictDigest(promotion),
      state: 'not-checked',
      answers: [],
    })
    expect(models().sort()).toEqual(SEEDS.map((seed) => file(`_seed${seed}.onnx`)))
  })

  it('an unrelated change passes and reads no model', async () => {
    const base = await here.flip(promotion)
    const head = await here.commit('unrelated', { 'src/a.c': 'int a;', 'docs/b.md': 'b' })
    const { findings, vouching } = await guard(base, head)
    expect({ findings, vouching, models: models() }).toEqual({ findings: [], vouching: null, models: [] })
    expect(filesRead).toEqual(['seedgate.yml', REGISTRY])
  })

  it.each(['rollback', 'revert'] as const)(
    'the %s of a flip passes, other changes beside it',
    async (how) => {
      await here.flip(promotion)
      const base = await here.commit('since', { 'docs/b.md': 'b' })
      if (how === 'revert') here.git('revert', '--no-edit', 'HEAD~1')
      else {
        const { repository, history } = here
        const verdict = verdictDigest(promotion)
        const { plan } = await rollBack({
          history,
          repository,
          recipePath: 'seedgate.yml',
          verdict,
          dryRun: false,
        })
        here.git('merge', '-q', '--no-ff', '-m', 'Merge', plan.branch)
      }
      const head = await here.commit('and this', { 'docs/c.md': 'c' })
      expect(await codesBetween(base, head)).toEqual([])
    },
  )

  it('a thousand rows, two of them changed: two models are read', async () => {
    const registry = JSON.parse(registryText()) as { models: Record<string, unknown>[] }
    const many = Array.from({ length: 1000 }, (_, nth) => ({
      id: `m${nth}`,
      weights: bytesOf(`weights ${nth}`),
    }))
    const rows = many.map(({ id, weights }) => {
      return { id, kind: 'nr', onnx: `${id}.onnx`, sha256: sha256(weights), smoke: false }
    })
    const written = (extra: readonly object[]): string =>
      JSON.stringify({ ...registry, models: [...registry.models, ...extra] }, null, 2)
    const weights = Object.fromEntries(many.map(({ id, weights: bytes }) => [`model/tiny/${id}.onnx`, bytes]))
    const base = await here.commit('many', { ...weights, [REGISTRY]: written(rows) })
    const changed = rows.map((row) => (/^m(7|900)$/.test(row.id) ? { ...row, sha256: sha256(row.id) } : row))
    const head = await here.commit('two', {
      [REGISTRY]: written(changed),
      'model/tiny/m7.onnx': 'm7',
      'model/tiny/m900.onnx': 'm900',
    })
    expect(await codesBetween(base, head)).toEqual([])
    expect(models()).toEqual(['model/tiny/m7.onnx', 'model/tiny/m900.onnx'])
  })
})

describe('what happened', () => {
  it('D21: a stale branch writes placeholders back, keeps smoke false, and loses three other rows', async () => {
    const foreign = ['alpha_v1', 'beta_v1', 'gamma_v1'].map((id) => ({
      id,
      weights: aModel(id.length + id.charCodeAt(0)),
    }))
    const stale = registryText()
    const registry = JSON.parse(stale) as { models: Record<string, unknown>[] }
    const rows = foreign.map(({ id, weights }) => {
      return { id, kind: 'nr', onnx: `${id}.onnx`, sha256: sha256(weights), smoke: false }
    })
    here.git('branch', 'stale')
    await here.commit('three more', {
      [REGISTRY]: JSON.stringify({ ...registry, models: [...registry.models, ...rows] }, null, 2).replaceAll(
        '—',
        '\\u2014',
      ),
      ...Object.fromEntries(foreign.map(({ id, weights }) => [`model/tiny/${id}.onnx`, weights])),
    })
    const base = await here.flip(promotion)
    here.git('switch', '-q', 'stale')
    await here.commit('work on something else', { 'src/a.c': 'int a;' })
    here.git('merge', '-q', '--no-commit', 'main')
    // The conflict is resolved to the branch's own side, and smoke to the base's.
    const head = await here.commit('Merge main into stale', {
      [REGISTRY]: stale.replaceAll('"smoke": true', '"smoke": false'),
    })

    const { findings, containsBase } = await guard(base, head)
    expect(containsBase).toBe(true)
    const named = findings.map(({ code, row }) => `${code} ${row ?? ''}`.trim())
    const members = SEEDS.map((seed) => `${ENSEMBLE}_seed${seed}`)
    expect(named).toEqual([
      ...foreign.map(({ id }) => `row-removed ${id}`),
      ...members.map((id) => `weights-digest ${id}`),
      ...members.map((id) => `sidecar-disagrees ${id}`),
      ...members.map(() => 'manifest-disagrees'),
      ...members.map((id) => `digest-without-verdict ${id}`),
    ])
    const digest = findings.find(({ code }) => code === 'digest-without-verdict')
    expect(digest?.message).toContain(weightsOf(0))
  })

  it('D22: good models taken out of production after a wrong diagnosis', async () => {
    const base = await here.flip(promotion)
    const head = await here.commit('Fix: models are bad', {
      [REGISTRY]: registryText().replaceAll(/(_seed\d"[^}]*"smoke": )false/g, '$1true'),
    })
    expect(await codesBetween(base, head)).toEqual(SEEDS.map(() => 'unpromoted'))
  })

  it('D23: a flip rides along in an unrelated change', async () => {
    const base = here.git('rev-parse', 'main')
    const head = await here.commit('Add a parser', {
      'src/parser.c': 'int parse;',
      [REGISTRY]: registryText().replaceAll('"smoke": true', '"smoke": false'),
    })
    const codes = await codesBetween(base, head)
    expect(codes.filter((code) => code === 'promoted-without-verdict')).toHaveLength(SEEDS.length)
  })

  it('D24: a rewritten file drops licences and turns escapes into characters', async () => {
    const base = await here.flip(promotion)
    const rewritten = registryText()
      .replaceAll('\\u2014', '—')
      .replaceAll(/\n +"license(_url)?": "[^"]*",/g, '')
    const head = await here.commit('Tidy', { [REGISTRY]: rewritten })
    const { findings, notes } = await guard(base, head)
    expect(findings).toEqual([])
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['row-edited']))
    expect(notes.map(({ message }) => message).join()).toMatch(/license: "BSD[^]* → no such key/)
  })

  it('D25, D26, D28: a row without smoke, with the verdict in it, twice', async () => {
    const base = await here.flip(promotion)
    const seed0 = (text: string, from: RegExp | string, to: string): string => {
      const at = text.indexOf(`"${ENSEMBLE}_seed0"`)
      return text.slice(0, at) + text.slice(at).replace(from, to)
    }
    const plants: [string, GuardCode][] = [
      [seed0(registryText(), /,\n +"smoke": false/, ''), 'smoke-absent'],
      [seed0(registryText(), '"smoke": false', '"smoke": false, "verdict": "PROMOTE"'), 'registry-schema'],
      [registryText().replace(/(\{\s+"id": "clarity_nr_v1"[^}]*\})/, '$1, $1'), 'row-duplicated'],
    ]
    for (const [text, code] of plants) {
      const head = await here.commit(code, { [REGISTRY]: text })
      expect(await codesBetween(base, head)).toContain(code)
    }
  })

  it('D27: a draft is a change as any other', async () => {
    const base = here.git('rev-parse', 'main')
    here.git('switch', '-qc', 'draft')
    const head = await here.commit('WIP', {
      [REGISTRY]: registryText().replace('"smoke": true', '"smoke": false'),
    })
    expect(await codesBetween(base, head)).toContain('promoted-without-verdict')
  })

  it('D40: a hand-written PROMOTE.json with matching digests is vouched for by nobody', async () => {
    const base = here.git('rev-parse', 'main')
    const forged = anotherPromotion(5)
    const head = await here.flip(forged)
    expect(here.git('show', `main:${file('_PROMOTE.json')}`) + '\n').toBe(serialiseVerdict(forged.verdict))
    expect(await codesBetween(base, head, true)).toEqual(['verdict-unvouched'])
  })

  it('thresholds lowered at the head do not count: the policy is the base’s', async () => {
    const base = here.git('rev-parse', 'main')
    await here.commit('no guard, please', {
      'seedgate.yml': RECIPE_TEXT.replace(/^registry:.*$/m, 'registry: { path: elsewhere.json }'),
    })
    const head = await here.commit('flip', {
      [REGISTRY]: registryText().replaceAll('"smoke": true', '"smoke": false'),
    })
    const codes = await codesBetween(base, head)
    expect(codes).toContain('promoted-without-verdict')
    expect(codes).toContain('recipe-with-rows')
  })

  it('a link in the place of weights is no weights', async () => {
    const base = await here.flip(promotion)
    here.git('rm', '-q', '--cached', file('_seed1.onnx'))
    const oid = here.git('rev-parse', `HEAD:${file('_seed0.onnx')}`)
    here.git('update-index', '--add', '--cacheinfo', `120000,${oid},${file('_seed1.onnx')}`)
    here.git('commit', '-qm', 'link')
    expect(await codesBetween(base, here.git('rev-parse', 'HEAD'))).toEqual(['weights-missing'])
  })
})

describe('revisions', () => {
  it('says where the head does not have the base in it', async () => {
    const old = here.git('rev-parse', 'main')
    const base = await here.flip(promotion)
    expect(await guard(base, old)).toMatchObject({ containsBase: false })
  })

  it.each([
    ['nowhere', 'HEAD', 'repository-invalid'],
    ['HEAD', '--help', 'repository-invalid'],
  ])('refuses %s..%s', async (base, head, code) => {
    await expect(guard(base, head)).rejects.toMatchObject({ code })
  })

  it('refuses where neither has a recipe', async () => {
    const base = await here.commit('gone', { 'seedgate.yml': null })
    await expect(guard(base, base)).rejects.toMatchObject({ code: 'recipe-not-found' })
  })

  it('judges the change that brings the first recipe by that very recipe', async () => {
    const base = await here.commit('gone', { 'seedgate.yml': null })
    const harmless = await here.commit('seedgate', { 'seedgate.yml': RECIPE_TEXT })
    expect(await guard(base, harmless)).toMatchObject({ findings: [], policyFrom: 'head' })
    const head = await here.commit('and a flip', {
      [REGISTRY]: registryText().replaceAll('"smoke": true', '"smoke": false'),
    })
    expect(await codesBetween(base, head)).toContain('promoted-without-verdict')
  })

  it('refuses a shallow repository, where old commits would not be missed', async () => {
    await here.flip(promotion)
    const root = join(folder, 'shallow')
    here.git('clone', '-q', '--depth', '2', `file://${here.root}`, root)
    const asked = {
      history: new GitHistory(root),
      recipePath: 'seedgate.yml',
      vouchers: [],
      requireVouched: false,
    }
    await expect(guardRevisions({ ...asked, base: 'HEAD~1', head: 'HEAD' })).rejects.toMatchObject({
      code: 'repository-invalid',
      hint: expect.stringContaining('fetch-depth: 0'),
    })
    await expect(auditRevision({ ...asked, revision: null, today: new Date() })).rejects.toMatchObject({
      code: 'repository-invalid',
    })
  })
})

describe('the audit', () => {
  const audit = async (requireVouched = false, revision: string | null = null) => {
    const { history } = here
    return await auditRevision({
      history,
      recipePath: 'seedgate.yml',
      vouchers: [],
      requireVouched,
      revision,
      today: new Date(),
    })
  }

  it('finds nothing on a branch where everything is true, before and after a flip', async () => {
    expect((await audit()).findings).toEqual([])
    const tip = await here.flip(promotion)
    expect(await audit()).toMatchObject({ findings: [], revision: tip, vouching: { state: 'not-checked' } })
    expect((await audit(true)).findings.map(({ code }) => code)).toEqual(['verdict-unvouched'])
  })

  it('still believes a verdict after the recipe moved on, and none of a recipe that never was', async () => {
    await here.flip(promotion)
    await here.commit('next round', {
      'seedgate.yml': RECIPE_TEXT.replace('builtin }', 'builtin, epochs: 9 }'),
    })
    expect((await audit()).findings).toEqual([])
    const { verdict } = promotion
    const policy = { ...verdict.policy, recipe_sha256: sha256('never') }
    await here.commit('forged', { [file('_PROMOTE.json')]: serialiseVerdict({ ...verdict, policy }) })
    expect((await audit()).findings.map(({ code }) => code)).toContain('verdict-not-promotable')
  })

  it('names drift, and an earlier revision without it', async () => {
    const flipped = await here.flip(promotion)
    await here.commit('drift', { [file('_seed2.onnx')]: aModel(9), [file('.json')]: null })
    const { findings } = await audit()
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ['weights-digest', `${ENSEMBLE}_seed2`],
      ['manifest-disagrees', null],
    ])
    expect((await audit(false, flipped)).findings).toEqual([])
  })
})
