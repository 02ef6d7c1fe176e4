import type { DividedGround } from './compare/divide'
import type { Ground } from './measure-claim'
import { splitPolygon } from './split'
import type { Area, FeatureId, Line, ShareSide, Site } from './types'

export const content = {
  names: { en: 'A name', pl: 'Nazwa' },
  dates: '1939-08-23',
  precisionKm: 2,
  sources: ['a_source'],
}
export const id = (text: string) => text as FeatureId
export const byId = <Entry extends { id: FeatureId }>(entries: readonly Entry[]) =>
  new Map<string, Entry>(entries.map((entry) => [entry.id, entry]))

export function siteAt(longitude: number, latitude: number, name: string): Site {
  return {
    type: 'Feature',
    id: id(name),
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { kind: 'site', ...content, category: 'frontier', positionSource: 'chosen' },
  }
}

/**
 * A country of 8 by 4 degrees cut by a border along each of the meridians. The cuts are corners of
 * it too: an edge that is cut anew is another geodesic.
 */
export function groundCutAt(
  meridians: readonly number[],
  places: readonly Site[] = [],
): Ground & DividedGround {
  const country = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [16, 50],
        ...meridians.map((meridian) => [meridian, 50]),
        [24, 50],
        [24, 54],
        ...meridians.map((meridian) => [meridian, 54]).toReversed(),
        [16, 54],
        [16, 50],
      ],
    ],
  }
  const cuts = meridians.map((meridian, index) => {
    const line: Line = {
      type: 'Feature',
      id: id(`border-${index + 1}`),
      geometry: {
        type: 'LineString',
        coordinates: [
          [meridian, 50],
          [meridian, 52],
          [meridian, 54],
        ],
      },
      properties: { kind: 'line', ...content, precisionKm: 1.5 },
    }
    const { left, right } = splitPolygon(country, line.geometry as GeoJSON.LineString)
    const share = (side: ShareSide, geometry: Area['geometry']): Area => ({
      type: 'Feature',
      id: id(`share-${index + 1}-${side}`),
      geometry,
      properties: { kind: 'area', ...content, line: line.id, side },
    })
    return { line, shares: [share('germany', left), share('ussr', right)] }
  })
  return {
    sites: byId(places),
    lines: byId(cuts.map(({ line }) => line)),
    areas: byId(cuts.flatMap(({ shares }) => shares)),
    territories: new Map(),
    cessions: new Map(),
    stretches: new Map(),
  }
}
