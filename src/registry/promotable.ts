// May this verdict be flipped under this recipe? Only a PROMOTE that agrees with itself and with the recipe.
import { isDeepStrictEqual } from 'node:util'
import { memberName } from '../evidence/layout.js'
import { applyRule } from '../gate/rule.js'
import type { Verdict } from '../gate/verdict.js'
import type { LoadedRecipe } from '../recipe/parse.js'
import { isSha256 } from '../formats/sha256.js'
import { FlipRefused } from './flip-refused.js'

/**
 * @throws FlipRefused verdict-not-promote, verdict-inconsistent, recipe-differs, seeds-differ, members-absent,
 *   members-identical, placeholder-digest, corpus-unpinned
 */
export function assertPromotable(verdict: Verdict, loaded: LoadedRecipe): void {
  if (verdict.verdict !== 'PROMOTE') {
    const why = verdict.reasons.map(({ code }) => code).join(', ')
    throw new FlipRefused(
      'verdict-not-promote',
      `expected PROMOTE, got ${verdict.verdict} (${why || 'no reason'})`,
    )
  }
  assertRecipe(verdict, loaded)
  assertPinned(verdict)
  assertSeeds(verdict, loaded)
  assertGate(verdict, loaded)
  assertDigests(verdict)
}

function assertRecipe(verdict: Verdict, { recipe, sha256, path }: LoadedRecipe): void {
  const { recipe_sha256: decided, members } = verdict.policy
  if (decided !== sha256) {
    throw new FlipRefused(
      'recipe-differs',
      `expected a verdict under ${path} with sha256 ${sha256}, got ${decided}`,
    )
  }
  if (verdict.ensemble !== recipe.ensemble) {
    throw new FlipRefused(
      'recipe-differs',
      `expected a verdict on ${recipe.ensemble}, got one on ${verdict.ensemble}`,
    )
  }
  if (members === 'absent') {
    throw new FlipRefused(
      'members-absent',
      'expected a verdict on members, got one with the policy members: absent',
    )
  }
}

/** Which table was trained on is known to somebody else than the trainer. A verdict of the first edition does not say. */
function assertPinned({ table: { pinned_by, path } }: Verdict): void {
  if (pinned_by === undefined || (pinned_by !== null && pinned_by !== 'trainer')) return
  const got = pinned_by === null ? 'nothing' : 'the trainer’s word'
  throw new FlipRefused(
    'corpus-unpinned',
    `table.pinned_by: expected recipe, commit or reading for ${path}, got ${got}`,
  )
}

function assertSeeds(verdict: Verdict, { recipe }: LoadedRecipe): void {
  const expected = recipe.seeds.toSorted((a, b) => a - b)
  const assertSame = (what: string, seeds: readonly number[]): void => {
    if (
      isDeepStrictEqual(
        seeds.toSorted((a, b) => a - b),
        expected,
      )
    )
      return
    throw new FlipRefused(
      'seeds-differ',
      `${what}: expected ${expected.join(', ')}, got ${seeds.join(', ') || 'none'}`,
    )
  }
  assertSame('seeds', verdict.seeds)
  assertSame(
    'members',
    verdict.members.map(({ seed }) => seed),
  )
  for (const { seed, id } of verdict.members) {
    const name = memberName(recipe.ensemble, seed)
    if (id !== name) throw inconsistent(`members: seed ${seed}: expected the id ${name}, got ${id}`)
  }
}

/** The gate’s own rule once more, on the verdict’s own numbers and the recipe’s thresholds. */
function assertGate({ gate, seeds, reasons }: Verdict, { recipe }: LoadedRecipe): void {
  const measured = seeds.map((seed, index) => ({
    seed,
    losoPlcc: gate.per_seed_plccs[index] ?? NaN,
    folds: [],
  }))
  const outcome = applyRule(measured, recipe.gate)
  if (outcome.passed && reasons.length === 0 && isDeepStrictEqual({ ...gate }, { ...outcome })) return
  throw inconsistent(
    'gate: expected what the rule gives for its per_seed_plccs, and a pass, got something else',
  )
}

function assertDigests({ members }: Verdict): void {
  const seen = new Map<string, string>()
  for (const { id, sha256 } of members) {
    if (!isSha256(sha256)) {
      throw new FlipRefused(
        'placeholder-digest',
        `members: ${id}: expected the sha256 of real weights, got ${sha256}`,
      )
    }
    const twin = seen.get(sha256)
    if (twin !== undefined) {
      throw new FlipRefused(
        'members-identical',
        `members: expected different weights, got ${sha256} for ${twin} and ${id}`,
      )
    }
    seen.set(sha256, id)
  }
}

function inconsistent(detail: string): FlipRefused {
  return new FlipRefused('verdict-inconsistent', detail)
}
