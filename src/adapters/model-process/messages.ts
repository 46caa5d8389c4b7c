// What the gate and the process that runs foreign models say to each other.
import type { Feeds, ModelSignature, Tensor } from '../../ports/model-runtime.js'

/** Sessions are numbered by the gate. */
export type ModelOrder =
  | { readonly kind: 'open'; readonly session: number; readonly model: Uint8Array }
  | { readonly kind: 'run'; readonly session: number; readonly feeds: Feeds<Tensor> }
  | { readonly kind: 'close'; readonly session: number }

/** One for each order, in their order. */
export type ModelAnswer =
  | {
      readonly kind: 'opened'
      readonly inputs: readonly ModelSignature[]
      readonly outputs: readonly ModelSignature[]
    }
  | { readonly kind: 'ran'; readonly outputs: Feeds<Tensor> }
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed'; readonly why: string }

/** Said once, before any answer. */
export type ModelGreeting =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unavailable'; readonly why: string; readonly hint: string | null }
