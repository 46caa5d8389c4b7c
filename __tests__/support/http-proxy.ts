// A forward proxy: it tunnels whatever is asked for to one server, so that a name that no resolver knows is reached by it alone.
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

export interface HttpProxy {
  readonly url: string
  /** `host:port` of every tunnel, in order. */
  readonly tunnels: readonly string[]
  close(): Promise<void>
}

/**
 * @param port of the server on this machine that every tunnel ends at; null where CONNECT is never answered
 * @param credentials that it asks for, `user:password`
 */
export async function startProxy(port: number | null, credentials?: string): Promise<HttpProxy> {
  const tunnels: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((_request, response) => {
    response.writeHead(501).end()
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, socket: Socket) => {
    socket.on('error', () => undefined)
    const wanted = credentials === undefined ? null : `Basic ${Buffer.from(credentials).toString('base64')}`
    if (wanted !== null && request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    tunnels.push(request.url ?? '')
    if (port === null) return
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    sockets.add(through)
    through.on('error', () => {
      socket.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
