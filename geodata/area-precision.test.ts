import { describe, expect, it } from 'vitest'
import { areaStandardError, independentStretchKilometres } from './area-precision'
import { normals } from './random'

describe('areaStandardError', () => {
  it('agrees with a square whose sides are shifted stretch by stretch', () => {
    const side = 400
    const error = 2
    const stretches = (4 * side) / independentStretchKilometres
    const normal = normals(1939)
    const trials = 4000
    let sumOfSquares = 0
    for (let trial = 0; trial < trials; trial += 1) {
      let change = 0
      for (let stretch = 0; stretch < stretches; stretch += 1) {
        change += normal.next().value * error * independentStretchKilometres
      }
      sumOfSquares += change * change
    }
    const simulated = Math.sqrt(sumOfSquares / trials)
    expect(areaStandardError(4 * side, error) / simulated).toBeCloseTo(1, 1)
  })

  it('grows with the error and with the root of the length', () => {
    expect(areaStandardError(1000, 2)).toBe(2 * areaStandardError(1000, 1))
    expect(areaStandardError(4000, 1)).toBe(2 * areaStandardError(1000, 1))
  })
})
