// What may start a retraining whose verdict counts: people and schedules, never a pull request or a comment.

export const RETRAIN_EVENTS: readonly string[] = ['workflow_dispatch', 'schedule']
