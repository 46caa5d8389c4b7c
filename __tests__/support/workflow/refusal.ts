// What a workflow asks for that this runner does not do, or that GitHub refuses: said, never skipped.

export class WorkflowRefused extends Error {
  override readonly name = 'WorkflowRefused'
}
