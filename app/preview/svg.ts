import type { Geometry } from 'geojson'
import type { MapWindow } from './map-window'
import { type FaceName, outlineText } from './outline-text'

type Attributes = Readonly<Record<string, string | number>>

/** An element of SVG. Its attributes come from us and are not escaped. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** The data of a path along lines or around polygons. */
export function pathData(geometry: Geometry, window: MapWindow): string {
  switch (geometry.type) {
    case 'LineString':
      return window.path(geometry.coordinates, '')
    case 'MultiLineString':
      return geometry.coordinates.map((line) => window.path(line, '')).join('')
    case 'Polygon':
      return geometry.coordinates.map((ring) => window.path(ring, 'Z')).join('')
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => window.path(ring, 'Z'))
        .join('')
    default:
      throw new Error(`preview: got a ${geometry.type}, wanted lines or polygons`)
  }
}

interface Lettering {
  readonly face: FaceName
  readonly size: number
  readonly ink: string
  /** What the letters are kept free of the map with. */
  readonly halo?: string
}

/** Writes a line of text with its baseline at a point, from the left. */
export function lettering(
  text: string,
  x: number,
  y: number,
  { face, size, ink, halo }: Lettering,
): string {
  const { shapes } = outlineText(text, face, size)
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)})`
  const ground =
    halo === undefined
      ? ''
      : element(
          'g',
          {
            transform,
            fill: halo,
            stroke: halo,
            'stroke-linejoin': 'round',
            // In the units of the face, of which there are 1,000 to its size, near enough.
            'stroke-width': (5000 / size).toFixed(0),
          },
          shapes,
        )
  return ground + element('g', { transform, fill: ink }, shapes)
}
