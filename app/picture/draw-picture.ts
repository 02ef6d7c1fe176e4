import { feature as toFeature } from 'topojson-client'
import type { Geometry, Position } from 'geojson'
import type { GeometryCollection } from 'topojson-specification'
import { mapFiles } from '@/app/geodata/map-files'
import type { Locale } from '@/app/messages'
import { nameIn } from '@/app/text/summarise'
import { boxAround } from '@/components/map/box'
import { placeLabels } from '@/components/map/place-labels'
import { loadGeodata } from '@/geodata/load'
import { pictureStyle } from './picture-style'

/** Web Mercator as on the live map: `[longitude, latitude]` to pixels of the picture. */
const frame = { west: 11.5, east: 51.5, south: 44, north: 70, width: 900 }
const scale = frame.width / (frame.east - frame.west)
const mercator = (latitude: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI
const height = Math.round((mercator(frame.north) - mercator(frame.south)) * scale)

function project([longitude = 0, latitude = 0]: Position): { x: number; y: number } {
  return {
    x: (longitude - frame.west) * scale,
    y: (mercator(frame.north) - mercator(latitude)) * scale,
  }
}

function linePath(line: readonly Position[], close: string): string {
  const points = line.map(project).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  return `M${points.join('L')}${close}`
}

function path(geometry: Geometry): string {
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, '')
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, '')).join('')
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, 'Z')).join('')
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, 'Z'))
        .join('')
    default:
      throw new Error(`drawPicture: got a ${geometry.type}, wanted lines or polygons`)
  }
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The shapes of one object of a map file, each with the classes that its id gives it. */
function shapes(file: string, object: string, classOf: (id: string) => string | null): string {
  const topology = mapFiles[file]?.()
  if (!topology) throw new Error(`drawPicture: got no map file ${file}`)
  const { features } = toFeature(topology, topology.objects[object] as GeometryCollection)
  return features
    .map(({ id, geometry }) => {
      const name = classOf(String(id))
      return name === null ? '' : `<path class="${name}" d="${path(geometry)}"/>`
    })
    .join('')
}

function siteMarks(locale: Locale): string {
  const sites = [...loadGeodata().sites.values()].map((site) => ({
    key: site.id,
    text: nameIn(site, locale),
    ...project(site.geometry.coordinates),
  }))
  const inFrame = sites.filter(({ x, y }) => x > 0 && x < frame.width && y > 0 && y < height)
  const size = 13
  const requests = inFrame.map((site) => ({
    ...site,
    width: site.text.length * size * 0.55,
    height: size * 1.25,
    gap: 9,
  }))
  const room = {
    frame: { left: 0, top: 0, right: frame.width, bottom: height },
    taken: inFrame.map((site) => boxAround(site, 7)),
  }
  const texts = new Map(inFrame.map(({ key, text }) => [key as string, text]))
  const circles = inFrame.map(
    ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5"/>`,
  )
  const labels = placeLabels(requests, room).map(
    ({ key, left, top }) =>
      `<text x="${left.toFixed(1)}" y="${(top + size).toFixed(1)}">${escapeText(texts.get(key) ?? '')}</text>`,
  )
  return circles.join('') + labels.join('')
}

/** The side whose share an id names, for the shares that the picture shows. */
function sideOfShare(id: string): string | null {
  return /^share-1939-09-28-(\w+)$/.exec(id)?.[1] ?? null
}

/** Draws the first view of the map as an SVG file, names in the language of the page. */
export function drawPicture(locale: Locale): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${height}">`,
    `<style>${pictureStyle}</style><rect class="sea" width="${frame.width}" height="${height}"/>`,
    shapes('basemap-overview.topojson', 'land', () => 'land'),
    shapes('basemap-overview.topojson', 'lakes', () => 'lake'),
    shapes('basemap-overview.topojson', 'rivers', () => 'river'),
    shapes('partition-overview.topojson', 'areas', sideOfShare),
    shapes('partition-overview.topojson', 'lines', (id) => (id.startsWith('line-') ? id : null)),
    siteMarks(locale),
    '</svg>',
  ].join('')
}
