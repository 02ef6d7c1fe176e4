import type { Position } from 'geojson'
import type { Window } from './clip-to-window'

/** The smallest window around a line or ring of [lng, lat] degrees. */
export function boxOf(line: readonly Position[]): Window {
  const [lngs, lats] = [line.map(([lng]) => lng!), line.map(([, lat]) => lat!)]
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

export const isInBox = ([west, south, east, north]: Window, [lng, lat]: Position): boolean =>
  lng! >= west && lng! <= east && lat! >= south && lat! <= north
