// Is every production member there, whole, callable as agreed, and fit for what it was trained on?
import type { ModelFault } from '../../members/model-fault.js'
import type { MemberEvidence } from '../../evidence/evidence.js'
import { plcc } from '../../metrics/plcc.js'
import { summarise } from '../../metrics/summary.js'
import type { CorpusTable } from '../../corpus/table.js'
import type { Check, GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'
import { MODEL_FAULT_CODES } from './model-faults.js'

const CODE_OF_FAULT: Readonly<Record<ModelFault['kind'], ReasonCode>> = {
  ...MODEL_FAULT_CODES,
  'lfs-pointer': 'member-lfs-pointer',
  'external-data': 'member-external-data',
  contract: 'member-contract',
  unloadable: 'member-unloadable',
  'not-finite': 'member-not-finite',
}

export const checkMembers: Check = (input) =>
  input.members.members.flatMap((member) => [...absences(member), ...inspected(member)])

/** After the rule: where the seeds' own PLCC is low, a member that is as low is no cause but another sign of it. */
export const checkMemberFit: Check = (input) =>
  input.members.members.flatMap((member) => unfit(input, member))

function absences({ model, inspection, sidecarPath, sidecar }: MemberEvidence): HoldReason[] {
  return [
    ...(inspection === null ? [missing(model, 'the weights')] : []),
    ...(sidecar === null ? [missing(sidecarPath, 'the sidecar')] : []),
  ]
}

/** The reason for a file of members/ that is not there. */
export function missing(path: string, what: string): HoldReason {
  return { code: 'member-missing', message: `${path}: expected ${what}, got no file` }
}

function inspected({ model, inspection }: MemberEvidence): HoldReason[] {
  return (inspection?.faults ?? []).map(({ kind, detail }) => {
    return { code: CODE_OF_FAULT[kind], message: `${model}: ${detail}` }
  })
}

/**
 * A member saw every row, so it must do at least as well on them as the policy asks of models that did not. A placeholder,
 * or a fit of one epoch, has every digest right and fails here.
 */
function unfit({ corpus, recipe }: GateCase, { model, inspection }: MemberEvidence): HoldReason[] {
  const scores = inspection?.corpusScores ?? null
  if (corpus.table === null || scores === null) return []
  const { perSeedPlcc } = recipe.recipe.gate
  const mean = meanPlccBySource(corpus.table, scores)
  if (mean >= perSeedPlcc) return []
  const message = `${model}: expected a mean PLCC of at least ${perSeedPlcc} on the rows it was trained on, got ${mean}`
  return [{ code: 'member-plcc-below', message }]
}

function meanPlccBySource({ sources, sourceOf, target }: CorpusTable, scores: Float32Array): number {
  const groups = sources.map(() => ({ score: [] as number[], target: [] as number[] }))
  sourceOf.forEach((source, row) => {
    groups[source]!.score.push(scores[row]!)
    groups[source]!.target.push(target[row]!)
  })
  return summarise(groups.map((group) => plcc(group.score, group.target))).mean
}
