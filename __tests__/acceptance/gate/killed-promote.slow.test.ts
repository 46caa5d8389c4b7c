// The built gate, stage promote, killed for real at every one of its requests, and run again as GitHub does it.
import { beforeAll, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { sha256 } from '../../support/a-promotion.js'
import { bobApproves, decidedRun, GateScene, RUN_ID, type DecidedRun } from '../../support/gate-scene.js'
import { GateJobs } from '../../support/gate-jobs.js'
import { digestOf } from '../../support/github/artifact-shelf.js'
import { walkKillPoints } from '../../support/kill-points.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
let decided: DecidedRun

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'))
})

async function open() {
  const { verdictSha256 } = decided
  // The second attempt is approved by digest; its starter is the same.
  const ann = { actor: 'ann', triggeringActor: 'ann' }
  const reviews = [{ ...bobApproves, comment: `APPROVE ${verdictSha256.slice(0, 12)}` }]
  const scene = await GateScene.open(folder, decided, { attempts: [ann, ann], reviews })
  scene.standIn.state.labels.add('models')
  return { scene, jobs: new GateJobs(scene, RUN_ID) }
}

const inputs = ({ artifact }: GateScene) => ({
  stage: 'promote',
  'verdict-artifact-id': String(artifact.id),
  'verdict-artifact-digest': digestOf(decided.archive),
  'verdict-digest': decided.verdictSha256,
  labels: 'models',
  reviewers: 'ann',
})

it('ends with one branch, one draft and one status, wherever it was killed', async () => {
  const { requests, states } = await walkKillPoints({
    open,
    inputs,
    gone: ({ scene: { standIn, traces, flipBranches }, end, killed }) => {
      const [branch = ''] = flipBranches
      const { pulls, statuses, labelled } = standIn.state
      const verdict = standIn.git.bytes(['show', `${branch}:model/tiny/tiny_v1_PROMOTE.json`])
      expect({ killed, status: end.status, ...traces, verdict: sha256(verdict) }).toEqual({
        killed,
        status: 0,
        branches: 1,
        pulls: 1,
        statuses: 1,
        comments: 0,
        verdict: decided.verdictSha256,
      })
      expect(pulls).toMatchObject([{ head: branch, base: 'main', draft: true, state: 'open' }])
      expect(standIn.git.run(['rev-list', '--count', `main..${branch}`])).toBe('1')
      expect(statuses).toMatchObject([{ sha: end.outputs['commit'], state: 'success' }])
      expect([...(labelled.get(1) ?? [])]).toEqual(['models'])
      expect([...(pulls[0]?.reviewers ?? [])]).toEqual(['ann'])
      expect(standIn.violations).toEqual([])
    },
  })
  expect(requests).toBeGreaterThan(30)
  // Nothing yet, the branch, its commit, the status, the draft, the label, the reviewer.
  expect(states).toBe(7)
}, 3_600_000)
