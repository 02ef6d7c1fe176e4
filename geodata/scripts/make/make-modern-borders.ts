import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { clipLine } from '../geometry/clip-to-window'
import { roundLine } from '../geometry/round'
import { simplifyLine } from '../geometry/simplify'

/** `modern-borders.geojson`: where two of today's states meet on land; coasts are no borders. */
export function makeModernBorders(): Feature<MultiLineString>[] {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const { coordinates } = mesh(atlas, atlas.objects.countries, (a, b) => a !== b)
  return [
    {
      type: 'Feature',
      id: 'modern-borders',
      properties: { kind: 'border', names: { en: 'Borders of today', pl: 'Dzisiejsze granice' }, precisionKm: 1.5, sources: ['natural-earth'] },
      geometry: {
        type: 'MultiLineString',
        coordinates: coordinates
          .flatMap((line) => clipLine(line, [0, 35, 75, 78]))
          .map((line) => roundLine(simplifyLine(line, 0.5)))
          .filter((line) => line.length > 1),
      },
    },
  ]
}
