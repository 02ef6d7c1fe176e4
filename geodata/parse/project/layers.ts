import type { Geometry } from 'geojson'
import type {
  Area,
  BasemapFeature,
  FeatureKind,
  Line,
  Route,
  Site,
  State,
  Stretch,
} from '../../types'

/** The layers of the project: what kind of feature each holds, and with what geometry. */
export const layers = {
  sites: { kind: 'site', geometryTypes: ['Point'] },
  lines: { kind: 'line', geometryTypes: ['LineString', 'MultiLineString'] },
  areas: { kind: 'area', geometryTypes: ['Polygon', 'MultiPolygon'] },
  routes: { kind: 'route', geometryTypes: ['LineString', 'MultiLineString'] },
  borders: { kind: 'stretch', geometryTypes: ['LineString'] },
  territories: { kind: 'area', geometryTypes: ['Polygon', 'MultiPolygon'] },
  'territory-borders': { kind: 'stretch', geometryTypes: ['LineString'] },
  states: { kind: 'state', geometryTypes: ['MultiPolygon'] },
  spheres: { kind: 'area', geometryTypes: ['Polygon', 'MultiPolygon'] },
  land: { kind: 'land', geometryTypes: ['Polygon', 'MultiPolygon'] },
  lakes: { kind: 'lake', geometryTypes: ['Polygon', 'MultiPolygon'] },
  rivers: { kind: 'river', geometryTypes: ['LineString', 'MultiLineString'] },
  seas: { kind: 'sea', geometryTypes: ['Point'] },
  'modern-borders': { kind: 'border', geometryTypes: ['LineString', 'MultiLineString'] },
  cities: { kind: 'city', geometryTypes: ['Point'] },
} as const satisfies Record<string, LayerRule>

export interface LayerRule {
  readonly kind: FeatureKind
  readonly geometryTypes: readonly Geometry['type'][]
}

export type LayerName = keyof typeof layers

/** The layers of what a reader selects, in the order in which it is listed. */
export const contentLayerNames = [
  'sites',
  'lines',
  'areas',
  'territories',
  'spheres',
  'routes',
] as const satisfies readonly LayerName[]

/** The layers of the ground that the story stands on. */
export const basemapLayerNames = [
  'land',
  'lakes',
  'rivers',
  'seas',
  'modern-borders',
  'cities',
] as const satisfies readonly LayerName[]

/** Every layer's name: content, what it is built from, the basemap. */
export const layerNames = [
  ...contentLayerNames,
  'borders',
  'territory-borders',
  'states',
  ...basemapLayerNames,
] as const satisfies readonly LayerName[]

/** The file of a layer, in `geodata/layers`. */
export function fileOf(name: LayerName): string {
  return `${name}.geojson`
}

interface ContentByLayer {
  sites: Site
  lines: Line
  areas: Area
  routes: Route
  borders: Stretch
  territories: Area
  'territory-borders': Stretch
  states: State
  spheres: Area
}

/** What a layer holds, once it has been parsed. */
export type FeatureOf<Name extends LayerName> = Name extends keyof ContentByLayer
  ? ContentByLayer[Name]
  : BasemapFeature
