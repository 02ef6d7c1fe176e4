import bbox from '@turf/bbox'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { makeTopology } from './topology'
import type { Feature, Polygon } from 'geojson'

const square = (west: number, east: number): Feature<Polygon> => ({
  type: 'Feature',
  id: `${west}`,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 50],
        [east, 50],
        [east, 51],
        [east, 52],
        [west, 52],
        [west, 51],
        [west, 50],
      ],
    ],
  },
})

const squares = { areas: [square(20, 21), square(21, 22)] }
const exact = { quantization: 1e6, leastTriangle: 0, leastIsland: 0 }

describe('makeTopology', () => {
  it('writes a shared border once', () => {
    const { arcs } = makeTopology(squares, exact)
    const shared = arcs.filter((arc) => arc.length === 3)
    expect(shared).toHaveLength(1)
  })

  it('keeps neighbours together when it simplifies', () => {
    const whole = makeTopology(squares, { ...exact, leastTriangle: 1e-6 })
    const { features } = feature(whole, whole.objects['areas'] as GeometryCollection)
    const [west, east] = features.map((one) => bbox(one))
    expect(west?.[2]).toBeCloseTo(21, 4)
    expect(east?.[0]).toBe(west?.[2])
    // The points in the middle of straight edges are gone.
    expect((features[0] as Feature<Polygon>).geometry.coordinates[0]).toHaveLength(5)
  })

  it('keeps the vertices that it is told to keep', () => {
    const kept = new Set(['21,51'])
    const whole = makeTopology(squares, { ...exact, leastTriangle: 1e-6, kept })
    const { features } = feature(whole, whole.objects['areas'] as GeometryCollection)
    for (const one of features as Feature<Polygon>[])
      expect(one.geometry.coordinates[0]).toHaveLength(6)
  })

  it('drops islands that are too small, and only those', () => {
    const layers = { land: [square(20, 21), square(30, 30.001)] }
    const whole = makeTopology(layers, { ...exact, leastTriangle: 1e-9, leastIsland: 0.01 })
    const kept = feature(whole, whole.objects['land'] as GeometryCollection).features
    expect(kept.filter(({ geometry }) => geometry !== null).map(({ id }) => id)).toEqual(['20'])
  })
})
