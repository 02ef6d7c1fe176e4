import { expect, it } from 'vitest'
import { pixelsPerKilometre } from './pixels-per-kilometre'

it('has the world of 40,075 km on 256 pixels at zoom 0 on the equator', () => {
  expect(256 / pixelsPerKilometre(0, 0)).toBeCloseTo(40075.017, 2)
})

it('doubles with each zoom, and at 60 degrees north against the equator', () => {
  expect(pixelsPerKilometre(7, 52) / pixelsPerKilometre(6, 52)).toBeCloseTo(2)
  expect(pixelsPerKilometre(6, 60) / pixelsPerKilometre(6, 0)).toBeCloseTo(2)
})
