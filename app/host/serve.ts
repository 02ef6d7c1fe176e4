import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportDirectory } from './export-directory'
import { readHeaderRules } from './headers'
import { createResponder } from './respond'

const defaultPort = 3000

export type RunningServer = { url: string; close: () => Promise<void> }

/**
 * Serves an export with the headers of its `_headers` file until `close` is called.
 *
 * @param options.port 0 takes any free port; `url` tells which
 * @throws Error in words for the reader of a terminal: no export, unreadable rules, taken port
 */
export async function startServer(options: {
  port: number
  directory?: string
}): Promise<RunningServer> {
  const { port, directory = exportDirectory } = options
  if (!existsSync(join(directory, 'index.html')) && !existsSync(join(directory, '404.html'))) {
    throw new Error(`There is no export in ${directory}: make it with "npm run build"`)
  }
  const rules = await readHeaderRules(join(directory, '_headers'))
  const server = createServer(createResponder(directory, rules))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)))
    server.listen(port, resolve)
  })
  const address = server.address()
  const boundPort = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://localhost:${boundPort}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

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

function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
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

async function main(): Promise<void> {
  try {
    const { url } = await startServer({ port: parsePort(process.env.PORT) })
    console.log(`Common Frontier is at ${url} (Ctrl+C stops it)`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
