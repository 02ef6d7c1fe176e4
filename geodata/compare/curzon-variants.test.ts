import { readFileSync } from 'node:fs'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from '../load'
import { areaSquareKilometres } from '../measure'
import type { FeatureId, ShareSide } from '../types'
import { compareLines } from './compare-lines'
import { divideBy, wholeOf } from './divide'

const geodata = loadGeodata()
const [curzon, a, b] = ['', '-variant-a', '-variant-b'].map((end) => `curzon-line${end}`) as [
  FeatureId,
  FeatureId,
  FeatureId,
]

interface Town {
  readonly name: string
  readonly position: Position
  readonly a: ShareSide
  readonly b: ShareSide
  readonly ground: string
}
const towns: Town[] = JSON.parse(
  readFileSync(new URL('../sources/curzon-towns.json', import.meta.url), 'utf8'),
)

function sideOf(position: Position, line: FeatureId): ShareSide | 'outside' {
  const { germany, ussr } = divideBy(line, geodata)
  if (booleanPointInPolygon(position, germany)) return 'germany'
  return booleanPointInPolygon(position, ussr) ? 'ussr' : 'outside'
}

/** The towns that lie on another side of a variant when they are moved by some degrees to the east. */
function misplacedBy(degrees: number): Town[] {
  return towns.filter(({ position: [lng, lat], ...town }) => {
    const moved = [lng! + degrees, lat!]
    return sideOf(moved, a) !== town.a || sideOf(moved, b) !== town.b
  })
}

/** The vertices of a line north of where the Bug leaves Galicia. */
const north = (line: FeatureId): Position[] =>
  (geodata.lines.get(line)!.geometry.coordinates as Position[]).filter(([, lat]) => lat! > 50.635)

describe('the variants of the Curzon line', () => {
  it.each([a, b])('%s cuts all of the country in two', (line) => {
    const { germany, ussr } = divideBy(line, geodata)
    const whole = areaSquareKilometres(wholeOf(geodata).geometry)
    expect((areaSquareKilometres(germany) + areaSquareKilometres(ussr)) / whole).toBeCloseTo(1, 9)
  })

  it.each(towns.map((town) => [town.name, town.ground, town] as const))(
    'have %s on the right sides (%s)',
    (_name, _ground, town) => {
      expect([sideOf(town.position, a), sideOf(town.position, b)]).toEqual([town.a, town.b])
    },
  )

  it('would have a town 200 km farther west or east on another side', () => {
    expect(misplacedBy(3).length).toBeGreaterThan(2)
    expect(misplacedBy(-3).length).toBeGreaterThan(5)
  })

  it('are the line of the telegram down to where the Bug leaves Galicia, at 50.64 N', () => {
    expect(north(a)).toEqual(north(curzon))
    expect(north(b)).toEqual(north(curzon))
    expect(north(curzon).length).toBeGreaterThan(400)
  })

  it('leave a country of the size of Eastern Galicia’s west between them, Lwów in it', () => {
    const { exchanges } = compareLines(a, b, geodata)
    const [largest] = exchanges
    expect(largest!.from).toBe('ussr')
    expect(booleanPointInPolygon([24.0297, 49.8397], largest!.geometry)).toBe(true)
    expect(largest!.squareKilometres).toBeGreaterThan(8000)
    expect(largest!.squareKilometres).toBeLessThan(16_000)
  })
})
