import type { Box } from '@/geodata/meets-box'

const degree = Math.PI / 180

/** The height of a latitude on a Mercator map, in radians of the equator. */
function mercator(latitude: number): number {
  return Math.asinh(Math.tan(latitude * degree))
}

/** The middle of what a Mercator map shows of a box, `[longitude, latitude]` in degrees. */
export function middleOf([west, south, east, north]: Box): readonly [number, number] {
  const middle = (mercator(south) + mercator(north)) / 2
  return [(west + east) / 2, Math.atan(Math.sinh(middle)) / degree]
}

/** By how many zoom levels a map that shows `view` may be magnified and still show all of `box`. */
export function zoomsInto(view: Box, box: Box): number {
  const wide = (view[2] - view[0]) / (box[2] - box[0])
  const high = (mercator(view[3]) - mercator(view[1])) / (mercator(box[3]) - mercator(box[1]))
  return Math.log2(Math.min(wide, high))
}

/** In pixels, the width of the world at zoom 0. */
const worldWidth = 256

/** The zoom of a Mercator map that shows a box on so many pixels from west to east, to a quarter. */
export function zoomOf([west, , east]: Box, pixels: number): number {
  return Math.round(4 * Math.log2((pixels / worldWidth) * (360 / (east - west)))) / 4
}
