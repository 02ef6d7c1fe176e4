import bbox from '@turf/bbox'
import type { Position } from 'geojson'
import { loadGeodata } from '@/geodata/load'
import type { ContentFeature } from '@/geodata/types'
import { leastTown } from './list-marks'
import { type Bounds, type Box, MapWindow } from './map-window'

/** Pixels for a degree of longitude around a place: the first at which it is seen among others. */
const scalesOfPlaces = [36, 24, 14, 8] as const
const companyWanted = 5

/** The first view of the map: what both lines of 1939 divide. */
const firstView = [15.2, 48.2, 28.8, 56.2] as const

/** Where there is land to draw. */
function groundBounds(): Bounds {
  const features = [...loadGeodata().basemap.land]
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features })
  return [west, south, east, north]
}

function aroundPlace(box: Box, position: Position): MapWindow {
  const { sites, basemap } = loadGeodata()
  const towns = basemap.cities.filter(({ properties }) => (properties.rank ?? 9) <= leastTown)
  const windows = scalesOfPlaces.map((scale) => MapWindow.at(box, position, scale, groundBounds()))
  const companyIn = (window: MapWindow) =>
    [...sites.values(), ...towns].filter(
      ({ geometry }) =>
        geometry.type === 'Point' && window.contains(window.project(geometry.coordinates)),
    ).length
  return windows.find((window) => companyIn(window) >= companyWanted) ?? windows.at(-1)!
}

/** The part of the map that shows a feature; without one, the first view. */
export function chooseWindow(box: Box, feature?: ContentFeature): MapWindow {
  if (!feature) return MapWindow.around(box, firstView, Infinity)
  if (feature.geometry.type === 'Point') {
    return aroundPlace(box, feature.geometry.coordinates)
  }
  const [west, south, east, north] = bbox(feature)
  return MapWindow.around(box, [west, south, east, north], 3 * scalesOfPlaces[0])
}
