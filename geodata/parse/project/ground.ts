import { type Box } from '../rfc7946/box'
import { writeNumbers } from '../describe'
import type { CheckedPosition } from '../rfc7946/position'

/** All that this project maps lies in here, basemap included: degrees, WGS84. */
const wholeGround: readonly Box[] = [[0, 35, 125, 78]]

/**
 * Where the story takes place. Tighter than the whole, for a position with swapped axes often falls
 * into the whole again: Kazan at 49 E 56 N becomes a place in the steppe at 56 E 49 N.
 */
const storyGround: readonly Box[] = [
  [0, 40, 51, 78], // Europe as far as the Volga and the Caspian Sea
  [51, 50, 100, 78], // the Urals and Siberia, without the steppe to their south
  [100, 48, 125, 60], // the railway to Manchuria
]

function lieOn(grounds: readonly Box[], x: number, y: number): boolean {
  return grounds.some(([west, south, east, north]) => {
    return x >= west && x <= east && y >= south && y <= north
  })
}

/**
 * What to say of a position that lies where this project has nothing to map.
 * @param isContent whether it belongs to a site, line or area, not to the basemap
 */
export function explainOffGround(
  position: CheckedPosition,
  isContent: boolean,
): string | undefined {
  const grounds = isContent ? storyGround : wholeGround
  const [longitude, latitude] = position
  if (lieOn(grounds, longitude, latitude)) return undefined
  const advice = lieOn(grounds, latitude, longitude)
    ? `its axes look swapped: write ${writeNumbers([latitude, longitude])}`
    : 'correct it'
  return `position ${writeNumbers(position)}, longitude first, lies outside the ground that this project maps: ${advice}`
}
