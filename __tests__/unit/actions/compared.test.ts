// Which two revisions an event is about, asked of a real repository.
import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { comparedRevisions, type Compared } from '../../../src/actions/guard/compared.js'
import type { WorkflowEvent } from '../../../src/actions/workflow-event.js'
import { GitHistory } from '../../../src/adapters/node/git-history.js'
import { suiteFolder } from '../../support/suite-folder.js'

const root = suiteFolder()
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
let [base, head, merge] = ['', '', '']

beforeAll(() => {
  git('init', '-q', '-b', 'main')
  const tree = git('write-tree')
  const commit = (...parents: string[]): string =>
    git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit-tree',
      tree,
      '-m',
      `${parents.length}`,
      ...parents.flatMap((parent) => ['-p', parent]),
    )
  base = commit()
  head = commit(base)
  merge = commit(base, head)
})

const NOTHING: Compared = { base: '', head: '' }
const ask = async (event: Partial<WorkflowEvent>, given = NOTHING): Promise<Compared> =>
  await comparedRevisions(new GitHistory(root), { name: 'x', sha: merge, payload: {}, ...event }, given)
const pull = (sha: string) => ({ pull_request: { number: 1, head: { sha } } })

describe('what is compared', () => {
  it('of a pull request: its merge, against what that merge was made into', async () => {
    expect(await ask({ name: 'pull_request', payload: pull(head) })).toEqual({ base, head: merge })
  })

  it('of a merge queue and of a push: what the event names', async () => {
    const payload = { merge_group: { base_sha: base, head_sha: head } }
    expect(await ask({ name: 'merge_group', payload })).toEqual({ base, head })
    expect(await ask({ name: 'push', payload: { before: base, after: head } })).toEqual({ base, head })
  })

  it('is what the inputs say, where they say it', async () => {
    expect(await ask({ payload: pull(head) }, { base: 'a', head: 'b' })).toEqual({ base: 'a', head: 'b' })
  })

  it('is refused where the checkout is not of the merge', async () => {
    const plants: [Partial<WorkflowEvent>, string][] = [
      [{ sha: 'ab'.repeat(20), payload: pull(head) }, 'got no such commit'],
      [{ sha: head, payload: pull(head) }, 'a commit of another kind'],
      [{ payload: pull(base) }, `the merge of ${head}`],
    ]
    for (const [event, words] of plants) {
      const message = expect.stringContaining(words)
      await expect(ask({ name: 'pull_request', ...event })).rejects.toMatchObject({
        code: 'repository-invalid',
        message,
      })
    }
  })

  it('is refused where the event is about no change, or half of it is given', async () => {
    const events: Partial<WorkflowEvent>[] = [
      { name: 'workflow_dispatch' },
      // There GITHUB_SHA is the base branch: taken for the change, it would pass whatever the pull request does.
      { name: 'pull_request_target', payload: pull(head) },
      { name: 'push', payload: { before: '0'.repeat(40), after: head } },
    ]
    for (const event of events) await expect(ask(event)).rejects.toMatchObject({ code: 'usage-invalid' })
    await expect(ask({}, { base: 'a', head: '' })).rejects.toMatchObject({ code: 'usage-invalid' })
  })
})
