// What the gate needs to know of a member's weights, found out by reading the file and by running it.
import { createHash } from 'node:crypto'
import type { ModelRuntime, ModelSession } from '../ports/model-runtime.js'
import type { InputWidths } from './codec-block.js'
import { contractFaults } from './member-contract.js'
import type { ModelInputs } from './model-inputs.js'
import { readOnnxFile } from '../onnx/file.js'
import { scores, sliceInputs } from './run-model.js'

export interface MemberFault {
  readonly kind: 'lfs-pointer' | 'external-data' | 'contract' | 'unloadable' | 'not-finite'
  /** What was expected and what came. */
  readonly detail: string
}

export interface MemberInspection {
  /** sha256 of the weights, in hex. */
  readonly sha256: string
  readonly faults: readonly MemberFault[]
  /** Scores of the built-in probe rows; null where the member did not run. */
  readonly probeScores: Float32Array | null
  /** Scores of every corpus row; null where the corpus is not at hand or the member did not run. */
  readonly corpusScores: Float32Array | null
}

export interface Probe {
  readonly widths: InputWidths
  /** Every corpus row in file order, standardised over the whole corpus; null where it is not at hand. */
  readonly corpus: ModelInputs | null
}

const PROBE_ROWS = 3
/** A row's score may change with the batch by this much, relative to max(1, |score|): kernels sum in other orders. */
const BATCH_TOLERANCE = 1e-4

/** Never throws for what the bytes are: every doubt is a fault. The model is run only if nothing in the file forbids it. */
export async function inspectMember(
  bytes: Uint8Array,
  runtime: ModelRuntime,
  probe: Probe,
): Promise<MemberInspection> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const faults = staticFaults(bytes, probe.widths)
  if (faults.length > 0) return { sha256, faults, probeScores: null, corpusScores: null }
  try {
    const session = await runtime.open(bytes)
    try {
      return { sha256, ...(await runMember(session, probe)) }
    } finally {
      await session.close()
    }
  } catch (error) {
    return { sha256, faults: [unloadable(error)], probeScores: null, corpusScores: null }
  }
}

/** What the file says of itself. External data in particular is refused before a runtime could follow it. */
export function staticFaults(bytes: Uint8Array, widths: InputWidths): MemberFault[] {
  const file = readOnnxFile(bytes)
  if (file.kind === 'lfs-pointer') {
    return [
      { kind: 'lfs-pointer', detail: `expected weights, got a git-LFS pointer of ${bytes.length} bytes` },
    ]
  }
  if (file.kind === 'undecodable') return [{ kind: 'unloadable', detail: file.why }]
  const external = file.externalTensors.map((tensor): MemberFault => {
    return { kind: 'external-data', detail: `expected every weight inside the file, got ${tensor}` }
  })
  const contract = contractFaults(file, widths).map((detail): MemberFault => ({
    kind: 'contract',
    detail,
  }))
  return [...external, ...contract]
}

function unloadable(error: unknown): MemberFault {
  const why = error instanceof Error ? error.message : String(error)
  return { kind: 'unloadable', detail: `expected a model that loads and runs, got: ${why}` }
}

async function runMember(session: ModelSession, probe: Probe): Promise<Omit<MemberInspection, 'sha256'>> {
  const inputs = probeInputs(probe.widths)
  const probeScores = await scores(session, inputs)
  const corpusScores = probe.corpus === null ? null : await scores(session, probe.corpus)
  const faults = [
    ...notFinite('probe row', probeScores),
    ...(corpusScores === null ? [] : notFinite('corpus row', corpusScores)),
    ...(await batchFaults(session, inputs, probeScores)),
  ]
  return { faults, probeScores, corpusScores }
}

function notFinite(what: string, values: Float32Array): MemberFault[] {
  const row = values.findIndex((value) => !Number.isFinite(value))
  if (row === -1) return []
  return [{ kind: 'not-finite', detail: `${what} ${row}: expected a finite score, got ${values[row]!}` }]
}

/** A row's score must not depend on the rows beside it, nor on how many there are. */
async function batchFaults(
  session: ModelSession,
  inputs: ModelInputs,
  together: Float32Array,
): Promise<MemberFault[]> {
  for (let row = 0; row < PROBE_ROWS; row++) {
    const [alone] = await scores(session, sliceInputs(inputs, row, row + 1))
    const expected = together[row]!
    if (Math.abs(alone! - expected) > BATCH_TOLERANCE * Math.max(1, Math.abs(expected))) {
      const detail = `expected the same score alone and in a batch, got ${alone!} and ${expected} for probe row ${row}`
      return [{ kind: 'contract', detail }]
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
