// A change for the guard to judge, as two trees in memory, with what was read of them.
import type { ReadAttributes } from '../../src/guard/guarded.js'
import { guardChange } from '../../src/guard/guard-change.js'
import type { Guarded, GuardQuestion } from '../../src/guard/guarded.js'
import type { GuardCode } from '../../src/guard/vocabulary.js'
import { planFlip } from '../../src/registry/plan-flip.js'
import { planRollback } from '../../src/registry/plan-rollback.js'
import type { LoadTree } from '../../src/registry/tree.js'
import {
  aBase,
  aPromotion,
  aRecipe,
  aRequest,
  bytesOf,
  RECIPE_TEXT,
  sha256,
  type Promotion,
} from './a-promotion.js'
import { serialiseVerdict } from '../../src/gate/verdict.js'

export type Tree = ReadonlyMap<string, Uint8Array>

/** The scratch registry with its recipe, before any flip. */
export const smokeTree = (): Tree => new Map([...aBase(), ['seedgate.yml', bytesOf(RECIPE_TEXT)]])

export function withFiles(tree: Tree, files: Readonly<Record<string, Uint8Array | string | null>>): Tree {
  const after = new Map(tree)
  for (const [path, content] of Object.entries(files)) {
    if (content === null) after.delete(path)
    else after.set(path, typeof content === 'string' ? bytesOf(content) : content)
  }
  return after
}

/** The tree with a promotion's flip on it. */
export function flippedTree(tree: Tree = smokeTree(), promotion: Promotion = aPromotion()): Tree {
  const { files } = planFlip(aRequest(promotion, tree))
  return withFiles(tree, Object.fromEntries(files.map(({ path, after }) => [path, after])))
}

export interface Judged extends Guarded {
  readonly codes: readonly GuardCode[]
  readonly noted: readonly GuardCode[]
  /** Paths read from the head, in order. */
  readonly read: readonly string[]
}

/** @param before the tree before the flip that the base has, for a rollback to be measured by */
export async function judge(
  base: Tree,
  head: Tree,
  extra: Partial<GuardQuestion> & { readonly before?: Tree; readonly promotion?: Promotion } = {},
): Promise<Judged> {
  const read: string[] = []
  const recipe = extra.recipe ?? aRecipe()
  const load =
    (tree: Tree, log: string[]): LoadTree =>
    async (paths) => {
      log.push(...paths)
      const asked = new Set(paths)
      return await Promise.resolve((path: string) => {
        if (!asked.has(path)) throw new Error(`${path} was not asked for`)
        return tree.get(path) ?? null
      })
    }
  const { before, promotion = aPromotion(), ...question } = extra
  const at = (tree: Tree) => (path: string) => tree.get(path) ?? null
  const rollback = (): ReturnType<typeof planRollback> | string =>
    before === undefined
      ? 'there is no flip'
      : planRollback({
          recipe: recipe.recipe,
          flip: { commit: 'f'.repeat(40), before: at(before), after: at(flippedTree(before, promotion)) },
          verdictSha256: sha256(serialiseVerdict(promotion.verdict)),
          now: at(base),
          at: '2026-01-02T03:04:05Z',
        })
  const guarded = await guardChange({
    recipe,
    base: load(base, []),
    head: load(head, read),
    changed: changedPaths(base, head),
    rollback: async () => await Promise.resolve(rollback()),
    recipeOf: async (digest) => await Promise.resolve(digest === recipe.sha256 ? recipe : null),
    vouchers: [],
    requireVouched: false,
    everPromoted: async () => await Promise.resolve(new Set<string>()),
    names: async () => await Promise.resolve([...head.keys()].map((path) => ({ path, isUtf8: true }))),
    attributes: { base: noAttributes, head: noAttributes },
    ...question,
  })
  const [codes, notes] = [guarded.findings, guarded.notes].map((all) => all.map(({ code }) => code))
  return { ...guarded, codes: codes ?? [], noted: notes ?? [], read }
}

const noAttributes: ReadAttributes = async () => await Promise.resolve(new Map())

function changedPaths(base: Tree, head: Tree): ReadonlySet<string> {
  const paths = new Set([...base.keys(), ...head.keys()])
  return new Set([...paths].filter((path) => digestAt(base, path) !== digestAt(head, path)))
}

function digestAt(tree: Tree, path: string): string {
  const bytes = tree.get(path)
  return bytes === undefined ? 'nothing' : sha256(bytes)
}
