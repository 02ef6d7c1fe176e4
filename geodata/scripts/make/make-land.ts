import type { Feature, FeatureCollection, LineString, MultiPolygon, Position } from 'geojson'
import { areaSquareKilometres } from '../../measure'
import { clipPolygon, type Window } from '../geometry/clip-to-window'
import { withoutLoops } from '../geometry/without-loops'
import { withStretch } from '../geometry/with-stretch'
import { readSource } from './read-source'
import { naturalEarthLand } from './world-atlas'

/** In vertices: what thinning can tangle at a narrow strait. */
const LONGEST_LOOP = 30

interface Sheet {
  readonly id: string
  readonly name: string
  readonly window: Window
  /** Square kilometres: of the triangles that are thinned out, and of the islands that are left out. */
  readonly detail: number
  readonly smallestIsland: number
  readonly precisionKm: number
}

/** The story in full detail; beyond it only what keeps the far east of the Trans-Siberian line on land. */
const sheets: Sheet[] = [
  {
    id: 'land',
    name: 'Land',
    window: [0, 35, 75, 78],
    detail: 1,
    smallestIsland: 10,
    precisionKm: 1.5,
  },
  {
    id: 'land-east',
    name: 'Land east of 75 E',
    window: [75, 35, 125, 78],
    detail: 100,
    smallestIsland: 2000,
    precisionKm: 10,
  },
]

let made: Feature<MultiPolygon>[] | undefined

/** `land.geojson`. */
export function makeLand(): Feature<MultiPolygon>[] {
  return (made ??= sheets.map(({ id, name, window, detail, smallestIsland, precisionKm }) => ({
    type: 'Feature',
    id,
    properties: { kind: 'land', names: { en: name }, precisionKm, sources: ['natural-earth'] },
    geometry: { type: 'MultiPolygon', coordinates: landIn(window, detail, smallestIsland) },
  })))
}

function landIn(window: Window, detail: number, smallest: number): Position[][][] {
  const coast = polishCoast()
  return naturalEarthLand(detail)
    .flatMap((rings) => clipPolygon(rings, window))
    .map((rings) =>
      rings
        .map((ring) => withoutLoops(withStretch(ring, coast), LONGEST_LOOP))
        .filter((ring) => ring.length >= 4),
    )
    .filter(
      (rings) =>
        rings[0] && areaSquareKilometres({ type: 'Polygon', coordinates: [rings[0]] }) >= smallest,
    )
}

/** The coast of the outline, so that Poland of 1939 ends where the land does. */
function polishCoast(): Position[] {
  const { features } = readSource<FeatureCollection<LineString>>('poland-1939-border.geojson')
  const coast = features.find(({ id }) => id === 'border-baltic-coast')
  if (!coast) throw new Error('poland-1939-border.geojson has no stretch "border-baltic-coast"')
  return coast.geometry.coordinates
}
