import type { Position } from 'geojson'

/** An area laid elsewhere, as a link has it. */
export interface LaidText {
  /** Of an area of the story, or the ISO code of a country. */
  readonly id: string
  /** Where its middle lies, `[longitude, latitude]` in degrees; `null` for where it lies by itself. */
  readonly middle: Position | null
}

/** Reads `id` or `id/latitude/longitude`; `null` for anything else. */
export function parseLaid(text: string): LaidText | null {
  const match =
    /^([A-Za-z\d-]{2,60})(?:\/(-?\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,3}(?:\.\d{1,4})?))?$/.exec(text)
  const [, id, north, east] = match ?? []
  if (!id) return null
  if (north === undefined || east === undefined) return { id, middle: null }
  const [latitude, longitude] = [Number(north), Number(east)]
  if (Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return null
  return { id, middle: [longitude, latitude] }
}

/** Writes it, to a hundredth of a degree: about a kilometre. Inverse of `parseLaid`. */
export function formatLaid({ id, middle }: LaidText): string {
  if (!middle) return id
  const [longitude = 0, latitude = 0] = middle
  const within = longitude - 360 * Math.round(longitude / 360)
  // Adding 0 turns -0, which a link cannot hold, into 0.
  const [north, east] = [latitude, within].map((degrees) => Number(degrees.toFixed(2)) + 0)
  return `${id}/${north}/${east}`
}
