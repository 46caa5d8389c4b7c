// What a model file says of itself, before anything runs it.
import { readOnnxFile } from '../onnx/file.js'
import type { InputWidths } from './codec-block.js'
import { contractFaults } from './member-contract.js'
import type { ModelFault } from './model-fault.js'
import { operatorFaults } from './operators.js'

/** What a model must look like inside, by who made it. */
export type ModelOrigin =
  /** The built-in trainer, whose files have one form. */
  | {
      readonly kind: 'builtin'
      /** How the bytes differ from that form; null where they have it. */
      readonly differs: (bytes: Uint8Array) => string | null
    }
  /** Somebody's own program: any graph of a closed list of operators. */
  | { readonly kind: 'command' }

/** External data in particular is refused before a runtime could follow it. Empty exactly where the model may be run. */
export function staticFaults(bytes: Uint8Array, widths: InputWidths, origin: ModelOrigin): ModelFault[] {
  const file = readOnnxFile(bytes)
  if (file.kind === 'lfs-pointer') {
    return [
      { kind: 'lfs-pointer', detail: `expected weights, got a git-LFS pointer of ${bytes.length} bytes` },
    ]
  }
  if (file.kind === 'undecodable') return [{ kind: 'unloadable', detail: file.why }]
  const external = file.externalTensors.map(
    (tensor) => `expected every weight inside the file, got ${tensor}`,
  )
  const operators = origin.kind === 'command' ? operatorFaults(file) : []
  const faults = [
    ...external.map((detail): ModelFault => ({ kind: 'external-data', detail })),
    ...contractFaults(file, widths).map((detail): ModelFault => ({ kind: 'contract', detail })),
    ...operators.map((detail): ModelFault => ({ kind: 'operator', detail })),
  ]
  if (faults.length > 0 || origin.kind === 'command') return faults
  const detail = origin.differs(bytes)
  return detail === null ? [] : [{ kind: 'not-built-in', detail }]
}
