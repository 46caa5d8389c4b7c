// What is wrong with a model alike, whether it is a member or a fold model, and its code.
import type { ModelFault } from '../../members/model-fault.js'
import type { ReasonCode } from '../reasons.js'

export const MODEL_FAULT_CODES = {
  'not-built-in': 'model-not-built-in',
  operator: 'model-operator',
  'depends-on-batch': 'model-depends-on-batch',
  'too-slow': 'model-too-slow',
  'too-large': 'model-too-large',
} as const satisfies Readonly<Partial<Record<ModelFault['kind'], ReasonCode>>>
