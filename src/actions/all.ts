// Every action of this repository: where its action.yml lies, and how its tables are marked in the documentation.
import type { ActionDeclaration } from './declaration.js'
import { GATE } from './gate/interface.js'
import { GUARD } from './guard/interface.js'
import { ROLLBACK } from './rollback/interface.js'
import { SEED_LOOP } from './seed-loop/interface.js'

export const ACTIONS: Readonly<
  Record<string, { readonly file: string; readonly declaration: ActionDeclaration }>
> = {
  gate: { file: 'gate/action.yml', declaration: GATE },
  guard: { file: 'guard/action.yml', declaration: GUARD },
  rollback: { file: 'rollback/action.yml', declaration: ROLLBACK },
  'seed-loop': { file: 'action.yml', declaration: SEED_LOOP },
}
/** Documents that hold such tables, where they are there. */
export const DOCUMENTS = ['README.md', 'docs/seed-loop-action.md', 'docs/gate-action.md', 'docs/guard.md']
