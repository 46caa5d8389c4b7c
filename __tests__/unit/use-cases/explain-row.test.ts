import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { describeStory, storyAsJson } from '../../../src/cli/print-story.js'
import { explainRow, type RowStory } from '../../../src/use-cases/history/explain-row.js'
import { rollBack } from '../../../src/use-cases/roll-back/roll-back.js'
import { aPromotion, ENSEMBLE, REGISTRY, sha256 } from '../../support/a-promotion.js'
import {
  anotherPromotion,
  aRepository,
  verdictDigest,
  type TestRepository,
} from '../../support/a-repository.js'

const row = `${ENSEMBLE}_seed1`
const [first, second, third] = [aPromotion(), anotherPromotion(1), anotherPromotion(2)]
const weightsOf = (promotion: typeof first): string => sha256(promotion.files.members.get(1)!.weights)

let folder: string
let here: TestRepository

const explain = async (id = row): Promise<RowStory> =>
  await explainRow({ history: here.history, recipePath: 'seedgate.yml', row: id })
const registryText = (): string => here.git('show', `main:${REGISTRY}`) + '\n'

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-test-'))
  here = await aRepository(folder)
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('explaining a row', () => {
  it('tells the true story of three flips, a rollback and a revert', async () => {
    const start = here.git('rev-parse', 'main')
    const flip1 = await here.flip(first)
    await here.commit('unrelated', { 'docs/a.md': 'a' })
    const { repository, history } = here
    const { plan } = await rollBack({
      history,
      repository,
      recipePath: 'seedgate.yml',
      verdict: verdictDigest(first),
      dryRun: false,
    })
    here.git('merge', '-q', '--no-ff', '-m', 'Merge the rollback', plan.branch)
    const back = here.git('rev-parse', 'HEAD')
    const flip2 = await here.flip(second, 'merge')
    here.git('revert', '--no-edit', '-m', '1', 'HEAD')
    const reverted = here.git('rev-parse', 'HEAD')
    const flip3 = await here.flip(third, 'squash')

    const { chapters, governed, tip } = await explain()
    expect([governed, tip]).toEqual([true, flip3])
    const told = chapters.map(({ event, state, landed, made, records }) => [
      event,
      state?.sha256,
      landed.commit,
      made?.commit ?? null,
      records.verdict?.sha256 ?? null,
    ])
    const placeholder = chapters.at(-1)?.state?.sha256
    const branchTip = (commit: string): string => here.git('rev-parse', `${commit}^2`)
    expect(told).toEqual([
      ['promoted', weightsOf(third), flip3, null, verdictDigest(third)],
      ['rolled-back', placeholder, reverted, null, verdictDigest(second)],
      ['promoted', weightsOf(second), flip2, branchTip(flip2), verdictDigest(second)],
      ['rolled-back', placeholder, back, branchTip(back), verdictDigest(first)],
      ['promoted', weightsOf(first), flip1, null, verdictDigest(first)],
      ['placeholder', placeholder, start, null, null],
    ])
  })

  it('tells of a replacement and of the way back to the verdict before', async () => {
    await here.flip(first)
    await here.flip(second)
    const { repository, history } = here
    const undone = verdictDigest(second)
    const asked = { history, repository, recipePath: 'seedgate.yml', verdict: undone, dryRun: false }
    here.git('merge', '-q', '--ff-only', (await rollBack(asked)).plan.branch)
    const { chapters } = await explain()
    expect(
      chapters.map(({ event, state, records }) => [event, state?.sha256, records.verdict?.sha256 ?? null]),
    ).toEqual([
      ['rolled-back', weightsOf(first), undone],
      ['replaced', weightsOf(second), undone],
      ['promoted', weightsOf(first), verdictDigest(first)],
      ['placeholder', chapters.at(-1)?.state?.sha256, null],
    ])
  })

  it('says where no verdict stands behind a digest: hashes written back by a stale merge (D21)', async () => {
    await here.flip(first)
    const placeholder = (await explain()).chapters.at(-1)!.state!.sha256
    here.git('switch', '-qc', 'stale', 'main~1')
    await here.commit('stale work', { 'src/a.c': 'a' })
    here.git('switch', '-q', 'main')
    here.git('merge', '-q', '--no-ff', '--no-commit', 'stale')
    const merge = await here.commit('Merge branch stale', {
      [REGISTRY]: registryText().replace(weightsOf(first), placeholder),
    })
    const [now] = (await explain()).chapters
    expect(now).toMatchObject({
      event: 'unproven',
      state: { smoke: false, sha256: placeholder },
      landed: { commit: merge },
      made: null,
      records: { verdict: null },
    })
  })

  it('says so where good models were taken out of production to something else (D22)', async () => {
    await here.flip(first)
    await here.commit('Fix', { [REGISTRY]: registryText().replaceAll('"smoke": false', '"smoke": true') })
    expect((await explain()).chapters.map(({ event }) => event)).toEqual([
      'unproven',
      'promoted',
      'placeholder',
    ])
  })

  it('follows a row that went away and came back', async () => {
    const text = registryText()
    await here.commit('away', { [REGISTRY]: text.replace(`"id": "${row}"`, '"id": "other"') })
    await here.commit('back', { [REGISTRY]: text })
    expect((await explain()).chapters.map(({ event }) => event)).toEqual([
      'placeholder',
      'removed',
      'placeholder',
    ])
  })

  it('claims no verdict for a row that the recipe does not govern', async () => {
    const story = await explain('motion_fr_v2')
    expect(story).toMatchObject({
      governed: false,
      chapters: [{ event: 'unproven', records: { verdict: null } }],
    })
  })

  it('refuses a row that the branch never had', async () => {
    await expect(explain('nobody')).rejects.toMatchObject({ code: 'registry-invalid' })
  })

  it('reads well, and says the same as JSON', async () => {
    const commit = await here.flip(first)
    const story = await explain()
    const text = describeStory(story)
    expect(text).toContain(`smoke false, sha256 ${weightsOf(first)}\n  promoted to production`)
    expect(text).toContain(
      `by ${commit.slice(0, 12)} "Promote ${ENSEMBLE}: 3 members from smoke to production"`,
    )
    expect(text).toContain(`verdict ${verdictDigest(first)}`)
    expect(text).toContain('run: no workflow run')
    expect(storyAsJson(story)).toMatchObject({
      row,
      chapters: [
        { event: 'promoted', landed: { commit }, verdict: { sha256: verdictDigest(first) }, approval: null },
        { event: 'placeholder', verdict: null },
      ],
    })
  })
})
