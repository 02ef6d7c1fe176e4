import { describe, expect, it } from 'vitest'
import { type Row, writeCsv } from './csv'
import { flatten } from './flatten'
import { recordTables } from './record-rows'

describe('a table', () => {
  it('ends its lines and quotes its fields as RFC 4180 wants', () => {
    const rows: Row[] = [{ id: 'a', note: 'a comma, a "quotation"\nand two lines' }, { id: 'Łódź' }]
    expect(writeCsv(rows)).toBe(
      'id,note\r\na,"a comma, a ""quotation""\nand two lines"\r\nŁódź,\r\n',
    )
  })

  it('has the columns of all rows, those of one record side by side', () => {
    const rows: Row[] = [
      { id: 'a', names_en: 'A', rank: 1 },
      { id: 'b', names_en: 'B', names_pl: 'Be', note: 'n' },
    ]
    expect(writeCsv(rows)).toMatch(/^id,names_en,names_pl,rank,note\r\n/)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'has no spreadsheet run %j as a formula',
    (text) => {
      expect(writeCsv([{ text }]).replaceAll('"', '')).toContain(`'${text}`)
    },
  )

  it('leaves numbers below zero alone', () => {
    expect(writeCsv([{ longitude: -1.5 }])).toBe('longitude\r\n-1.5\r\n')
  })
})

describe('a record as a row', () => {
  it('loses nothing: what has no column of its own stays JSON', () => {
    expect(
      flatten({
        id: 'c01',
        names: { en: 'A', pl: 'Be' },
        sources: ['x', 'y'],
        measures: [{ a: 1 }],
      }),
    ).toEqual({ id: 'c01', names_en: 'A', names_pl: 'Be', sources: 'x; y', measures: '[{"a":1}]' })
  })
})

describe('the tables of the records', () => {
  it.each(Object.entries(recordTables))(
    '%s has no text that had to be changed',
    (_, { makeRows }) => {
      const texts = makeRows().flatMap((row) =>
        Object.values(row).filter((cell) => typeof cell === 'string'),
      )
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/.test(text))).toEqual([])
    },
  )
})
