import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection, Point } from 'geojson'
import { exportDirectory } from '@/app/host/export-directory'
import { precompress } from '@/app/host/precompress'
import { defaultLayers, layerNames } from '@/components/layers/layer-names'
import { firstPicture, wholePicture } from '@/components/map/pictures'

/** Place of the map in the window, in CSS pixels. */
export interface MapBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const sources = fileURLToPath(new URL('floor', import.meta.url))
const { resolve } = createRequire(import.meta.url)

/** The data that our page fetches for the same layers, as it is published. */
const dataFiles = [
  'basemap-overview.topojson',
  'partition-overview.topojson',
  'modern-borders.topojson',
]

/** A page of its own that answers a reader and does nothing else, without a map. */
const answers = ['index.html', 'answers.css', 'answers.js'].map((name) => `answers/${name}`)
const drag = ['index.html', 'drag.css', 'drag.js'].map((name) => `answers/what-if/${name}`)

/** As in `components/map/explorer-map.tsx`: the same gesture must move both maps the same way. */
const mapOptions = {
  attributionControl: false,
  zoomControl: false,
  minZoom: 2,
  maxZoom: 13,
  zoomSnap: 0.25,
  zoomDelta: 0.75,
  wheelPxPerZoomLevel: 90,
}

/**
 * Writes the floor into an empty directory, compressed and with the headers of the export, so that
 * the same server sends both.
 *
 * @param box the place of our map, which is the place of the floor's
 * @throws Error when there is no export to take the data from
 */
export async function makeFloor(directory: string, box: MapBox): Promise<void> {
  mkdirSync(join(directory, 'geodata'))
  mkdirSync(join(directory, 'answers/what-if'), { recursive: true })
  const files = {
    'index.html': readSource('index.html').replace('{{setting}}', JSON.stringify(makeSetting(box))),
    'floor.css': readSource('floor.css') + placeMap(box),
    'floor.js': readSource('floor.js'),
    'leaflet.js': readFileSync(resolve('leaflet/dist/leaflet.js'), 'utf8'),
    'leaflet.css': readFileSync(resolve('leaflet/dist/leaflet.css'), 'utf8'),
    'topojson-client.min.js': readFileSync(
      resolve('topojson-client/dist/topojson-client.min.js'),
      'utf8',
    ),
    ...Object.fromEntries([...answers, ...drag].map((name) => [name, readSource(name)])),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  for (const name of dataFiles) {
    copyFileSync(join(exportDirectory, 'geodata', name), join(directory, 'geodata', name))
  }
  copyFileSync(join(exportDirectory, '_headers'), join(directory, '_headers'))
  const data = dataFiles.map((name) => join('geodata', name))
  await precompress([...Object.keys(files), ...data].map((name) => join(directory, name)))
}

function readSource(name: string): string {
  return readFileSync(join(sources, name), 'utf8')
}

/** What the script of the floor is told: what our page has in its HTML and its scripts. */
function makeSetting({ height }: MapBox) {
  return {
    firstPicture: firstPicture(height),
    wholePicture,
    mapOptions,
    layerNames,
    shownLayers: [...defaultLayers],
    sites: readSites(),
  }
}

/** The positions of the sites, `[longitude, latitude]` in degrees. */
function readSites(): Point['coordinates'][] {
  const text = readFileSync(join(exportDirectory, 'geodata/sites.geojson'), 'utf8')
  const { features }: FeatureCollection<Point> = JSON.parse(text)
  return features.map(({ geometry }) => geometry.coordinates)
}

function placeMap({ left, top, width, height }: MapBox): string {
  return `#map { left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px }\n`
}
