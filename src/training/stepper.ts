// What moves the models of a group on, a block of steps at a time; where their state lies meanwhile is its own affair.
import type { Feeds, ModelSession, Tensor } from '../ports/model-runtime.js'
import { flushDenormals } from './denormals.js'
import { shareOf } from './model-axis.js'
import type { StateName } from './training-step.js'
import { nextOf } from './training-graph.js'

/** Each float32 [M, 1, parameters]. */
export type StackedState<Where = Tensor> = Readonly<Record<StateName, Where>>

/** Names and shapes are those of the training graph. */
export interface Block {
  readonly steps: number
  /** What each step has of its own. */
  readonly perStep: Feeds<Tensor>
  /** What its steps share; empty without dropout. */
  readonly pools: Feeds<Tensor>
}

export interface Stepper {
  /** @param constants what no step of these models changes: data and standardisation */
  begin(constants: Feeds<Tensor>, state: StackedState): Promise<Stepping>
  close(): Promise<void>
}

/** One set of models under way. */
export interface Stepping {
  advance(block: Block): Promise<void>
  /** @param models by their index, `of` so many */
  flushDenormals(models: readonly number[], of: number): void
  /** What every model has come to. */
  state(): Promise<StackedState>
  /** Gives back what it holds. */
  end(): void
}

/** Runs a block as one run of the graph that is a Scan; the state is on the host between runs. */
export function scanStepper(session: Pick<ModelSession, 'run' | 'close'>): Stepper {
  return {
    async begin(constants, start) {
      let state = start
      return await Promise.resolve({
        async advance({ perStep, pools }: Block) {
          state = stateNamed(await session.run({ ...constants, ...pools, ...perStep, ...state }), nextOf)
        },
        flushDenormals(models: readonly number[], of: number) {
          for (const { data } of Object.values(state)) {
            for (const model of models) flushDenormals(shareOf(data as Float32Array, model, of))
          }
        },
        state: async () => await Promise.resolve(state),
        end: () => undefined,
      })
    },
    async close() {
      await session.close()
    },
  }
}

/** The state among a graph's inputs or outputs. */
export function stateNamed<Where>(
  values: Feeds<Where>,
  nameOf: (name: StateName) => string,
): StackedState<Where> {
  const value = (name: StateName) => values[nameOf(name)]!
  return { parameters: value('parameters'), moment1: value('moment1'), moment2: value('moment2') }
}
