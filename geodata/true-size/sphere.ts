import type { Position } from 'geojson'
import { fromAuthalic, toAuthalic } from './authalic'

/** A point of the unit sphere. */
export type Vector = readonly [number, number, number]

const radians = Math.PI / 180

/** The point of the authalic sphere that stands for a position, `[longitude, latitude]` in degrees. */
export function toSphere([longitude = 0, latitude = 0]: Position): Vector {
  const authalic = toAuthalic(latitude * radians)
  const across = Math.cos(authalic)
  return [
    across * Math.cos(longitude * radians),
    across * Math.sin(longitude * radians),
    Math.sin(authalic),
  ]
}

/** Inverse of `toSphere`, for a vector of any length. */
export function fromSphere([x, y, z]: Vector): Position {
  const authalic = Math.atan2(z, Math.hypot(x, y))
  return [Math.atan2(y, x) / radians, fromAuthalic(authalic) / radians]
}

/** Turns a point about the axis of the poles, eastwards. */
export function turnEast([x, y, z]: Vector, angle: number): Vector {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  return [x * cosine - y * sine, x * sine + y * cosine, z]
}

/** Turns a point along the meridian of 0 degrees, northwards there. */
export function turnNorth([x, y, z]: Vector, angle: number): Vector {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  return [x * cosine - z * sine, y, x * sine + z * cosine]
}

/**
 * The middle of what rings enclose on the sphere, as a vector that points there: the integral of all its points,
 * which by Stokes' theorem is half the sum, over the edges, of the angle of each times the
 * normal of its plane. Holes run the other way round than what they are in; which way that is does not
 * matter, as long as the whole is smaller than half the sphere.
 */
export function middleOf(rings: readonly (readonly Vector[])[]): Vector {
  const sum = [0, 0, 0] as [number, number, number]
  const corners = [0, 0, 0] as [number, number, number]
  for (const ring of rings) {
    ring.forEach(([ax, ay, az], index) => {
      corners[0] += ax
      corners[1] += ay
      corners[2] += az
      const [bx, by, bz] = ring[(index + 1) % ring.length] ?? [ax, ay, az]
      const normal = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx] as const
      const sine = Math.hypot(...normal)
      if (sine === 0) return
      const part = Math.atan2(sine, ax * bx + ay * by + az * bz) / sine / 2
      sum[0] += part * normal[0]
      sum[1] += part * normal[1]
      sum[2] += part * normal[2]
    })
  }
  const [x, y, z] = sum
  const isTowards = x * corners[0] + y * corners[1] + z * corners[2] >= 0
  return isTowards ? sum : [-x, -y, -z]
}
