// stage: decide. The verdict is kept and given before anybody is told of it: telling may fail, deciding has not.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { notice, summary, warning } from '@actions/core'
import { plainText } from '../../adapters/actions/step-log.js'
import { systemRandomness } from '../../adapters/node/randomness.js'
import { openTrainer } from '../../adapters/onnxruntime/open-trainer.js'
import { EXIT, SeedgateError } from '../../errors/seedgate-error.js'
import { renderComment } from '../../report/comment.js'
import { renderPlain } from '../../report/plain.js'
import { whatWasComputed } from '../../report/what-was-computed.js'
import { evidenceOfRun } from '../../use-cases/decide/evidence-of-run.js'
import type { EvidenceSource } from '../../use-cases/decide/fetch-evidence.js'
import { verdictArtifactName } from '../../use-cases/decide/verdict-artifact.js'
import {
  decideAndKeep,
  tellEverybody,
  type DecisionRequest,
} from '../../use-cases/decide/publish-decision.js'
import type { TrainingAgain } from '../../use-cases/decide/train-again.js'
import { SAME_TRAINING } from '../../version.js'
import { stopSignal } from '../seed-loop/stop.js'
import { give, giveResult } from './give.js'
import { recipeOf, type GateStep } from './step.js'

/** dist/lane/index.js, beside dist/gate/index.js. */
const LANE_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'lane', 'index.js')

/** The exit status: HOLD is one only where it was asked for. */
export async function decideStage(step: GateStep): Promise<number> {
  const { world, inputs } = step
  const request = await decisionRequest(step)
  const { decision, artifact, attestation, published } = await decideAndKeep(world, request)
  const { verdict, sha256 } = decision
  const reasons = [...new Set(verdict.reasons.map(({ code }) => code))]
  give({
    verdict: verdict.verdict,
    'verdict-digest': sha256,
    reasons: JSON.stringify(reasons),
    'artifact-id': String(artifact.id),
    'artifact-digest': artifact.digest,
    attested: String(attestation.attested),
  })
  const record = {
    ensemble: verdict.ensemble,
    verdict: verdict.verdict,
    verdict_sha256: sha256,
    reasons,
    checked: verdict.checked,
    computed: whatWasComputed(verdict),
    artifact: { id: artifact.id, digest: artifact.digest, url: published.artifactUrl },
    attestation,
    foreseen: published.foreseen,
  }
  giveResult('decide', 'decided', { ...record, comment: null, issue: null })
  world.log.info(renderPlain(decision.report))
  for (const { code, message, fix } of published.foreseen?.obstacles ?? [])
    warning(plainText(`${message}; ${fix}`), { title: `seedgate: ${code}: promoting would fail` })
  for (const what of published.foreseen?.notChecked ?? [])
    world.log.info(`not checked, since this token may not read it: ${what}`)
  await summary.addRaw(renderComment(published)).write()

  const announced = await tellEverybody(world, request, published)
  giveResult('decide', 'decided', { ...record, ...announced })
  if (verdict.verdict === 'PROMOTE') return EXIT.ok
  notice(plainText(verdict.recommendation), { title: 'seedgate: HOLD' })
  return inputs['fail-on-hold'] ? EXIT.hold : EXIT.ok
}

async function decisionRequest(step: GateStep): Promise<DecisionRequest> {
  const { inputs, job, runId, repository, runUrl, branch, temporary } = step
  const { recipe, recipeFolder, corpusFolder } = await recipeOf(step)
  const ownName = verdictArtifactName(recipe.recipe.ensemble, runId, job.attempt)
  return {
    recipe,
    recipeFolder,
    corpusFolder,
    evidence: await evidenceSource(step, recipe.recipe.ensemble),
    again: await trainingAgain(step),
    job: { repository, runId, attempt: job.attempt },
    temporary,
    artifactName: inputs['artifact-name'] === '' ? ownName : inputs['artifact-name'],
    retentionDays: inputs['retention-days'],
    runUrl,
    artifactUrl: (id) => `${runUrl}/artifacts/${id}`,
    attest: inputs.attest,
    comment: inputs.comment,
    pullNumber: inputs['pr-number'] ?? null,
    branch,
    issueOnHold: inputs['issue-on-hold'],
    issueLabels: inputs['issue-labels'],
  }
}

/** On the CPU whatever trained: the machine that decides is seldom the one with the GPU. */
async function trainingAgain({ log, runtimeFolder }: GateStep): Promise<TrainingAgain> {
  const { trainer } = await openTrainer({ provider: 'cpu', laneFile: LANE_FILE, runtimeFolder }, log.info)
  return {
    policy: 'recipe',
    trainer,
    randomness: systemRandomness,
    progress: log.progress,
    interruptible: async (work) => await work(stopSignal(log.info, 'nothing is decided')),
    sameTraining: SAME_TRAINING,
  }
}

/** @throws SeedgateError usage-invalid */
async function evidenceSource(
  { inputs, job, runId, world }: GateStep,
  ensemble: string,
): Promise<EvidenceSource> {
  const ids = inputs['evidence-artifact-ids']
  const digests = inputs['evidence-artifact-digests']
  const path = inputs['evidence-path']
  const both = path !== '' && ids.length > 0
  if (both || ids.length !== digests.length) {
    const got = both ? 'both' : `${ids.length} ids and ${digests.length} digests`
    throw new SeedgateError(
      'usage-invalid',
      `expected evidence-artifact-ids with as many evidence-artifact-digests, or evidence-path, got ${got}`,
      { hint: 'mend it below `with:` in the workflow' },
    )
  }
  if (path !== '') return { kind: 'folder', path: resolve(job.workspace, path), named: path }
  if (ids.length > 0)
    return { kind: 'artifacts', artifacts: ids.map((id, index) => ({ id, digest: digests[index]! })) }
  return {
    kind: 'artifacts',
    artifacts: evidenceOfRun(ensemble, runId, await world.forge.artifactRecords.ofRun(runId)),
  }
}
