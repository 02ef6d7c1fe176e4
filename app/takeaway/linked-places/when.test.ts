import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whenOf } from './when'

describe('when', () => {
  it.each([
    ['1939-08-23', { start: { in: '1939-08-23' } }, undefined],
    ['1919/1941-06-22', { start: { in: '1919' }, end: { in: '1941-06-22' } }, undefined],
    ['1921~/1926~', { start: { in: '1921' }, end: { in: '1926' } }, 'less-certain'],
    ['1926-12?/1933', { start: { in: '1926-12' }, end: { in: '1933' } }, 'uncertain'],
    ['1899/..', { start: { in: '1899' }, end: { earliest: '1899' } }, undefined],
    ['../1939', { start: { latest: '1939' }, end: { in: '1939' } }, undefined],
    ['192X', { start: { earliest: '1920-01-01', latest: '1929-12-31' } }, undefined],
    ['1939-21', { start: { in: '1939' } }, undefined],
  ])('%s is told in timespans', (edtf, timespan, certainty) => {
    const { timespans, ...told } = whenOf(edtf)
    expect(timespans).toEqual([timespan])
    expect(told.certainty).toBe(certainty)
  })

  it('begins and ends with the days that an interval names', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, (one, other) => {
        fc.pre(one !== other)
        const [first, last] = [one, other].toSorted()
        const [timespan] = whenOf(`${first}/${last}`).timespans
        expect(timespan).toEqual({ start: { in: first }, end: { in: last } })
      }),
    )
  })
})
