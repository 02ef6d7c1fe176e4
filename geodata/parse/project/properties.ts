import * as v from 'valibot'
import {
  type AreaProperties,
  type BasemapProperties,
  confidences,
  courses,
  type FeatureKind,
  type LineProperties,
  routeModes,
  type RouteProperties,
  shareSides,
  siteCategories,
  type SiteProperties,
  type StateProperties,
  type StretchProperties,
  tonnageScopes,
} from '../../types'
import { dates } from './dates'

const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'the text is empty: write something or remove it'),
)

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
function hasLanguageTags(names: object): boolean {
  return Object.keys(names).every((tag) => languageTag.test(tag))
}
const tagAdvice = 'a name stands under what is no language tag: use such as "en", "pl", "be-tarask"'

/** Content is told in English and Polish, so it has a name in both. */
const contentNames = v.pipe(
  v.objectWithRest({ en: words, pl: words }, words),
  v.check((names) => hasLanguageTags(names), tagAdvice),
)
const basemapNames = v.pipe(
  v.objectWithRest({ en: words }, words),
  v.check((names) => hasLanguageTags(names), tagAdvice),
)

const kilometres = v.pipe(
  v.number(),
  v.check(
    (number) => number > 0 && Number.isFinite(number),
    'a precision is more than 0 kilometres: nothing here is exact',
  ),
)
const count = v.pipe(
  v.number(),
  v.check(
    (number) => Number.isSafeInteger(number) && number > 0,
    'expected a whole number above 0',
  ),
)
const claim = v.pipe(v.string(), v.regex(/^c\d{2}$/, 'expected the id of a claim, such as "c01"'))
const sources = v.array(words)
const contentSources = v.pipe(
  sources,
  v.check((ids) => ids.length > 0, 'no source is named: name one from the bibliography at least'),
)

const content = {
  names: contentNames,
  dates,
  precisionKm: kilometres,
  sources: contentSources,
  claims: v.optional(v.array(claim)),
  note: v.optional(words),
}

const neighbour = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'a side is kebab-case such as "soviet-russia": rename it'),
)

const bothLanguages = v.strictObject({ en: words, pl: words })
const tons = v.pipe(
  v.number(),
  v.check((number) => number > 0 && Number.isFinite(number), 'expected tons, more than 0'),
)
const tonnage = v.pipe(
  v.strictObject({
    of: bothLanguages,
    scope: v.picklist(tonnageScopes),
    low: tons,
    high: tons,
    dates: v.optional(dates),
    sources: contentSources,
  }),
  v.check(({ low, high }) => low <= high, 'the low end is above the high one: swap them'),
)
const passed = v.pipe(
  v.array(words),
  v.check(
    (ids) => ids.length >= 2,
    'a part of a route has two ends at least: name the site or city of each',
  ),
)

const basemap = {
  names: v.optional(basemapNames),
  precisionKm: v.optional(kilometres),
  sources: v.optional(sources),
  rank: v.optional(count),
  population: v.optional(count),
}

/** What the properties of each kind must be; in step with `types.ts`, which the compiler checks. */
export const propertySchemas = {
  site: v.strictObject({
    kind: v.literal('site'),
    ...content,
    category: v.picklist(siteCategories),
    longNames: v.optional(basemapNames),
    otherNames: v.optional(v.array(words)),
    positionSource: words,
    geonamesId: v.optional(count),
    population: v.optional(count),
  }) satisfies v.GenericSchema<SiteProperties>,
  line: v.strictObject({
    kind: v.literal('line'),
    ...content,
    variantOf: v.optional(words),
  }) satisfies v.GenericSchema<LineProperties>,
  area: v.pipe(
    v.strictObject({
      kind: v.literal('area'),
      ...content,
      line: v.optional(words),
      side: v.optional(v.picklist(shareSides)),
      sphereOf: v.optional(v.picklist(shareSides)),
    }),
    v.check(
      ({ line, side }) => (line === undefined) === (side === undefined),
      'a share has both "line" and "side", another area neither: add or remove one',
    ),
  ) satisfies v.GenericSchema<AreaProperties>,
  route: v.strictObject({
    kind: v.literal('route'),
    ...content,
    mode: v.picklist(routeModes),
    goods: bothLanguages,
    tonnages: v.array(tonnage),
    certainty: v.picklist(confidences),
    via: v.array(passed),
  }) satisfies v.GenericSchema<RouteProperties>,
  stretch: v.pipe(
    v.strictObject({
      kind: v.literal('stretch'),
      names: contentNames,
      bounds: words,
      between: v.strictTuple([neighbour, neighbour]),
      dates,
      follows: v.picklist(courses),
      river: v.optional(words),
      method: words,
      sources: contentSources,
      precisionKm: kilometres,
      certainty: v.picklist(confidences),
      changes: words,
      note: v.optional(words),
    }),
    v.check(
      ({ follows, river }) => follows === 'river' || river === undefined,
      'only a stretch that follows a river names one: correct "follows" or remove "river"',
    ),
  ) satisfies v.GenericSchema<StretchProperties>,
  state: v.strictObject({
    kind: v.literal('state'),
    names: contentNames,
    dates,
    precisionKm: kilometres,
    sources: contentSources,
    context: v.optional(v.literal(true)),
    note: v.optional(words),
  }) satisfies v.GenericSchema<StateProperties>,
  land: v.strictObject({
    kind: v.literal('land'),
    ...basemap,
  }) satisfies v.GenericSchema<BasemapProperties>,
  lake: v.strictObject({
    kind: v.literal('lake'),
    ...basemap,
  }) satisfies v.GenericSchema<BasemapProperties>,
  river: v.strictObject({
    kind: v.literal('river'),
    ...basemap,
  }) satisfies v.GenericSchema<BasemapProperties>,
  sea: v.strictObject({
    kind: v.literal('sea'),
    ...basemap,
    names: basemapNames,
    namesThen: v.optional(basemapNames),
  }) satisfies v.GenericSchema<BasemapProperties>,
  border: v.strictObject({
    kind: v.literal('border'),
    ...basemap,
  }) satisfies v.GenericSchema<BasemapProperties>,
  city: v.strictObject({
    kind: v.literal('city'),
    ...basemap,
    names: basemapNames,
    namesThen: v.optional(basemapNames),
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capitals such as "PL"')),
  }) satisfies v.GenericSchema<BasemapProperties>,
} as const satisfies Record<FeatureKind, v.GenericSchema>
