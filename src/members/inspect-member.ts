// What the gate needs to know of a member's weights, found out by reading the file and by running it.
import { createHash } from 'node:crypto'
import type { ForeignModels, ModelSession } from '../ports/model-runtime.js'
import { batchFault, type ScoredRows } from './batch-check.js'
import type { InputWidths } from './codec-block.js'
import { runFault, type ModelFault } from './model-fault.js'
import type { ModelInputs } from './model-inputs.js'
import { scores, sliceInputs } from './run-model.js'
import { staticFaults, type ModelOrigin } from './static-faults.js'

export interface MemberInspection {
  /** sha256 of the weights, in hex. */
  readonly sha256: string
  readonly faults: readonly ModelFault[]
  /** Scores of the built-in probe rows; null where the member did not run. */
  readonly probeScores: Float32Array | null
  /** Scores of every corpus row; null where the corpus is not at hand or the member did not run. */
  readonly corpusScores: Float32Array | null
}

export interface Probe {
  readonly widths: InputWidths
  /** Every corpus row in file order, standardised over the whole corpus; null where it is not at hand. */
  readonly corpus: ScoredRows | null
  readonly origin: ModelOrigin
}

const PROBE_ROWS = 3
/** A row's score may change with the batch by this much, relative to max(1, |score|): kernels sum in other orders. */
const BATCH_TOLERANCE = 1e-4

/**
 * Never throws for what the bytes are: every doubt is a fault. The model is run only if nothing in the file forbids it.
 * @throws SeedgateError where no model can be run here at all
 */
export async function inspectMember(
  bytes: Uint8Array,
  models: ForeignModels,
  probe: Probe,
): Promise<MemberInspection> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const faults = staticFaults(bytes, probe.widths, probe.origin)
  if (faults.length > 0) return { sha256, faults, probeScores: null, corpusScores: null }
  try {
    const session = await models.open(bytes)
    try {
      return { sha256, ...(await runMember(session, probe)) }
    } finally {
      await session.close()
    }
  } catch (error) {
    return { sha256, faults: [runFault(error)], probeScores: null, corpusScores: null }
  }
}

async function runMember(
  session: ModelSession,
  { widths, corpus, origin }: Probe,
): Promise<Omit<MemberInspection, 'sha256'>> {
  const inputs = probeInputs(widths)
  const probeScores = await scores(session, inputs)
  const corpusScores = corpus === null ? null : await scores(session, corpus.inputs)
  const faults = [
    ...notFinite('probe row', probeScores),
    ...(corpusScores === null ? [] : notFinite('corpus row', corpusScores)),
    ...(await probeFaults(session, inputs, probeScores)),
  ]
  // What the built-in trainer writes scores rows one by one, by its form.
  if (faults.length > 0 || corpus === null || corpusScores === null || origin.kind === 'builtin')
    return { faults, probeScores, corpusScores }
  const dependent = await batchFault(session, corpus, corpusScores)
  return { faults: dependent === null ? [] : [dependent], probeScores, corpusScores }
}

function notFinite(what: string, values: Float32Array): ModelFault[] {
  const row = values.findIndex((value) => !Number.isFinite(value))
  if (row === -1) return []
  return [{ kind: 'not-finite', detail: `${what} ${row}: expected a finite score, got ${values[row]!}` }]
}

/** A row's score must not depend on the rows beside it, nor on how many there are. */
async function probeFaults(
  session: ModelSession,
  inputs: ModelInputs,
  together: Float32Array,
): Promise<ModelFault[]> {
  for (let row = 0; row < PROBE_ROWS; row++) {
    const [alone] = await scores(session, sliceInputs(inputs, row, row + 1))
    const expected = together[row]!
    if (Math.abs(alone! - expected) > BATCH_TOLERANCE * Math.max(1, Math.abs(expected))) {
      const detail = `expected the same score alone and in a batch, got ${alone!} and ${expected} for probe row ${row}`
      return [{ kind: 'depends-on-batch', detail }]
    }
  }
  return []
}

/** Rows at −1, 0 and 1 standard deviations, of three encoders, from the lowest quality setting to the highest. */
function probeInputs({ features: wide, codec: codecWidth }: InputWidths): ModelInputs {
  const features = new Float32Array(PROBE_ROWS * wide)
  const codec = new Float32Array(PROBE_ROWS * codecWidth)
  const encoders = codecWidth - 2
  for (let row = 0; row < PROBE_ROWS; row++) {
    features.fill(row - 1, row * wide, (row + 1) * wide)
    const block = row * codecWidth
    codec[block + (row % encoders)] = 1
    codec[block + encoders] = 0.5
    codec[block + encoders + 1] = row / (PROBE_ROWS - 1)
  }
  return { rows: PROBE_ROWS, features, codec }
}
