/**
 * What the specification of the Linked Places Format asks of a collection (1.2.2, README of
 * https://github.com/LinkedPasts/linked-places-format): written from its text, section by section.
 */
import * as v from 'valibot'

const words = v.pipe(v.string(), v.nonEmpty())
const address = v.pipe(v.string(), v.url())
/** An address, or a term behind a prefix that the context defines. */
const reference = v.union([address, v.pipe(v.string(), v.regex(/^\w+:[^\s/][^\s]*$/))])
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
const certainty = v.optional(v.picklist(['certain', 'less-certain', 'uncertain']))

/** ISO 8601: a year, month or day. */
const isoDate = v.pipe(v.string(), v.regex(/^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
const moment = v.union([
  v.strictObject({ in: isoDate }),
  v.strictObject({ earliest: isoDate, latest: v.optional(isoDate) }),
  v.strictObject({ latest: isoDate }),
])
const when = v.strictObject({
  timespans: v.pipe(
    v.array(v.strictObject({ start: moment, end: v.optional(moment) })),
    v.minLength(1),
  ),
  label: v.optional(words),
  certainty,
})

const citations = v.pipe(v.array(v.strictObject({ '@id': address, label: words })), v.minLength(1))
const names = v.pipe(
  v.array(
    v.strictObject({
      toponym: words,
      lang: v.optional(language),
      citations: v.optional(citations),
    }),
  ),
  v.minLength(1),
  v.check((list) => list.some((name) => name.citations), 'at least one name must have a citation'),
)

const types = v.array(
  v.strictObject({
    identifier: reference,
    label: words,
    sourceLabels: v.optional(v.array(v.strictObject({ label: words, lang: language }))),
  }),
)

const links = v.array(
  v.strictObject({
    type: v.picklist(['closeMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
    identifier: address,
  }),
)

const relations = v.array(
  v.strictObject({ relationType: reference, relationTo: address, label: words }),
)

const descriptions = v.array(
  v.strictObject({ value: words, lang: language, source: v.optional(address) }),
)

/** One geometry; its coordinates are for the rules of RFC 7946 to judge. */
const geometry = v.strictObject({
  type: v.picklist(['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
  coordinates: v.array(v.unknown()),
  certainty,
})

const feature = v.strictObject({
  '@id': address,
  type: v.literal('Feature'),
  properties: v.looseObject({ title: words }),
  when,
  names,
  types,
  geometry,
  links: v.optional(links),
  relations: v.optional(relations),
  descriptions: v.optional(descriptions),
})

export const collection = v.looseObject({
  type: v.literal('FeatureCollection'),
  '@context': address,
  features: v.pipe(v.array(feature), v.minLength(1)),
})
