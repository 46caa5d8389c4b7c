// Every reason that there is to hold, planted in real evidence and found by the built gate: in its outputs, and in the HOLD.json
// of the artifact that it keeps.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { isReasonCode, REASONS, type ReasonCode } from '../../../src/gate/reasons.js'
import { parseVerdict } from '../../../src/gate/verdict.js'
import { sha256 } from '../../support/a-promotion.js'
import { Tampering } from '../../support/decision.js'
import { GateJobs } from '../../support/gate-jobs.js'
import { EVERY_REASON } from '../../support/gate-reasons.js'
import { decidedRun, GateScene, RUN_ID } from '../../support/gate-scene.js'
import { writeRun } from '../../support/run-directory.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { zipOfFolder } from '../../support/zip.js'

const folder = suiteFolder()
let scene: GateScene
let jobs: GateJobs

beforeAll(async () => {
  scene = await GateScene.open(folder, await decidedRun(join(folder, 'decided')))
  jobs = new GateJobs(scene, RUN_ID)
})
afterAll(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

const codes = Object.keys(REASONS).filter(isReasonCode)

describe('the built gate', () => {
  it('is asked about every reason of the vocabulary', () => {
    expect(Object.keys(EVERY_REASON).sort()).toEqual(codes.toSorted())
  })

  it.each(codes)('holds by %s', async (code: ReasonCode) => {
    const { plant = {}, tamper, also = [] } = EVERY_REASON[code]
    const run = await writeRun(join(folder, code), plant)
    await tamper?.(new Tampering(run))
    const evidence = jobs.evidence(code, zipOfFolder(run.dir))
    const end = await jobs.run(
      { ...evidence, comment: 'false', 'artifact-name': `verdict-${code}` },
      { checkout: run.recipeFolder },
    )
    const expected = [code, ...also].sort()
    const reasons = JSON.parse(end.outputs['reasons'] ?? '[]') as string[]
    expect({ status: end.status, verdict: end.outputs['verdict'], reasons: reasons.sort() }).toEqual({
      status: 0,
      verdict: 'HOLD',
      reasons: expected,
    })
    expect(end.result).toMatchObject({ outcome: 'decided', verdict: 'HOLD' })
    expect(end.summary).toContain(REASONS[code].title)

    const held = await jobs.kept(end, 'HOLD.json')
    expect(sha256(held ?? '')).toBe(end.outputs['verdict-digest'])
    const named = parseVerdict(held ?? Buffer.alloc(0), 'HOLD.json').reasons.map((reason) => reason.code)
    expect([...new Set(named)].sort()).toEqual(expected)
    expect(await jobs.kept(end, 'PROMOTE.json')).toBeNull()
  })
})
