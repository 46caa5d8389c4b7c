// Verification: is the verdict in this folder what seedgate wrote, of these files, and does it follow from them?
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { shown } from '../../errors/shown.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { HOLD_FILE, PROMOTE_FILE } from '../../evidence/layout.js'
import { EVIDENCE_LIMITS } from '../../evidence/limits.js'
import { readEvidence } from '../../evidence/read-evidence.js'
import { knownSources } from '../../gate/corpus-facts.js'
import { evaluateGate } from '../../gate/evaluate.js'
import { measureSeeds } from '../../gate/measure-seeds.js'
import type { ReasonCode } from '../../gate/reasons.js'
import { notRetrained } from '../../gate/retrained.js'
import { applyRule } from '../../gate/rule.js'
import { parseVerdict, type Verdict } from '../../gate/verdict.js'
import {
  drawFindings,
  formFindings,
  gateFindings,
  memberFindings,
  pinFindings,
  scoresFindings,
  unlistedFindings,
  type VerifyFinding,
} from '../../gate/verify-findings.js'
import type { Files } from '../../ports/files.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { gatherEvidence } from './gather-evidence.js'
import { readScores, scoreFindings } from './scores.js'
import { trainAgain, type TrainAgainWorld, type TrainingAgain } from './train-again.js'

export interface VerifyQuestion {
  readonly files: Files
  /** Runs the models of the evidence, which somebody else made. */
  readonly runtime: ForeignModels
  /** The run directory. */
  readonly dir: string
  /** With it everything is judged again; without it, the digests and the rule. */
  readonly recipe?: RecipeToJudgeBy | undefined
  /** Who trains the models again that the verdict's draw names; without it, what the verdict records of that is taken. */
  readonly again?: (Pick<TrainAgainWorld, 'clock' | 'log'> & { readonly training: TrainingAgain }) | undefined
}

export interface RecipeToJudgeBy {
  readonly loaded: LoadedRecipe
  readonly folder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  /** Default: no table is taken for tracked. */
  readonly tracked?: TrackedFiles | undefined
  readonly inWorkflow?: boolean | undefined
}

export interface Verification {
  /** Null where there is no valid one. */
  readonly verdict: Verdict | null
  /** sha256 of the verdict's file, in hex; null where there is no valid one. */
  readonly sha256: string | null
  /** Empty exactly where the verdict is verified. */
  readonly findings: readonly VerifyFinding[]
}

/** Needs no network. @throws SeedgateError evidence-not-found, verdict-not-found */
export async function verifyVerdict(question: VerifyQuestion): Promise<Verification> {
  const folder = await EvidenceFolder.open(question.files, question.dir)
  const present = [PROMOTE_FILE, HOLD_FILE].filter((file) => folder.has(file))
  const [file] = present
  if (file === undefined) throw noVerdict(question.dir)
  if (present.length > 1) {
    return unverified({ code: 'two-verdicts', message: `expected one verdict, got ${present.join(' and ')}` })
  }
  const bytes = await question.files.read(join(question.dir, file))
  const verdict = readVerdict(bytes, file)
  if ('code' in verdict) return unverified(verdict)
  const findings = [
    ...formFindings(verdict, file),
    ...(await fileFindings(folder, verdict)),
    ...memberFindings(verdict),
    ...scoresFindings(verdict),
    ...(await evidenceFindings(question, verdict)),
  ]
  return { verdict, sha256: createHash('sha256').update(bytes).digest('hex'), findings }
}

function noVerdict(dir: string): SeedgateError {
  return new SeedgateError(
    'verdict-not-found',
    `${dir}: expected ${PROMOTE_FILE} or ${HOLD_FILE}, got neither`,
    {
      hint: 'let `seedgate gate` decide first',
    },
  )
}

function unverified(finding: VerifyFinding): Verification {
  return { verdict: null, sha256: null, findings: [finding] }
}

function readVerdict(bytes: Uint8Array, file: string): Verdict | VerifyFinding {
  try {
    return parseVerdict(bytes, file)
  } catch (error) {
    if (error instanceof SeedgateError) return { code: 'verdict-invalid', message: error.message }
    throw error
  }
}

async function fileFindings(folder: EvidenceFolder, { evidence }: Verdict): Promise<VerifyFinding[]> {
  const findings: VerifyFinding[] = []
  for (const [path, sha256] of Object.entries(evidence)) {
    const bytes = await folder.read(path, EVIDENCE_LIMITS.predictions)
    const actual = folder.digests[path]
    if (bytes === null) {
      findings.push({ code: 'file-missing', message: `${shown(path)}: expected the file, got none` })
    } else if (actual !== sha256) {
      const message = `${shown(path)}: expected sha256 ${sha256}, got ${actual ?? 'none'}`
      findings.push({ code: 'file-changed', message })
    }
  }
  return findings
}

/** A file that cannot be read is a finding here: the verdict is of a file that could be. */
async function evidenceFindings(question: VerifyQuestion, verdict: Verdict): Promise<VerifyFinding[]> {
  try {
    return question.recipe === undefined
      ? await applyRuleAgain(question, verdict)
      : await judgeAgain(question, verdict, question.recipe)
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'evidence-invalid') throw error
    return [{ code: 'evidence-invalid', message: error.message }]
  }
}

/** The rule once more, with the thresholds that the verdict names: numbers only, no recipe needed. */
async function applyRuleAgain({ files, dir }: VerifyQuestion, verdict: Verdict): Promise<VerifyFinding[]> {
  const { seeds, policy, gate } = verdict
  const folder = await EvidenceFolder.open(files, dir)
  const evidence = await readEvidence(folder, { seeds, policy: policy.evidence })
  const sources = knownSources(evidence)
  const { scored } = await readScores(folder, verdict, null, evidence)
  const measured = measureSeeds({ seeds, policy: policy.evidence, evidence, scored, sources })
  const again = applyRule(measured, {
    meanPlcc: gate.mean_plcc_threshold,
    spreadMax: gate.plcc_spread_max,
    perSeedPlcc: gate.per_seed_min,
  })
  return [...gateFindings(verdict, again), ...unlistedFindings(verdict, folder.digests)]
}

async function judgeAgain(
  { files, runtime, dir, again }: VerifyQuestion,
  verdict: Verdict,
  { loaded, folder, ...place }: RecipeToJudgeBy,
): Promise<VerifyFinding[]> {
  if (loaded.sha256 !== verdict.policy.recipe_sha256) {
    const message = `${loaded.path}: expected sha256 ${verdict.policy.recipe_sha256}, got ${loaded.sha256}`
    return [{ code: 'recipe-mismatch', message }]
  }
  const trusted = loaded.recipe.corpus.sha256 ?? verdict.table.sha256
  const at = { files, runtime, dir, recipe: loaded, recipeFolder: folder, ...place, trusted }
  const gathered = await gatherEvidence(at)
  const { table } = gathered.corpus
  const evidenceFolder = await EvidenceFolder.open(files, dir)
  const kept = await readScores(evidenceFolder, verdict, table, gathered.evidence)
  const recorded = verdict.checked?.retrained ?? notRetrained('not-asked')
  const retrained =
    again === undefined
      ? recorded
      : await trainAgain({ files, runtime, dir, ...again }, gathered, again.training, recorded.draw)
  const { gate, reasons, facts } = evaluateGate({ ...gathered, scored: kept.scored, retrained })
  const atHand = table !== null
  const needed = reasons.filter(({ code }) => code === 'corpus-not-at-hand')
  if (needed.length > 0 && verdict.checked?.corpus.at_hand !== false) {
    const { message } = needed[0]!
    return [{ code: 'corpus-not-at-hand', message: `${message}: name its folder with --corpus-folder` }]
  }
  const findings = [
    ...(table === null ? [] : scoreFindings(kept, gathered.reinference.scores, table)),
    ...gateFindings(verdict, gate),
    ...(verdict.checked?.corpus.at_hand === atHand ? pinFindings(verdict, facts.pinnedBy) : []),
    ...unlistedFindings(verdict, gathered.digests),
    ...drawFindings(recorded, loaded.recipe, table?.sources ?? null),
  ]
  if (verdict.verdict === 'HOLD') {
    // What was not at hand where it was decided, and is here, may have been the only reason.
    if (reasons.length > 0 || !atHand || verdict.checked?.corpus.at_hand === false) return findings
    return [...findings, { code: 'outcome-disagrees', message: 'judged again, nothing holds it back' }]
  }
  const against = reasons
    .filter(({ code }) => atHand || place.inWorkflow === true || !needsCorpus(code))
    .map(({ code, message }): VerifyFinding => {
      return { code: 'outcome-disagrees', message: `judged again it holds, ${code}: ${message}` }
    })
  return [...findings, ...against]
}

/**
 * What only the corpus can answer was answered when the verdict was made. Whoever looks at a verdict without the corpus is not asked
 * again; whoever promotes it is.
 */
function needsCorpus(code: ReasonCode): boolean {
  return code === 'corpus-unpinned' || code === 'corpus-expectation'
}
