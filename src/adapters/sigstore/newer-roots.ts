// Sigstore's public instance as it is today, by its own update framework (TUF), where the network allows.
import { getTrustedRoot } from '@sigstore/tuf'
import { within } from '../node/deadline.js'
import type { NewerRoots } from './verifier.js'

const PATIENCE = { request: 5_000, whole: 20_000 }

/**
 * @param cachePath a folder of this process's own: what an earlier one left is nobody's to believe
 * @param mirrorURL for tests; default: the public instance's
 */
export function publicGoodToday(cachePath: () => string, mirrorURL?: string): NewerRoots {
  let asked: ReturnType<NewerRoots> | null = null
  return async () => {
    asked ??= refresh(cachePath(), mirrorURL)
    return await asked
  }
}

async function refresh(cachePath: string, mirrorURL: string | undefined): ReturnType<NewerRoots> {
  const options = {
    cachePath,
    retry: 1,
    timeout: PATIENCE.request,
    ...(mirrorURL === undefined ? {} : { mirrorURL }),
  }
  const deadline = {
    what: 'Sigstore’s trusted root',
    limit: PATIENCE.whole,
    code: 'github-unavailable',
    hint: 'let this machine reach tuf-repo-cdn.sigstore.dev',
    say: () => undefined,
  } as const
  try {
    return {
      roots: [await within(deadline, async () => await getTrustedRoot(options))],
      note: 'today’s root does not know it either',
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { roots: [], note: `today’s root could not be fetched: ${said.slice(0, 200)}` }
  }
}
