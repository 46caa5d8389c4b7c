import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { planFlip } from '../../../src/registry/plan-flip.js'
import { planRollback, type RollbackPlan } from '../../../src/registry/plan-rollback.js'
import { overlay, type ReadTree } from '../../../src/registry/tree.js'
import {
  aBase,
  aPromotion,
  aRecipe,
  aRequest,
  bytesOf,
  ENSEMBLE,
  REGISTRY,
  rewritten,
  textOf,
} from '../../support/a-promotion.js'

const FLIP = 'f'.repeat(40)
const LEDGER = `model/tiny/${ENSEMBLE}_ledger.jsonl`

function rolledBack(before: ReadonlyMap<string, Uint8Array>, since: (text: string) => string): RollbackPlan {
  const base: ReadTree = (path) => before.get(path) ?? null
  const plan = planFlip(aRequest(aPromotion(), before))
  const after = overlay(base, plan.files)
  const now = overlay(after, [{ path: REGISTRY, after: bytesOf(since(textOf(after(REGISTRY)!))) }])
  const flip = { commit: FLIP, before: base, after }
  const at = '2026-01-02T03:04:05Z'
  return planRollback({ recipe: aRecipe().recipe, flip, verdictSha256: plan.verdictSha256, now, at })
}

// Writers of JSON differ in what stands around the tokens: that must survive a flip and its rollback.
const hands = fc.record({
  indent: fc.constantFrom('', '\t', '   '),
  mark: fc.constantFrom('', '\uFEFF'),
  end: fc.constantFrom('', '\n', '\r\n \n'),
  eol: fc.constantFrom('\n', '\r\n'),
})
const rewrite = (
  text: string,
  { indent, mark, end, eol }: { indent: string; mark: string; end: string; eol: string },
) => mark + JSON.stringify(JSON.parse(text), null, indent).replaceAll('\n', eol) + end

describe('planning a rollback', () => {
  it('splice followed by rollback is the identity on bytes, whoever wrote the file', () => {
    fc.assert(
      fc.property(hands, (hand) => {
        const before = rewritten(aBase(), (text) => rewrite(text, hand))
        const plan = rolledBack(before, (text) => text)
        expect(plan.changedAgain).toEqual([])
        for (const { path, after } of plan.files)
          if (path !== LEDGER) expect(after).toEqual(before.get(path) ?? null)
        expect(plan.files.map(({ path }) => path)).toContain(REGISTRY)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps what others wrote since, wherever it moved the rows', () => {
    const note = '"schema_version": 1,\n  "note": "a long line that moves every offset",'
    const edit = (text: string): string => text.replace('"schema_version": 1,', note)
    const before = aBase()
    const plan = rolledBack(before, edit)
    const registry = plan.files.find(({ path }) => path === REGISTRY)
    expect(textOf(registry!.after!)).toBe(edit(textOf(before.get(REGISTRY)!)))
  })

  it('says which row was changed again, and then plans nothing', () => {
    const plan = rolledBack(aBase(), (text) =>
      text.replace(/(_seed2"[^}]*"sha256": ")\w{64}/, `$1${'ab'.repeat(32)}`),
    )
    expect(plan.files).toEqual([])
    expect(plan.changedAgain).toEqual([
      {
        path: REGISTRY,
        row: `${ENSEMBLE}_seed2`,
        message: expect.stringContaining('sha256: expected the flip’s'),
      },
    ])
  })

  it('says so where a row is gone', () => {
    const plan = rolledBack(aBase(), (text) => text.replace(`"id": "${ENSEMBLE}_seed2"`, '"id": "renamed"'))
    expect(plan.changedAgain).toMatchObject([
      { row: `${ENSEMBLE}_seed2`, message: 'expected the row, got none' },
    ])
  })

  it('names the flip and the verdict in its message', () => {
    const { message, verdictSha256, branch } = rolledBack(aBase(), (text) => text)
    expect(message).toContain(`Seedgate-Rollback: ${verdictSha256}\n`)
    expect(message).toContain(`Undoes ${FLIP.slice(0, 12)}`)
    expect(branch).toBe(`seedgate/rollback-${ENSEMBLE}-${verdictSha256.slice(0, 12)}`)
  })
})
