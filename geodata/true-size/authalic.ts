/**
 * The authalic sphere: as large as the WGS84 ellipsoid, and each part of it as large as the part of the
 * ellipsoid that it stands for. J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper
 * 1395 (1987), page 16. All angles in radians.
 */

/** Square of the first eccentricity of WGS84, from its flattening. */
const flattening = 1 / 298.257223563
const e2 = flattening * (2 - flattening)
const e = Math.sqrt(e2)
const e4 = e2 * e2
const e6 = e4 * e2

/** Snyder, equation 3-12. */
function q(sine: number): number {
  const part = sine / (1 - e2 * sine * sine)
  return (1 - e2) * (part - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e))
}

const qAtPole = q(1)

/** The authalic latitude of a geodetic one. Snyder, equation 3-11. */
export function toAuthalic(latitude: number): number {
  return Math.asin(Math.min(1, Math.max(-1, q(Math.sin(latitude)) / qAtPole)))
}

/** The geodetic latitude of an authalic one, to about a tenth of a millimetre. Snyder, equation 3-18. */
export function fromAuthalic(authalic: number): number {
  return (
    authalic +
    (e2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * authalic) +
    ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * authalic) +
    ((761 * e6) / 45360) * Math.sin(6 * authalic)
  )
}
