import { describe, expect, it } from 'vitest'
import { linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import { tableAddress } from './table-address'
import { tableFiles } from './table-files'

const [pair] = linePairs(loadGeodata())

const sum = (areas: readonly number[]): number => areas.reduce((total, area) => total + area, 0)

/** The rows of a table without quoted fields, by column. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = tableFiles.get(file)!().trimEnd().split('\r\n')
  const columns = head.split(',')
  return lines.map((line) => {
    const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field]) => field)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  })
}

describe('the tables of the compared lines', () => {
  it('are there for every pair, for all lines and for the scopes', () => {
    const names = [...linePairs(loadGeodata()).map(({ slug }) => slug), 'lines', 'scopes']
    expect([...tableFiles.keys()].map((file) => `/compare/${file}`).toSorted()).toEqual(
      names.map(tableAddress).toSorted(),
    )
  })

  it('have shares that add up to the whole, by every line', () => {
    const shares = rowsOf('lines.csv')
    for (const line of new Set(shares.map((row) => row['line']))) {
      const own = shares.filter((row) => row['line'] === line)
      expect(own).toHaveLength(2)
      expect(sum(own.map((row) => Number(row['percent'])))).toBeCloseTo(100, 1)
    }
  })

  it('have pieces of a pair that make up the difference of its shares', () => {
    const rows = rowsOf(`${pair!.slug}.csv`)
    const areas = (record: string, side: string) =>
      rows
        .filter((row) => row['record'] === record && [row['side'], row['from']].includes(side))
        .map((row) => Number(row['square_kilometres']))
    const [before = 0, after = 0] = areas('share', 'ussr')
    const net = sum(areas('changes hands', 'ussr')) - sum(areas('changes hands', 'germany'))
    expect(Math.abs(net - (before - after))).toBeLessThan(3)
  })

  it('rank the scopes of each published figure from 1, the nearest first', () => {
    const rows = rowsOf('scopes.csv')
    for (const figure of new Set(rows.map((row) => row['figure']))) {
      const own = rows.filter((row) => row['figure'] === figure)
      expect(own.map((row) => Number(row['rank']))).toEqual(own.map((_, index) => index + 1))
      const off = own.map((row) => Math.abs(Number(row['difference'])))
      expect(off).toEqual(off.toSorted((one, other) => one - other))
    }
  })
})
