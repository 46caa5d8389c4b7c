// Several things at once, of which none is left running when the first of them fails.

/** @throws what the first of them that failed threw, once all have ended */
export async function settled<T>(all: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(all)
  return await Promise.all(all)
}
