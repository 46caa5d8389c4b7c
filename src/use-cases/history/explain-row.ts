// seedgate explain: from a branch's history, which commit, verdict, approval and run each digest of a row came from.
import { parseApproval, type ApprovalRecord } from '../../approval/record.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { parseVerdict, type Verdict } from '../../gate/verdict.js'
import type { History, HistoryStep } from '../../ports/history.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import type { Recipe } from '../../recipe/schema.js'
import { sha256Of } from '../../formats/sha256.js'
import { recordPaths, registryOf, rowId } from '../../registry/flip-paths.js'
import { findRow, readRows } from '../../registry/read-registry.js'
import {
  eventOf,
  sameState,
  stateOf,
  type RecordsThere,
  type RowEvent,
  type RowState,
} from '../../registry/row-story.js'
import { treeAt } from './load-files.js'
import { commitOf, policyAt } from './policy-at.js'
import { assertWhole } from './whole.js'

export interface ExplainRow {
  readonly history: History
  /** The recipe's path in the repository. */
  readonly recipePath: string
  readonly row: string
}

export interface RowChapter {
  readonly event: RowEvent
  /** Null where the row is gone. */
  readonly state: RowState | null
  /** The commit with which it came to the branch, a merge maybe. */
  readonly landed: HistoryStep
  /** The commit in which it was made, where it landed by a merge that only brought it; null where it is the same. */
  readonly made: HistoryStep | null
  /** What a promotion rested on; for a rollback, what the promotion that it undid rested on. */
  readonly records: RecordsThere
}

export interface RowStory {
  readonly row: string
  readonly registry: string
  readonly branch: string
  /** Full id of the commit that the story ends with. */
  readonly tip: string
  /** Whether the recipe governs the row. */
  readonly governed: boolean
  /** Newest first; what the row is now comes first. */
  readonly chapters: readonly RowChapter[]
}

const NOTHING: RecordsThere = { verdict: null, approval: null }

/** @throws SeedgateError recipe-not-found, recipe-invalid, registry-invalid where the branch never had the row */
export async function explainRow({ history, recipePath, row }: ExplainRow): Promise<RowStory> {
  await assertWhole(history)
  const { base: branch } = flipPolicy(await policyAt(history, await commitOf(history, 'HEAD'), recipePath))
  const tip = await commitOf(history, `refs/heads/${branch}`)
  const { recipe } = await policyAt(history, tip, recipePath)
  const registry = registryOf(recipe).path
  const seed = recipe.seeds.find((one) => rowId(recipe, one) === row) ?? null

  const chapters: RowChapter[] = []
  for (const { step, state } of await changesOfRow(history, tip, registry, row)) {
    const there = await recordsAt(history, step.commit, recipe)
    const earlier = chapters.map((chapter) => chapter.state)
    const isBack = chapters.some(
      ({ event: its, records }) => its !== 'rolled-back' && records.verdict?.sha256 === there.verdict?.sha256,
    )
    const event = eventOf(state, earlier, seed, there.verdict?.content ?? null, isBack)
    const made = step.parents.length < 2 ? null : await maker(history, step, registry, row, state)
    const records =
      event === 'promoted' || event === 'replaced'
        ? there
        : event === 'rolled-back'
          ? (chapters[0]?.records ?? NOTHING)
          : NOTHING
    chapters.unshift({ event, state, landed: step, made, records })
  }
  if (chapters.length === 0) throw unknownRow(row, registry, branch)
  return { row, registry, branch, tip, governed: seed !== null, chapters }
}

/** Every step of the branch after which the row says something else, oldest first. */
async function changesOfRow(
  history: History,
  tip: string,
  path: string,
  id: string,
): Promise<{ readonly step: HistoryStep; readonly state: RowState | null }[]> {
  const steps = await history.steps({ tip, paths: [path], which: 'landed' })
  const states = await statesAfter(history, steps, path, id)
  const changes: { step: HistoryStep; state: RowState | null }[] = []
  for (const [index, step] of [...steps.entries()].reverse()) {
    const state = states[index] ?? null
    if (!sameState(state, changes.at(-1)?.state ?? null)) changes.push({ step, state })
  }
  return changes
}

async function statesAfter(
  history: History,
  steps: readonly HistoryStep[],
  path: string,
  id: string,
): Promise<(RowState | null)[]> {
  const oids = steps.map(({ changes }) => changes[0]?.after?.oid)
  const contents = await history.blobs(oids.flatMap((oid) => oid ?? []))
  return oids.map((oid) => {
    const bytes = oid === undefined ? undefined : contents.get(oid)
    return bytes === undefined ? null : stateIn(bytes, path, id)
  })
}

/** A registry that cannot be read says nothing of any row. */
function stateIn(bytes: Uint8Array, path: string, id: string): RowState | null {
  return orNull('registry-invalid', () => stateOf(findRow(readRows(bytes, path), id)))
}

/** Of the commits that a merge brought, the newest that left the row as it landed; null where the merge itself made it so. */
async function maker(
  history: History,
  { commit, parents }: HistoryStep,
  path: string,
  id: string,
  state: RowState | null,
): Promise<HistoryStep | null> {
  const brought = await history.steps({ tip: commit, after: parents[0]!, paths: [path], which: 'made' })
  const states = await statesAfter(history, brought, path, id)
  return brought.find((_step, index) => sameState(states[index] ?? null, state)) ?? null
}

async function recordsAt(history: History, commit: string, recipe: Recipe): Promise<RecordsThere> {
  const paths = recordPaths(recipe)
  const tree = await treeAt(history, commit)([paths.verdict, paths.approval])
  const [verdict, approval] = [tree(paths.verdict), tree(paths.approval)]
  const content = verdict && orNull('verdict-invalid', (): Verdict => parseVerdict(verdict, paths.verdict))
  if (verdict === null || content === null) return NOTHING
  const sha256 = sha256Of(verdict)
  const record =
    approval && orNull('verdict-invalid', (): ApprovalRecord => parseApproval(approval, paths.approval))
  return { verdict: { sha256, content }, approval: record?.verdict_sha256 === sha256 ? record : null }
}

function orNull<T>(code: SeedgateError['code'], read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SeedgateError && error.code === code) return null
    throw error
  }
}

function unknownRow(row: string, registry: string, branch: string): SeedgateError {
  return new SeedgateError(
    'registry-invalid',
    `${registry}: expected a row ${row} in the history of ${branch}, got none`,
    {
      hint: 'give the id of a row as the registry writes it',
    },
  )
}
