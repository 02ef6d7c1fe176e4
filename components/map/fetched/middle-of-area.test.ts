import { expect, it } from 'vitest'
import { middleOfArea } from './middle-of-area'

const square = (west: number, south: number, size: number) => [
  [
    { lng: west, lat: south },
    { lng: west + size, lat: south },
    { lng: west + size, lat: south + size },
    { lng: west, lat: south + size },
    { lng: west, lat: south },
  ],
]

it('is the middle of a square, whichever way round it runs', () => {
  expect(middleOfArea([square(10, 50, 2)])).toEqual({ lat: 51, lng: 11 })
  const [ring = []] = square(10, 50, 2)
  expect(middleOfArea([[ring.toReversed()]])).toEqual({ lat: 51, lng: 11 })
})

it('is that of the mainland, not of islands', () => {
  const middle = middleOfArea([square(0, 0, 1), square(20, 50, 4), square(30, 60, 2)])
  expect(middle?.lat).toBeCloseTo(52)
  expect(middle?.lng).toBeCloseTo(22)
})

it('is nowhere for an area without ground', () => {
  expect(middleOfArea([])).toBeNull()
  expect(middleOfArea([[[]]])).toBeNull()
})
