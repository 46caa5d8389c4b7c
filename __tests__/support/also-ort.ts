// An ONNX file that begins, in the name of its producer, as a file of onnxruntime's own format does.

/** The same model: of a field that stands twice the last counts, and nothing asks for the producer. */
export function alsoOrt(model: Uint8Array): Uint8Array {
  const producer = [0x12, 6, ...Buffer.from('xxORTM', 'latin1')]
  return Uint8Array.from([...producer, ...model])
}
