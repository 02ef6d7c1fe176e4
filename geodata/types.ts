import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'

/** What a feature is, which decides its geometry, its required properties and how it is drawn. */
export const featureKinds = [
  'site',
  'line',
  'area',
  'route',
  'stretch',
  'state',
  'land',
  'lake',
  'river',
  'sea',
  'border',
  'city',
] as const
export type FeatureKind = (typeof featureKinds)[number]

/** The kinds that a reader selects and the article mentions; the rest is the basemap. */
export const contentKinds = [
  'site',
  'line',
  'area',
  'route',
] as const satisfies readonly FeatureKind[]
export type ContentKind = (typeof contentKinds)[number]

/** The kinds that tell the story and must name their sources: content, and the stretches that it is built from. */
export const sourcedKinds = [...contentKinds, 'stretch'] as const satisfies readonly FeatureKind[]

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
  /** In full and with the spellings in brackets, where `names` are short enough for a label. */
  readonly longNames?: Names
  /** Earlier, later and cover names, in any language: by these too a reader finds the site. */
  readonly otherNames?: readonly string[]
  /** Where the coordinates come from, in words. */
  readonly positionSource: string
  readonly geonamesId?: number
  /** Of today, by GeoNames, where the site is itself a town. */
  readonly population?: number | undefined
}

export interface LineProperties extends ContentProperties<'line'> {
  /** The id of the line whose course it shares but for a part: then that one is drawn first. */
  readonly variantOf?: string
}

export interface AreaProperties extends ContentProperties<'area'> {
  /** For a share: the id of the line that cut it, and who lay on that side. */
  readonly line?: string
  readonly side?: ShareSide
  /** For a sphere of interest: whose. */
  readonly sphereOf?: ShareSide
}

export const routeModes = ['rail', 'sea'] as const
export type RouteMode = (typeof routeModes)[number]

export const tonnageScopes = ['this-route', 'all-routes'] as const

/** How much of something was carried, in tons, as works count it. */
export interface Tonnage {
  readonly of: { readonly en: string; readonly pl: string }
  /** Whether it was counted on this route, or on all together: then the part of this one is unknown. */
  readonly scope: (typeof tonnageScopes)[number]
  readonly low: number
  readonly high: number
  /** EDTF, level 0 or 1: the time that the figure is for; left out where unknown. */
  readonly dates?: string
  /** Ids of records in `geodata/bibliography.json`. */
  readonly sources: readonly string[]
}

/** A way of supply. It is drawn straight between places that it is known to pass. */
export interface RouteProperties extends ContentProperties<'route'> {
  readonly mode: RouteMode
  /** What was carried, in words. */
  readonly goods: { readonly en: string; readonly pl: string }
  readonly tonnages: readonly Tonnage[]
  /** How sure it is that goods went this way. */
  readonly certainty: Confidence
  /** Of each part of the geometry, the sites and cities that it passes, by id, from end to end. */
  readonly via: readonly (readonly string[])[]
}

/** What the course of a border keeps to. */
export const courses = ['river', 'lake', 'ridge', 'coast', 'parish', 'straight'] as const
export type Course = (typeof courses)[number]

/** What one stretch of a border or line says of itself; areas and shares are built from the stretches. */
export interface StretchProperties {
  readonly kind: 'stretch'
  readonly names: Names
  /** The id of the area that it bounds, or of the line that it is part of. */
  readonly bounds: string
  /** Who lay on either side, in kebab-case. */
  readonly between: readonly [string, string]
  /** EDTF, level 0 or 1: since when and until when it was in force. */
  readonly dates: string
  readonly follows: Course
  /** The id of the river that it follows, where that is one. */
  readonly river?: string
  /** How it was drawn, in words. */
  readonly method: string
  /** Ids of records in `geodata/bibliography.json`. */
  readonly sources: readonly string[]
  /** How far the drawn position may lie from the true one, on average, in kilometres. */
  readonly precisionKm: number
  readonly certainty: Confidence
  /** What was changed since the first digitisation, and on what ground. */
  readonly changes: string
  readonly note?: string
}

/** What a state of 31 August 1939 says of itself; its parts share their borders with its neighbours, vertex for vertex. */
export interface StateProperties {
  readonly kind: 'state'
  /** In English, German, Polish, Russian and the languages of the state. */
  readonly names: Names
  /** EDTF, level 0 or 1: how long its borders were these, as far as it matters here. */
  readonly dates: string
  /** How far the boundary may lie from the true one, on average, in kilometres. */
  readonly precisionKm: number
  /** Ids of records in `geodata/bibliography.json`. */
  readonly sources: readonly string[]
  /** Far from the story: the borders with others such are drawn at lower precision. */
  readonly context?: true
  readonly note?: string
}

export interface BasemapProperties {
  readonly kind: Exclude<FeatureKind, 'state' | (typeof sourcedKinds)[number]>
  readonly names?: Names
  readonly precisionKm?: number
  readonly sources?: readonly string[]
  /** 1 is the most important; decides from which zoom on a name or river is shown. */
  readonly rank?: number
  readonly population?: number
  /** Of a town or sea: the name on 31 August 1939, where it is none of `names`. */
  readonly namesThen?: Names
  /** Of a town: the country of today, ISO 3166-1 alpha-2. */
  readonly country?: string
}

type Identified<Geometry extends GeoJSON.Geometry, Properties> = Feature<Geometry, Properties> & {
  id: FeatureId
}

export type Site = Identified<Point, SiteProperties>
export type Line = Identified<LineString | MultiLineString, LineProperties>
export type Area = Identified<Polygon | MultiPolygon, AreaProperties>
export type Stretch = Identified<LineString, StretchProperties>
export type Route = Identified<LineString | MultiLineString, RouteProperties>
export type State = Identified<MultiPolygon, StateProperties>
export type ContentFeature = Site | Line | Area | Route
export type BasemapFeature = Identified<
  Point | LineString | MultiLineString | Polygon | MultiPolygon,
  BasemapProperties
>

/** What the examination found of a claim of the older article. */
export const verdicts = ['supported', 'qualified', 'contradicted', 'unverified'] as const
export type Verdict = (typeof verdicts)[number]

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** Whether the works seen for a verdict show the fact, show it in part, or only others tell of it. */
export const bases = ['retrieved', 'mixed', 'general-knowledge'] as const
export type Basis = (typeof bases)[number]

export const claimTopics = [
  'talks-of-1920',
  'versailles',
  'workshops',
  'schools',
  'gas',
  'navy',
  'pact',
  'partition',
  'trade',
] as const
export type ClaimTopic = (typeof claimTopics)[number]

/**
 * A part of a share that published figures count or leave out: what was passed on to a third state,
 * or what Poland itself had only just gained. Its size is measured where it is drawn, else the
 * published one.
 */
export interface Cession {
  readonly id: string
  readonly names: Names
  /** Whose share it is a part of, by every line. */
  readonly side: ShareSide
  /** EDTF, level 0 or 1. */
  readonly dates: string
  /** The territory as which it is drawn. */
  readonly territory?: FeatureId
  /** What the published figures range over. */
  readonly squareKilometres: { readonly least: number; readonly most: number }
  /** How far works that were seen bear the figures out. */
  readonly basis: Basis
  /** What it shares with other parts, by their ids: counted in both, it is taken off once. */
  readonly overlaps?: Readonly<Record<string, { readonly least: number; readonly most: number }>>
  /** Ids of records in `geodata/bibliography.json`, one at least. */
  readonly sources: readonly string[]
  readonly note?: string
}

/** What a work says that one side of a line measures, and of which scope it says so. */
export interface PublishedShare {
  readonly id: string
  /** Id of the line that the work speaks of. */
  readonly line: string
  readonly side: ShareSide
  readonly area: {
    readonly value: number
    readonly unit: 'square-kilometres' | 'square-miles'
  }
  /** Inhabitants, where the same work counts them. */
  readonly people?: number | undefined
  /** Ids of the parts (`geodata/compare/scopes.ts`) that the work says it counts or leaves out; of the others it says nothing. */
  readonly counts: readonly string[]
  readonly leavesOut: readonly string[]
  readonly basis: Basis
  /** Ids of records in `geodata/bibliography.json`, one at least. */
  readonly sources: readonly string[]
  readonly note?: { readonly en: string; readonly pl: string } | undefined
}

/** `c01` and on, the first 48 in the order of the older article; stable, for it stands in addresses. */
export type ClaimId = string & { readonly __brand: 'ClaimId' }

/** An area that the claim gives a share, to be tried by every line that divides Poland. */
export interface ShareMeasure {
  readonly kind: 'share'
  readonly side: ShareSide
  readonly claimedSquareKilometres: number
  /** The line to which the claim ties its figure. */
  readonly statedFor: FeatureId
}

/** That a side has the larger share, to be tried by every line that divides Poland. */
export interface LargerShareMeasure {
  readonly kind: 'larger-share'
  readonly side: ShareSide
}

/** How far a site lies from another, or from a line. */
export interface DistanceMeasure {
  readonly kind: 'distance'
  /** A site. */
  readonly from: FeatureId
  /** A site or a line. */
  readonly to: FeatureId
  /** Only where the claim gives a figure; 0 for a place that a line is said to pass through. */
  readonly claimedKilometres?: number
}

/** On which side a site lies, to be tried by every line that divides Poland. */
export interface SideMeasure {
  readonly kind: 'side'
  readonly site: FeatureId
  readonly side: ShareSide
}

export type Measure = ShareMeasure | LargerShareMeasure | DistanceMeasure | SideMeasure

/** A statement of the older article, and how it stands. */
export interface Claim {
  readonly id: ClaimId
  /** Of the older article, from 1. */
  readonly paragraph: number
  readonly topic: ClaimTopic
  /** EDTF, level 0 or 1, when the claim has a date. */
  readonly dates?: string
  readonly verdict: Verdict
  /** How sure the verdict is. */
  readonly confidence: Confidence
  readonly basis: Basis
  /** The features that it stands on; empty for a claim of no place. */
  readonly features: readonly FeatureId[]
  /** Ids of records in `geodata/bibliography.json`, one at least. */
  readonly sources: readonly string[]
  /** Only where the ground can measure it. */
  readonly measures?: readonly Measure[]
}
