import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readCounts, readPlaywrightReport, readVitestReport } from './read-counts'

const directory = mkdtempSync(join(tmpdir(), 'counts-'))
const file = join(directory, 'report.json')

afterAll(() => rmSync(directory, { recursive: true }))

function readVitest(passed: number, failed: number, exitCode: number) {
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }))
  return readCounts(file, exitCode, readVitestReport)
}

describe('readCounts', () => {
  it('gives what the report says', () => {
    expect(readVitest(7, 0, 0)).toEqual({ passed: 7, failed: 0 })
    expect(readVitest(7, 2, 1)).toEqual({ passed: 7, failed: 2 })
  })

  it('does not believe a good report of a run that failed', () => {
    expect(readVitest(7, 0, 1)).toEqual({ passed: 7, failed: 1 })
  })

  it('calls a run without tests a failure', () => {
    expect(readVitest(0, 0, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts what passes only at times as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }
    writeFileSync(file, JSON.stringify({ stats }))
    expect(readCounts(file, 1, readPlaywrightReport)).toEqual({ passed: 5, failed: 3 })
  })

  it('names what is missing from a report', () => {
    writeFileSync(file, '{"stats": null}')
    expect(() => readCounts(file, 0, readPlaywrightReport)).toThrow('stats.expected is undefined')
  })
})
