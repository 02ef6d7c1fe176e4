import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import type { Names } from '../../types'
import { readSource } from './read-source'

interface LakeNames {
  /** `at`: the middle of the lake's bounding box, [lng, lat] degrees. */
  readonly names: readonly { readonly at: Position; readonly id: string; readonly names: Names }[]
  readonly notThereBefore1941: readonly { readonly at: Position; readonly what: string }[]
}

/** `lakes.geojson`: without what has been dammed since, or is a wide river. */
export function makeLakes(): Feature<Polygon>[] {
  const { features } = readSource<FeatureCollection<Polygon, { areaKm2: number }>>('lakes.geojson')
  const { names, notThereBefore1941 } = readSource<LakeNames>('lake-names.json')
  return features.flatMap(({ geometry, properties: { areaKm2 } }) => {
    const middle = middleOfBox(geometry.coordinates[0]!)
    if (notThereBefore1941.some(({ at }) => isNear(at, middle))) return []
    const named = names.find(({ at }) => isNear(at, middle))
    return {
      type: 'Feature',
      id: `lake-${named?.id ?? middle.map((degrees) => Math.round(degrees * 100)).join('-')}`,
      properties: {
        kind: 'lake',
        ...(named && { names: named.names }),
        rank: areaKm2 >= 1000 ? 1 : areaKm2 >= 300 ? 2 : 3,
        precisionKm: 0.7,
        sources: ['gshhg'],
      },
      geometry,
    }
  })
}

function middleOfBox(ring: readonly Position[]): Position {
  const lngs = ring.map(([lng]) => lng!)
  const lats = ring.map(([, lat]) => lat!)
  return [(Math.min(...lngs) + Math.max(...lngs)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2]
}

const isNear = (a: Position, b: Position): boolean =>
  Math.abs(a[0]! - b[0]!) < 0.05 && Math.abs(a[1]! - b[1]!) < 0.05
