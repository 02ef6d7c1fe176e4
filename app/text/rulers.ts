import { dividedLines } from './divided-lines'
import { divideBy, wholeOf } from '@/geodata/compare/divide'
import { loadGeodata } from '@/geodata/load'
import { areaSquareKilometres } from '@/geodata/measure'
import {
  mercatorAreaSquareKilometres,
  sphereAreaSquareKilometres,
} from '@/geodata/measure-otherwise'
import { standardErrorOf } from '@/geodata/partition'
import { greatestAreaError, perturbedAreaError } from '@/geodata/perturb-area'
import { precisionOfEdges } from '@/geodata/precision-along'
import type { Area, FeatureId, ShareSide } from '@/geodata/types'

/** How often the borders are moved, and with which dice. */
export const perturbation = { trials: 400, seed: 1939 } as const

/** One piece of land by three rulers, and how sure its area is by three ways: all in square kilometres. */
export interface RuledArea {
  /** Of which line, and which side; nothing for the whole. */
  readonly share?: { readonly line: FeatureId; readonly side: ShareSide }
  readonly ellipsoid: number
  readonly sphere: number
  readonly mercator: number
  readonly standardError: number
  readonly moved: number
  readonly worst: number
}

type Land = Area['geometry']

function rule(geometry: Land, standardError: number, otherwise: number): Omit<RuledArea, 'share'> {
  const precisionOf = precisionOfEdges(loadGeodata().stretches.values())
  return {
    ellipsoid: areaSquareKilometres(geometry),
    sphere: sphereAreaSquareKilometres(geometry),
    mercator: mercatorAreaSquareKilometres(geometry),
    standardError,
    moved: perturbedAreaError(geometry, precisionOf, otherwise, perturbation),
    worst: greatestAreaError(geometry, precisionOf, otherwise),
  }
}

let made: readonly RuledArea[] | undefined

/** Poland of 31 August 1939, then the shares of every line; made once in the life of a process. */
export function ruledAreas(): readonly RuledArea[] {
  if (made) return made
  const geodata = loadGeodata()
  const whole = wholeOf(geodata)
  const shares = [...dividedLines().values()].flatMap(({ line, sides }) => {
    const division = divideBy(line.id, geodata)
    return sides.map(({ side, standardError }) => ({
      share: { line: line.id, side },
      ...rule(division[side], standardError, line.properties.precisionKm),
    }))
  })
  const outline = rule(whole.geometry, standardErrorOf(whole), whole.properties.precisionKm)
  made = [outline, ...shares]
  return made
}

/** The least sure stretch of the borders and lines, in kilometres. */
export function leastSureStretch(): number {
  return Math.max(
    ...[...loadGeodata().stretches.values()].map(({ properties }) => properties.precisionKm),
  )
}
