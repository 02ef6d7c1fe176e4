import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportDirectory } from './export-directory'
import { readHeaderRules } from './headers'
import { listen, parsePort } from './port'
import { createResponder } from './respond'

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
  const boundPort = await listen(server, port)
  return {
    url: `http://localhost:${boundPort}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
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

/** Whether Node was started with this file, perhaps by a path that goes through a link. */
function isProgram(): boolean {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)
}

if (isProgram()) await main()
