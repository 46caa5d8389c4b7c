// GitHub as it stands after a retraining: its run, approved, with the verdict's artifact; for tests to spoil one thing.
import { join } from 'node:path'
import { vouchersOf } from '../../src/actions/guard/vouchers.js'
import { connectGitHub } from '../../src/adapters/github/connect.js'
import { readTrustedRoots } from '../../src/adapters/sigstore/trusted-roots.js'
import { serialiseVerdict } from '../../src/gate/verdict.js'
import type { Voucher } from '../../src/ports/vouchers.js'
import { aPromotion, ENSEMBLE, sha256, withVerdict, type Promotion } from './a-promotion.js'
import type { StoredArtifact } from './github/artifact-shelf.js'
import { TEST_PACE, TEST_TOKEN } from './github/connected.js'
import { GitHubStandIn } from './github/stand-in.js'
import { addUser, type Run } from './github/state.js'
import { annStarts, approveJob, bobApproves, RUN_ID } from './gate-scene.js'
import type { SigstoreStandIn } from './sigstore/stand-in.js'
import { zipOf, type ZipEntry } from './zip.js'

/** A promotion whose verdict names its run: number 7 of octo/models, first attempt. */
export function ofRun(
  promotion: Promotion = aPromotion(),
  run: { readonly repository?: string; readonly run_id?: string; readonly run_attempt?: number } = {},
): Promotion {
  const named = { repository: 'octo/models', run_id: String(RUN_ID), run_attempt: 1, ...run }
  return withVerdict(promotion, { run: { ...promotion.verdict.run, ...named } })
}

export interface SpoiledScene {
  readonly run?: Partial<Run> | null
  /** What is in the verdict's artifact; null for none. */
  readonly archive?: readonly ZipEntry[] | null
  readonly artifactName?: string
}

export class VouchScene {
  private constructor(
    readonly standIn: GitHubStandIn,
    readonly artifact: StoredArtifact | null,
  ) {}

  /** @param folder where the stand-in's repository is made */
  static async open(folder: string, promotion: Promotion, spoiled: SpoiledScene = {}): Promise<VouchScene> {
    const standIn = await GitHubStandIn.start(join(folder, `github-${opened++}.git`))
    const { state } = standIn
    addUser(state, { id: 101, login: 'ann', type: 'User', permission: 'write' })
    addUser(state, { id: 102, login: 'bob', type: 'User', permission: 'write' })
    state.token = {
      ...state.token,
      permissions: { actions: 'read', contents: 'read', 'pull-requests': 'read' },
    }
    state.environments.push({
      id: 77,
      name: 'model-promotion',
      rules: [{ type: 'required_reviewers', reviewers: [{ type: 'User', name: 'bob' }] }],
      branchPolicy: 'protected',
      customRules: [],
    })
    const run: Run = {
      id: RUN_ID,
      path: '.github/workflows/retrain.yml',
      event: 'workflow_dispatch',
      headBranch: 'main',
      headSha: standIn.git.commitFiles('main', { 'README.md': 'Models\n' }),
      attempts: [annStarts],
      reviews: [bobApproves],
      jobs: [approveJob(sha256(serialiseVerdict(promotion.verdict)))],
    }
    if (spoiled.run !== null) state.runs.set(RUN_ID, { ...run, ...spoiled.run })
    const { archive = [{ name: 'PROMOTE.json', content: serialiseVerdict(promotion.verdict) }] } = spoiled
    const name = spoiled.artifactName ?? `verdict-${ENSEMBLE}-${RUN_ID}-1`
    return new VouchScene(standIn, archive && standIn.artifacts.put(RUN_ID, name, zipOf(archive)))
  }

  async close(): Promise<void> {
    await this.standIn.close()
  }

  /** As the guard's job has them. */
  vouchers(sigstore: SigstoreStandIn): readonly Voucher[] {
    const forge = connectGitHub({
      token: TEST_TOKEN,
      apiUrl: this.standIn.base,
      serverUrl: 'https://github.com',
      repository: 'octo/models',
      log: { info: () => undefined, warn: () => undefined },
      pace: TEST_PACE,
    })
    const trustedRoots = readTrustedRoots(sigstore.rootFile(), 'root.json')
    return vouchersOf({ forge, repository: 'octo/models', serverUrl: 'https://github.com', trustedRoots })
  }
}

let opened = 0
