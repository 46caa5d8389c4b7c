// fetch by the proxy that the environment names for an address: Node's own knows no proxy.
import { HttpClient } from '@actions/http-client'
import { fetch, type Dispatcher, type RequestInit, type Response } from 'undici'

const dispatchers = new Map<string, Dispatcher | undefined>()

/** HTTPS_PROXY, HTTP_PROXY and NO_PROXY as the runner's own client reads them; never for this machine itself. */
export async function proxiedFetch(address: string, init: RequestInit): Promise<Response> {
  const { origin } = new URL(address)
  const proxies = [origin, ...VARIABLES.map((name) => process.env[name] ?? '')].join('\n')
  if (!dispatchers.has(proxies))
    dispatchers.set(proxies, new HttpClient('seedgate').getAgentDispatcher(address))
  const dispatcher = dispatchers.get(proxies)
  return await fetch(address, dispatcher === undefined ? init : { ...init, dispatcher })
}

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']
