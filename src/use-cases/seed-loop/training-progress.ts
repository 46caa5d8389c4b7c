// What people see while it trains: how far, and a line for each finished seed.
import { stepsPerEpoch } from '../../training/schedule.js'
import type { LosoSeed } from '../../evidence/loso-seed.js'
import { partName } from '../../folds/part.js'
import type { TrainingJob, TrainingSettings } from '../../training/trainer.js'
import type { SeedLoop } from './context.js'

export class TrainingProgress {
  private done: number

  constructor(
    private readonly loop: SeedLoop,
    jobs: readonly TrainingJob[],
    settings: TrainingSettings,
  ) {
    const stepsOf = (rows: number) => stepsPerEpoch(rows, settings.batch) * settings.epochs
    const total = jobs.reduce(
      (sum, { heldOutIndex }) =>
        sum + stepsOf(heldOutIndex === -1 ? loop.table.rows : loop.folds[heldOutIndex]!.train.length),
      0,
    )
    this.done = jobs.reduce((sum, { state }) => sum + (state?.step ?? 0), 0)
    if (total === 0) return
    const folds = jobs.filter(({ heldOut }) => heldOut !== null).length
    loop.progress.begin(`training ${folds} fold models and ${jobs.length - folds} members`, total)
    loop.progress.update(this.done)
  }

  advance(modelSteps: number): void {
    this.done += modelSteps
    this.loop.progress.update(this.done)
  }

  seedFinished({ seed, n_folds: folds, mean_plcc: plcc, member }: LosoSeed): void {
    const { log, part } = this.loop
    if (part.of === 1) {
      log.info(`seed ${seed}: mean PLCC ${plcc.toFixed(5)} over ${folds} folds`)
      return
    }
    const models = [
      ...(folds === 0
        ? []
        : [`mean PLCC ${plcc.toFixed(5)} over ${folds} of ${this.loop.folds.length} folds`]),
      ...(member === undefined ? [] : ['the member']),
    ]
    log.info(`seed ${seed}, part ${partName(part)}: ${models.join(', and ')}`)
  }
}
