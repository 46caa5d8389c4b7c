// jest runs each test file in a realm of its own; onnxruntime's binding only accepts the main realm's typed arrays.
// This environment hands the tests those, so that real onnxruntime runs inside jest.
const { TestEnvironment } = require('jest-environment-node')

const HOST_TYPES = [
  'Float32Array',
  'Float64Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'BigInt64Array',
  'BigUint64Array',
  'ArrayBuffer',
  'SharedArrayBuffer',
  'DataView',
]

module.exports = class HostArraysEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    for (const name of HOST_TYPES) this.global[name] = globalThis[name]
  }
}
