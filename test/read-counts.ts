import { readFileSync } from 'node:fs'
import type { Counts } from './run-stage'

/**
 * Counts the tests in the JSON report of a test runner that ended with `exitCode`. A run that
 * failed without a failing test (a file that does not load, no test at all) counts as one failure.
 *
 * @param read takes the counts out of the parsed report
 */
export function readCounts(
  file: string,
  exitCode: number,
  read: (report: unknown) => Counts,
): Counts {
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed }
}

/** Reads the report of `vitest --reporter=json`. */
export function readVitestReport(report: unknown): Counts {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
  }
}

/** Reads the report of Playwright's json reporter; a test that passes only at times has failed. */
export function readPlaywrightReport(report: unknown): Counts {
  return {
    passed: numberAt(report, 'stats', 'expected'),
    failed: numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky'),
  }
}

function numberAt(report: unknown, ...path: string[]): number {
  let value = report
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  if (typeof value === 'number') return value
  throw new Error(`report: ${path.join('.')} is ${JSON.stringify(value)}, wanted a number`)
}
