// The second channel, on a real repository.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { errorOf } from '../../support/error-code.js'
import {
  annStarts,
  decidedRun,
  GateScene,
  NOTHING,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { addComment } from '../../support/github/answers/issues.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
let decided: DecidedRun
let scene: GateScene

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'), ', approval: comment')
})
afterEach(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

const open = async (options: SceneOptions = {}): Promise<GateScene> =>
  (scene = await GateScene.open(folder, decided, options))

describe('the second channel', () => {
  const comment = (author: string, body = `/promote ${decided.verdictSha256}`) => {
    scene.standIn.state.issues.push({ number: 1, author: 'ann', title: 't', body: '', state: 'open' })
    return addComment(scene.standIn, 1, author, body)
  }

  it('promotes by the comment of somebody who may write, whatever the environment says', async () => {
    await open({ reviews: [] })
    scene.standIn.state.environments.splice(0)
    comment('bob')
    const { approval, pull } = await scene.promote({ pullNumber: 1, runId: 99 })
    expect(approval).toMatchObject({ channel: 'comment', approver: { login: 'bob' }, permission: 'write' })
    expect(pull?.draft).toBe(true)
  })

  it('keeps the reason below the first line, and is not undone by a re-run of the commenter’s (D51)', async () => {
    const bobRestarts = { actor: 'ann', triggeringActor: 'bob' }
    await open({ reviews: [], attempts: [annStarts, bobRestarts] })
    const { body } = comment('bob', `/promote \`${decided.verdictSha256}\`\r\n\r\nNo source is worse.`)
    const { approval } = await scene.promote({ pullNumber: 1, runId: 99 })
    expect(approval).toMatchObject({ comment: body, approver: { login: 'bob' }, self_approval: false })
  })

  it.each([
    ['the starter', 'ann', undefined, 'approver-is-starter'],
    ['a reader', 'eve', undefined, 'approver-cannot-write'],
    ['a bot', 'robot[bot]', undefined, 'approver-not-user'],
    ['another digest', 'bob', `/promote ${'0'.repeat(64)}`, 'comment-other-digest'],
  ])('refuses %s', async (_what, author, body, code) => {
    await open({ reviews: [] })
    comment(author, body)
    const { message } = await errorOf(async () => await scene.promote({ pullNumber: 1 }), 'approval-refused')
    expect(message).toContain(code)
    expect(scene.traces).toEqual({ ...NOTHING, comments: 1 })
  })

  it('refuses a comment that was edited, and none at all', async () => {
    await open({ reviews: [] })
    const none = await errorOf(async () => await scene.promote(), 'approval-refused')
    expect(none.message).toContain('comment-missing')
    const edited = comment('bob')
    edited.editedAt = edited.createdAt
    const sameSecond = await errorOf(async () => await scene.promote({ pullNumber: 1 }), 'approval-refused')
    expect(sameSecond.message).toContain('comment-edited')
    edited.updatedAt = '2030-01-01T00:00:00Z'
    const { message } = await errorOf(async () => await scene.promote({ pullNumber: 1 }), 'approval-refused')
    expect(message).toContain('comment-edited')
  })
})
