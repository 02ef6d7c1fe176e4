import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './find-browser'
import { readCounts, readPlaywrightReport, readVitestReport } from './read-counts'
import { type Counts, describeCounts, runCommand, runStage } from './run-stage'

/*
 * Everything that `npm test` checks, cheapest first. A failing stage does not hide the next ones,
 * but pages that were not built are not driven.
 */

const layersDirectory = 'geodata/layers'
const playwrightReport = 'test-results/playwright.json'
process.env.NEXT_TELEMETRY_DISABLED = '1' // tests ask no other host

/** A check that knows only yes and no counts as one test. */
async function check(command: string, ...args: string[]): Promise<Counts> {
  const isPassed = (await runCommand(command, args)) === 0
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 }
}

async function checkLayers(): Promise<Counts> {
  const names = existsSync(layersDirectory) ? readdirSync(layersDirectory) : []
  const layers = names.filter((name) => name.endsWith('.geojson'))
  if (layers.length === 0) throw new Error(`${layersDirectory} holds no .geojson file`)
  const files = layers.map((name) => join(layersDirectory, name))
  return check('npm', 'run', '--silent', 'check:geojson', '--', ...files)
}

async function runUnitTests(): Promise<Counts> {
  const directory = mkdtempSync(join(tmpdir(), 'vitest-'))
  const report = join(directory, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const exitCode = await runCommand('npx', ['vitest', 'run', ...reporters])
    return readCounts(report, exitCode, readVitestReport)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

async function runBrowserTests(): Promise<Counts> {
  const browser = findBrowser()
  console.log(`${browser.version} (${browser.executablePath})`)
  process.env.CHROMIUM_PATH = browser.executablePath
  rmSync(playwrightReport, { force: true })
  const exitCode = await runCommand('npx', ['playwright', 'test'])
  return readCounts(playwrightReport, exitCode, readPlaywrightReport)
}

const results = [
  await runStage('types', () => check('npm', 'run', '--silent', 'check:types')),
  await runStage('format', () => check('npx', 'oxfmt', '--check')),
  await runStage('lint', () => check('npx', 'oxlint')),
  await runStage('dataset', checkLayers),
  await runStage('unit', runUnitTests),
]
const build = await runStage('build', () => check('npm', 'run', '--silent', 'build'))
results.push(build)
if (build.failed === 0) results.push(await runStage('browser', runBrowserTests))

const total: Counts = {
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
}
if (total.failed > 0 || total.passed === 0) process.exitCode = 1
console.log(`\n${describeCounts(total)}`)
