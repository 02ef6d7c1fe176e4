import { stringify } from 'csv-stringify/sync'

/** One row by column; a column that a row lacks stays empty in it. */
export type Row = Readonly<Record<string, string | number>>

/** The columns of all rows as they first appear, those of one record (`names_en`) side by side. */
function columnsOf(rows: readonly Row[]): string[] {
  const groups = new Map<string, Set<string>>()
  for (const column of rows.flatMap((row) => Object.keys(row))) {
    const [group = column] = column.split('_', 1)
    groups.set(group, (groups.get(group) ?? new Set()).add(column))
  }
  return [...groups.values()].flatMap((columns) => [...columns])
}

/**
 * Writes a table as CSV (RFC 4180), in UTF-8 without a byte order mark, which most programs would
 * take for a part of the first name.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
 * Injection").
 */
export function writeCsv(rows: readonly Row[]): string {
  return stringify([...rows], {
    header: true,
    columns: columnsOf(rows),
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
