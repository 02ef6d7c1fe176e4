import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'

/** What a feature is, which decides its geometry, its required properties and how it is drawn. */
export const featureKinds = [
  'site',
  'line',
  'area',
  'land',
  'lake',
  'river',
  'border',
  'city',
] as const
export type FeatureKind = (typeof featureKinds)[number]

/** The kinds that a reader selects and the article mentions; the rest is the basemap. */
export const contentKinds = ['site', 'line', 'area'] as const satisfies readonly FeatureKind[]
export type ContentKind = (typeof contentKinds)[number]

/** Kebab-case identifier, unique over all layers and stable: it stands in addresses. */
export type FeatureId = string & { readonly __brand: 'FeatureId' }

/** Names by BCP 47 language tag; English is always there. */
export type Names = { readonly en: string } & Readonly<Partial<Record<string, string>>>

export const siteCategories = [
  'diplomacy',
  'army',
  'industry',
  'training',
  'navy',
  'trade',
  'frontier',
] as const
export type SiteCategory = (typeof siteCategories)[number]

export const shareSides = ['germany', 'ussr'] as const
export type ShareSide = (typeof shareSides)[number]

/** What every feature that a reader can select says of itself. */
interface ContentProperties<Kind extends ContentKind> {
  readonly kind: Kind
  readonly names: Names
  /** EDTF, level 0 or 1: a date or an interval. */
  readonly dates: string
  /** How far the drawn position may lie from the true one, in kilometres. */
  readonly precisionKm: number
  /** Ids of records in `geodata/bibliography.json`. */
  readonly sources: readonly string[]
  /** Ids of the claims (`c01` to `c48`) that rest on this feature. */
  readonly claims?: readonly string[]
  /** What an editor wants known of the geometry. */
  readonly note?: string
}

export interface SiteProperties extends ContentProperties<'site'> {
  readonly category: SiteCategory
  /** Where the coordinates come from, in words. */
  readonly positionSource: string
  readonly geonamesId?: number
}

export type LineProperties = ContentProperties<'line'>

export interface AreaProperties extends ContentProperties<'area'> {
  /** For a share: the id of the line that cut it, and who lay on that side. */
  readonly line?: string
  readonly side?: ShareSide
}

export interface BasemapProperties {
  readonly kind: Exclude<FeatureKind, ContentKind>
  readonly names?: Names
  readonly precisionKm?: number
  readonly sources?: readonly string[]
  /** 1 is the most important; decides from which zoom on a name or river is shown. */
  readonly rank?: number
  readonly population?: number
}

type Identified<Geometry extends GeoJSON.Geometry, Properties> = Feature<Geometry, Properties> & {
  id: FeatureId
}

export type Site = Identified<Point, SiteProperties>
export type Line = Identified<LineString | MultiLineString, LineProperties>
export type Area = Identified<Polygon | MultiPolygon, AreaProperties>
export type ContentFeature = Site | Line | Area
export type BasemapFeature = Identified<
  Point | LineString | MultiLineString | Polygon | MultiPolygon,
  BasemapProperties
>
