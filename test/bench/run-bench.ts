import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { startServer } from '@/app/host/serve'
import { findBrowser, type FoundBrowser } from '../find-browser'
import { runCommand } from '../run-stage'
import { measureProfile } from './measure-profile'
import { type BenchOptions, parseOptions } from './options'
import { makeRows } from './report/results'
import { makeMarkdownTable, makeTextTable } from './report/table'
import { describeLighthouse, runLighthouse } from './run-lighthouse'

/*
 * Measures the page beside the floor, the least that a page with Leaflet can cost: see CONTRIBUTING.
 * Figures are measured, not asserted: a missed mark is no failure, only a run that broke is.
 */

const resultsDirectory = 'bench-results'
process.env.NEXT_TELEMETRY_DISABLED = '1'

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2))
  const found = findBrowser()
  if (options.build) await build()
  const [loadBefore = 0] = loadavg()
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`
  console.error(`${found.version} on ${machine}, load ${loadBefore.toFixed(2)} before the run`)
  if (loadBefore > cpus().length / 4) console.error('The machine is busy: expect scatter.')

  const server = await startServer({ port: 0 })
  try {
    const measured = await measureAll(options, found, server.url)
    const lighthouse = options.lighthouse
      ? await runLighthouse(`${server.url}/en/`, found)
      : undefined
    const makeTable = options.markdown ? makeMarkdownTable : makeTextTable
    for (const { profile, rows } of measured) {
      console.log(`\n${options.markdown ? '### ' : ''}${profile}\n\n${makeTable(rows)}`)
    }
    if (lighthouse) console.log(`\n${describeLighthouse(lighthouse)}`)
    const at = new Date().toISOString()
    const context = { at, machine, loadBefore, browser: found.version, runs: options.runs }
    const file = writeResults({ ...context, profiles: measured, lighthouse }, at)
    console.error(`\nAll figures: ${file}`)
  } finally {
    await server.close()
  }
}

async function build(): Promise<void> {
  const exitCode = await runCommand('npm', ['run', '--silent', 'build'])
  if (exitCode !== 0) throw new Error('There is nothing to measure: the build failed')
}

async function measureAll(options: BenchOptions, found: FoundBrowser, server: string) {
  const { executablePath, args } = found
  const browser = await chromium.launch({ executablePath, args })
  try {
    const measured = []
    for (const profile of options.profiles) {
      const visits = await measureProfile(browser, profile, {
        server,
        runs: options.runs,
        tell: (message) => console.error(message),
      })
      measured.push({ profile: profile.name, rows: makeRows(profile.name, visits), visits })
    }
    return measured
  } finally {
    await browser.close()
  }
}

/** Writes everything that was measured, visit by visit, and returns the name of the file. */
function writeResults(results: object, at: string): string {
  mkdirSync(resultsDirectory, { recursive: true })
  const file = join(resultsDirectory, `${at.replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  return file
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
