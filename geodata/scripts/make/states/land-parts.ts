import type { Polygon, Position } from 'geojson'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { facesOf, isOuter } from '../../geometry/faces'

/**
 * The faces into which lines part the land, each with the rings of the waters inside it.
 * @param lines the coast among them; they meet in vertices of both only.
 * @param coast rings of [lng, lat] degrees with the land on their left.
 */
export function landParts(
  lines: readonly Position[][],
  coast: readonly Position[][],
): Position[][][] {
  const landOnLeft = new Set(coast.flatMap(edgesOf))
  const waterOnLeft = new Set(coast.flatMap((ring) => edgesOf(ring.toReversed())))
  const rings = facesOf(lines).filter((ring) => {
    const edges = edgesOf(ring)
    return (
      edges.some((edge) => landOnLeft.has(edge)) || !edges.some((edge) => waterOnLeft.has(edge))
    )
  })
  const parts = rings.filter(isOuter).map((ring) => [ring])
  for (const hole of rings.filter((ring) => !isOuter(ring))) {
    const owner = parts.filter(([outer]) => booleanPointInPolygon(hole[0]!, asPolygon([outer!])))
    owner.toSorted((a, b) => a[0]!.length - b[0]!.length)[0]?.push(hole)
  }
  return parts
}

function edgesOf(line: readonly Position[]): string[] {
  return line.slice(1).map((to, index) => `${String(line[index])} ${String(to)}`)
}

export const asPolygon = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates })
