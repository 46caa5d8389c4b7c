// Which two revisions an event is about: the change as it would land, and what it would land on.
import { SeedgateError } from '../../errors/seedgate-error.js'
import { shown } from '../../errors/shown.js'
import type { History } from '../../ports/history.js'
import type { WorkflowEvent } from '../workflow-event.js'

export interface Compared {
  readonly base: string
  readonly head: string
}

/** @throws SeedgateError usage-invalid where the event is about no change; repository-invalid where the checkout lacks it */
export async function comparedRevisions(
  history: History,
  { name, sha, payload }: WorkflowEvent,
  given: Compared,
): Promise<Compared> {
  if (given.base !== '' && given.head !== '') return given
  if (given.base !== given.head) {
    throw new SeedgateError('usage-invalid', 'expected the inputs base and head, got only one of them', {
      hint: 'give both, or neither and let the event say',
    })
  }
  if (payload.pull_request !== undefined && name !== 'pull_request_target') {
    return await mergeOf(history, sha, payload.pull_request.head.sha)
  }
  if (payload.merge_group !== undefined) {
    return { base: payload.merge_group.base_sha, head: payload.merge_group.head_sha }
  }
  const { before, after } = payload
  if (name === 'push' && before !== undefined && after !== undefined && ![before, after].some(isZero)) {
    return { base: before, head: after }
  }
  throw new SeedgateError(
    'usage-invalid',
    `expected an event that is about a change, got ${shown(name)}${name === 'push' ? ' of a branch that is new or gone' : ''}`,
    { hint: 'run on pull_request, merge_group or push, or give the inputs base and head' },
  )
}

/**
 * The payload's own base is the branch as it was when the pull request was last pushed to; the merge commit's first parent
 * is what it was really merged into.
 */
async function mergeOf(history: History, sha: string, pullHead: string): Promise<Compared> {
  const parents = await Promise.all([1, 2, 3].map(async (nth) => await history.resolve(`${sha}^${nth}`)))
  const [base = null, head = null, more = null] = parents
  if ((await history.resolve(sha)) === null) {
    throw invalid(`expected the pull request’s merge ${sha} in the checkout, got no such commit`)
  }
  if (base === null || head === null || more !== null) {
    throw invalid(`expected ${sha} to be the merge of a pull request, got a commit of another kind`)
  }
  if (head !== pullHead) {
    throw invalid(`expected ${sha} to be the merge of ${pullHead}, got the merge of ${head}`)
  }
  return { base, head: sha }
}

const isZero = (oid: string): boolean => /^0+$/.test(oid)

function invalid(message: string): SeedgateError {
  return new SeedgateError('repository-invalid', message, {
    hint: 'check out what the event is about: actions/checkout without `ref:`, with fetch-depth: 0',
  })
}
