import bbox from '@turf/bbox'
import type { GeoCoordinates, GeoShape, Place, Thing } from 'schema-dts'
import { type Locale, messagesOf } from '@/app/messages'
import { wholeAddress } from '@/app/site/origin'
import { titleOf } from '@/app/site/page-title'
import { pathOf, type SitePage } from '@/app/site/pages'
import { nameIn } from '@/app/text/summarise'
import type { ContentFeature } from '@/geodata/types'
import { breadcrumbs, citations, websiteReference } from './nodes'

/** A point, or the box around a line or area. schema.org writes latitude first. */
function geoOf(feature: ContentFeature): GeoCoordinates | GeoShape {
  if (feature.geometry.type === 'Point') {
    const [longitude = Number.NaN, latitude = Number.NaN] = feature.geometry.coordinates
    return { '@type': 'GeoCoordinates', latitude, longitude }
  }
  const [west, south, east, north] = bbox(feature)
  return { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
}

function placeOf(feature: ContentFeature, address: string, locale: Locale): Place {
  const { names, precisionKm } = feature.properties
  const name = nameIn(feature, locale)
  const others = new Set(Object.values(names).filter((other) => other !== name))
  return {
    '@type': 'Place',
    '@id': `${address}#feature`,
    name,
    ...(others.size > 0 && { alternateName: [...others].map(String) }),
    geo: geoOf(feature),
    additionalProperty: {
      '@type': 'PropertyValue',
      name: messagesOf(locale).published.precision,
      value: precisionKm,
      unitCode: 'KMT',
    },
  }
}

/** A feature of the map as a place, on a page about it and the time of its story. */
export function describeFeature(
  page: SitePage & { readonly feature: ContentFeature },
  locale: Locale,
): Thing[] {
  const { feature } = page
  const address = wholeAddress(pathOf(page, locale))
  const { title, description } = titleOf(page, locale)
  return [
    placeOf(feature, address, locale),
    {
      '@type': 'WebPage',
      '@id': address,
      url: address,
      name: title,
      description,
      inLanguage: locale,
      isPartOf: websiteReference(locale),
      mainEntity: { '@id': `${address}#feature` },
      temporalCoverage: feature.properties.dates,
      citation: citations(feature.properties.sources, locale),
      breadcrumb: breadcrumbs(locale, address, nameIn(feature, locale)),
    },
  ]
}
