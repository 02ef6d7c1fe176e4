import type { Position } from 'geojson'

/** A box of the picture, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number]

export interface Point {
  readonly x: number
  readonly y: number
}

function mercator(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

/** Which sides of a box a point lies beyond, as bits (Cohen and Sutherland). */
function beyond({ x, y }: Point, { left, top, width, height }: Box): number {
  return (
    (x < left ? 1 : 0) | (x > left + width ? 2 : 0) | (y < top ? 4 : 0) | (y > top + height ? 8 : 0)
  )
}

/** A part of the earth in a box of the picture: Web Mercator, as on the live map. */
export class MapWindow {
  readonly #west: number
  readonly #north: number

  /**
   * @param centre `[longitude, latitude]` in degrees
   * @param scale pixels for a degree of longitude
   */
  constructor(
    readonly box: Box,
    [longitude = 0, latitude = 0]: Position,
    readonly scale: number,
  ) {
    this.#west = longitude - box.width / 2 / scale
    this.#north = mercator(latitude) + box.height / 2 / scale
  }

  /** The window around a position, moved so far that it shows nothing beyond `most`. */
  static at(box: Box, [longitude = 0, latitude = 0]: Position, scale: number, most: Bounds) {
    const [west, south, east, north] = most
    const [halfWidth, halfHeight] = [box.width / 2 / scale, box.height / 2 / scale]
    const [least, greatest] = [mercator(south) + halfHeight, mercator(north) - halfHeight]
    const middle = latitudeOf(clamp(mercator(latitude), least, greatest))
    return new MapWindow(box, [clamp(longitude, west + halfWidth, east - halfWidth), middle], scale)
  }

  /** The window that shows all of `bounds` with some room around, but nothing larger than `most`. */
  static around(box: Box, [west, south, east, north]: Bounds, most: number): MapWindow {
    const room = 0.84
    const upright = mercator(north) - mercator(south)
    const scale = Math.min(
      most,
      (box.width * room) / Math.max(east - west, 1e-9),
      (box.height * room) / Math.max(upright, 1e-9),
    )
    const middle = latitudeOf((mercator(north) + mercator(south)) / 2)
    return new MapWindow(box, [(west + east) / 2, middle], scale)
  }

  get bounds(): Bounds {
    const { width, height } = this.box
    const south = latitudeOf(this.#north - height / this.scale)
    return [this.#west, south, this.#west + width / this.scale, latitudeOf(this.#north)]
  }

  /** `[longitude, latitude]` to pixels of the picture. */
  project([longitude = 0, latitude = 0]: Position): Point {
    return {
      x: this.box.left + (longitude - this.#west) * this.scale,
      y: this.box.top + (this.#north - mercator(latitude)) * this.scale,
    }
  }

  contains({ x, y }: Point): boolean {
    return beyond({ x, y }, this.box) === 0
  }

  /**
   * Writes a line as the data of a path. What cannot be seen is left out: points nearer than half a
   * pixel to the one before, and those between neighbours that lie beyond the same side.
   */
  path(line: readonly Position[], close: '' | 'Z'): string {
    const kept: Point[] = []
    const sides: number[] = []
    for (const position of line) {
      const point = this.project(position)
      const side = beyond(point, this.box)
      const last = kept.at(-1)
      if (last && Math.hypot(point.x - last.x, point.y - last.y) < 0.5) continue
      if ((sides.at(-1) ?? 0) & (sides.at(-2) ?? 0) & side) {
        kept.pop()
        sides.pop()
      }
      kept.push(point)
      sides.push(side)
    }
    const seen = sides.reduce((common, side) => common & side, 15) === 0
    if (kept.length < 2 || !seen) return ''
    return `M${kept.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${close}`
  }
}
