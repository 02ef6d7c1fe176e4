import pointInPolygon from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Point, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { loadGeodata } from './load'
import { distanceKilometres } from './measure'

const { land, lakes, rivers, seas, cities } = loadGeodata().basemap
const ground = [...land, ...lakes].map(({ geometry }) => geometry as Polygon | MultiPolygon)
const isInOpenWater = (position: Position): boolean =>
  !ground.some((shape) => pointInPolygon(position, shape))
const placeOf = (id: string): Position =>
  ([...seas, ...cities].find((feature) => feature.id === id)!.geometry as Point).coordinates

/** Towns on the shore of a sea or gulf, and how far its name may stand from them, in kilometres. */
const shores: readonly [sea: string, town: string, atMost: number][] = [
  ['sea-gulf-of-gdansk', 'city-gdansk', 50],
  ['sea-gulf-of-riga', 'city-riga', 100],
  ['sea-gulf-of-finland', 'city-tallinn', 100],
  ['sea-pomeranian-bay', 'city-szczecin', 100],
  ['sea-azov', 'city-mariupol', 150],
]

describe('the waters that have a name', () => {
  it('have it in English, Polish, German and Russian', () => {
    const waters = [...seas, ...rivers, ...lakes].filter(({ properties }) => properties.names)
    const unnamed = waters.filter(({ properties: { names } }) => {
      const isNamed = ['en', 'pl', 'de'].every((language) => names?.[language])
      return !isNamed || !/^[а-яё -]+$/i.test(names?.['ru'] ?? '')
    })
    expect(unnamed.map(({ id }) => id)).toEqual([])
  })
})

describe('the seas', () => {
  it('are each named in open water', () => {
    expect(seas.length).toBeGreaterThan(20)
    expect(seas.filter(({ id }) => !isInOpenWater(placeOf(id))).map(({ id }) => id)).toEqual([])
  })

  it('would be found on land, and in a lake', () => {
    expect(isInOpenWater(placeOf('city-warsaw'))).toBe(false)
    expect(isInOpenWater([31.5, 60.8])).toBe(false)
  })

  it.each(shores)('%s lies off %s', (sea, town, atMost) => {
    expect(distanceKilometres(placeOf(sea), placeOf(town))).toBeLessThan(atMost)
  })
})
