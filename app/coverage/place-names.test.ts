import { expect, it } from 'vitest'
import { placeOf } from './gazetteer'
import { namesIn } from './place-names'

it.each([
  ['Warsaw fell, Lublin’s fate was open.', ['Warsaw', 'Lublin']],
  ['The Warsawian of Great-Lublin', []],
  ['The Sandman crossed the San.', ['San']],
])('finds whole English names in “%s”', (text, found) => {
  expect(namesIn(text, ['Warsaw', 'Lublin', 'San'], 'en')).toEqual(found)
})

it.each([
  ['pod Warszawą i w Lublinie', ['Warszawa', 'Lublin']],
  ['w Krakowie, za Brześciem', ['Kraków', 'Brześć']],
  ['lubelskie i warszawskie, Warszawiakom', []],
  ['nad Bugiem, za Sanok', []],
])('finds Polish names with their endings in “%s”', (text, found) => {
  expect(namesIn(text, ['Warszawa', 'Lublin', 'Kraków', 'Brześć', 'San'], 'pl')).toEqual(found)
})

it.each([
  ['Moscow, Kremlin', 'Moscow'],
  ['Brest-Litovsk', 'Brest'],
  ['Fili', 'Fili'],
])('takes %s for a feature at %s', (name, place) => {
  expect(placeOf(name)).toBe(place)
})
