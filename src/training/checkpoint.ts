// A model's training state as a file: what a killed run goes on from.
import { createHash } from 'node:crypto'
import type { TrainingState } from './trainer.js'

const MAGIC = 'SGC1'
const DIGEST_BYTES = 32
/** Magic, the digest of what the state belongs to, the step and the number of parameters. */
const HEADER_BYTES = MAGIC.length + DIGEST_BYTES + 8 + 8

/**
 * @param belongsTo everything the state depends on (recipe, corpus, code, seed, fold) as one text: a state of anything
 *   else is not gone on from
 */
export function encodeCheckpoint(state: TrainingState, belongsTo: string): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write(MAGIC, 'latin1')
  sha256(Buffer.from(belongsTo)).copy(header, MAGIC.length)
  header.writeDoubleLE(state.step, MAGIC.length + DIGEST_BYTES)
  header.writeDoubleLE(state.parameters.length, MAGIC.length + DIGEST_BYTES + 8)
  const body = Buffer.concat([header, ...[state.parameters, state.moment1, state.moment2].map(littleEndian)])
  return Buffer.concat([body, sha256(body)])
}

/** @returns null where the bytes are no whole checkpoint, or one of something else: then the model starts over */
export function decodeCheckpoint(bytes: Uint8Array, belongsTo: string): TrainingState | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < HEADER_BYTES + DIGEST_BYTES) return null
  const body = file.subarray(0, file.length - DIGEST_BYTES)
  if (!sha256(body).equals(file.subarray(body.length))) return null
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) return null
  const owner = file.subarray(MAGIC.length, MAGIC.length + DIGEST_BYTES)
  if (!sha256(Buffer.from(belongsTo)).equals(owner)) return null

  const step = file.readDoubleLE(MAGIC.length + DIGEST_BYTES)
  const length = file.readDoubleLE(MAGIC.length + DIGEST_BYTES + 8)
  if (body.length !== HEADER_BYTES + 3 * length * 4) return null
  const array = (index: number): Float32Array => {
    const values = new Float32Array(length)
    for (let i = 0; i < length; i++) values[i] = body.readFloatLE(HEADER_BYTES + (index * length + i) * 4)
    return values
  }
  return { step, parameters: array(0), moment1: array(1), moment2: array(2) }
}

function littleEndian(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => bytes.writeFloatLE(value, i * 4))
  return bytes
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
