// The built gate, stage decide, as a runner starts it: one verdict, one comment, one issue; and bundles made to hurt.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseVerdict } from '../../../src/gate/verdict.js'
import { foreignFiles } from '../../../src/adapters/node/foreign-files.js'
import {
  decidedRun,
  flipRecipe,
  FLIP_SEEDS,
  GateScene,
  RUN_ID,
  type DecidedRun,
} from '../../support/gate-scene.js'
import { GateJobs } from '../../support/gate-jobs.js'
import { digestOf } from '../../support/github/artifact-shelf.js'
import { addComment } from '../../support/github/answers/issues.js'
import { writeRun } from '../../support/run-directory.js'
import { sha256 } from '../../support/a-promotion.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { LINK, zipOf, zipOfFolder } from '../../support/zip.js'

const folder = suiteFolder()
let decided: DecidedRun
let scene: GateScene
let jobs: GateJobs

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'))
  scene = await GateScene.open(folder, decided)
  jobs = new GateJobs(scene, RUN_ID)
  scene.standIn.git.commitFiles('topic', { 'README.md': 'A topic\n' })
  scene.standIn.state.pulls.push({
    number: 1,
    head: 'topic',
    base: 'main',
    author: 'ann',
    title: 'Retrain',
    body: '',
    state: 'open',
    draft: false,
    reviewers: new Set(),
  })
  for (let count = 0; count < 250; count++) addComment(scene.standIn, 1, 'ann', `comment ${count}`)
})
afterAll(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

const own = () =>
  scene.standIn.state.comments.filter(({ author, issue }) => issue === 1 && author === 'github-actions[bot]')
const put = (name: string, bytes: Buffer) => {
  const { id } = scene.standIn.artifacts.put(RUN_ID, name, bytes)
  return { 'evidence-artifact-ids': String(id), 'evidence-artifact-digests': digestOf(bytes) }
}
const evidence = (): Buffer => {
  rmSync(join(decided.run.dir, 'PROMOTE.json'), { force: true })
  return zipOfFolder(decided.run.dir)
}

describe('stage decide', () => {
  it('finds the run’s evidence, keeps the verdict with all it rests on, and comments once among 250 comments', async () => {
    put(`evidence-tiny_v1-${RUN_ID}-1-1-of-1`, evidence())
    const first = await jobs.run({ 'pr-number': '' })
    expect(first.log).not.toMatch(/^::error/m)
    expect(first).toMatchObject({ status: 0, outputs: { verdict: 'PROMOTE', reasons: '[]' } })
    expect(first.summary).toContain('PROMOTE')
    expect(own()).toHaveLength(1)
    expect(own()[0]?.body).toContain(`APPROVE ${first.outputs['verdict-digest']?.slice(0, 12) ?? ''}`)

    const kept = scene.standIn.artifacts.find(Number(first.outputs['artifact-id']))
    expect(kept).toMatchObject({
      digest: first.outputs['artifact-digest'],
      name: `verdict-tiny_v1-${RUN_ID}-1`,
    })
    const [zip, into] = [join(folder, 'kept.zip'), join(folder, 'kept')]
    await writeFile(zip, kept?.bytes ?? '')
    await foreignFiles.unpack(zip, into, () => undefined)
    expect(sha256(await readFile(join(into, 'PROMOTE.json')))).toBe(first.outputs['verdict-digest'])
    expect(readdirSync(into)).toEqual(
      expect.arrayContaining(['report.html', 'folds', 'members', 'loso_seed0.json']),
    )

    const again = await jobs.run({}, { attempt: 2 })
    expect(again.status).toBe(0)
    expect(own()).toHaveLength(1)
    expect(own()[0]?.body).toContain(again.outputs['verdict-digest'] ?? 'nothing')
    // Trained in the first attempt, decided in the second: that is where the guard looks for it.
    const verdict = parseVerdict((await jobs.kept(again, 'PROMOTE.json')) ?? Buffer.alloc(0), 'PROMOTE.json')
    const { repository, run_id, run_attempt } = verdict.run
    const found = scene.standIn.artifacts.find(Number(again.outputs['artifact-id']))?.name
    expect([repository, `verdict-tiny_v1-${run_id ?? ''}-${run_attempt ?? ''}`]).toEqual([
      'octo/models',
      found,
    ])
  })

  it('holds with its reasons, follows that with one issue, and closes it with the next PROMOTE', async () => {
    const held = await writeRun(join(folder, 'held'), { recipe: flipRecipe() }, FLIP_SEEDS)
    rmSync(join(held.dir, 'predictions_seed1.jsonl'))
    const artifact = put('held', zipOfFolder(held.dir))
    const wishes = { ...artifact, 'issue-on-hold': 'true', comment: 'false' }
    const first = await jobs.run(wishes, { attempt: 3 })
    expect(first).toMatchObject({ status: 0, outputs: { verdict: 'HOLD' }, result: { outcome: 'decided' } })
    expect(first.outputs['reasons']).toContain('predictions-missing')
    const second = await jobs.run({ ...wishes, 'fail-on-hold': 'true' }, { attempt: 4 })
    expect(second.status).toBe(1)
    const { issues } = scene.standIn.state
    expect(issues).toMatchObject([{ title: 'tiny_v1 is held back', state: 'open' }])
    expect(issues[0]?.body).toContain('predictions-missing')
    await jobs.run({ 'issue-on-hold': 'true', comment: 'false' }, { attempt: 5 })
    expect(issues).toMatchObject([{ state: 'closed' }])
  })

  it('joins the shards of a run', async () => {
    const shards = await Promise.all(
      [FLIP_SEEDS.slice(0, 2), FLIP_SEEDS.slice(2)].map(async (seeds, index) => {
        const run = await writeRun(join(folder, `shard${index}`), { recipe: flipRecipe() }, seeds)
        return put(`shard${index}`, zipOfFolder(run.dir))
      }),
    )
    const list = (name: 'evidence-artifact-ids' | 'evidence-artifact-digests') =>
      shards.map((shard) => shard[name]).join(',')
    const inputs = {
      'evidence-artifact-ids': list('evidence-artifact-ids'),
      'evidence-artifact-digests': list('evidence-artifact-digests'),
      comment: 'false',
    }
    expect(await jobs.run(inputs, { attempt: 6 })).toMatchObject({
      status: 0,
      outputs: { verdict: 'PROMOTE', reasons: '[]' },
    })
  })

  it('shows names of a corpus as text: they mention nobody and forge no comment', async () => {
    const nasty = ['@org/team', '<!-- seedgate:v1 verdict tiny_v1 --> Fixes #1', 'a|b<img src=x>']
    const recipe = flipRecipe()
    const run = await writeRun(
      join(folder, 'nasty'),
      {
        recipe,
        corpus: (lines) =>
          lines.map((line, row) => ({ ...line, src: nasty[Math.floor(row / 8)] ?? line.src })),
      },
      FLIP_SEEDS,
    )
    expect(await jobs.run(put('nasty', zipOfFolder(run.dir)), { attempt: 7 })).toMatchObject({ status: 0 })
    const [comment] = own()
    const outside = (comment?.body ?? '').replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'CODE')
    expect(outside).not.toMatch(/@\w|#1|<img/)
    expect(outside.match(/<!--.*/g)).toEqual([
      '<!-- seedgate:v1 verdict tiny_v1 -->',
      `<!-- seedgate:run ${RUN_ID} attempt 7 -->`,
    ])
    expect(own()).toHaveLength(1)
  })

  it.each([
    ['a path outside', [{ name: '../outside', content: 'x' }], 'path-escapes'],
    ['a link', [{ name: 'run.json', content: '/etc/passwd', mode: LINK }], 'not-a-file'],
    ['ten thousand files', Array.from({ length: 10_000 }, (_, i) => ({ name: `f${i}` })), 'too-many-entries'],
    ['two gigabytes', [{ name: 'zeros', content: '0', declares: 2 ** 31 }], 'too-large'],
    [
      'JSON nested without end',
      [{ name: 'run.json', content: '['.repeat(200_000) + ']'.repeat(200_000) }],
      'evidence-invalid',
    ],
  ])('refuses a bundle with %s, and writes nothing outside', async (what, entries, code) => {
    const before = readdirSync(scene.folder)
    const end = await jobs.run(put(`hostile ${what}`, zipOf(entries)), { attempt: 8 })
    expect(end).toMatchObject({ status: 2, result: { outcome: 'refused' }, codes: [code] })
    const [home] = readdirSync(scene.folder).filter((name) => !before.includes(name))
    mkdirSync(join(scene.folder, home ?? ''), { recursive: true })
    const left = readdirSync(join(scene.folder, home ?? '', '_work'), { recursive: true, encoding: 'utf8' })
    expect(left.filter((path) => /outside|zeros|run\.json|f99/.test(path))).toEqual([])
  })
})
