// The built guard, as a runner starts it: pull requests good and bad, comments, forks, and the audit's one issue.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aModel, aPromotion, ENSEMBLE, REGISTRY, SEEDS } from '../../support/a-promotion.js'
import { verdictDigest } from '../../support/a-repository.js'
import { CheckedOut, type CheckedOutEnd, type Event } from '../../support/checked-out.js'
import { annotationsOf } from '../../support/github/action-job.js'
import { addComment } from '../../support/github/answers/issues.js'
import { says } from '../../support/github/faults.js'
import { FULL_PERMISSIONS } from '../../support/github/state.js'
import { workspaceOf } from '../../support/run-action.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
const MARKER = `<!-- seedgate:v1 guard ${ENSEMBLE} -->`
let scene: CheckedOut
let pulls: Readonly<Record<'unrelated' | 'stale' | 'mended' | 'fork' | 'flip', Event>>

beforeAll(async () => {
  scene = await CheckedOut.open(folder)
  const { here } = scene
  const stale = here.git('show', `main:${REGISTRY}`) + '\n'
  here.git('branch', 'stale')
  here.git('switch', '-qc', 'flip')
  await here.flip(aPromotion())
  const flip = scene.pull(5, 'flip')
  here.git('merge', '-q', '--ff-only', 'flip')
  await here.commit('since', { 'docs/b.md': 'b' })

  here.git('switch', '-qc', 'unrelated')
  await here.commit('Add a parser', { 'src/parser.c': 'int parse;' })
  // A branch from before the flip: its merge goes back to the old hashes, and keeps production (D21).
  here.git('switch', '-q', 'stale')
  await here.commit('Work on something else', { 'src/a.c': 'int a;' })
  here.git('merge', '-q', '--no-commit', '--no-ff', 'main')
  await here.commit('Merge main', { [REGISTRY]: stale.replaceAll('"smoke": true', '"smoke": false') })

  const [old, now] = [scene.pull(2, 'stale'), scene.pull(2, 'unrelated')]
  // The newer merge of the same pull request took the older one's name.
  here.git('update-ref', 'refs/pull/2/before', old.sha)
  pulls = {
    unrelated: scene.pull(1, 'unrelated'),
    stale: old,
    mended: now,
    fork: scene.pull(4, 'stale', 'stranger/models'),
    flip,
  }
  scene.publish()
})
afterAll(async () => {
  await scene.close()
})
beforeEach(() => {
  scene.standIn.state.token = { login: 'github-actions[bot]', permissions: FULL_PERMISSIONS }
})

const comments = (number: number): readonly string[] =>
  scene.standIn.state.comments
    .filter(({ issue, author }) => issue === number && author === 'github-actions[bot]')
    .map(({ body }) => body)
const guard = async (event: Event, inputs: Readonly<Record<string, string>> = {}): Promise<CheckedOutEnd> => {
  const end = await scene.run('guard', inputs, event)
  expect(scene.standIn.violations).toEqual([])
  return end
}
const codes = ({ outputs }: CheckedOutEnd): readonly string[] =>
  (JSON.parse(outputs['findings'] ?? '[]') as { code: string }[]).map(({ code }) => code)

describe('check: guard', () => {
  it('lets an unrelated change pass without a word on the pull request', async () => {
    const end = await guard(pulls.unrelated)
    expect(end.log).not.toMatch(/^::(error|warning)/m)
    expect(end).toMatchObject({
      status: 0,
      outputs: { passed: 'true', findings: '[]', 'findings-total': '0', vouched: '', 'verdict-digest': '' },
      result: { outcome: 'passed', policy_from: 'base', contains_base: true, comment: null, verdict: null },
    })
    expect(end.summary).toContain(`### ✅ Guard of \`${ENSEMBLE}\`: no findings`)
    expect(comments(1)).toEqual([])
  })

  it('names every finding of a stale branch, in one comment among 250, and says when they are gone', async () => {
    for (let nth = 0; nth < 250; nth++)
      addComment(scene.standIn, 2, 'mona', `${MARKER}\nnot the guard’s, ${nth}`)
    const end = await guard(pulls.stale)
    expect(end.status).toBe(1)
    const ofEveryRow = ['weights-digest', 'sidecar-disagrees', 'manifest-disagrees', 'digest-without-verdict']
    const expected = [...ofEveryRow.flatMap((code) => SEEDS.map(() => code)), 'verdict-unvouched']
    expect(codes(end)).toEqual(expected)
    expect(end.outputs).toMatchObject({ passed: 'false', 'findings-total': String(expected.length) })
    const shown = annotationsOf(end.log).filter(({ level }) => level === 'error')
    expect(shown).toHaveLength(9)
    expect(shown.at(-1)?.message).toBe('5 more findings: the job summary has all of them')
    expect(comments(2)).toEqual([expect.stringMatching(/^<!-- seedgate:v1 guard tiny_v1 -->\n### ✋ Guard/)])
    expect(end.summary.trim()).toBe(comments(2)[0]?.slice(MARKER.length).trim())

    expect((await guard(pulls.stale)).status).toBe(1)
    expect(comments(2)).toHaveLength(1)
    expect((await guard(pulls.mended)).result).toMatchObject({
      outcome: 'passed',
      comment: expect.any(String),
    })
    expect(comments(2)).toEqual([expect.stringContaining('### ✅ Guard of `tiny_v1`: no findings')])
  })

  it('writes the summary alone where a fork’s token may not write, and that is no failure of its own', async () => {
    scene.standIn.state.token = {
      login: 'github-actions[bot]',
      permissions: { contents: 'read', 'pull-requests': 'read' },
    }
    const end = await guard(pulls.fork)
    expect(end.status).toBe(1)
    expect(end.summary).toContain('`digest-without-verdict`')
    expect(end.log).toContain('no comment, as a fork’s pull request may not write')
    expect(annotationsOf(end.log).filter(({ level }) => level === 'warning')).toEqual([])
    expect(comments(4)).toEqual([])
  })

  it('has one thing to say against a correct flip whose verdict names no run: that nobody vouches for it', async () => {
    const end = await guard(pulls.flip, { comment: 'false' })
    expect(codes(end)).toEqual(['verdict-unvouched'])
    expect(end).toMatchObject({
      status: 1,
      outputs: { vouched: 'not-checked', 'verdict-digest': verdictDigest(aPromotion()) },
    })
    expect(comments(5)).toEqual([])
  })

  it('fails where people cannot be told, and keeps its answer', async () => {
    scene.standIn.fault('issues/list-comments', says(422, 'Validation Failed'))
    const end = await guard(pulls.unrelated)
    expect(end).toMatchObject({ status: 3, outputs: { passed: 'true' }, result: { outcome: 'passed' } })
    expect(annotationsOf(end.log)).toMatchObject([{ level: 'error', title: 'seedgate%3A github-refused' }])
  })

  it('says what to do where the checkout has no history', async () => {
    const home = join(folder, 'shallow')
    const source = `file://${scene.standIn.git.folder}`
    execFileSync('git', ['clone', '-q', '--depth', '1', source, workspaceOf({ home })])
    const end = await scene.run('guard', {}, pulls.unrelated, home)
    expect(end).toMatchObject({ status: 2, result: { outcome: 'failed', code: 'repository-invalid' } })
    expect(end.outputs['passed']).toBeUndefined()
    expect(end.log).toContain('fetch-depth: 0')
  })
})

describe('check: audit', () => {
  it('follows drift with one issue, and closes it when all is well again', async () => {
    const { here, standIn } = scene
    const audit = async (): Promise<CheckedOutEnd> => {
      scene.publish()
      return await scene.run('guard', { check: 'audit', 'issue-labels': 'drift' })
    }
    const issues = (): readonly string[] =>
      standIn.state.issues.map(({ title, state }) => `${state}: ${title}`)
    expect(await audit()).toMatchObject({ status: 0, result: { outcome: 'passed', issue: null } })
    expect(issues()).toEqual([])

    await here.commit('drift', { [`model/tiny/${ENSEMBLE}_seed2.onnx`]: aModel(9) })
    const first = await audit()
    expect(first).toMatchObject({ status: 1, result: { outcome: 'findings', issue: { outcome: 'created' } } })
    expect(codes(first)).toEqual(['weights-digest'])
    await here.commit('more drift', { [`model/tiny/${ENSEMBLE}.json`]: null })
    expect((await audit()).result).toMatchObject({ issue: { outcome: 'updated' } })
    expect(issues()).toEqual([`open: ${ENSEMBLE} is not as it was promoted`])
    expect(standIn.state.issues[0]?.body).toContain('`manifest-disagrees`')

    here.git('revert', '--no-edit', 'HEAD', 'HEAD~1')
    expect(await audit()).toMatchObject({ status: 0, result: { issue: { outcome: 'closed' } } })
    expect(issues()).toEqual([`closed: ${ENSEMBLE} is not as it was promoted`])
    expect(standIn.violations).toEqual([])
  })
})
