// How many parts a protobuf message has, counted without building them: two bytes of a file can cost hundreds in memory.
import protobuf from 'protobufjs'

const LENGTH_DELIMITED = 2
const BYTES_OF_INTEGERS = 16

/**
 * Counts fields, at every depth; a packed list of 64-bit integers, each byte of which may become a number of eight,
 * counts as one for every sixteen of its bytes.
 * @throws Error where there are more than `most`, where the bytes are no such message, or where they nest deeper than 100
 */
export function refuseManyParts(bytes: Uint8Array, type: protobuf.Type, most: number): void {
  const reader = protobuf.Reader.create(bytes)
  let parts = 0
  visit(type, reader.len, 0)

  function visit(message: protobuf.Type, end: number, depth: number): void {
    if (depth > protobuf.Reader.recursionLimit) throw new Error('max depth exceeded')
    while (reader.pos < end) {
      const tag = reader.uint32()
      const [id, wireType] = [tag >>> 3, tag & 7]
      const field = message.fieldsById[id]?.resolve()
      parts++
      if (wireType !== LENGTH_DELIMITED || field === undefined) {
        reader.skipType(wireType)
      } else {
        const length = reader.uint32()
        const fieldEnd = reader.pos + length
        if (fieldEnd > end) throw new RangeError('index out of range')
        if (field.resolvedType instanceof protobuf.Type) visit(field.resolvedType, fieldEnd, depth + 1)
        else if (field.type.endsWith('int64')) parts += length / BYTES_OF_INTEGERS
        reader.pos = fieldEnd
      }
      if (parts > most) throw new Error(`expected at most ${most} parts, got more`)
    }
  }
}
