import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { boxOf, isInBox } from '../../geometry/box'

type Atlas = Topology<{ countries: GeometryCollection }>

let read: Atlas | undefined

/** Natural Earth 1:10m (npm `world-atlas`). */
function atlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  return (read ??= JSON.parse(readFileSync(file, 'utf8')) as Atlas)
}

/**
 * The border of two states of today as [lng, lat] degrees, one line for each unbroken part.
 * @throws when Natural Earth has no such border.
 */
export function borderOfToday([one, other]: readonly [string, string]): Position[][] {
  const { countries } = atlas().objects
  const two = {
    ...countries,
    geometries: countries.geometries.filter((each) => [one, other].includes(nameOf(each))),
  }
  const { coordinates } = mesh(atlas(), two, (a, b) => a !== b)
  if (coordinates.length === 0)
    throw new Error(`state-borders.json: Natural Earth has no border of "${one}" and "${other}"`)
  return coordinates
}

function nameOf({ properties = {} }: { readonly properties?: object }): string {
  return 'name' in properties ? String(properties.name) : ''
}

/** Tells of a place, [lng, lat] degrees, in which of the named states of today it lies. */
export function statesOfToday(names: ReadonlySet<string>): (place: Position) => string | undefined {
  const { countries } = atlas().objects
  const all = feature(atlas(), countries).features.flatMap((country) => {
    const name = nameOf({ properties: country.properties })
    if (!names.has(name)) return []
    const parts = partsOf(country.geometry as Polygon | MultiPolygon)
    return parts.flatMap((coordinates) => {
      const box = boxOf(coordinates[0]!)
      // Russia runs over the antimeridian, where its ring turns inside out; no island is as wide.
      if (box[2] - box[0] > 180) return []
      return [{ name, part: { type: 'Polygon' as const, coordinates }, box }]
    })
  })
  return (place) =>
    all.find(({ part, box }) => isInBox(box, place) && booleanPointInPolygon(place, part))?.name
}

const partsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
