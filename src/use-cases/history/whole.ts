// Is the history whole? What is cut off would not be missed: its oldest commit would seem to have made everything.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { History } from '../../ports/history.js'

/** @throws SeedgateError repository-invalid where the repository is shallow */
export async function assertWhole(history: History): Promise<void> {
  if (!(await history.isShallow())) return
  throw new SeedgateError(
    'repository-invalid',
    'expected a repository with its whole history, got a shallow one, where old commits are cut off',
    {
      hint: 'in a workflow: fetch-depth: 0 below `with:` of actions/checkout; elsewhere: git fetch --unshallow',
    },
  )
}
