import { areaStandardError } from '../area-precision'
import type { Geodata } from '../load'
import { perimeterKilometres } from '../partition'
import type { Area, Basis, Cession, FeatureId, Names, ShareSide } from '../types'
import { divideBy, type Division } from './divide'
import { overlapSquareKilometres } from './overlap'

/** What published figures of a share may count or leave out, each a drawn area or a published range. */
export const scopeIds = [
  'vilnius-area',
  'slovak-gains-1939',
  'suwalki-triangle',
  'gains-october-1938',
] as const
export type ScopeId = (typeof scopeIds)[number]

/** A size in square kilometres and one standard error of it. */
export interface Size {
  readonly squareKilometres: number
  readonly standardError: number
}

/** A part of the country that can be counted or left out. */
export interface ScopePart {
  readonly id: ScopeId
  readonly names: Names
  /** The drawn area, where there is one; its size is measured, not taken from a work. */
  readonly area?: Area
  /** What works say of its size, where they do. */
  readonly published?: Cession
  /** How far works that were seen bear a published size out. */
  readonly basis?: Basis
}

type ScopeGround = Pick<Geodata, 'feature' | 'cessions' | 'lines' | 'areas' | 'stretches'>

/** The parts of which a size is known: measured where they are drawn, else as published. */
export function scopeParts({
  feature,
  cessions,
}: Pick<ScopeGround, 'feature' | 'cessions'>): readonly ScopePart[] {
  return scopeIds.flatMap((id) => {
    const drawn = feature(id)
    const area = drawn?.properties.kind === 'area' ? (drawn as Area) : undefined
    const published = cessions.get(id)
    const names = published?.names ?? area?.properties.names
    if (!names) return []
    return [
      {
        id,
        names,
        ...(area && { area }),
        ...(published && { published, basis: published.basis }),
      },
    ]
  })
}

/** The middle of a published range; each figure in it being as likely, its error is the range over the root of 12. */
function middleOf({ least, most }: Cession['squareKilometres']): Size {
  return { squareKilometres: (least + most) / 2, standardError: (most - least) / Math.sqrt(12) }
}

const nothing: Size = { squareKilometres: 0, standardError: 0 }

/** What of a part lies on one side of a line. */
function sizeOn({ area, published }: ScopePart, side: ShareSide, division: Division): Size {
  if (area) {
    const squareKilometres = overlapSquareKilometres(area.geometry, division[side])
    if (squareKilometres < leastSquareKilometres) return nothing
    const { precisionKm } = area.properties
    const perimeter = perimeterKilometres(area.geometry)
    return { squareKilometres, standardError: areaStandardError(perimeter, precisionKm) }
  }
  return published?.side === side ? middleOf(published.squareKilometres) : nothing
}

/** Less than this of a part on a side is a border drawn twice, and no part of the share. */
const leastSquareKilometres = 20

/** What two parts have in common, which is to be taken off once: measured where both are drawn, else as published. */
function commonSize(one: ScopePart, other: ScopePart): Size {
  if (one.area && other.area) {
    const { geometry } = one.area
    return { ...nothing, squareKilometres: overlapSquareKilometres(geometry, other.area.geometry) }
  }
  const range = one.published?.overlaps?.[other.id] ?? other.published?.overlaps?.[one.id]
  return range ? middleOf(range) : nothing
}

/** The parts of one line's shares, measured once for all scopes. */
export interface ScopeMeasure {
  /** The parts that lie on a side, at least in part. */
  readonly partsOn: (side: ShareSide) => readonly ScopePart[]
  /**
   * What a side loses when parts are left out: their sizes, less what any two have in common. No
   * three parts of ours have anything in common.
   */
  readonly leftOut: (side: ShareSide, parts: readonly ScopePart[]) => Size
}

/** Measures the parts by a line. @throws Error when there is no such line or it cannot cut */
export function measureScopes(line: FeatureId, ground: ScopeGround): ScopeMeasure {
  const division = divideBy(line, ground)
  const parts = scopeParts(ground)
  const sizes = new Map(
    parts.flatMap((part) =>
      (['germany', 'ussr'] as const).map((side) => [
        `${part.id} ${side}`,
        sizeOn(part, side, division),
      ]),
    ),
  )
  const sizeOf = ({ id }: ScopePart, side: ShareSide) => sizes.get(`${id} ${side}`) ?? nothing
  const partsOn = (side: ShareSide) =>
    parts.filter((part) => sizeOf(part, side).squareKilometres > 0)
  return {
    partsOn,
    leftOut: (side, left) => {
      const own = left.filter((part) => partsOn(side).includes(part))
      const pairs = own.flatMap((one, index) =>
        own.slice(index + 1).map((other) => commonSize(one, other)),
      )
      const sum = own.reduce((total, part) => total + sizeOf(part, side).squareKilometres, 0)
      const common = pairs.reduce((total, { squareKilometres }) => total + squareKilometres, 0)
      const errors = [...own.map((part) => sizeOf(part, side)), ...pairs]
      return {
        squareKilometres: sum - common,
        standardError: Math.hypot(...errors.map(({ standardError }) => standardError)),
      }
    },
  }
}

/** Every choice among parts, none first, all last. */
export function choicesOf<Part>(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.reduce<readonly (readonly Part[])[]>(
    (choices, part) => [...choices, ...choices.map((choice) => [...choice, part])],
    [[]],
  )
}
