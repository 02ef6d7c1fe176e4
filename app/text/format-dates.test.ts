import { describe, expect, it } from 'vitest'
import { formatDates } from './format-dates'

describe('formatDates', () => {
  it.each([
    ['1939-08-23', '23 August 1939', '23 sierpnia 1939'],
    [
      '1922-11-26/1927-03-01',
      '26 November 1922 – 1 March 1927',
      '26 listopada 1922 – 1 marca 1927',
    ],
    ['1926-12~/1933', 'about December 1926 – 1933', 'ok. grudzień 1926 – 1933'],
    ['1899/..', 'since 1899', 'od 1899'],
    ['1921~', 'about 1921', 'ok. 1921'],
  ])('writes %s', (dates, english, polish) => {
    expect(formatDates(dates, 'en')).toBe(english)
    expect(formatDates(dates, 'pl')).toBe(polish)
  })

  it('refuses what is no date', () => {
    expect(() => formatDates('Thursday', 'en')).toThrow(/Thursday|parse|syntax/i)
  })
})
