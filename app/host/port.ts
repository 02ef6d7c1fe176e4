import type { Server } from 'node:http'

const defaultPort = 3000

/**
 * Reads the port to listen on from what `PORT` holds.
 *
 * @throws Error when it is not a whole number from 0 to 65535
 */
export function parsePort(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return defaultPort
  const port = Number(text)
  if (/^\d{1,5}$/.test(text.trim()) && port <= 65535) return port
  throw new Error(`PORT is "${text}", but a port is a whole number from 0 to 65535`)
}

/**
 * Lets `server` listen and resolves to its port, which is any free one when `port` is 0.
 *
 * @throws Error that says what to do when the port cannot be had
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)))
    server.listen(port, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program: stop that one, or choose another port, ` +
        `for example "PORT=${port === 65535 ? defaultPort : port + 1} npm start"`,
    )
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} needs rights that this user lacks: choose one above 1023`)
  }
  return error
}
