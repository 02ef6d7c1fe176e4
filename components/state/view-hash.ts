import {
  defaultLayers,
  isLayerName,
  layerNames,
  type LayerName,
} from '@/components/layers/layer-names'

/** Where the map looks: Leaflet zoom and the centre in degrees. */
export interface Camera {
  readonly zoom: number
  readonly longitude: number
  readonly latitude: number
}

/** What the hash of an address records. `camera: null` is the first picture. */
export interface View {
  readonly camera: Camera | null
  readonly layers: ReadonlySet<LayerName>
  /** Id of the passage of the article that the reader is at, `null` where none is kept. */
  readonly passage: string | null
  /** What a tool that is fetched when asked for keeps in a link: its own text, read by itself. */
  readonly tools: Readonly<Partial<Record<ToolName, string | null>>>
}

/** The tools that keep something in a link, by the name of their parameter. */
const toolNames = ['swipe', 'size', 'line', 'task', 'stretch'] as const
export type ToolName = (typeof toolNames)[number]

/** A part of a hash that could not be used. */
export interface ViewFault {
  readonly part: 'map' | 'layers' | 'passage' | 'version'
  readonly got: string
}

export const defaultView: View = { camera: null, layers: defaultLayers, passage: null, tools: {} }

/** Raised when the meaning of the hash changes; a link without `v` is version 1. */
const version = '1'
const zoomRange = { least: 2, most: 13 }
const latitudeMost = 85
/** The longest hash that a page of this project writes is far below this. */
const lengthMost = 2000

function parseCamera(text: string): Camera | null {
  const match =
    /^(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(text)
  if (!match) return null
  const [zoom, latitude, longitude] = match.slice(1).map(Number) as [number, number, number]
  const inRange =
    zoom >= zoomRange.least &&
    zoom <= zoomRange.most &&
    Math.abs(latitude) <= latitudeMost &&
    Math.abs(longitude) <= 180
  return inRange ? { zoom, latitude, longitude } : null
}

/**
 * Reads `#map=zoom/latitude/longitude&layers=a,b&passage=id` and what tools keep. What cannot be read
 * becomes the default and is listed in `faults`; a hash without `=` is an anchor in the text and no concern of the map.
 *
 * @param isPassage whether the article has a passage of an id
 */
export function parseViewHash(
  hash: string,
  isPassage: (id: string) => boolean,
): { view: View; faults: readonly ViewFault[] } {
  const text = hash.replace(/^#/, '')
  if (!text.includes('=')) return { view: defaultView, faults: [] }
  if (text.length > lengthMost) {
    return { view: defaultView, faults: [{ part: 'map', got: `${text.slice(0, 40)}…` }] }
  }
  const parameters = new URLSearchParams(text)
  const writtenBy = parameters.get('v') ?? version
  if (writtenBy !== version) {
    return { view: defaultView, faults: [{ part: 'version', got: writtenBy }] }
  }
  const faults: ViewFault[] = []
  const map = parameters.get('map')
  const camera = map === null ? null : parseCamera(map)
  if (map !== null && !camera) faults.push({ part: 'map', got: map })

  const listed = parameters.get('layers')
  let layers = defaultLayers
  if (listed !== null) {
    const names = listed === '' ? [] : listed.split(',')
    const unknown = names.filter((name) => !isLayerName(name))
    if (unknown.length > 0) faults.push({ part: 'layers', got: unknown.join(', ') })
    if (names.length === 0 || unknown.length < names.length)
      layers = new Set(names.filter(isLayerName))
  }

  const sought = parameters.get('passage')
  const passage = sought !== null && isPassage(sought) ? sought : null
  if (sought !== passage) faults.push({ part: 'passage', got: sought ?? '' })
  const tools = Object.fromEntries(
    toolNames.filter((name) => parameters.has(name)).map((name) => [name, parameters.get(name)]),
  )
  // A stretch of a border is asked where it is shown.
  if (tools['stretch']) layers = new Set([...layers, 'borders-1939'])
  return { view: { camera, layers, passage, tools }, faults }
}

function sameLayers(one: ReadonlySet<LayerName>, other: ReadonlySet<LayerName>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name))
}

/** Adding 0 turns -0, which a link cannot hold, into 0. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}

/** Rounds a camera to what a link holds: 2 decimals of zoom, about 10 m on the ground. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
  return { zoom: round(zoom, 2), latitude: round(latitude, 4), longitude: round(longitude, 4) }
}

/** Writes a view as a hash with its `#`, or `''` for the default view. Inverse of `parseViewHash`. */
export function formatViewHash(view: View): string {
  const parts: string[] = []
  if (view.camera) {
    const { zoom, latitude, longitude } = roundCamera(view.camera)
    parts.push(`map=${zoom}/${latitude}/${longitude}`)
  }
  if (!sameLayers(view.layers, defaultLayers)) {
    parts.push(`layers=${layerNames.filter((name) => view.layers.has(name)).join(',')}`)
  }
  if (view.passage) parts.push(`passage=${view.passage}`)
  for (const [name, text] of Object.entries(view.tools)) {
    if (text !== null) parts.push(`${name}=${encodeURIComponent(text).replaceAll('%2F', '/')}`)
  }
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
