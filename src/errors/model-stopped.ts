// A model was ended because it took more than a model may take.

export class ModelStopped extends Error {
  constructor(
    readonly kind: 'too-slow' | 'too-large',
    /** What was expected and what came. */
    detail: string,
  ) {
    super(detail)
    this.name = 'ModelStopped'
  }
}
