import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson'
import { pathOfCut } from './cut-part'
import type { Divided, DividedSide } from './divide'
import type { EditedLine } from './edited-line'
import type { Ground } from './ground'
import { formatLine } from './link'
import { sideGeometry, toPosition } from './side-geometry'

/** Square kilometres and percent with the decimals that the measurement bears. */
const round = (value: number): number => Number(value.toFixed(2))

/**
 * The edited line and what lies on either side, each with its measured figures, as GeoJSON (RFC 7946).
 * `link` in the properties of the line is what stands in the address behind `line=`.
 */
export function takeAway(line: EditedLine, divided: Divided, ground: Ground): FeatureCollection {
  const { west, east } = sideGeometry(divided, ground)
  const area = (
    side: 'west' | 'east',
    geometry: typeof west,
    { squareKilometres, percent, standardError }: DividedSide,
  ): Feature => ({
    type: 'Feature',
    id: `what-if-${side}`,
    properties: {
      side,
      squareKilometres: round(squareKilometres),
      percent: round(percent),
      standardErrorSquareKilometres: round(standardError),
      method: 'WGS84 ellipsoid, geodesic polygon (Karney, 2013)',
    },
    geometry,
  })
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'what-if-line',
        properties: {
          comparedWith: line.drawn,
          kilometres: round(divided.kilometres),
          link: formatLine(line),
        },
        geometry: lineGeometry(divided),
      },
      area('west', west, divided.west),
      area('east', east, divided.east),
    ],
  }
}

function lineGeometry({ cuts }: Divided): LineString | MultiLineString {
  const paths = cuts.map((cut) => pathOfCut(cut).map(toPosition))
  return paths.length === 1
    ? { type: 'LineString', coordinates: paths[0]! }
    : { type: 'MultiLineString', coordinates: paths }
}
