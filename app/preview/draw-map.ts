import type { Locale } from '@/app/messages'
import { loadGeodata } from '@/geodata/load'
import type { Area, BasemapFeature, ContentFeature, Line, Route } from '@/geodata/types'
import { chooseWindow } from './choose-window'
import { drawLabels } from './draw-labels'
import type { Ink } from './inks'
import type { Box, MapWindow } from './map-window'
import { element, pathData } from './svg'

/** The line whose shares are shown: that of the feature, else the one that was drawn in the end. */
function shownLine(feature: ContentFeature | undefined): string {
  const lines = [...loadGeodata().lines.keys()]
  const own = feature && 'line' in feature.properties ? feature.properties.line : feature?.id
  return lines.find((id) => id === own && id.startsWith('line-')) ?? 'line-1939-09-28'
}

function drawGround(window: MapWindow, ink: Ink): string {
  const { land, lakes, rivers } = loadGeodata().basemap
  const coast = { stroke: ink('map-coast'), 'stroke-width': 1 }
  const draw = (
    features: readonly BasemapFeature[],
    attributes: Readonly<Record<string, string | number>>,
  ) =>
    element('path', {
      d: features.map(({ geometry }) => pathData(geometry, window)).join(''),
      ...attributes,
    })
  const { left: x, top: y, width, height } = window.box
  return [
    element('rect', { x, y, width, height, fill: ink('map-sea') }),
    draw(land, { fill: ink('map-land'), ...coast }),
    drawGraticule(window, ink),
    draw(rivers, { fill: 'none', stroke: ink('map-river'), 'stroke-width': 1.6 }),
    draw(lakes, { fill: ink('map-lake'), ...coast }),
  ].join('')
}

/** Meridians and parallels, every fifth degree. */
function drawGraticule(window: MapWindow, ink: Ink): string {
  const [west, south, east, north] = window.bounds
  const step = 5
  const range = (from: number, to: number) =>
    Array.from(
      { length: Math.floor(to / step) - Math.ceil(from / step) + 1 },
      (_, index) => (Math.ceil(from / step) + index) * step,
    )
  const meridians = range(west, east).map((at) => [
    [at, south],
    [at, north],
  ])
  const parallels = range(south, north).map((at) => [
    [west, at],
    [east, at],
  ])
  return element('path', {
    d: [...meridians, ...parallels].map((line) => window.path(line, '')).join(''),
    fill: 'none',
    stroke: ink('map-coast'),
    'stroke-width': 0.8,
    'stroke-opacity': 0.55,
  })
}

function drawArea(area: Area, chosen: boolean, window: MapWindow, ink: Ink): string {
  const { side } = area.properties
  const d = pathData(area.geometry, window)
  if (!side) {
    const frame = { d, fill: 'none', stroke: ink('accent') }
    return chosen ? element('path', { ...frame, 'stroke-width': 5 }) : ''
  }
  return element('path', {
    d,
    fill: ink(`${side}-wash`),
    'fill-opacity': chosen ? 1 : 0.62,
    stroke: ink(side),
    'stroke-width': chosen ? 4 : 1,
    'stroke-linejoin': 'round',
  })
}

const lineInks: Readonly<Record<string, string>> = {
  'line-1939-08-23': 'line-august',
  'line-1939-09-28': 'line-september',
  'curzon-line': 'line-curzon',
}

const dashes: Readonly<Record<string, string>> = {
  'line-1939-08-23': '14 9',
  'curzon-line': '3 8',
  'poland-today-eastern-border': '14 6 2 6',
}

function drawLine(line: Line, chosen: boolean, window: MapWindow, ink: Ink): string {
  const d = pathData(line.geometry, window)
  const shape = { d, fill: 'none', 'stroke-linejoin': 'round' }
  const halo = { ...shape, stroke: ink('label-halo'), 'stroke-width': 11 }
  return (
    (chosen ? element('path', halo) : '') +
    element('path', {
      ...shape,
      stroke: ink(lineInks[line.id] ?? 'ink'),
      'stroke-width': chosen ? 6 : 3,
      'stroke-linecap': line.id === 'curzon-line' ? 'round' : 'butt',
      ...(dashes[line.id] && { 'stroke-dasharray': dashes[line.id] ?? '' }),
    })
  )
}

/** A way of supply, dashed at sea, where nothing keeps it to its course. */
function drawRoute({ geometry, properties }: Route, window: MapWindow, ink: Ink): string {
  const shape = { d: pathData(geometry, window), fill: 'none', 'stroke-linejoin': 'round' }
  return (
    element('path', { ...shape, stroke: ink('label-halo'), 'stroke-width': 11 }) +
    element('path', {
      ...shape,
      stroke: ink('accent'),
      'stroke-width': 5,
      ...(properties.mode === 'sea' && { 'stroke-dasharray': '16 9' }),
    })
  )
}

/** Areas below, lines over them: what the first view shows, and the feature. */
function drawPartition(feature: ContentFeature | undefined, window: MapWindow, ink: Ink): string {
  const { areas, lines } = loadGeodata()
  const line = shownLine(feature)
  const shownAreas = [...areas.values()].filter(
    ({ id, properties }) => properties.line === line || id === feature?.id,
  )
  const shownLines = [...lines.values()].filter(
    ({ id }) => id.startsWith('line-') || id === feature?.id,
  )
  // What is chosen comes last, so that nothing covers its edge.
  const chosenLast = <Shape extends ContentFeature>(shapes: Shape[]) =>
    shapes.toSorted(
      (one, other) => Number(one.id === feature?.id) - Number(other.id === feature?.id),
    )
  return [
    ...chosenLast(shownAreas).map((area) => drawArea(area, area.id === feature?.id, window, ink)),
    ...chosenLast(shownLines).map((each) => drawLine(each, each.id === feature?.id, window, ink)),
    ...(feature?.properties.kind === 'route' ? [drawRoute(feature as Route, window, ink)] : []),
  ].join('')
}

/** A double line around the map, as atlases have it. */
function drawFrame({ left, top, width, height }: Box, ink: Ink): string {
  const frame = (gap: number, stroke: number) =>
    element('rect', {
      x: left - gap,
      y: top - gap,
      width: width + 2 * gap,
      height: height + 2 * gap,
      fill: 'none',
      stroke: ink('ink'),
      'stroke-width': stroke,
    })
  return frame(0, 1.2) + frame(6, 2.6)
}

/** Draws a part of the map in its frame, with a feature marked and named. */
export function drawMap(box: Box, locale: Locale, ink: Ink, feature?: ContentFeature): string {
  const window = chooseWindow(box, feature)
  const { left: x, top: y, width, height } = box
  const clip = element('clipPath', { id: 'map' }, element('rect', { x, y, width, height }))
  const content = [
    drawGround(window, ink),
    drawPartition(feature, window, ink),
    drawLabels({ window, locale, ...(feature && { chosen: feature.id }) }, ink),
  ]
  return clip + element('g', { 'clip-path': 'url(#map)' }, content.join('')) + drawFrame(box, ink)
}
