import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaSquareKilometres } from '../measure'
import { fromAuthalic, toAuthalic } from './authalic'

const radians = Math.PI / 180

/** A degree wide, in steps small enough for geodesics to run along it. */
function parallel(latitude: number) {
  return Array.from({ length: 1001 }, (_, step) => [step / 1000, latitude])
}

describe('the authalic latitude', () => {
  it('comes back as the latitude that it was of', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (degrees) => {
        // 1e-9 radians are 6 mm; asin is no better than that next to the poles.
        const nearPole = Math.abs(degrees) > 89.9
        const back = fromAuthalic(toAuthalic(degrees * radians))
        expect(Math.abs(back - degrees * radians)).toBeLessThan(nearPole ? 1e-7 : 1e-9)
      }),
    )
  })

  it('agrees with the worked value of Snyder, for 40 degrees on the ellipsoid of Clarke', () => {
    // Page 16: 39.8722878 degrees, for an eccentricity that differs in the fifth digit from ours.
    expect(toAuthalic(40 * radians) / radians).toBeCloseTo(39.8722878, 2)
  })

  it('cuts from the sphere what the ellipsoid has between two parallels', () => {
    const ring = [...parallel(50), ...parallel(54).toReversed(), [0, 50]]
    const onEllipsoid = areaSquareKilometres({ type: 'Polygon', coordinates: [ring] })
    const radius = 6371.0071809
    const between = Math.sin(toAuthalic(54 * radians)) - Math.sin(toAuthalic(50 * radians))
    expect(onEllipsoid / (radius * radius * radians * between)).toBeCloseTo(1, 7)
  })
})
