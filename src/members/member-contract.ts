// What callers of a member rely on, and where a model file departs from it.
import type { OnnxFile, OnnxValue } from '../onnx/file.js'
import type { InputWidths } from './codec-block.js'
import { MEMBER_INPUTS, MEMBER_OUTPUTS, ONNX_OPSET } from './sidecar.js'

/** Operators that can run for ever or build a graph at run time; a regressor needs neither. */
const FORBIDDEN_OPERATORS = ['Loop', 'Scan']

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
  if (model.opset !== ONNX_OPSET) faults.push(`expected opset ${ONNX_OPSET}, got ${model.opset ?? 'none'}`)
  const forbidden = FORBIDDEN_OPERATORS.filter((operator) => model.operators.has(operator))
  if (forbidden.length > 0)
    faults.push(`expected no operator that can run for ever, got ${forbidden.join(', ')}`)
  return faults
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
