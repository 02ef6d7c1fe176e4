import { describe, expect, it } from 'vitest'
import { sortByLetter } from './sort-by-letter'

const titles = ['Suwałki', 'Śniatyn', 'Łódź', 'Lublin', 'Samara'].map((title) => ({ title }))
const lettersIn = (locale: 'en' | 'pl') =>
  sortByLetter(titles, locale).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ title }) => title),
  ])

describe('sortByLetter', () => {
  it('divides by the alphabet of the language', () => {
    expect(lettersIn('pl')).toEqual([
      ['L', 'Lublin'],
      ['Ł', 'Łódź'],
      ['S', 'Samara', 'Suwałki'],
      ['Ś', 'Śniatyn'],
    ])
    expect(lettersIn('en').at(-1)).toEqual(['S', 'Samara', 'Śniatyn', 'Suwałki'])
  })
})
