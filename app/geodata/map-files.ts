import type { Feature } from 'geojson'
import type { Topology } from 'topojson-specification'
import { ideaId } from '@/geodata/compare/compare-idea'
import { loadGeodata } from '@/geodata/load'
import { makeTopology } from '@/geodata/topology'
import type { Area, BasemapFeature, Line } from '@/geodata/types'
import { allStretches } from './all-stretches'
import { areasToLay, countriesToLay } from './true-size-files'

/** Without a rank a feature is the least important of its layer. */
const lastRank = 9

function upToRank(features: readonly BasemapFeature[], most: number): BasemapFeature[] {
  return features.filter(({ properties }) => (properties.rank ?? lastRank) <= most)
}

/** Keeps of a feature of the basemap what is drawn of it: its geometry, its rank, its names. */
function basemapFeature({ type, id, geometry, properties }: BasemapFeature): Feature {
  const { rank, names } = properties
  const en = names?.en
  const pl = names?.['pl']
  const drawnNames = pl && pl !== en ? { en, pl } : { en }
  return {
    type,
    id,
    geometry,
    properties: { ...(rank && { rank }), ...(en && rank && { names: drawnNames }) },
  }
}

function basemap(ranks: { readonly lake: number; readonly river: number; readonly city: number }) {
  const { land, lakes, rivers, seas, cities } = loadGeodata().basemap
  return {
    land: land.map(({ type, id, geometry }): Feature => ({ type, id, geometry, properties: {} })),
    lakes: upToRank(lakes, ranks.lake).map(({ type, id, geometry }): Feature => ({
      type,
      id,
      geometry,
      properties: {},
    })),
    rivers: upToRank(rivers, ranks.river).map(basemapFeature),
    seas: seas.map(basemapFeature),
    cities: upToRank(cities, ranks.city).map(basemapFeature),
  }
}

/** The line that is drawn with the borders of today, whose part it is. */
const borderOfToday = 'poland-today-eastern-border'

/** The page has told all else about lines and areas. */
function drawn({ type, id, geometry }: Line | Area): Feature {
  return { type, id, geometry, properties: {} }
}

function partition() {
  const { areas, lines } = loadGeodata()
  return {
    areas: [...areas.values()].map(({ type, id, geometry, properties: { side } }): Feature => ({
      type,
      id,
      geometry,
      properties: { ...(side && { side }) },
    })),
    lines: [...lines.values()]
      .filter(({ id, properties }) => id !== borderOfToday && !properties.variantOf)
      .map(drawn),
  }
}

/** Of a stretch the map draws how sure it is; an idea has an edge, but nobody ever drew it. */
function stretches(): Feature[] {
  return allStretches()
    .filter(({ properties }) => properties.bounds !== ideaId)
    .map(({ type, id, geometry, properties: { certainty, precisionKm, bounds } }): Feature => ({
      type,
      id,
      geometry,
      properties: { certainty, precisionKm, bounds },
    }))
}

/** The line of each way of supply, and what decides how it is drawn. */
function routes() {
  return [...loadGeodata().routes.values()].map(({ type, id, geometry, properties }): Feature => {
    const { mode, certainty } = properties
    return { type, id, geometry, properties: { mode, certainty } }
  })
}

/** The story's own areas, and the variants of a line, which the partition leaves out. */
function territories() {
  const { lines, territories: areas } = loadGeodata()
  return {
    areas: [...areas.values()].map(drawn),
    lines: [...lines.values()].filter(({ properties }) => properties.variantOf).map(drawn),
  }
}

/** The vertices of Poland's border, as text. */
function polishBorder(): ReadonlySet<string> {
  const { geometry } = loadGeodata().states.get('state-poland')!
  return new Set(geometry.coordinates.flat(2).map(String))
}

/** Whose sphere each is; Poland's part lies on the shares, as for the states. */
function spheres(): Topology {
  const areas = [...loadGeodata().spheres.values()].map(
    ({ type, id, geometry, properties: { sphereOf } }): Feature => ({
      type,
      id,
      geometry,
      properties: { side: sphereOf },
    }),
  )
  return makeTopology(
    { areas },
    { quantization: 1e5, leastTriangle: 0.0004, leastIsland: 0.003, kept: polishBorder() },
  )
}

/** The states of 1939, named; Poland's border among theirs is not thinned, so that it lies on its own. */
function statesOf1939(): Topology {
  const { states } = loadGeodata()
  const areas = [...states.values()].map(({ type, id, geometry, properties }): Feature => {
    const { names, context } = properties
    const drawnNames = { en: names.en, pl: names['pl'] }
    return { type, id, geometry, properties: { names: drawnNames, ...(context && { context }) } }
  })
  return makeTopology(
    { areas },
    { quantization: 1e5, leastTriangle: 0.0004, leastIsland: 0.003, kept: polishBorder() },
  )
}

/**
 * The topologies that the map fetches, by file name, made from the layers at build. An overview
 * leaves out what would be smaller than about two pixels at the zooms at which it is drawn; of
 * borders and lines only what is smaller than one, so that none jumps when the detail comes.
 */
export const mapFiles: Readonly<Record<string, () => Topology>> = {
  'basemap-overview.topojson': () =>
    makeTopology(basemap({ lake: 1, river: 2, city: 2 }), {
      quantization: 1e4,
      leastTriangle: 0.006,
      leastIsland: 0.02,
    }),
  'partition-overview.topojson': () =>
    makeTopology(partition(), { quantization: 1e4, leastTriangle: 0.000_05, leastIsland: 0 }),
  'basemap-detail.topojson': () =>
    makeTopology(basemap({ lake: lastRank, river: lastRank, city: lastRank }), {
      quantization: 1e5,
      leastTriangle: 0,
      leastIsland: 0,
    }),
  'partition-detail.topojson': () =>
    makeTopology(partition(), { quantization: 1e6, leastTriangle: 0, leastIsland: 0 }),
  'borders-1939.topojson': () =>
    makeTopology({ lines: stretches() }, { quantization: 1e6, leastTriangle: 0, leastIsland: 0 }),
  'routes.topojson': () =>
    makeTopology({ lines: routes() }, { quantization: 1e5, leastTriangle: 0, leastIsland: 0 }),
  'territories.topojson': () =>
    makeTopology(territories(), { quantization: 1e5, leastTriangle: 0.00005, leastIsland: 0 }),
  'spheres.topojson': spheres,
  'states-1939.topojson': statesOf1939,
  'modern-borders.topojson': () =>
    makeTopology(
      {
        borders: loadGeodata().basemap['modern-borders'].map(basemapFeature),
        lines: [loadGeodata().lines.get(borderOfToday)!].map(drawn),
      },
      { quantization: 1e4, leastTriangle: 0.0004, leastIsland: 0 },
    ),
  'areas-to-lay.topojson': areasToLay,
  'countries-today.topojson': countriesToLay,
}
