import { spawn } from 'node:child_process'

export type Counts = { passed: number; failed: number }

/** Runs a command with its output in view and nothing to read from; resolves to its exit code. */
export function runCommand(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', (error) => {
      console.error(`${command} did not start: ${error.message}`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Does one stage of the run under its name, and tells how it went and how long it took. */
export async function runStage(name: string, stage: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const counts = await stage().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${name}: ${describeCounts(counts)} in ${seconds} s`)
  return counts
}

export function describeCounts({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
