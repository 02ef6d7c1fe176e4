import { fill } from '@/components/state/fill-message'
import { bearingDegrees, compassPointOf } from '@/geodata/bearing'
import { distanceKilometres } from '@/geodata/measure'
import type { Box } from '@/geodata/meets-box'
import type { MapTextWords } from './map-text-file'
import { middleOf } from './middle-of'

/** Something whose name tells a reader where the map is. */
export interface Landmark {
  readonly name: string
  /** `[longitude, latitude]` in degrees. */
  readonly position: readonly [number, number]
}

/** A part of the width of the map within which its middle counts as near a place. */
const nearPart = 1 / 20

function rounded(locale: string, kilometres: number): string {
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 2,
    useGrouping: 'always',
  }).format(kilometres)
}

/** Where a map is, in words for the templates. */
export interface ViewInWords {
  /** “near Brest” or “120 km to the north of Brest”. */
  readonly place: string
  /** Kilometres through the middle, to two digits. */
  readonly width: string
  readonly height: string
}

/**
 * Tells where a view is by the landmark nearest to its middle, and how wide and high it is through
 * its middle: geodesics on the WGS84 ellipsoid. Throws without a landmark.
 */
export function describeView(
  view: Box,
  landmarks: readonly Landmark[],
  words: MapTextWords,
  locale: string,
): ViewInWords {
  const [west, south, east, north] = view
  const middle = [...middleOf(view)]
  const [longitude, latitude] = middleOf(view)
  // In two halves: the geodesic across more than half of the world would run the other way round.
  const width =
    distanceKilometres([west, latitude], middle) + distanceKilometres(middle, [east, latitude])
  const height = distanceKilometres([longitude, south], [longitude, north])
  const [nearest] = landmarks
    .map(({ name, position }) => ({
      name,
      position,
      kilometres: distanceKilometres([...position], middle),
    }))
    .toSorted((one, other) => one.kilometres - other.kilometres)
  if (!nearest) throw new Error('describeView: got no landmarks, wanted one at least')
  const { name, kilometres } = nearest
  const place =
    kilometres <= width * nearPart
      ? fill(words.near, { name })
      : fill(words.away, {
          name,
          km: rounded(locale, kilometres),
          direction:
            words.directions[compassPointOf(bearingDegrees([...nearest.position], middle))],
        })
  return { place, width: rounded(locale, width), height: rounded(locale, height) }
}
