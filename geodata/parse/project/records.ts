import * as v from 'valibot'
import { describe } from '../describe'
import { pathOf } from '../path'
import { Report } from '../report'
import { parseJson } from '../text/json'
import { type FileFault, inFile } from './geodata-error'

/** What has been read of a file of records: those that are sound, and the faults of the others. */
export interface RecordsReading<Entry> {
  readonly records: readonly Entry[]
  readonly faults: readonly FileFault[]
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.expected === 'never') return 'there is no such member: correct its name or remove it'
  if (issue.received === 'undefined') return 'it is missing: add it'
  return `expected ${issue.expected}, got ${describe(issue.input)}`
}

/** Reads a JSON text that is an array of records of one shape, each with an id of its own. */
export function readRecords<Entry extends { readonly id: string }>(
  text: string,
  file: string,
  schema: v.GenericSchema<unknown, Entry>,
): RecordsReading<Entry> {
  const report = new Report()
  const value = parseJson(text, report)
  if (report.faultCount === 0 && !Array.isArray(value)) {
    report.fault(null, `expected an array of records, got ${describe(value)}`)
  }
  const entries: unknown[] = Array.isArray(value) ? value : []
  const records = new Map<string, Entry>()
  for (const [index, entry] of entries.entries()) {
    const { success, output, issues = [] } = v.safeParse(schema, entry)
    for (const issue of issues) {
      const keys = (issue.path ?? []).map(({ key }) =>
        typeof key === 'number' ? key : String(key),
      )
      report.fault(pathOf([index, ...keys]), sentenceOf(issue))
    }
    if (!success) continue
    if (records.has(output.id)) {
      const message = `the id "${output.id}" stands at another record too: give each its own`
      report.fault(pathOf([index, 'id']), message)
    }
    records.set(output.id, output)
  }
  return { records: [...records.values()], faults: inFile(file, report.faults) }
}
