// The built gate, stage promote, as a runner starts it after stage decide: the draft, refusals, and being killed for real.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  bobApproves,
  decidedRun,
  FLIP_SEEDS,
  GateScene,
  NOTHING,
  REGISTRY_PATH,
  RUN_ID,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { GateJobs, type GateEnd } from '../../support/gate-jobs.js'
import { digestOf } from '../../support/github/artifact-shelf.js'
import { says } from '../../support/github/faults.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { zipOfFolder } from '../../support/zip.js'

const folder = suiteFolder()
let decided: DecidedRun
let scene: GateScene
let jobs: GateJobs

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'))
})
afterEach(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

async function open(options: SceneOptions = {}): Promise<Readonly<Record<string, string>>> {
  scene = await GateScene.open(folder, decided, options)
  jobs = new GateJobs(scene, RUN_ID)
  return {
    stage: 'promote',
    'verdict-artifact-id': String(scene.artifact.id),
    'verdict-artifact-digest': digestOf(decided.archive),
    'verdict-digest': decided.verdictSha256,
  }
}

describe('stage promote', () => {
  it('opens the draft of what stage decide decided, and made again changes nothing', async () => {
    await open({ jobs: [] })
    rmSync(join(decided.run.dir, 'PROMOTE.json'), { force: true })
    scene.standIn.artifacts.put(RUN_ID, `evidence-tiny_v1-${RUN_ID}-1-1-of-1`, zipOfFolder(decided.run.dir))
    const decision = await jobs.run({ comment: 'false', 'artifact-name': 'verdict' })
    const ends: GateEnd[] = []
    // Once with the waits between its writes, as it runs at GitHub.
    for (const clockwork of ['real', 'hurried'] as const)
      ends.push(await new GateJobs(scene, RUN_ID, clockwork).run(jobs.approved(decision)))
    const [first, second] = ends
    expect(first?.log).not.toMatch(/^::error/m)
    expect(first).toMatchObject({
      status: 0,
      outputs: { 'pull-request': 'https://github.com/octo/models/pull/1' },
      result: { outcome: 'proposed', verdict: 'PROMOTE', pull_request: { number: 1, draft: true } },
    })
    expect(second?.outputs['commit']).toBe(first?.outputs['commit'])
    expect(scene.traces).toEqual({ branches: 1, pulls: 1, statuses: 1, comments: 0 })
    const numstat = scene.standIn.git.run(['diff', '--numstat', 'main', first?.outputs['branch'] ?? ''])
    const tokens = 2 * FLIP_SEEDS.length
    expect(numstat).toContain(`${tokens}\t${tokens}\t${REGISTRY_PATH}`)
    expect(numstat).toContain('1\t0\tmodel/tiny/tiny_v1_ledger.jsonl')
    // Registry, manifest, verdict, approval and ledger, and two files a member.
    expect(numstat.split('\n')).toHaveLength(5 + 2 * FLIP_SEEDS.length)
    expect(first?.summary).toContain('`bob` (id 102) approved')
  })

  it('refuses an approval by the starter by name, in the log, the summary and the record', async () => {
    const inputs = await open({ reviews: [{ ...bobApproves, user: 'ann' }] })
    const end = await jobs.run(inputs)
    expect(end).toMatchObject({
      status: 2,
      result: { outcome: 'refused' },
      codes: ['approver-is-starter', 'approver-not-listed'],
    })
    expect(end.log).toMatch(/^::error title=seedgate%3A approval-refused::/m)
    expect(end.summary).toContain('let somebody approve who did not start the run')
    expect(scene.traces).toEqual(NOTHING)
  })

  it('refuses an environment that protects nothing', async () => {
    const inputs = await open()
    scene.standIn.state.environments.splice(0)
    expect(await jobs.run(inputs)).toMatchObject({ status: 2, codes: ['environment-missing'] })
    expect(scene.traces).toEqual(NOTHING)
  })

  it('refuses an artifact that was replaced', async () => {
    const inputs = await open()
    scene.artifact.bytes = Buffer.concat([decided.archive, Buffer.from('more')])
    expect(await jobs.run(inputs)).toMatchObject({ status: 2, codes: ['artifact-mismatch'] })
    expect(scene.traces).toEqual(NOTHING)
  })

  it('never opens a ready pull request where there are no drafts', async () => {
    const inputs = await open()
    const words = 'Draft pull requests are not supported in this repository.'
    scene.standIn.fault(
      'pulls/create',
      says(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message: words }]),
    )
    const end = await jobs.run(inputs)
    expect(end).toMatchObject({ status: 3, codes: ['drafts-unsupported'] })
    expect(end.log).toContain('https://github.com/octo/models/compare/main...')
    expect(scene.traces).toMatchObject({ branches: 1, pulls: 0 })
  })

  it('killed between the commit and the pull request, goes on from there', async () => {
    const inputs = await open()
    const running = await jobs.start(inputs)
    scene.standIn.onWorkDone((operation) => {
      if (operation === 'graphql/createCommitOnBranch') running.kill('SIGKILL')
    })
    await running.ended
    expect(scene.traces).toEqual({ ...NOTHING, branches: 1 })
    expect(await jobs.run(inputs)).toMatchObject({ status: 0 })
    expect(scene.traces).toEqual({ branches: 1, pulls: 1, statuses: 1, comments: 0 })
  })

  it('says what is missing where inputs are missing', async () => {
    await open()
    const end = await jobs.run({ stage: 'promote' })
    expect(end).toMatchObject({ status: 2, codes: ['usage-invalid'] })
    expect(end.log).toContain('verdict-digest')
  })
})
