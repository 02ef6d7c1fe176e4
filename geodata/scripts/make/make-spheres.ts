import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { AreaProperties } from '../../types'
import { dissolve } from '../geometry/dissolve'
import { makeAreas } from './make-areas'
import { readSource } from './read-source'
import { bessarabiaBorder, bessarabiaLines, makeBessarabia } from './states/bessarabia'
import { makeStates, stateGrounds } from './states/make-states'
import { groundsOf, precisionOf } from './states/state-precision'

interface SphereSource extends Omit<AreaProperties, 'kind' | 'precisionKm'> {
  /** Ids of states and shares, and "bessarabia". */
  readonly parts: readonly string[]
}

/** `spheres.geojson`: who was to have what by the secret protocols, put together from states and shares. */
export function makeSpheres(): Feature<MultiPolygon>[] {
  const grounds = new Map([
    ...stateGrounds(),
    ...groundsOf(bessarabiaBorder().stretches, bessarabiaLines()),
  ])
  const known = new Map<string, Polygon | MultiPolygon>([
    ...[...makeStates(), ...makeAreas()].map(({ id, geometry }) => [String(id), geometry] as const),
    ['bessarabia', makeBessarabia()],
  ])
  const sources = readSource<Record<string, SphereSource>>('sphere-properties.json')
  return Object.entries(sources).map(([id, { parts, ...own }]) => {
    const geometry = dissolve(
      parts.map((part) => {
        const area = known.get(part)
        if (!area)
          throw new Error(
            `sphere-properties.json: "${id}" names "${part}", which is no state or share`,
          )
        return area
      }),
    )
    const { precisionKm } = precisionOf(geometry, grounds)
    return { type: 'Feature', id, properties: { kind: 'area', ...own, precisionKm }, geometry }
  })
}
