// What can be wrong with a verdict that lies beside its evidence; the parts that need no file.
import { shown } from '../errors/shown.js'
import { memberModelFile, memberSidecarFile, PROMOTE_FILE } from '../evidence/layout.js'
import type { PinnedBy } from './corpus-facts.js'
import { retrainPolicy, type Recipe } from '../recipe/schema.js'
import { drawModels } from './draw.js'
import type { Retrained } from './retrained.js'
import type { RuleOutcome } from './rule.js'
import { scoresFrom } from './scores-from.js'
import type { Verdict } from './verdict.js'

export type VerifyCode =
  /** PROMOTE.json and HOLD.json lie side by side. */
  | 'two-verdicts'
  /** Not the bytes that seedgate writes: edited, formatted or cut off. */
  | 'verdict-invalid'
  /** PROMOTE.json says HOLD, or the other way round. */
  | 'verdict-misnamed'
  /** PROMOTE with reasons, HOLD without, or not what the evidence gives. */
  | 'outcome-disagrees'
  | 'file-missing'
  | 'file-changed'
  /** A file that the gate reads and the verdict does not name. */
  | 'file-unlisted'
  /** A member's digest is not that of the evidence, or a seed has no member. */
  | 'member-unpinned'
  /** The rule's numbers are not what the evidence gives. */
  | 'gate-disagrees'
  /** The scores in the evidence are not those that the fold models give, or the verdict says another origin of them. */
  | 'scores-disagree'
  /** The models that were trained again are not those that the recorded random number chooses. */
  | 'draw-disagrees'
  /** The recipe at hand is not the one that was judged by. */
  | 'recipe-mismatch'
  /** The verdict was computed from the corpus table, which is not at hand to compute it again. */
  | 'corpus-not-at-hand'
  /** A file that the verdict rests on cannot be read. */
  | 'evidence-invalid'

export interface VerifyFinding {
  readonly code: VerifyCode
  readonly message: string
}

/** Does the verdict say what its file's name says, and what its own reasons say? */
export function formFindings({ verdict, gate, reasons }: Verdict, file: string): VerifyFinding[] {
  const findings: VerifyFinding[] = []
  if ((verdict === 'PROMOTE') !== (file === PROMOTE_FILE)) {
    findings.push({
      code: 'verdict-misnamed',
      message: `${file} contains a ${verdict} verdict`,
    })
  }
  if ((verdict === 'PROMOTE') !== (gate.passed && reasons.length === 0)) {
    const message = `${file}: expected PROMOTE exactly where the gate passed and nothing holds, got ${verdict} with ${reasons.length} reasons`
    findings.push({ code: 'outcome-disagrees', message })
  }
  return findings
}

/** Does the verdict say of its scores what its files say? */
export function scoresFindings({ checked, policy, seeds, evidence }: Verdict): VerifyFinding[] {
  const expected = scoresFrom(policy.evidence, seeds, evidence)
  // A verdict of the first edition says nothing of it; then there are no scores among its files either.
  const got = checked?.scores ?? (expected === 'inferred' ? 'nothing' : expected)
  if (expected === got) return []
  return [
    {
      code: 'scores-disagree',
      message: `checked.scores: expected ${expected}, as the verdict’s evidence has it, got ${got}`,
    },
  ]
}

/** Are the members' digests those of the evidence, and is there a member for every seed? */
export function memberFindings({
  ensemble,
  members,
  evidence,
  seeds,
  policy,
  verdict,
}: Verdict): VerifyFinding[] {
  const findings = members
    .filter(({ seed, sha256, sidecar_sha256 }) => {
      const weights = evidence[memberModelFile(ensemble, seed)]
      return weights !== sha256 || evidence[memberSidecarFile(ensemble, seed)] !== sidecar_sha256
    })
    .map(({ id }): VerifyFinding => {
      return {
        code: 'member-unpinned',
        message: `${id}: expected the digests that the evidence has, got others`,
      }
    })
  if (policy.members === 'absent' || verdict === 'HOLD' || members.length === seeds.length) return findings
  const message = `members: expected one for each of ${seeds.length} seeds, got ${members.length}`
  return [...findings, { code: 'member-unpinned', message }]
}

/**
 * A commit and a reading pin the table where they are made, and need not be here. The recipe's pin and the trainer's word are.
 * @param again what pins the table as it is judged now
 */
export function pinFindings({ table }: Verdict, again: PinnedBy | null): VerifyFinding[] {
  const stated = table.pinned_by ?? null
  const disagree = (['recipe', 'trainer'] as const).some((by) => (stated === by) !== (again === by))
  if (table.pinned_by === undefined || !disagree) return []
  const message = `table.pinned_by: expected ${again ?? 'nothing'}, got ${stated ?? 'nothing'}`
  return [{ code: 'outcome-disagrees', message }]
}

/** @param again the rule, computed again from the evidence */
export function gateFindings({ gate, verdict }: Verdict, again: RuleOutcome): VerifyFinding[] {
  // An undefined number holds; how much is undefined may depend on whether the corpus is at hand.
  if (verdict === 'HOLD' && gate.per_seed_plccs.includes(null)) return []
  const stated = new Map<string, unknown>(Object.entries(gate))
  return Object.entries(again).flatMap(([key, value]) => {
    const [expected, got] = [JSON.stringify(value), JSON.stringify(stated.get(key))]
    if (expected === got) return []
    return [
      { code: 'gate-disagrees', message: `gate.${key}: expected ${expected} from the evidence, got ${got}` },
    ]
  })
}

/** Were the models trained again that the recorded random number chooses, and as many as the recipe asks for? */
export function drawFindings(
  { draw, members, folds }: Retrained,
  recipe: Recipe,
  sources: readonly string[] | null,
): VerifyFinding[] {
  if (draw === null || sources === null) return []
  const { seeds } = recipe
  // Where the recipe turns it off, whoever decided asked for it on the command line.
  const policy = retrainPolicy(recipe) || { members: members.length > 0, folds: folds.length }
  const wantsMembers = policy.members && recipe.gate.members === 'required'
  const expected = [
    ...(wantsMembers ? seeds.toSorted((a, b) => a - b) : []),
    ...drawModels(draw, { seeds, sources, folds: policy.folds }).folds,
  ]
  const got = [
    ...members.map(({ seed }) => seed),
    ...folds.map(({ seed, held_out: heldOut }) => ({ seed, heldOut })),
  ]
  if (JSON.stringify(got) === JSON.stringify(expected)) return []
  const message = `checked.retrained: expected the models that draw ${draw} chooses of ${seeds.length} seeds and ${sources.length} sources, got others`
  return [{ code: 'draw-disagrees', message }]
}

/** @param read digests of what the gate reads in this folder now */
export function unlistedFindings(
  { evidence }: Verdict,
  read: Readonly<Record<string, string>>,
): VerifyFinding[] {
  return Object.keys(read)
    .filter((path) => !Object.hasOwn(evidence, path))
    .map((path) => ({
      code: 'file-unlisted',
      message: `${shown(path)}: expected it in the verdict’s evidence`,
    }))
}
