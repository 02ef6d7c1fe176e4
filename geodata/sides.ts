import pointInPolygon from '@turf/boolean-point-in-polygon'
import { distanceToLineKilometres } from './distance-to-line'
import type { Area, Line, ShareSide, Site } from './types'

/** On which side of a line of 1939 a place lay, and how far from it. */
export interface SideOfLine {
  readonly line: Line
  readonly side: ShareSide
  readonly kilometres: number
}

/**
 * The sides of a place by every line that divided Poland into shares; empty for a place that lay
 * in no share. Distances on the WGS84 ellipsoid.
 */
export function sidesOf(
  site: Site,
  lines: readonly Line[],
  areas: readonly Area[],
): readonly SideOfLine[] {
  return lines.flatMap((line) => {
    const share = areas.find(
      ({ properties, geometry }) =>
        properties.line === line.id && pointInPolygon(site.geometry, geometry),
    )
    if (!share?.properties.side) return []
    const kilometres = distanceToLineKilometres(site.geometry.coordinates, line.geometry)
    return [{ line, side: share.properties.side, kilometres }]
  })
}
