import bbox from '@turf/bbox'
import type { Position } from 'geojson'
import { type Locale, messagesOf } from '@/app/messages'
import { wholeOf } from '@/geodata/compare/divide'
import { loadGeodata } from '@/geodata/load'
import { areaSquareKilometres } from '@/geodata/measure'
import { sphereAreaSquareKilometres, toWebMercator } from '@/geodata/measure-otherwise'
import { type Chart, chartDocument, type ChartSize, chartWidths } from './chart-document'
import { svg, textAt } from './svg'

type Point = readonly [x: number, y: number]

/** Vertices nearer to the one before than this are left out: they would not be seen. */
const leastPixels = 1.2

/** A degree of latitude, on average. */
const kilometresOfDegree = 111.2

/** The sinusoidal projection, which keeps areas, around a meridian: kilometres. */
function sinusoidal([lng, lat]: Position, meridian: number): Point {
  const shrink = Math.cos((lat! * Math.PI) / 180)
  return [(lng! - meridian) * shrink * kilometresOfDegree, lat! * kilometresOfDegree]
}

function centred(points: readonly Point[]): Point[] {
  const [west, south, east, north] = bbox({
    type: 'LineString',
    coordinates: points.map((point) => [...point]),
  })
  return points.map(([x, y]) => [x - (west + east) / 2, y - (south + north) / 2])
}

function pathOf(points: readonly Point[], toPixels: (point: Point) => Point): string {
  const drawn: Point[] = []
  for (const point of points.map(toPixels)) {
    const last = drawn.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= leastPixels)
      drawn.push(point)
  }
  return `M${drawn.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
}

/** Draws Poland of 1939 as large as it is and as large as on a web map, at one scale. */
export function drawRulers(locale: Locale, size: ChartSize): Chart {
  const words = messagesOf(locale).measuring
  const width = chartWidths[size]
  const { geometry } = wholeOf(loadGeodata())
  const [ring = []] = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  )[0]!
  const [west, , east] = bbox(geometry)
  const web = centred(ring.map(toWebMercator))
  const ground = centred(ring.map((position) => sinusoidal(position, (west + east) / 2)))
  const [left, bottom, right, top] = bbox({
    type: 'LineString',
    coordinates: web.map((point) => [...point]),
  })
  const scale = (width - 8) / (right - left)
  const height = (top - bottom) * scale + 8
  const toPixels = ([x, y]: Point): Point => [width / 2 + x * scale, height / 2 - y * scale]
  const lost = areaSquareKilometres(geometry) - sphereAreaSquareKilometres(geometry)
  const side = Math.sqrt(lost) * scale
  return chartDocument(
    width,
    height,
    svg('path', { class: 'axis', fill: 'none', d: pathOf(web, toPixels) }),
    svg('path', { class: 'share-germany', d: pathOf(ground, toPixels) }),
    textAt(width / 2, height * 0.17, 'middle soft', words.webSize),
    textAt(width / 2, height * 0.42, 'middle', words.trueSize),
    svg('rect', {
      class: 'to-germany',
      x: width / 2 - side / 2,
      y: height * 0.52,
      width: side,
      height: side,
    }),
    textAt(width / 2, height * 0.52 + side + 15, 'middle', words.lost),
  )
}
