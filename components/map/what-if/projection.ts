import type { GridPoint } from '@/geodata/what-if/grid'

/** What of Leaflet's map tells where things are drawn. */
interface MapPlace {
  readonly getZoom: () => number
  readonly getPixelOrigin: () => { readonly x: number; readonly y: number }
}

/** Of the grid of `geodata/what-if/grid.ts`. */
const stepsPerTurn = 360 * 1e5
const radiansPerStep = Math.PI / 180 / 1e5
const tileSize = 256
/** Points nearer to each other than this, in pixels, are drawn as one. */
const leastStep = 0.8

/**
 * Places on the map as it is drawn at one zoom, in pixels of Leaflet's layer: Web Mercator, as
 * Leaflet's own `latLngToLayerPoint`, without an object for each of thousands of points.
 */
export class Projection {
  readonly #size: number
  readonly #origin: { readonly x: number; readonly y: number }
  readonly #texts = new WeakMap<readonly GridPoint[], string>()

  constructor(map: MapPlace) {
    this.#size = tileSize * 2 ** map.getZoom()
    this.#origin = map.getPixelOrigin()
  }

  x(point: GridPoint): number {
    return (point[0] / stepsPerTurn + 0.5) * this.#size - this.#origin.x
  }

  y(point: GridPoint): number {
    const latitude = point[1] * radiansPerStep
    const turned = Math.asinh(Math.tan(latitude)) / (2 * Math.PI)
    return (0.5 - turned) * this.#size - this.#origin.y
  }

  /** The points of a path as SVG has them after its `M`; of the same path the same text again. */
  text(path: readonly GridPoint[]): string {
    const known = this.#texts.get(path)
    if (known !== undefined) return known
    const text = this.write(path)
    this.#texts.set(path, text)
    return text
  }

  /** As `text`, for a path that is written only once. */
  write(path: readonly GridPoint[]): string {
    const texts: string[] = []
    let [lastX, lastY] = [Infinity, Infinity]
    for (const [index, point] of path.entries()) {
      const [x, y] = [this.x(point), this.y(point)]
      const isEnd = index === 0 || index === path.length - 1
      if (!isEnd && Math.abs(x - lastX) < leastStep && Math.abs(y - lastY) < leastStep) continue
      texts.push(`${x.toFixed(1)} ${y.toFixed(1)}`)
      ;[lastX, lastY] = [x, y]
    }
    return texts.join(' ')
  }
}
