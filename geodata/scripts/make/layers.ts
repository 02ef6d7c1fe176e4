import bbox from '@turf/bbox'
import type { Feature } from 'geojson'
import { featureLines } from '../geometry/feature-lines'
import { dateLayer, type LayerDate } from './layer-dates'
import { makeAreas } from './make-areas'
import { makeBorders } from './make-borders'
import { makeCities } from './make-cities'
import { makeLakes } from './make-lakes'
import { makeLand } from './make-land'
import { makeLines } from './make-lines'
import { makeModernBorders } from './make-modern-borders'
import { makeRivers } from './make-rivers'
import { makeRoutes } from './make-routes'
import { makeSeas } from './make-seas'
import { makeSites } from './make-sites'
import { makeTerritories } from './make-territories'
import { makeTerritoryBorders } from './make-territory-borders'
import { makeSpheres } from './make-spheres'
import { makeStates } from './states/make-states'

interface LayerRecipe {
  readonly file: string
  readonly make: () => Feature[]
  /** Who is to be credited, and under what terms the layer may be used. */
  readonly attribution: string
  readonly licence: string
}

const recipes: LayerRecipe[] = [
  {
    file: 'sites.geojson',
    make: makeSites,
    attribution: 'Common Frontier; places after GeoNames where named',
    licence: 'CC-BY-4.0',
  },
  {
    file: 'lines.geojson',
    make: makeLines,
    attribution: 'Common Frontier; rivers from GSHHG, borders from DCW',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'areas.geojson',
    make: makeAreas,
    attribution: 'Common Frontier; rivers from GSHHG, borders from DCW, Natural Earth',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'routes.geojson',
    make: makeRoutes,
    attribution: 'Common Frontier; towns from GeoNames',
    licence: 'CC-BY-4.0',
  },
  {
    file: 'borders.geojson',
    make: makeBorders,
    attribution: 'Common Frontier; rivers and shores from GSHHG, borders from DCW, Natural Earth',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'territories.geojson',
    make: makeTerritories,
    attribution: 'Common Frontier; rivers and shores from GSHHG, borders from DCW, Natural Earth',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'territory-borders.geojson',
    make: makeTerritoryBorders,
    attribution: 'Common Frontier; rivers from GSHHG, borders from DCW, Natural Earth',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'states.geojson',
    make: makeStates,
    attribution:
      'Common Frontier; coasts and borders of today from Natural Earth, rivers from GSHHG, borders from DCW',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'spheres.geojson',
    make: makeSpheres,
    attribution:
      'Common Frontier; coasts and borders of today from Natural Earth, rivers from GSHHG, borders from DCW',
    licence: 'LGPL-3.0-or-later',
  },
  {
    file: 'land.geojson',
    make: makeLand,
    attribution: 'Natural Earth; the coast of Poland from GSHHG',
    licence: 'LGPL-3.0-or-later',
  },
  { file: 'lakes.geojson', make: makeLakes, attribution: 'GSHHG', licence: 'LGPL-3.0-or-later' },
  { file: 'rivers.geojson', make: makeRivers, attribution: 'GSHHG', licence: 'LGPL-3.0-or-later' },
  {
    file: 'seas.geojson',
    make: makeSeas,
    attribution: 'Common Frontier',
    licence: 'CC-BY-4.0',
  },
  {
    file: 'modern-borders.geojson',
    make: makeModernBorders,
    attribution: 'Natural Earth; the border of Poland from DCW',
    licence: 'LGPL-3.0-or-later',
  },
  { file: 'cities.geojson', make: makeCities, attribution: 'GeoNames', licence: 'CC-BY-4.0' },
]

/** A layer as it is written, and since when it is so. */
export interface MadeLayer {
  readonly text: string
  readonly since: LayerDate
}

const todayInUtc = () => new Date().toISOString().slice(0, 10)

/**
 * Every layer by its file name, made from `geodata/sources/` alone: the same each time. Its terms,
 * its box `[west, south, east, north]` and its date stand beside its features.
 */
export function makeLayers(today = todayInUtc()): Map<string, MadeLayer> {
  return new Map(
    recipes.map(({ file, make, attribution, licence }) => {
      const features = make()
      const terms = { attribution, licence }
      const box = bbox({ type: 'FeatureCollection', features })
      const since = dateLayer(file, featureLines({ bbox: box, ...terms }, features), today)
      return [
        file,
        { text: featureLines({ bbox: box, date: since.date, ...terms }, features), since },
      ]
    }),
  )
}
