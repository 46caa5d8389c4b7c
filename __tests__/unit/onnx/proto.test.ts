import { describe, expect, it } from '@jest/globals'
import { decodeModel, encodeModel, type GraphProto, type ModelProto } from '../../../src/onnx/proto.js'

const model: ModelProto = {
  irVersion: 8,
  opsetImport: [{ version: 17 }, { domain: 'com.microsoft', version: 1 }],
  graph: {
    name: 'g',
    node: [
      {
        opType: 'Loop',
        attribute: [{ name: 'body', type: 5, g: { name: 'body', node: [{ opType: 'Gelu' }] } }],
      },
      { opType: 'Gather', input: ['a', 'b'], output: ['c'], attribute: [{ name: 'axis', type: 2, i: -1 }] },
    ],
    initializer: [
      { name: 'a', dataType: 1, dims: [2], floatData: [0.5, -1] },
      { name: 'b', dataType: 7, dims: [3], int64Data: [-2, 0, 4_294_967_296] },
      { name: 'w', dataType: 1, dims: [1], rawData: new Uint8Array([0, 0, 128, 63]) },
    ],
    input: [
      {
        name: 'a',
        type: { tensorType: { elemType: 1, shape: { dim: [{ dimParam: 'N' }, { dimValue: 0 }, {}] } } },
      },
    ],
  },
}

const nested = (depth: number): GraphProto =>
  depth === 0 ? {} : { node: [{ attribute: [{ type: 5, g: nested(depth - 1) }] }] }

describe('the ONNX file format', () => {
  it('reads back what it wrote, with 64-bit integers as numbers', () => {
    const read = decodeModel(encodeModel(model))
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(model)))
    expect(read.graph?.initializer?.[1]?.int64Data).toEqual([-2, 0, 4_294_967_296])
    expect([...(read.graph?.initializer?.[2]?.rawData ?? [])]).toEqual([0, 0, 128, 63])
  })

  it('writes the same bytes for the same model', () => {
    expect(encodeModel(model)).toEqual(encodeModel(structuredClone(model)))
  })

  it('refuses bytes that are no such message', () => {
    expect(() =>
      decodeModel(new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')),
    ).toThrow()
    expect(() => decodeModel(encodeModel(model).subarray(0, 40))).toThrow()
  })

  it('refuses a graph nested so deep that reading it would exhaust the stack', () => {
    expect(() => decodeModel(encodeModel({ graph: nested(30) }))).not.toThrow()
    const bytes = deeplyNested(100_000)
    expect(() => decodeModel(bytes)).toThrow('max depth exceeded')
  })

  it.each([
    ['empty nodes', [0x0a, 0x00]],
    ['empty tensors', [0x2a, 0x00]],
  ])('refuses a file of %s, which would take hundreds of times its size in memory', (_what, part) => {
    const graph = Array.from({ length: 1_000_000 }, () => part).flat()
    const bytes = Uint8Array.from([0x3a, varint(graph.length), graph].flat(2))
    expect(() => decodeModel(bytes)).toThrow('expected at most 500000 parts, got more')
  })

  it('reads the lists of a tree ensemble of 200,000 nodes', () => {
    const ints = Array.from({ length: 200_000 }, (_, id) => id)
    const lists = ['nodes_nodeids', 'nodes_truenodeids', 'nodes_falsenodeids', 'nodes_featureids']
    const attribute = lists.map((name) => ({ name, type: 7, ints }))
    const read = decodeModel(
      encodeModel({ graph: { node: [{ opType: 'TreeEnsembleRegressor', attribute }] } }),
    )
    expect(read.graph?.node?.[0]?.attribute?.[1]?.ints?.at(-1)).toBe(199_999)
  })

  it('refuses lists of integers that would take many times the size of a file in memory', () => {
    const ints = new Array<number>(9_000_000).fill(1)
    const bytes = encodeModel({ graph: { node: [{ attribute: [{ name: 'a', type: 7, ints }] }] } })
    expect(() => decodeModel(bytes)).toThrow('expected at most 500000 parts, got more')
  })

  it('reads a million weights, which are one part', () => {
    const floatData = new Array<number>(1_000_000).fill(0.5)
    const { graph } = decodeModel(encodeModel({ graph: { initializer: [{ name: 'w', floatData }] } }))
    expect(graph?.initializer?.[0]?.floatData).toHaveLength(1_000_000)
  })
})

/** Model bytes with `depth` graphs inside one another, built from the inside out because the encoder is bounded too. */
function deeplyNested(depth: number): Uint8Array {
  const pieces: number[][] = []
  let length = 0
  const wrap = (field: number): void => {
    const header = [field * 8 + 2, ...varint(length)]
    pieces.push(header)
    length += header.length
  }
  for (let level = 0; level < depth; level++) for (const field of [6, 5, 1]) wrap(field)
  wrap(7)
  return new Uint8Array(pieces.reverse().flat())
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
}
