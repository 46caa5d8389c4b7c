/**
 * What dist/ can start, each as dist/NAME/index.js: the name, and the source file that it starts, as it is below src. A program more,
 * such as a child process or a worker thread, is a line more.
 */
export const ENTRIES = {
  cli: 'cli/main.ts',
  lane: 'adapters/worker-threads/lane.ts',
  'model-process': 'adapters/model-process/child.ts',
  gate: 'actions/gate/main.ts',
  guard: 'actions/guard/main.ts',
  rollback: 'actions/rollback/main.ts',
  'seed-loop': 'actions/seed-loop/main.ts',
  'seed-loop-post': 'actions/seed-loop/post.ts',
}
