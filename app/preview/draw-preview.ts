import type { Position } from 'geojson'
import { type Locale, messagesOf } from '@/app/messages'
import type { SitePage } from '@/app/site/pages'
import { namesOfLines } from '@/app/text/compared-lines'
import { formatDates } from '@/app/text/format-dates'
import { numbersOf } from '@/app/text/numbers'
import { sizeInWords } from '@/app/text/size-of-area'
import { claimNumber } from '@/app/text/claims'
import { nameIn } from '@/app/text/summarise'
import { fill } from '@/components/state/fill-message'
import { wholeOf } from '@/geodata/compare/divide'
import { loadGeodata } from '@/geodata/load'
import { lengthKilometres } from '@/geodata/measure'
import { extentOf, type SourceExtent, sourceExtents } from '@/geodata/parse/project/bibliography'
import { type Area, type ContentFeature, type Verdict, verdicts } from '@/geodata/types'
import { drawMap } from './draw-map'
import { drawPanel, type PanelWords } from './draw-panel'
import { drawTiles, type TileKind } from './draw-tiles'
import { type Ink, readInks } from './inks'
import type { Box } from './map-window'
import { previewSize } from './preview-files'
import { element } from './svg'

const margin = 44
const panel: Box = { left: margin, top: 34, width: 392, height: previewSize.height - 2 * 36 }
const picture: Box = { left: 482, top: 36, width: 682, height: previewSize.height - 2 * 36 }

function kindOf({ properties }: ContentFeature, locale: Locale): string {
  const { kinds, categories } = messagesOf(locale)
  const kind = kinds[properties.kind]
  return properties.kind === 'site' ? `${kind} · ${categories[properties.category]}` : kind
}

/** Where a place lies, how long a line or how large an area is, and how sure that is. */
function factOf(feature: ContentFeature, locale: Locale): string {
  const { story } = messagesOf(locale)
  const { degrees, decimal, kilometres } = numbersOf(locale)
  const { properties, geometry } = feature
  const precision = fill(story.precision, { km: decimal(properties.precisionKm) })
  if (properties.kind === 'area') {
    return sizeInWords(feature as Area, locale)
  }
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    return `${kilometres(lengthKilometres(geometry))}, ${precision}`
  }
  const [longitude = 0, latitude = 0] = geometry.coordinates as Position
  return `${degrees(latitude)}° N, ${degrees(longitude)}° E`
}

/** Has lines break between two dates, not within one. */
function keepDatesWhole(dates: string): string {
  return dates.replaceAll(/(?<!–) /g, '\u00A0')
}

function wordsOf(page: SitePage, locale: Locale): PanelWords {
  const messages = messagesOf(locale)
  const { site, charts, claims, compare, find, sources, published } = messages
  const foot = { site: site.title, tagline: site.tagline }
  switch (page.view) {
    case 'start':
      return { title: site.title, dates: site.tagline }
    case 'claims': {
      const counted = fill(published.claimsCounted, { n: loadGeodata().claims.size })
      return { kind: counted, title: claims.heading, ...foot }
    }
    case 'data':
      return { title: messages.data.heading, ...foot }
    case 'true-size':
      return { title: messages.trueSize.heading, ...foot }
    case 'find':
      return { title: find.heading, ...foot }
    case 'what-if':
      return { title: messages.whatIf.heading, ...foot }
    case 'borders':
      return { title: messages.stretches.heading, ...foot }
    case 'chart':
      return { title: charts[page.chart].title, ...foot }
    case 'compare':
      return { title: compare.heading, dates: namesOfLines(page.pair.lines, locale), ...foot }
    case 'idea': {
      const line = namesOfLines([page.line], locale)
      return { title: compare.heading, dates: `${line}, ${compare.idea.name}`, ...foot }
    }
    case 'lines':
      return { title: compare.index.title, ...foot }
    case 'scopes':
      return { title: compare.scopes.title, ...foot }
    case 'method':
      return { title: messages.measuring.title, ...foot }
    case 'sources': {
      const counted = fill(published.worksCounted, { n: loadGeodata().bibliography.size })
      return { kind: counted, title: sources.heading, ...foot }
    }
    default: {
      const { feature } = page
      return {
        kind: kindOf(feature, locale),
        title: nameIn(feature, locale),
        dates: keepDatesWhole(formatDates(feature.properties.dates, locale)),
        fact: factOf(feature, locale),
        ...foot,
      }
    }
  }
}

function drawVerdicts(locale: Locale, ink: Ink): string {
  const words = messagesOf(locale).claims.verdicts
  const [paper, dark] = [ink('paper-raised'), ink('ink')]
  const looks: Record<Verdict, Omit<TileKind, 'words'>> = {
    supported: { fill: ink('germany-wash'), stroke: ink('germany'), letters: dark },
    qualified: { fill: ink('accent-soft'), stroke: ink('rule'), letters: dark },
    contradicted: { fill: ink('accent'), stroke: ink('accent'), letters: paper },
    unverified: { fill: paper, stroke: ink('rule'), letters: ink('ink-soft') },
  }
  const kinds = verdicts.map((verdict) => [verdict, { ...looks[verdict], words: words[verdict] }])
  const tiles = [...loadGeodata().claims.values()].map(({ id, verdict }) => ({
    kind: verdict,
    text: String(claimNumber(id)),
  }))
  return drawTiles(picture, tiles, Object.fromEntries(kinds) as Record<Verdict, TileKind>, ink)
}

function drawWorks(locale: Locale, ink: Ink): string {
  const words = messagesOf(locale).story.seen
  const looks: Record<SourceExtent, Omit<TileKind, 'words'>> = {
    whole: { fill: ink('germany'), stroke: ink('germany'), letters: ink('paper') },
    part: { fill: ink('germany-wash'), stroke: ink('germany'), letters: ink('ink') },
    none: { fill: ink('paper-raised'), stroke: ink('rule'), letters: ink('ink') },
  }
  const kinds = sourceExtents.map((extent) => [extent, { ...looks[extent], words: words[extent] }])
  const works = [...loadGeodata().bibliography.values()]
  const tiles = sourceExtents.flatMap((kind) =>
    works.filter((source) => extentOf(source) === kind).map(() => ({ kind })),
  )
  return drawTiles(picture, tiles, Object.fromEntries(kinds) as Record<SourceExtent, TileKind>, ink)
}

/** What the map of a page is centred on; nothing for the first view. */
function shownFeature(page: SitePage): ContentFeature | undefined {
  if (page.view === 'feature') return page.feature
  const isOfLines = ['borders', 'compare', 'idea', 'lines', 'scopes', 'method'].includes(page.view)
  return isOfLines ? wholeOf(loadGeodata()) : undefined
}

function drawPicture(page: SitePage, locale: Locale, ink: Ink): string {
  if (page.view === 'claims') return drawVerdicts(locale, ink)
  if (page.view === 'sources') return drawWorks(locale, ink)
  return drawMap(picture, locale, ink, shownFeature(page))
}

/** Draws the picture that stands for a page where a link to it is shown, as SVG without text. */
export function drawPreview(page: SitePage, locale: Locale): string {
  const ink = readInks()
  const { width, height } = previewSize
  const namespace = 'http://www.w3.org/2000/svg'
  const ground = element('rect', { width, height, fill: ink('paper') })
  const content =
    ground + drawPicture(page, locale, ink) + drawPanel(panel, wordsOf(page, locale), ink)
  return element('svg', { xmlns: namespace, width, height }, content)
}
