// Adam (Kingma & Ba, 2015) as PyTorch has it, rearranged so that a step needs few passes over the weights.

export const BETA1 = 0.9
export const BETA2 = 0.999
const EPSILON = 1e-8

export interface AdamStep {
  /** What m̃ / (√ṽ + epsilon) is multiplied by. */
  readonly rate: number
  readonly epsilon: number
}

/**
 * The graph keeps the undamped moments m̃ ← β₁m̃ + g and ṽ ← β₂ṽ + g², that is m = (1−β₁)m̃ and v = (1−β₂)ṽ. PyTorch's
 * update lr · m/(1−β₁ᵗ) / (√(v/(1−β₂ᵗ)) + ε) is then rate · m̃ / (√ṽ + epsilon) with these two constants.
 * @param step counted from 1
 */
export function adamStep(step: number, learningRate: number): AdamStep {
  const stretch = Math.sqrt((1 - BETA2 ** step) / (1 - BETA2))
  return { rate: (learningRate * (1 - BETA1) * stretch) / (1 - BETA1 ** step), epsilon: EPSILON * stretch }
}
