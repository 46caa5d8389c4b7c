// Which models train side by side: enough to spread the cost of a step, few enough for a core's cache.

/** Models in a group at most: about a megabyte of weights, moments and activations for the usual network. */
const LARGEST_GROUP = 12

/** Splits the work into groups of nearly the same size, as many for each lane. Any split gives the same results. */
export function planGroups<Job>(jobs: readonly Job[], lanes: number): Job[][] {
  if (jobs.length === 0) return []
  const rounds = Math.ceil(jobs.length / (lanes * LARGEST_GROUP))
  const groups = Math.min(jobs.length, lanes * rounds)
  return Array.from({ length: groups }, (_, group) =>
    jobs.slice(Math.round((group * jobs.length) / groups), Math.round(((group + 1) * jobs.length) / groups)),
  )
}
