// The gate's first stage: evidence from somewhere → a verdict, kept as an artifact, and everybody told.
import { join } from 'node:path'
import { ATTESTATION_FILE, REPORT_FILE } from '../../evidence/layout.js'
import type { DecidingJob } from '../../gate/issue-verdict.js'
import type { ArtifactStore, UploadedArtifact } from '../../ports/artifact-store.js'
import type { Attester } from '../../ports/attester.js'
import type { Clock } from '../../ports/clock.js'
import type { Files } from '../../ports/files.js'
import type { ForeignFiles } from '../../ports/foreign-files.js'
import type { Forge } from '../../ports/forge.js'
import type { Log } from '../../ports/log.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { renderHtml } from '../../report/html.js'
import type { PublishedVerdict } from '../../report/published.js'
import { decide, type Decision } from './decide.js'
import { attestVerdict, type AttestationOutcome, type Attesting } from './attest-verdict.js'
import { announce, planAnnouncement, type Announced } from './announcement.js'
import { keepArtifact } from '../keep-artifact.js'
import { foreseePromotion, type SettingsForge } from './foresee-promotion.js'
import { fetchEvidence, type EvidenceSource } from './fetch-evidence.js'
import type { TrainingAgain } from './train-again.js'

export interface DecisionWorld {
  readonly files: Files
  /** Default: no table is taken for tracked. */
  readonly tracked?: TrackedFiles | undefined
  readonly foreign: ForeignFiles
  readonly runtime: ForeignModels
  readonly clock: Clock
  readonly log: Log
  /** Of this run. */
  readonly artifacts: ArtifactStore
  /** Null where this job may not sign. */
  readonly attester: Attester | null
  readonly forge: Pick<Forge, 'attestations' | 'comments' | 'trackingIssues' | 'pullRequests'> & SettingsForge
}

export interface DecisionRequest {
  readonly recipe: LoadedRecipe
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  readonly evidence: EvidenceSource
  readonly again: TrainingAgain
  readonly job: DecidingJob
  /** A folder of this run's own, which is empty before. */
  readonly temporary: string
  readonly artifactName: string
  readonly retentionDays: number | undefined
  readonly runUrl: string
  readonly artifactUrl: (id: number) => string
  readonly attest: Attesting
  /** Whether to comment, and on what: a number, or the open pull request of a branch; both null where there is neither. */
  readonly comment: boolean
  readonly pullNumber: number | null
  readonly branch: string | null
  readonly issueOnHold: boolean
  readonly issueLabels: readonly string[]
}

export interface DecisionPublished {
  readonly decision: Decision
  readonly artifact: UploadedArtifact
  readonly attestation: AttestationOutcome
  readonly published: PublishedVerdict
}

/** Decides and keeps the verdict; nobody is told yet. @throws SeedgateError where it cannot be decided or not be kept */
export async function decideAndKeep(
  world: DecisionWorld,
  request: DecisionRequest,
): Promise<DecisionPublished> {
  const { recipe, recipeFolder, corpusFolder, evidence, job, temporary } = request
  // 1. Evidence, foreign and looked at.
  const dirs = await fetchEvidence({ ...world, temporary }, evidence)
  // 2. The verdict and its report, beside it.
  const joined = dirs.length > 1 ? { out: join(temporary, 'joined') } : {}
  const decision = await decide({
    ...world,
    recipe,
    recipeFolder,
    corpusFolder,
    dirs,
    job,
    again: request.again,
    ...joined,
    named: nameOf(evidence),
  })
  await world.files.writeAtomically(join(decision.dir, REPORT_FILE), await renderHtml(decision.report))
  // 3. Signed in the name of this job, beside the verdict.
  const attestation = await attestVerdict(world, decision, request.attest)
  // 4. Kept: what a person approves, and all that it rests on.
  const { artifactName: name, retentionDays } = request
  // Under this one name, by which the guard finds it: one that was created and not finished needs the next attempt.
  const artifact = await keepArtifact(world, {
    names: [name],
    temporary: join(temporary, 'kept'),
    root: decision.dir,
    files: [
      decision.path,
      ...[
        ...(attestation.attested ? [ATTESTATION_FILE] : []),
        REPORT_FILE,
        ...Object.keys(decision.verdict.evidence),
      ].map((path) => join(decision.dir, path)),
    ],
    ...(retentionDays === undefined ? {} : { retentionDays }),
  })
  const { flip, ensemble } = recipe.recipe
  const { verdict, sha256 } = decision
  const promotable =
    flip !== undefined && verdict.verdict === 'PROMOTE' && verdict.policy.members !== 'absent'
  const published = {
    report: decision.report,
    runUrl: request.runUrl,
    artifactUrl: request.artifactUrl(artifact.id),
    flip,
    // 5. What would stop the promotion anyway, so that nobody approves in vain.
    foreseen: promotable ? await foreseePromotion(world.forge, flip, ensemble, sha256) : null,
  }
  return { decision, artifact, attestation, published }
}

/** @throws SeedgateError of the forge; the verdict is kept all the same, and telling again goes on where it stopped */
export async function tellEverybody(
  { forge, log }: DecisionWorld,
  request: DecisionRequest,
  published: PublishedVerdict,
): Promise<Announced> {
  const number = request.comment ? await pullOfRun(forge, request) : null
  if (request.comment && number === null) log.info('there is no open pull request to comment on')
  const steps = planAnnouncement(published, { ...request, number })
  return await announce(forge, steps)
}

/** What is commented on: the pull request that is named, or the oldest open one of the branch; null where there is neither. */
export async function pullOfRun(
  { pullRequests }: Pick<Forge, 'pullRequests'>,
  { pullNumber, branch }: Pick<DecisionRequest, 'pullNumber' | 'branch'>,
): Promise<number | null> {
  if (pullNumber !== null || branch === null) return pullNumber
  const numbers = (await pullRequests.openFrom(branch)).map(({ number }) => number)
  return numbers.length === 0 ? null : Math.min(...numbers)
}

/** What the verdict calls the run directory: not where this machine happens to have put it. */
function nameOf(evidence: EvidenceSource): string {
  return evidence.kind === 'folder'
    ? evidence.named
    : evidence.artifacts.map(({ id }) => `artifact ${id}`).join(', ')
}
