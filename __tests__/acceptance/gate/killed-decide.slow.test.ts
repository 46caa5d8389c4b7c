// The built gate, stage decide, killed for real at every one of its requests, and run again as GitHub does it.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseVerdict } from '../../../src/gate/verdict.js'
import { sha256 } from '../../support/a-promotion.js'
import { decidedRun, GateScene, RUN_ID, type DecidedRun } from '../../support/gate-scene.js'
import { GateJobs } from '../../support/gate-jobs.js'
import type { Issue } from '../../support/github/state.js'
import { walkKillPoints, type GoneOn } from '../../support/kill-points.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { zipOfFolder } from '../../support/zip.js'

const folder = suiteFolder()
let decided: DecidedRun
/** Evidence that is promoted, and the same with a seed's predictions gone. */
let whole: Buffer
let holed: Buffer

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'))
  const { dir } = decided.run
  rmSync(join(dir, 'PROMOTE.json'))
  whole = zipOfFolder(dir)
  rmSync(join(dir, 'predictions_seed1.jsonl'))
  holed = zipOfFolder(dir)
})

async function open(evidence: Buffer, issues: readonly Issue[] = []) {
  const scene = await GateScene.open(folder, decided)
  const { git, state, artifacts } = scene.standIn
  git.commitFiles('topic', { 'README.md': 'A topic\n' })
  const about = { head: 'topic', base: 'main', author: 'ann', title: 'Retrain', body: '' }
  state.pulls.push({ number: 1, ...about, state: 'open', draft: false, reviewers: new Set() })
  state.issues.push(...issues.map((issue) => ({ ...issue })))
  artifacts.put(RUN_ID, `evidence-tiny_v1-${RUN_ID}-1-1-of-1`, evidence)
  return { scene, jobs: new GateJobs(scene, RUN_ID) }
}

const inputs = () => ({ 'issue-on-hold': 'true' })
const own = ({ standIn }: GateScene, issue: number) =>
  standIn.state.comments.filter(
    (comment) => comment.issue === issue && comment.author === 'github-actions[bot]',
  )

/** The verdict in one artifact of the second attempt, and at most one of the first that says the same; one comment, of it. */
async function expectDecided(
  { scene, jobs, end, killed }: GoneOn,
  verdict: 'PROMOTE' | 'HOLD',
): Promise<string> {
  const digest = end.outputs['verdict-digest'] ?? 'none'
  expect({ killed, status: end.status, verdict: end.outputs['verdict'] }).toEqual({
    killed,
    status: 0,
    verdict,
  })
  const kept = scene.standIn.artifacts.list(RUN_ID).filter(({ name }) => name.startsWith('verdict-'))
  const [first, second] = [`verdict-tiny_v1-${RUN_ID}-1`, `verdict-tiny_v1-${RUN_ID}-2`]
  expect([[second], [first, second]]).toContainEqual(kept.map(({ name }) => name))
  const said = new Set<string>()
  for (const { id, name } of kept) {
    const bytes = await jobs.fileOf(id, `${verdict}.json`)
    if (name === second) expect(sha256(bytes ?? '')).toBe(digest)
    const read = parseVerdict(bytes ?? Buffer.alloc(0), `${verdict}.json`)
    expect(`verdict-tiny_v1-${RUN_ID}-${read.run.run_attempt ?? ''}`).toBe(name)
    said.add(JSON.stringify({ ...read, generated_at_utc: '', run: { ...read.run, run_attempt: null } }))
  }
  expect(said.size).toBe(1)
  expect(own(scene, 1)).toHaveLength(1)
  expect(own(scene, 1)[0]?.body).toContain(digest)
  expect(scene.standIn.violations).toEqual([])
  return digest
}

describe('killed at any of its requests and run again', () => {
  let hold: Issue

  it('a HOLD ends with one artifact of its attempt, one comment and one open issue', async () => {
    const { requests, states } = await walkKillPoints({
      open: async () => await open(holed),
      inputs,
      gone: async (on) => {
        const digest = await expectDecided(on, 'HOLD')
        const { issues } = on.scene.standIn.state
        expect(issues).toMatchObject([{ title: 'tiny_v1 is held back', state: 'open' }])
        expect(issues[0]?.body).toContain(digest)
        hold = issues[0]!
      },
    })
    expect(requests).toBeGreaterThan(10)
    // Nothing yet, the artifact's name, the artifact, the comment, the issue.
    expect(states).toBe(5)
  }, 3_600_000)

  it('a PROMOTE ends with one artifact of its attempt, one comment, and the issue closed with one word', async () => {
    const { states } = await walkKillPoints({
      open: async () => await open(whole, [hold]),
      inputs,
      gone: async (on) => {
        await expectDecided(on, 'PROMOTE')
        const { scene } = on
        expect(scene.standIn.state.issues).toMatchObject([{ number: hold.number, state: 'closed' }])
        expect(own(scene, hold.number)).toHaveLength(1)
      },
    })
    // Nothing yet, the artifact's name, the artifact, the comment, the word on the issue, the issue closed.
    expect(states).toBe(6)
  }, 3_600_000)
})
