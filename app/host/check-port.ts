import { createServer } from 'node:http'
import { listen, parsePort } from './port'

// `npm start` builds for a minute before it serves: a port that cannot be had is told before that.
const server = createServer()
try {
  await listen(server, parsePort(process.env.PORT))
  server.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
