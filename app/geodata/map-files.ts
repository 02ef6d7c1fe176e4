import type { Feature } from 'geojson'
import type { Topology } from 'topojson-specification'
import { type Geodata, loadGeodata } from '@/geodata/load'
import { makeTopology } from '@/geodata/topology'
import type { BasemapFeature } from '@/geodata/types'

/** What the overview leaves out because at its scale nobody would see it. */
const overviewRanks = { river: 3, city: 3 }

/** The smallest triangle, in square degrees, that still shows as a corner on the first view. */
const overviewTriangle = 0.0012

/** Keeps of a feature what the map needs: the page knows the rest. */
function slim({ type, id, geometry, properties }: Feature): Feature {
  const { names, rank, side } = (properties ?? {}) as Record<string, unknown>
  const { en, pl } = (names ?? {}) as Record<string, string | undefined>
  const basemap = rank !== undefined
  return {
    type,
    ...(id !== undefined && { id }),
    geometry,
    properties: {
      ...(basemap && en && { names: pl && pl !== en ? { en, pl } : { en } }),
      ...(basemap && { rank }),
      ...(side !== undefined && { side }),
    },
  }
}

function withinRank(features: readonly BasemapFeature[], most: number): BasemapFeature[] {
  return features.filter(({ properties }) => (properties.rank ?? most) <= most)
}

function drawnLayers({ basemap, areas, lines }: Geodata, ranks = { river: 9, city: 9 }) {
  const layers = {
    land: basemap.land,
    lakes: basemap.lakes,
    rivers: withinRank(basemap.rivers, ranks.river),
    cities: withinRank(basemap.cities, ranks.city),
    areas: [...areas.values()],
    lines: [...lines.values()],
  }
  return Object.fromEntries(
    Object.entries(layers).map(([name, features]) => [name, features.map(slim)]),
  )
}

/** The topologies that the map fetches, by file name; each is made from the layers at build. */
export const mapFiles: Readonly<Record<string, () => Topology>> = {
  'overview.topojson': () =>
    makeTopology(drawnLayers(loadGeodata(), overviewRanks), {
      quantization: 1e4,
      leastTriangle: overviewTriangle,
    }),
  'detail.topojson': () =>
    makeTopology(drawnLayers(loadGeodata()), { quantization: 1e6, leastTriangle: 0 }),
  'modern-borders.topojson': () =>
    makeTopology(
      { borders: loadGeodata().basemap['modern-borders'].map(slim) },
      { quantization: 1e4, leastTriangle: 0.0002 },
    ),
}
