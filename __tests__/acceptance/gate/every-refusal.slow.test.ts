// Every refusal of an approval and of a flip, planted and named by the built gate; none of them leaves a branch, a pull
// request, a status or a comment.
import { afterEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foreignFiles } from '../../../src/adapters/node/foreign-files.js'
import { sha256 } from '../../support/a-promotion.js'
import { GateJobs } from '../../support/gate-jobs.js'
import {
  Artifact,
  EVERY_APPROVAL_REFUSAL,
  EVERY_FLIP_REFUSAL,
  type PlantedRefusal,
} from '../../support/gate-refusals.js'
import { decidedRun, GateScene, RUN_ID, type DecidedRun } from '../../support/gate-scene.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { zipOfFolder } from '../../support/zip.js'

const folder = suiteFolder()
let scene: GateScene

afterEach(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

const decidedBy = new Map<string, Promise<DecidedRun>>()

/** One for every recipe that the rows ask for. */
async function decidedWith(keys: string): Promise<DecidedRun> {
  const decided = decidedBy.get(keys) ?? decidedRun(join(folder, `decided${decidedBy.size}`), keys)
  decidedBy.set(keys, decided)
  return await decided
}

/** The artifact and the digest of its verdict, changed as the row says. */
async function approvedIn(row: PlantedRefusal): Promise<Readonly<Record<string, string>>> {
  const { forge } = row
  if (forge === undefined) {
    const { id, digest } = scene.artifact
    return naming(id, digest, scene.decided.verdictSha256)
  }
  const home = mkdtempSync(join(folder, 'forged-'))
  writeFileSync(join(home, 'artifact.zip'), scene.decided.archive)
  const artifact = new Artifact(join(home, 'files'))
  await foreignFiles.unpack(join(home, 'artifact.zip'), artifact.dir, () => undefined)
  await forge(artifact)
  if (row.unpinned !== true) await artifact.pin()
  const { id, digest } = scene.standIn.artifacts.put(RUN_ID, 'forged', zipOfFolder(artifact.dir))
  const verdict = await artifact.bytes('PROMOTE.json').catch(async () => await artifact.bytes('HOLD.json'))
  return naming(id, digest, sha256(verdict))
}

const naming = (id: number, digest: string, verdict: string) => ({
  'verdict-artifact-id': String(id),
  'verdict-artifact-digest': digest,
  'verdict-digest': verdict,
})

/** What people could see of a promotion. */
function seen() {
  const { git, state } = scene.standIn
  const branches = scene.flipBranches.map((branch) => [branch, git.branch(branch)])
  const { pulls, statuses, comments } = state
  return { branches, pulls: [...pulls], statuses: [...statuses], comments: comments.map(({ body }) => body) }
}

async function expectRefused(code: string, row: PlantedRefusal): Promise<void> {
  scene = await GateScene.open(folder, await decidedWith(row.keys ?? ''), row.options)
  row.plant?.(scene)
  const before = seen()
  const inputs = { stage: 'promote', ...(await approvedIn(row)), ...row.inputs }
  const { attempt = 1, runId = RUN_ID, also = [] } = row
  const end = await new GateJobs(scene, runId).run(inputs, { attempt })
  const { status, codes, result, outputs } = end
  expect({ status, codes, outcome: result.outcome, log: end.log }).toEqual({
    status: 2,
    codes: [row.instead ?? code, ...also],
    outcome: 'refused',
    log: expect.stringMatching(/^::error title=seedgate/m),
  })
  expect(end.summary).toContain('Nothing was promoted')
  expect(outputs['pull-request'] ?? '').toBe('')
  expect(seen()).toEqual(before)
}

describe('the built gate refuses an approval', () => {
  it.each(Object.entries(EVERY_APPROVAL_REFUSAL))('by %s', async (code, row) => {
    await expectRefused(code, row)
  })
})

describe('the built gate refuses a flip', () => {
  const planted = Object.entries(EVERY_FLIP_REFUSAL).flatMap(([code, row]) =>
    typeof row === 'string' ? [] : [[code, row] as const],
  )
  it.each(planted)('by %s', async (code, row) => {
    await expectRefused(code, row)
  })
})
