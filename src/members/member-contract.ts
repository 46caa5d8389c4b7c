// What callers of a member rely on, and where a model file departs from it.
import { DEFAULT_DOMAIN, type OnnxFile, type OnnxValue } from '../onnx/file.js'
import type { InputWidths } from './codec-block.js'
import { MEMBER_INPUTS, MEMBER_OUTPUTS, ONNX_OPSET } from './sidecar.js'

type Model = Extract<OnnxFile, { kind: 'model' }>

/**
 * Inputs `features` [N, features] and `codec_onehot` [N, codec], output `score` [N]; float32; N free; opset 17.
 * @returns every departure, as a sentence; none where the contract holds
 */
export function contractFaults(model: Model, widths: InputWidths): string[] {
  const [features, codec] = MEMBER_INPUTS
  const [score] = MEMBER_OUTPUTS
  const faults = [
    ...namesFault('inputs', model.inputs, MEMBER_INPUTS),
    ...namesFault('outputs', model.outputs, MEMBER_OUTPUTS),
    ...valueFaults(model.inputs, features, [null, widths.features]),
    ...valueFaults(model.inputs, codec, [null, widths.codec]),
    ...valueFaults(model.outputs, score, [null]),
  ]
  return [...faults, ...opsetFaults(model)]
}

/** Readers differ in which of two imports of a domain counts, so each domain is imported once. */
function opsetFaults({ imports }: Model): string[] {
  const versions = imports.filter(({ domain }) => domain === DEFAULT_DOMAIN).map(({ version }) => version)
  const faults =
    versions.length === 1 && versions[0] === ONNX_OPSET
      ? []
      : [`expected opset ${ONNX_OPSET}, got ${versions.join(' and ') || 'none'}`]
  const domains = imports.map(({ domain }) => domain)
  const twice = domains.filter(
    (domain, index) => domain !== DEFAULT_DOMAIN && domains.indexOf(domain) !== index,
  )
  return [...faults, ...[...new Set(twice)].map((domain) => `expected one import of ${domain}, got several`)]
}

function namesFault(what: string, values: readonly OnnxValue[], expected: readonly string[]): string[] {
  const names = values.map(({ name }) => name)
  const same = names.length === expected.length && expected.every((name) => names.includes(name))
  return same ? [] : [`expected the ${what} ${expected.join(', ')}, got ${names.join(', ') || 'none'}`]
}

function valueFaults(
  values: readonly OnnxValue[],
  name: string,
  expected: readonly (number | null)[],
): string[] {
  const value = values.find((candidate) => candidate.name === name)
  if (value === undefined) return []
  const faults = value.type === 'float32' ? [] : [`${name}: expected float32, got ${value.type}`]
  // A shape the file leaves open is decided by running the model.
  if (value.dims === null) return faults
  const { dims } = value
  const fits =
    dims.length === expected.length &&
    expected.every((size, axis) => (size === null ? dims[axis] === null : (dims[axis] ?? size) === size))
  return fits ? faults : [...faults, `${name}: expected shape ${shape(expected)}, got ${shape(dims)}`]
}

function shape(dims: readonly (number | null)[]): string {
  return `[${dims.map((size) => size ?? 'N').join(', ')}]`
}
