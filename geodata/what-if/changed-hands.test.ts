import difference from '@turf/difference'
import type { MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { areaSquareKilometres } from '../measure'
import { changedHands } from './changed-hands'
import { type Divided, Divider } from './divide'
import type { EditedLine } from './edited-line'
import { realGround } from './real-ground.fixture'
import { sideGeometry } from './side-geometry'
import { prepareSlide } from './slide'
import { startLine } from './start-lines'

const divider = new Divider(realGround)

function divide(line: EditedLine): Divided {
  const division = divider.divide(line)
  if (division.kind === 'fault') throw new Error(division.fault.kind)
  return division
}

/** What is in the one and not in the other, cut out by Turf. */
function without(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): number {
  const rest = difference({
    type: 'FeatureCollection',
    features: [one, other].map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  })
  return rest ? areaSquareKilometres(rest.geometry) : 0
}

const august = startLine('line-1939-08-23', realGround)
const curzon = startLine('curzon-line', realGround)
const september = startLine('line-1939-09-28', realGround)

describe('what changes hands', () => {
  it.each([
    ['from August to halfway', august, prepareSlide(realGround)(0.5)],
    ['from September to the Curzon line, which cross', september, curzon],
  ] as const)(
    '%s is what is cut out, within 1 %, and accounts for the difference',
    (_, one, other) => {
      const [before, after] = [divide(one), divide(other)]
      const { toWest, toEast } = changedHands(before, after, realGround)
      const [was, is] = [sideGeometry(before, realGround), sideGeometry(after, realGround)]
      const tolerance = 0.01 * Math.max(toWest, toEast)
      expect(Math.abs(toWest - without(is.west, was.west))).toBeLessThan(tolerance)
      expect(Math.abs(toEast - without(was.west, is.west))).toBeLessThan(tolerance)
      const net = after.west.squareKilometres - before.west.squareKilometres
      expect(Math.abs(toWest - toEast - net)).toBeLessThan(0.001 * (toWest + toEast))
    },
  )

  it('is nothing from a line to itself', () => {
    const divided = divide(september)
    expect(changedHands(divided, divided, realGround)).toEqual({ toWest: 0, toEast: 0 })
  })
})
