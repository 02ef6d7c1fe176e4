/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** A position as the map holds it, in degrees: what is drawn can be asked without a copy of it. */
export interface Vertex {
  readonly lng: number
  readonly lat: number
}

/**
 * Whether a segment shares a point with a box, its sides included. Liang and Barsky, "A new concept
 * and method for line clipping", ACM Transactions on Graphics 3 (1984), 1-22.
 */
function segmentMeetsBox(from: Vertex, to: Vertex, [west, south, east, north]: Box): boolean {
  // Most segments lie wholly on one side.
  if (from.lng < west && to.lng < west) return false
  if (from.lng > east && to.lng > east) return false
  if (from.lat < south && to.lat < south) return false
  if (from.lat > north && to.lat > north) return false
  const eastward = to.lng - from.lng
  const northward = to.lat - from.lat
  const sides = [
    [-eastward, from.lng - west],
    [eastward, east - from.lng],
    [-northward, from.lat - south],
    [northward, north - from.lat],
  ] as const
  let enters = 0
  let leaves = 1
  for (const [outward, room] of sides) {
    if (outward === 0 && room < 0) return false
    if (outward < 0) enters = Math.max(enters, room / outward)
    if (outward > 0) leaves = Math.min(leaves, room / outward)
  }
  return enters <= leaves
}

/** Whether a line, straight in longitude and latitude between its vertices, shares a point with a box. */
export function lineMeetsBox(line: readonly Vertex[], box: Box): boolean {
  return line.some((to, index) => segmentMeetsBox(line[index - 1] ?? to, to, box))
}

/** Whether an odd number of edges lies east of a point: inside, by the even-odd rule. */
function contains(rings: readonly (readonly Vertex[])[], { lng, lat }: Vertex): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach((to, index) => {
      const from = ring[index - 1] ?? to
      if (from.lat > lat === to.lat > lat) return
      if (lng < from.lng + ((lat - from.lat) / (to.lat - from.lat)) * (to.lng - from.lng))
        inside = !inside
    })
  }
  return inside
}

/**
 * Whether a polygon, its border included and its holes left out, shares a point with a box.
 *
 * @param rings the outer ring and the holes, in any direction, closed: the last vertex repeats the first
 */
export function polygonMeetsBox(rings: readonly (readonly Vertex[])[], box: Box): boolean {
  // With no border in it a box lies all inside or all outside: one corner tells.
  return (
    rings.some((ring) => lineMeetsBox(ring, box)) || contains(rings, { lng: box[0], lat: box[1] })
  )
}
