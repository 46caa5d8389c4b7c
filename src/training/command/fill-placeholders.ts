// The recipe's `trainer.run` → the program and arguments of one seed.

export interface Placeholders {
  readonly seed: number
  /** Absolute path of the corpus table. */
  readonly corpus: string
  /** Absolute path of the run directory. */
  readonly out: string
}

/** Every {seed}, {corpus} and {out} is replaced, once and inside its argument: a value with spaces stays one argument. */
export function fillPlaceholders(
  run: readonly string[],
  { seed, corpus, out }: Placeholders,
): [string, ...string[]] {
  const values: Readonly<Record<string, string>> = { seed: String(seed), corpus, out }
  const filled = run.map((part) =>
    part.replace(/\{(seed|corpus|out)\}/g, (whole, name: string) => values[name] ?? whole),
  )
  const [program = '', ...args] = filled
  return [program, ...args]
}
