// Chance that nobody can foresee, from outside. Training never uses it: its random numbers are a function of the seed.

export interface Randomness {
  /** 32 bytes that nobody can foresee, as 64 lower-case hex digits. */
  draw(): string
}
