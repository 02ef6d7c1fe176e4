import pointInPolygon from '@turf/boolean-point-in-polygon'
import { distanceToLineKilometres } from '../distance-to-line'
import type { Geodata } from '../load'
import { areaSquareKilometres } from '../measure'
import {
  type Area,
  type ContentFeature,
  type FeatureId,
  type ShareSide,
  shareSides,
} from '../types'
import type { Site } from '../types'
import { divideBy, type Division, lineOf } from './divide'
import { overlapSquareKilometres } from './overlap'

/** The zone of the frontier of which Kopp spoke in 1920, drawn as no more than the idea it was. */
export const ideaId = 'kopp-zone' as FeatureId

/** The place at whose level that frontier was to pass. */
const levelId = 'bialystok'

/** A line beside an idea that nobody drew: no shares, but what can be told. */
export interface IdeaComparison {
  readonly line: FeatureId
  readonly place: Site
  /** From the place to the line, on the WGS84 ellipsoid, and one standard error of it. */
  readonly kilometres: number
  readonly standardError: number
  /** Where the place lies by the line. */
  readonly side: ShareSide
  /** Only where the zone is drawn: its size, and what of it lies on either side, in square kilometres. */
  readonly zone?: {
    readonly squareKilometres: number
    readonly onSide: Readonly<Record<ShareSide, number>>
  }
}

/**
 * Sets a line beside the idea of a frontier at a level with Białystok.
 * @throws Error when there is no such line or place, or the place lies on neither side
 */
export function compareIdea(
  id: FeatureId,
  ground: Pick<Geodata, 'sites' | 'lines' | 'areas' | 'stretches' | 'feature'>,
): IdeaComparison {
  const line = lineOf(id, ground)
  const division = divideBy(id, ground)
  const place = ground.sites.get(levelId)
  if (!place) throw new Error(`compareIdea: got no site "${levelId}", wanted the place named`)
  const side = shareSides.find((each) => pointInPolygon(place.geometry, division[each]))
  if (!side) throw new Error(`compareIdea: got "${levelId}" on neither side of "${id}", wanted one`)
  const zone = ground.feature(ideaId)
  return {
    line: id,
    place,
    kilometres: distanceToLineKilometres(place.geometry.coordinates, line.geometry),
    standardError: Math.hypot(line.properties.precisionKm, place.properties.precisionKm),
    side,
    ...(isArea(zone) && { zone: measureZone(zone, division) }),
  }
}

function isArea(feature: ContentFeature | undefined): feature is Area {
  return feature?.properties.kind === 'area'
}

function measureZone({ geometry }: Area, division: Division) {
  return {
    squareKilometres: areaSquareKilometres(geometry),
    onSide: {
      germany: overlapSquareKilometres(geometry, division.germany),
      ussr: overlapSquareKilometres(geometry, division.ussr),
    },
  }
}
