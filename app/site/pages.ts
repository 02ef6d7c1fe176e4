import { type TableName, tableNames } from '@/app/charts/chart-files'
import { contentFeatures } from '@/app/geodata/content-features'
import { type Locale, locales } from '@/app/messages'
import { once } from '@/app/once'
import { ideaPages } from '@/app/text/compared-idea'
import { type LinePair, linePairs } from '@/geodata/compare/pairs'
import { loadGeodata } from '@/geodata/load'
import type { ContentFeature, FeatureId } from '@/geodata/types'

/** What there is one page of. */
export type SingleView =
  | 'start'
  | 'borders'
  | 'claims'
  | 'data'
  | 'find'
  | 'sources'
  | 'lines'
  | 'scopes'
  | 'method'
  | 'true-size'
  | 'what-if'

/** A page that there is in every language. */
export type SitePage =
  | { readonly view: SingleView; readonly id: string; readonly path: string }
  | {
      readonly view: 'chart'
      readonly id: string
      readonly path: string
      readonly chart: TableName
    }
  | {
      readonly view: 'compare'
      readonly id: string
      readonly path: string
      readonly pair: LinePair
    }
  | {
      readonly view: 'idea'
      readonly id: string
      readonly path: string
      readonly line: FeatureId
    }
  | {
      readonly view: 'feature'
      readonly id: string
      readonly path: string
      readonly feature: ContentFeature
    }

/** All pages: `id` is unique, `path` is what stands in the address after the language. */
export const sitePages = once((): readonly SitePage[] => [
  { view: 'start', id: 'start', path: '' },
  { view: 'claims', id: 'claims', path: 'claims/' },
  { view: 'data', id: 'data', path: 'data/' },
  { view: 'find', id: 'find', path: 'find/' },
  { view: 'sources', id: 'sources', path: 'sources/' },
  { view: 'what-if', id: 'what-if', path: 'what-if/' },
  { view: 'true-size', id: 'true-size', path: 'true-size/' },
  { view: 'borders', id: 'borders', path: 'borders/' },
  { view: 'lines', id: 'compare', path: 'compare/' },
  { view: 'scopes', id: 'compare-scopes', path: 'compare/scopes/' },
  { view: 'method', id: 'method', path: 'method/' },
  ...tableNames.map((chart) => ({
    view: 'chart' as const,
    id: `chart-${chart}`,
    path: `charts/${chart}/`,
    chart,
  })),
  ...linePairs(loadGeodata()).map((pair) => ({
    view: 'compare' as const,
    id: `compare-${pair.slug}`,
    path: `compare/${pair.slug}/`,
    pair,
  })),
  ...ideaPages().map(({ slug, line }) => ({
    view: 'idea' as const,
    id: `compare-${slug}`,
    path: `compare/${slug}/`,
    line,
  })),
  ...contentFeatures().map((feature) => ({
    view: 'feature' as const,
    id: `on-${feature.id}`,
    path: `on/${feature.id}/`,
    feature,
  })),
])

/** The path of a page in a language, such as `/en/on/fili/`. */
export function pathOf({ path }: SitePage, locale: Locale): string {
  return `/${locale}/${path}`
}

/** Where else a page stands, by language tag; who reads none of ours is sent to the first. */
export function alternatesOf(page: SitePage): readonly (readonly [string, string])[] {
  const inLanguages = locales.map((locale) => [locale, pathOf(page, locale)] as const)
  return [...inLanguages, ['x-default', pathOf(page, locales[0])]]
}
