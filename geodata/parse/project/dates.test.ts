import { expect, it } from 'vitest'
import { explainDateFault } from './dates'

it.each([
  '1939',
  '1939-08',
  '1939-08-23',
  '1940-02-29',
  '1939?',
  '1926-12~',
  '193X',
  '1926-12~/1933',
  '1922-11-26/1927-03-01',
  '1899/..',
  '../1939',
  '1939-21',
])('takes %j for a date', (text) => {
  expect(explainDateFault(text)).toBeUndefined()
})

it.each([
  ['', 'no date'],
  ['summer 1939', 'no date'],
  ['23.08.1939', 'no date'],
  ['1939-8-23', 'no date'],
  ['1939-13-01', 'no date'],
  ['1939-02-30', 'no date'],
  ['1939-02-29', 'a day that its month has not'],
  ['1939-01-01/1939-02-29', 'a day that its month has not'],
  ['{1938,1939}', 'no date'],
  ['1941/1939', 'ends before it begins'],
  ['1939-09-28/1939-08-23', 'ends before it begins'],
  ['1'.repeat(1e6), 'too long'],
])('tells what is wrong with %.20j', (text, words) => {
  expect(explainDateFault(text)).toContain(words)
})
