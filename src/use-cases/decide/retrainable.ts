// The evidence's models as work for the trainer, each with what it is compared by; null for a model that cannot be compared.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { foldModelFile } from '../../evidence/layout.js'
import { qualityRange } from '../../folds/quality-range.js'
import { standardisation } from '../../folds/standardise.js'
import { modelInputs, type FeatureScale, type ModelInputs } from '../../members/model-inputs.js'
import { scores } from '../../members/run-model.js'
import type { Files } from '../../ports/files.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import { jobScale, trainingData } from '../../training/prepare.js'
import type { TrainingData, TrainingJob } from '../../training/trainer.js'
import type { Gathered } from './gather-evidence.js'

export interface Retrainable {
  readonly job: TrainingJob
  /** Every corpus row, standardised as this model expects it. */
  readonly inputs: ModelInputs
  /** sha256 of the evidence's model file, in hex. */
  readonly sha256: string
  /** What the evidence's model says of the inputs, a score a row. */
  readonly claimedScores: () => Promise<Float32Array>
}

export interface RunDirectory {
  readonly files: Files
  readonly runtime: ForeignModels
  readonly dir: string
}

/** Of one corpus: what all its models share is computed once. */
export class RetrainableModels {
  readonly #scale: FeatureScale
  readonly #rows: Int32Array

  constructor(
    private readonly run: RunDirectory,
    private readonly gathered: Gathered,
    private readonly table: CorpusTable,
  ) {
    this.#rows = Int32Array.from(table.target.keys())
    this.#scale = standardisation(table, this.#rows)
  }

  trainingData(): TrainingData {
    return trainingData(this.table, this.#scale, qualityRange(this.table))
  }

  member(seed: number): Retrainable | null {
    const found = this.gathered.members.members.find((member) => member.seed === seed)
    const claimed = found?.inspection?.corpusScores ?? null
    if (!found?.inspection || claimed === null) return null
    const job = this.#job(seed, null, this.#scale)
    const claimedScores = async () => await Promise.resolve(claimed)
    return { job, inputs: this.#inputs(this.#scale), sha256: found.inspection.sha256, claimedScores }
  }

  fold(seed: number, heldOut: string): Retrainable | null {
    const path = foldModelFile(seed, heldOut, this.table.sources)
    const ran = this.gathered.reinference.folds.some((fold) => fold.path === path && fold.failure === null)
    const sha256 = this.gathered.digests[path]
    if (!ran || sha256 === undefined) return null
    const { sources, sourceOf } = this.table
    const heldOutIndex = sources.indexOf(heldOut)
    const scale = standardisation(
      this.table,
      this.#rows.filter((row) => sourceOf[row] !== heldOutIndex),
    )
    const inputs = this.#inputs(scale)
    const claimedScores = async () => {
      const bytes = await this.run.files.read(join(this.run.dir, path))
      if (sha256Of(bytes) !== sha256) throw changed(path, sha256)
      return await scoresOf(this.run.runtime, bytes, inputs)
    }
    return { job: this.#job(seed, heldOut, scale), inputs, sha256, claimedScores }
  }

  #job(seed: number, heldOut: string | null, scale: FeatureScale): TrainingJob {
    const heldOutIndex = heldOut === null ? -1 : this.table.sources.indexOf(heldOut)
    return {
      seed,
      heldOut,
      heldOutIndex,
      ...jobScale(scale, this.#scale, this.table.vocabulary),
      state: null,
    }
  }

  #inputs(scale: FeatureScale): ModelInputs {
    return modelInputs(this.table, this.#rows, scale, qualityRange(this.table))
  }
}

/** @returns a score a row */
export async function scoresOf(
  runtime: ForeignModels,
  model: Uint8Array,
  inputs: ModelInputs,
): Promise<Float32Array> {
  const session = await runtime.open(model)
  try {
    return await scores(session, inputs)
  } finally {
    await session.close()
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function changed(path: string, sha256: string): SeedgateError {
  return new SeedgateError(
    'evidence-invalid',
    `${path}: expected sha256 ${sha256} as before, got other bytes`,
    {
      hint: 'something writes to the run directory while it is judged: stop it and try again',
    },
  )
}
